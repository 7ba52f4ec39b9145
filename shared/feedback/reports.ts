import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { defined } from './defined.ts';
import { exactMean, responseRate } from './mean.ts';
import { countsOf } from './pooled.ts';

/** What customers answered to one question, in one report. */
export type QuestionResult = {
  readonly reportId: RecordId;
  readonly serviceId?: RecordId;
  /** The service's name. */
  readonly service?: string;
  readonly serviceProvided?: string;
  readonly transactionPoint?: string;
  readonly fiscalYear?: number;
  readonly quarter?: number;
  readonly channel?: string;
  readonly questionNumber?: number;
  readonly measure?: NonNullable<RecordIn<'measure_count'>['measure']>;
  readonly question?: string;
  /** n1..n5; empty where no counts were entered. */
  readonly counts: readonly number[];
  readonly responses: number;
  /** Mean in hundredths of a point; null without responses. */
  readonly hundredths: number | null;
  /** Respondents as a fraction of those offered the survey, for the report as a whole. */
  readonly responseRate: number | null;
};

function resultOf(
  snapshot: WorkbookSnapshot,
  report: RecordIn<'feedback_report'>,
  entry: RecordIn<'measure_count'>,
): QuestionResult {
  const service = findRecord(snapshot, 'service', report.service);
  const counts = countsOf(entry);
  return {
    reportId: report.id,
    ...defined({
      serviceId: service?.id,
      service: service?.name,
      serviceProvided: report.service_provided,
      transactionPoint: report.transaction_point,
      fiscalYear: report.fiscal_year,
      quarter: report.quarter,
      channel: report.channel,
      questionNumber: entry.question_number,
      measure: entry.measure,
      question: entry.question_text,
    }),
    counts,
    ...exactMean(counts),
    responseRate: responseRate(report.respondents, report.offered),
  };
}

/**
 * One entry for each question that has a text or a response: reports as people arranged them, the
 * questions of a report by number.
 */
export function questionResults(snapshot: WorkbookSnapshot): readonly QuestionResult[] {
  const entries = Map.groupBy(snapshot.records.measure_count, (entry) => entry.report);
  return snapshot.records.feedback_report.flatMap((report) =>
    (entries.get(report.id) ?? [])
      .map((entry) => resultOf(snapshot, report, entry))
      .filter((result) => result.responses > 0 || (result.question ?? '').trim() !== '')
      .sort((a, b) => (a.questionNumber ?? 0) - (b.questionNumber ?? 0)),
  );
}

export type ReportedQuarter = { readonly fiscalYear: number; readonly quarter: number };

/** @returns the `n` newest quarters that have a feedback report, oldest first; fewer if there are fewer */
export function latestQuarters(snapshot: WorkbookSnapshot, n: number): readonly ReportedQuarter[] {
  const quarters = new Map<number, ReportedQuarter>();
  for (const { fiscal_year: fiscalYear, quarter } of snapshot.records.feedback_report)
    if (fiscalYear !== undefined && quarter !== undefined)
      quarters.set(fiscalYear * 4 + quarter, { fiscalYear, quarter });
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .slice(Math.max(0, quarters.size - n))
    .map(([, reported]) => reported);
}
