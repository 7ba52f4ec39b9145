import { quarterLabel } from '../../calendar/fiscal.ts';
import { formatMean } from '../../feedback/mean.ts';
import { pooled } from '../../feedback/pooled.ts';
import { type ReportAnswers, reportedAnswers } from '../../feedback/reported-answers.ts';
import type { RecordId } from '../../model/id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Fact, fact, reference, run, type Words } from '../blocks.ts';
import { serviceTitle } from '../titles.ts';
import type { Assessment } from './context.ts';
import { countsTableId } from './means.ts';
import { resultsByService, type Stream } from './streams.ts';

const measures = ['trust', 'satisfaction'] as const;

/** One line for each designated service: what customers answered last on trust and satisfaction (§280.15). */
export function latestScores(assessment: Assessment): readonly Fact[] {
  const { snapshot } = assessment;
  const streams = resultsByService(snapshot).flatMap((results) => results.streams);
  return snapshot.records.service
    .filter(({ designated }) => designated === true)
    .map((service) => fact(serviceTitle(service), scoresOf(assessment, service.id, streams)));
}

/** @param streams of the reports that chapter 4 shows */
function scoresOf({ snapshot, edition }: Assessment, service: RecordId, streams: readonly Stream[]): Words {
  const answers = latestAnswers(snapshot, service);
  if (answers === undefined) return 'no trust or satisfaction result reported yet';
  const means = measures.map((measure) => {
    const mean = meanIn(answers, measure);
    return mean === null
      ? `no answers on ${measure}`
      : `${measure} ${formatMean(mean)} of ${edition.survey.scalePoints}`;
  });
  const { report } = answers;
  const quarter = quarterLabel(report.fiscal_year ?? 0, report.quarter ?? 0);
  const from = [quarter, report.channel?.trim() ?? ''].filter((part) => part !== '').join(', ');
  const scores = `${means.join(', ')} (${from}`;
  const stream = streams.find(({ reports }) => reports.some(({ id }) => id === report.id));
  return stream === undefined
    ? `${scores})`
    : [run(`${scores}; `), ...reference(countsTableId(stream)), run(')')];
}

/**
 * The report that speaks for a service: of its newest quarter with a result the one with the most
 * respondents. Reports are not averaged here, because each channel asks other people.
 */
function latestAnswers(snapshot: WorkbookSnapshot, service: RecordId): ReportAnswers | undefined {
  const newestFirst = [...reportedAnswers(snapshot).quarters].toSorted(([one], [other]) => other - one);
  return newestFirst
    .map(([, cells]) =>
      (cells.get(service) ?? [])
        .filter((answers) => measures.some((measure) => meanIn(answers, measure) !== null))
        .toSorted((one, other) => (other.report.respondents ?? 0) - (one.report.respondents ?? 0)),
    )
    .find((cell) => cell.length > 0)?.[0];
}

/** Of all answers to the questions of one measure in one report, in hundredths of a point. */
function meanIn(answers: ReportAnswers, measure: (typeof measures)[number]): number | null {
  return pooled([answers]).measures.get(measure)?.hundredths ?? null;
}
