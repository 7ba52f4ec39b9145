import { trendChart } from '../../charts/trend-chart.ts';
import { type Trend, trendChartAlt } from '../../charts/trend-words.ts';
import { formatMean } from '../../feedback/mean.ts';
import { figure, paragraph } from '../blocks.ts';
import { asSentence, capitalized, inSentence, joinWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { type MeasureRow, measureRows, wordingChanges } from './means.ts';
import { isDated, type QuarterKey, quartersThrough } from './quarters.ts';
import type { Stream } from './streams.ts';

/** The two overall measures of §280.10; the drivers that explain them stand in the table. */
const overall = ['satisfaction', 'trust'] as const;

/** Half of a tenth of a point: less than that is told as no change. */
const noticeable = 5;

/** One overall measure: its wordings one after the other, oldest first. */
type Line = { readonly measure: string; readonly wordings: readonly MeasureRow[] };

type Answer = MeasureRow['answers'][number];

function answersOf({ wordings }: Line): readonly Answer[] {
  return wordings.flatMap(({ answers }) => answers);
}

/** The overall measures of a stream that have one mean, or none, in each quarter. */
function overallLines(rows: readonly MeasureRow[]): readonly Line[] {
  return overall.flatMap((measure) => {
    const wordings = rows
      .filter(({ id }) => id === measure)
      .toSorted((one, other) => placeOf(one.answers[0]) - placeOf(other.answers[0]));
    const [first] = wordings;
    if (first === undefined) return [];
    const line = { measure: first.measure, wordings };
    const places = answersOf(line).map(placeOf);
    const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
    return isInOrder ? [line] : [];
  });
}

function placeOf(answer: Answer | undefined): number {
  return answer?.quarter.place ?? 0;
}

/**
 * "trust rose from 3.61 in FY 2022 Q1 to 3.74 in FY 2023 Q1": the newest mean against that of the same
 * quarter a year before, so that the season does not count, else against the first with that wording.
 */
function movement({ measure, wordings }: Line): string {
  const answers = wordings.at(-1)?.answers ?? [];
  const last = answers.at(-1);
  if (last === undefined) return '';
  const first = answers.find(({ quarter }) => quarter.place === last.quarter.place - 4) ?? answers[0] ?? last;
  const name = inSentence(measure);
  const [from, to] = [formatMean(first.hundredths), formatMean(last.hundredths)];
  if (first === last) return `${name} stood at ${to} in ${last.quarter.label}`;
  const [then, now] = [first.quarter.label, last.quarter.label];
  if (from === to) return `${name} stood at ${to} in ${then} and again in ${now}`;
  const change = last.hundredths - first.hundredths;
  if (Math.abs(change) < noticeable)
    return `${name} was nearly unchanged, ${from} in ${then} and ${to} in ${now}`;
  return `${name} ${change > 0 ? 'rose' : 'fell'} from ${from} in ${then} to ${to} in ${now}`;
}

/** What the lines leave out: quarters without results, and wordings that changed. */
function caveats(lines: readonly Line[], quarters: readonly QuarterKey[]): readonly string[] {
  const without = (line: Line) => {
    const asked = new Set(answersOf(line).map(placeOf));
    return quarters.filter(({ place }) => !asked.has(place));
  };
  const gaps = lines.map(without);
  const inAll = quarters.filter((quarter) => gaps.every((missing) => missing.includes(quarter)));
  const alone = lines.map(({ measure }, index) => ({
    measure,
    missing: (gaps[index] ?? []).filter((quarter) => !inAll.includes(quarter)),
  }));
  const labels = (missing: readonly QuarterKey[]) => joinWords(missing.map(({ label }) => label));
  return [
    ...(inAll.length === 0 ? [] : [`no results for ${labels(inAll)}`]),
    ...alone
      .filter(({ missing }) => missing.length > 0)
      .map(({ measure, missing }) => `no results on ${inSentence(measure)} for ${labels(missing)}`),
    ...wordingChanges(lines.flatMap(({ wordings }) => wordings)).map(
      ({ measure, quarter }) => `the wording on ${inSentence(measure)} changed in ${quarter.label}`,
    ),
  ];
}

function trendOf(lines: readonly Line[], quarters: readonly QuarterKey[]): Trend {
  return {
    quarters: quarters.map(({ label }) => label),
    series: lines.map((line) => ({
      label: line.measure,
      stretches: line.wordings.map(({ answers }) =>
        quarters.map(({ place }) => answers.find((answer) => placeOf(answer) === place)?.hundredths),
      ),
    })),
  };
}

/** How trust and satisfaction moved: a figure over two quarters or more, else a sentence. */
export function trendBlocks(assessment: Assessment, stream: Stream, of: string): readonly Block[] {
  const reports = stream.reports.filter(isDated);
  const lines = overallLines(measureRows(assessment, { ...stream, reports }));
  if (lines.length === 0) return [];
  const quarters = quartersThrough(reports);
  const message = [...lines.map(movement), ...caveats(lines, quarters)].join('; ');
  if (lines.every((line) => answersOf(line).length < 2)) return [paragraph(asSentence(capitalized(message)))];
  const trend = trendOf(lines, quarters);
  return [
    figure({
      id: `figure-trend-${stream.id}`,
      caption: `${of}: ${message}`,
      alt: trendChartAlt(trend),
      drawing: trendChart(trend),
    }),
  ];
}
