import { quarterPlace } from '../calendar/fiscal.ts';
import type { FeedbackReport, MeasureCount, ReportAnswers } from './reported-answers.ts';

type Asked = Pick<FeedbackReport, 'service' | 'channel' | 'transaction_point' | 'service_provided'>;

/** Who was asked, and how: reports that have it in common are about the same people, quarter by quarter. */
export function streamKey(report: Asked): string {
  return JSON.stringify(
    [report.service, report.channel, report.transaction_point, report.service_provided].map(
      (part) => part?.trim() ?? '',
    ),
  );
}

/** All that makes two reports one (domain.md §4); undefined for a report without a service or a quarter. */
export function reportKey(
  report: Asked & Pick<FeedbackReport, 'fiscal_year' | 'quarter'>,
  quartersOn = 0,
): string | undefined {
  const { service, fiscal_year: year, quarter } = report;
  if (service === undefined || year === undefined || quarter === undefined) return undefined;
  return `${quarterPlace(year, quarter) + quartersOn} ${streamKey(report)}`;
}

/** What a report says in numbers. */
export type Figures = {
  readonly report: Pick<FeedbackReport, 'customers' | 'offered' | 'respondents'>;
  readonly counts: readonly Pick<MeasureCount, 'question_number' | 'counts'>[];
};

/** A report that only says why nothing was reported has no figures that could be odd, or count twice. */
export function hasFigures({ report, counts }: Figures): boolean {
  const { offered, respondents } = report;
  return (
    offered !== undefined || respondents !== undefined || counts.some((count) => count.counts !== undefined)
  );
}

/** Of one service's reports of a quarter, those with figures that are each other's doubles, group by group. */
export function doubledReports(answers: readonly ReportAnswers[]): readonly (readonly FeedbackReport[])[] {
  const told = answers.filter(hasFigures).map(({ report }) => report);
  const groups = Map.groupBy(told, (report) => reportKey(report));
  return [...groups].flatMap(([key, own]) => (key === undefined || own.length < 2 ? [] : [own]));
}
