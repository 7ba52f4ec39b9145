import type { RecordId } from '../model/id.ts';
import type { Entry } from '../workbook/entry.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { measuresOfService } from './measures.ts';
import { rowEntries, rowsOfCounts } from './question-rows.ts';
import { type FeedbackReport, reportedAnswers } from './reported-answers.ts';

/** @returns the last quarter before `place` with reports of the service */
export function placeBefore(
  snapshot: WorkbookSnapshot,
  service: RecordId | undefined,
  place: number,
): number | undefined {
  return measuresOfService(reportedAnswers(snapshot), service)
    .places()
    .findLast((other) => other < place);
}

/** What says which stream of answers a report is, and under which clearance; it stays from quarter to quarter. */
const kept = [
  'service',
  'survey',
  'channel',
  'transaction_point',
  'service_provided',
  'control_number',
] as const satisfies readonly (keyof FeedbackReport)[];

/**
 * Reports as a service had them in an earlier quarter: through the same channels, with the same questions, and
 * without figures and texts.
 *
 * @param newId makes the id of each new report
 */
export function reportsAsAt(
  snapshot: WorkbookSnapshot,
  service: RecordId,
  before: number,
  { fiscalYear, quarter }: { readonly fiscalYear: number; readonly quarter: number },
  newId: () => RecordId,
): readonly Entry[] {
  const answers = reportedAnswers(snapshot).quarters.get(before)?.get(service) ?? [];
  return answers.flatMap(({ report, counts }): readonly Entry[] => {
    const id = newId();
    const same = Object.fromEntries(
      kept.flatMap((name) => (report[name] === undefined ? [] : [[name, report[name]]])),
    );
    return [
      { kind: 'feedback_report', id, set: { ...same, fiscal_year: fiscalYear, quarter } },
      ...rowEntries(snapshot, id, rowsOfCounts(counts)),
    ];
  });
}
