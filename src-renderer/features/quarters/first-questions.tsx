import { quarterLabelAt, quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { placeBefore } from '../../../shared/feedback/like-before.ts';
import {
  type QuestionRow,
  rowEntries,
  rowsByMeasure,
  rowsOfCounts,
  rowsOfSurvey,
} from '../../../shared/feedback/question-rows.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { save } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

type Report = RecordIn<'feedback_report'>;
type Offer = { readonly label: string; readonly rows: readonly QuestionRow[] };

/** The report of the quarter before through the same channel, else any of that quarter. */
function asBefore(snapshot: WorkbookSnapshot, report: Report): readonly Offer[] {
  const { service, fiscal_year: year, quarter, channel } = report;
  if (service === undefined || year === undefined || quarter === undefined) return [];
  const before = placeBefore(snapshot, service, quarterPlace(year, quarter));
  if (before === undefined) return [];
  const answers = reportedAnswers(snapshot).quarters.get(before)?.get(service) ?? [];
  const same = answers.find((answer) => answer.report.channel === channel) ?? answers[0];
  return [{ label: `As in ${quarterLabelAt(before)}`, rows: rowsOfCounts(same?.counts ?? []) }];
}

function offersFor(snapshot: WorkbookSnapshot, report: Report): readonly Offer[] {
  const surveys =
    report.service === undefined ? [] : recordsOf(snapshot, 'survey', 'service', report.service);
  return [
    ...asBefore(snapshot, report),
    ...surveys.map((survey) => ({
      label: `From the survey “${titleOf(snapshot, 'survey', survey)}”`,
      rows: rowsOfSurvey(snapshot, survey.id),
    })),
    { label: 'One question for each measure', rows: rowsByMeasure() },
  ].filter(({ rows }) => rows.length > 0);
}

/** Where the questions come from, for a report that has none yet. */
export function FirstQuestions({ report }: { readonly report: Report }) {
  const { snapshot, readOnly } = useWorkbook();
  const take = async ({ rows }: Offer) => {
    const entries = rowEntries(snapshot, report.id, rows);
    if (await save(entries))
      focusWhenDrawn(`measure_count/${entries[0] === undefined ? '' : entries[0].id}/counts`);
  };
  if (readOnly) return <p>No questions are entered for this report.</p>;
  return (
    <>
      <p>
        Which questions were asked? The table to enter how many chose each point, from 1 to 5, begins with
        them; they can be changed afterwards.
      </p>
      <div className="button-row">
        {offersFor(snapshot, report).map((offer) => (
          <Button key={offer.label} onClick={() => void take(offer)}>
            {offer.label}
          </Button>
        ))}
      </div>
    </>
  );
}
