import { quarterPlace } from '../calendar/fiscal.ts';
import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import { compareByOrder } from '../workbook/order.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { listChanges } from './list-changes.ts';

export type FeedbackReport = RecordIn<'feedback_report'>;
export type MeasureCount = RecordIn<'measure_count'>;

/** One report with the counts of its questions, these by number. */
export type ReportAnswers = { readonly report: FeedbackReport; readonly counts: readonly MeasureCount[] };

/** The reports of one quarter by their service; under undefined those that name none. */
export type QuarterAnswers = ReadonlyMap<RecordId | undefined, readonly ReportAnswers[]>;

/** All reports with a year and a quarter, by the quarter's place in time (`quarterPlace`). */
export type ReportedAnswers = {
  readonly quarters: ReadonlyMap<number, QuarterAnswers>;
  /** By report; those of a report that is gone stay here until they go, too. */
  readonly countsOf: ReadonlyMap<RecordId | undefined, readonly MeasureCount[]>;
  /** The lists that this was made of. */
  readonly from: { readonly reports: readonly FeedbackReport[]; readonly counts: readonly MeasureCount[] };
};

const nothing: ReportedAnswers = {
  quarters: new Map(),
  countsOf: new Map(),
  from: { reports: [], counts: [] },
};

function byNumber(one: MeasureCount, other: MeasureCount): number {
  return (one.question_number ?? 0) - (other.question_number ?? 0) || (one.id < other.id ? -1 : 1);
}

function countsAfter(
  countsOf: ReportedAnswers['countsOf'],
  gone: readonly MeasureCount[],
  come: readonly MeasureCount[],
): ReportedAnswers['countsOf'] {
  if (gone.length === 0 && come.length === 0) return countsOf;
  const after = new Map(countsOf);
  for (const [report, left] of Map.groupBy(gone, ({ report }) => report)) {
    const leaving = new Set(left);
    after.set(
      report,
      (after.get(report) ?? []).filter((count) => !leaving.has(count)),
    );
  }
  for (const [report, added] of Map.groupBy(come, ({ report }) => report))
    after.set(report, [...(after.get(report) ?? []), ...added].sort(byNumber));
  return after;
}

function placeOf({ fiscal_year: year, quarter }: FeedbackReport): number | undefined {
  return year === undefined || quarter === undefined ? undefined : quarterPlace(year, quarter);
}

/** The cells, a service in a quarter each, with some reports taken out and others put in. */
function quartersAfter(
  quarters: ReportedAnswers['quarters'],
  out: readonly FeedbackReport[],
  into: readonly ReportAnswers[],
): ReportedAnswers['quarters'] {
  const after = new Map(quarters);
  const leaving = new Set(out);
  const entering = Map.groupBy(into, ({ report }) => placeOf(report));
  const touched = Map.groupBy([...out, ...into.map(({ report }) => report)], placeOf);
  for (const [place, reports] of touched) {
    if (place === undefined) continue;
    const cells = new Map(after.get(place));
    const added = Map.groupBy(entering.get(place) ?? [], ({ report }) => report.service);
    for (const service of new Set(reports.map((report) => report.service))) {
      const stayed = (cells.get(service) ?? []).filter(({ report }) => !leaving.has(report));
      const cell = [...stayed, ...(added.get(service) ?? [])].sort((one, other) =>
        compareByOrder(one.report, other.report),
      );
      if (cell.length === 0) cells.delete(service);
      else cells.set(service, cell);
    }
    if (cells.size === 0) after.delete(place);
    else after.set(place, cells);
  }
  return after;
}

/**
 * The reports with their counts after a change. A cell that the change did not touch, one service in one
 * quarter, stays the same object, and so does a quarter: what was computed about it holds.
 *
 * @param before of the same workbook, or of any other: what comes out is the same
 */
export function reportedAnswersAfter(
  before: ReportedAnswers | undefined,
  snapshot: WorkbookSnapshot,
): ReportedAnswers {
  const known = before ?? nothing;
  const { feedback_report: reports, measure_count: counts } = snapshot.records;
  if (known.from.reports === reports && known.from.counts === counts) return known;
  const [ofReports, ofCounts] = [
    listChanges(known.from.reports, reports),
    listChanges(known.from.counts, counts),
  ];
  const countsOf = countsAfter(known.countsOf, ofCounts.gone, ofCounts.come);
  const come = new Set(ofReports.come);
  const recounted = [...new Set([...ofCounts.gone, ...ofCounts.come].map(({ report }) => report))].flatMap(
    (id) => {
      const report = findRecord(snapshot, 'feedback_report', id);
      return report === undefined || come.has(report) ? [] : [report];
    },
  );
  const quarters = quartersAfter(
    known.quarters,
    [...ofReports.gone, ...recounted],
    [...ofReports.come, ...recounted].map((report) => ({ report, counts: countsOf.get(report.id) ?? [] })),
  );
  return { quarters, countsOf, from: { reports, counts } };
}

/** Of the workbook that was asked about last, so that the next question about it looks at what changed only. */
let latest: ReportedAnswers | undefined;

export function reportedAnswers(snapshot: WorkbookSnapshot): ReportedAnswers {
  latest = reportedAnswersAfter(latest, snapshot);
  return latest;
}

/** What is known of a report's service in its quarter and the one before, the report itself included. */
export function answersAround(
  { quarters }: ReportedAnswers,
  report: FeedbackReport,
): readonly ReportAnswers[] {
  const place = placeOf(report);
  return place === undefined
    ? []
    : [place - 1, place].flatMap((one) => quarters.get(one)?.get(report.service) ?? []);
}
