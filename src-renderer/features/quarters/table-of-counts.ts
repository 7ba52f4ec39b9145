import { writeClipboardTable } from '../../../shared/feedback/clipboard-table.ts';
import { textsOfCounts } from '../../../shared/feedback/count-text.ts';
import { exactMean, formatMean } from '../../../shared/feedback/mean.ts';
import { gridHeadings } from '../../../shared/feedback/paste-columns.ts';
import { countsOf } from '../../../shared/feedback/pooled.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { measures } from '../../../shared/model/choices.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

/** The report's questions as a spreadsheet takes them, with headings by which they are found again when pasted. */
export function tableOfCounts(snapshot: WorkbookSnapshot, report: RecordId): string {
  const { number, measure, question_text: wording, counts, total, mean } = gridHeadings;
  const rows = (reportedAnswers(snapshot).countsOf.get(report) ?? []).map((question) => {
    const { responses, hundredths } = exactMean(countsOf(question));
    return [
      String(question.question_number ?? ''),
      measures.find(({ id }) => id === question.measure)?.label ?? '',
      question.question_text ?? '',
      ...textsOfCounts(question.counts),
      question.counts === undefined ? '' : String(responses),
      hundredths === null ? '' : formatMean(hundredths),
    ];
  });
  return writeClipboardTable([[number, measure, wording, ...counts, total, mean], ...rows]);
}
