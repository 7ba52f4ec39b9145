import { type DueDate, dateInForce, quarterlyDueDates } from '../calendar/due-dates.ts';
import { allQuarters, quarterPlace } from '../calendar/fiscal.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord, theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { reportedAnswers } from './reported-answers.ts';

/** `data-focus-key` of a quarter on the screen that lists them. */
export function quarterKey(place: number): string {
  return `quarter/${place}`;
}

/** A quarter for which feedback data are due. */
export type FeedbackQuarter = {
  readonly fiscalYear: number;
  readonly quarter: number;
  /** In time (`quarterPlace`). */
  readonly place: number;
  readonly due: DueDate;
};

/** The quarters of a fiscal year with their due dates; agreed dates belong to the workbook's own year (§280.16). */
export function quartersOfYear(snapshot: WorkbookSnapshot, fiscalYear: number): readonly FeedbackQuarter[] {
  const workbook = theOne(snapshot, 'workbook');
  const overrides = fiscalYear === workbook?.fiscal_year ? workbook.due_date_overrides : [];
  const due = quarterlyDueDates(snapshot.edition, fiscalYear, overrides);
  return allQuarters.flatMap((quarter, index) => {
    const date = due[index];
    return date === undefined
      ? []
      : [{ fiscalYear, quarter, place: quarterPlace(fiscalYear, quarter), due: date }];
  });
}

/** The workbook's fiscal year and all with reports, newest first. */
export function feedbackYears(snapshot: WorkbookSnapshot): readonly number[] {
  const own = theOne(snapshot, 'workbook')?.fiscal_year;
  const reported = snapshot.records.feedback_report.flatMap(({ fiscal_year: year, quarter }) =>
    year === undefined || quarter === undefined ? [] : year,
  );
  const years = new Set([...(own === undefined ? [] : [own]), ...reported]);
  return [...years].sort((one, other) => other - one);
}

/**
 * The quarter whose data are due next in the workbook's cycle, from the last quarter of the year before on;
 * undefined where all are past or the year is not known.
 *
 * @param now ISO date
 */
export function nextFeedbackDue(snapshot: WorkbookSnapshot, now: string): FeedbackQuarter | undefined {
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  if (year === undefined) return undefined;
  return [...quartersOfYear(snapshot, year - 1).slice(-1), ...quartersOfYear(snapshot, year)]
    .sort((one, other) => (dateInForce(one.due) < dateInForce(other.due) ? -1 : 1))
    .find(({ due }) => dateInForce(due) >= now);
}

/** Services one enters a quarter for: the designated ones, and others that have a report in it. */
export function servicesOfQuarter(snapshot: WorkbookSnapshot, place: number): readonly RecordIn<'service'>[] {
  const cells = reportedAnswers(snapshot).quarters.get(place);
  return snapshot.records.service.filter(
    ({ id, designated }) => designated === true || cells?.has(id) === true,
  );
}

/** Reports that stand in no service's quarter, because they or the service lack something. */
export function unplacedReports(snapshot: WorkbookSnapshot): readonly RecordIn<'feedback_report'>[] {
  return snapshot.records.feedback_report.filter(
    ({ service, fiscal_year: year, quarter }) =>
      year === undefined || quarter === undefined || findRecord(snapshot, 'service', service) === undefined,
  );
}
