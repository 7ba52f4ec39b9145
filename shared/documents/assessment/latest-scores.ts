import { quarterLabel } from '../../calendar/fiscal.ts';
import { exactMean, formatMean } from '../../feedback/mean.ts';
import { latestQuarters, type QuestionResult, questionResults } from '../../feedback/reports.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Fact, fact } from '../blocks.ts';
import { serviceTitle } from '../titles.ts';
import type { Assessment } from './context.ts';

type Report = RecordIn<'feedback_report'>;

const measures = ['trust', 'satisfaction'] as const;

/** One line for each designated service: what customers answered last on trust and satisfaction (§280.15). */
export function latestScores(assessment: Assessment): readonly Fact[] {
  const { snapshot } = assessment;
  const results = questionResults(snapshot);
  return snapshot.records.service
    .filter(({ designated }) => designated === true)
    .map((service) => fact(serviceTitle(service), scoresOf(assessment, service.id, results)));
}

function scoresOf(
  { snapshot, edition }: Assessment,
  service: RecordId,
  results: readonly QuestionResult[],
): string {
  const report = latestReport(snapshot, service, results);
  if (report === undefined) return 'no trust or satisfaction result reported yet';
  const means = measures.map((measure) => {
    const mean = meanIn(results, report.id, measure);
    return mean === null
      ? `no answers on ${measure}`
      : `${measure} ${formatMean(mean)} of ${edition.survey.scalePoints}`;
  });
  const quarter = quarterLabel(report.fiscal_year ?? 0, report.quarter ?? 0);
  const from = [quarter, report.channel?.trim() ?? ''].filter((part) => part !== '').join(', ');
  return `${means.join(', ')} (${from})`;
}

/**
 * The report that speaks for a service: of its newest quarter with a result the one with the most
 * respondents. Reports are never averaged, because each channel asks other people.
 */
function latestReport(
  snapshot: WorkbookSnapshot,
  service: RecordId,
  results: readonly QuestionResult[],
): Report | undefined {
  const own = recordsOf(snapshot, 'feedback_report', 'service', service).filter(({ id }) =>
    measures.some((measure) => meanIn(results, id, measure) !== null),
  );
  const [newest] = latestQuarters({ ...snapshot, records: { ...snapshot.records, feedback_report: own } }, 1);
  return own
    .filter((report) => report.fiscal_year === newest?.fiscalYear && report.quarter === newest?.quarter)
    .toSorted((one, other) => (other.respondents ?? 0) - (one.respondents ?? 0))[0];
}

/** Of all answers to the questions of one measure in one report, in hundredths of a point. */
function meanIn(
  results: readonly QuestionResult[],
  report: RecordId,
  measure: (typeof measures)[number],
): number | null {
  const counts = results
    .filter((result) => result.reportId === report && result.measure === measure)
    .map((result) => result.counts);
  const points = Math.max(0, ...counts.map((count) => count.length));
  return exactMean(
    Array.from({ length: points }, (_, point) => counts.reduce((sum, count) => sum + (count[point] ?? 0), 0)),
  ).hundredths;
}
