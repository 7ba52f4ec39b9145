import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { type Means, meansOf, type Trend, type TrendSeries } from '../../charts/trend-words.ts';
import { capitalized, inSentence, joinWords } from '../../documents/format.ts';
import { cautionLegend } from '../caution-words.ts';
import { formatChange } from '../derivation.ts';
import { formatMean } from '../mean.ts';
import type { Measure } from '../pooled.ts';
import { type Change, type TrendPoint, trendPoint, wordingsOf } from '../trend.ts';
import { changeCell, changeWord, meanCell, measureName } from './figures.ts';
import type { ResultView } from './scope.ts';
import type { ResultTable } from './table.ts';

/** The two overall measures of §280.10, in the order in which surveys ask them. */
export const overall: readonly Measure[] = ['satisfaction', 'trust'];

/** An overall measure in each quarter in view. */
export type OverallTrend = {
  readonly measure: Measure;
  readonly label: string;
  readonly points: readonly TrendPoint[];
};

/** Those of the two that somebody was asked about. */
export function overallTrends({ snapshot, quarters, places }: ResultView): readonly OverallTrend[] {
  return overall
    .map((measure) => ({
      measure,
      label: measureName(snapshot.edition, measure),
      points: places.map((place) => trendPoint(quarters, measure, place)),
    }))
    .filter(({ points }) => points.some(({ measured }) => measured !== null));
}

/** A new stretch begins where the question is worded otherwise than when it was last asked. */
function stretchesOf(points: readonly TrendPoint[]): readonly Means[] {
  let wording: string | undefined;
  let stretch = -1;
  const placed = points.map(({ measured }) => {
    if (measured === null || measured.hundredths === null) return undefined;
    const now = wordingsOf(measured);
    if (now !== wording) stretch += 1;
    wording = now;
    return { stretch, mean: measured.hundredths };
  });
  return Array.from({ length: stretch + 1 }, (_, own) =>
    placed.map((point) => (point?.stretch === own ? point.mean : undefined)),
  );
}

export function trendOfOverall({ places }: ResultView, trends: readonly OverallTrend[]): Trend {
  return {
    quarters: places.map(quarterLabelAt),
    series: trends.map(({ label, points }): TrendSeries => ({ label, stretches: stretchesOf(points) })),
  };
}

function changeInWords(change: Change | null, than: string): readonly string[] {
  if (change === null) return [];
  const { hundredths, from } = change;
  const size =
    hundredths === 0 ? 'unchanged' : `${changeWord(hundredths)} ${formatMean(Math.abs(hundredths))}`;
  return [`${size} since ${than}, ${quarterLabelAt(from)} (${formatChange(hundredths)})`];
}

/** "Trust is 3.74 in FY 2023 Q1: up 0.05 since the quarter before, FY 2022 Q4 (+0.05); ..." */
export function overallSentences({ place }: ResultView, trends: readonly OverallTrend[]): readonly string[] {
  const quarter = quarterLabelAt(place);
  return trends.map(({ label, points }) => {
    const point = points.find((one) => one.place === place);
    const mean = point?.measured?.hundredths;
    if (point === undefined || mean === null || mean === undefined)
      return capitalized(`no answers on ${inSentence(label)} in ${quarter}.`);
    const changes = [
      ...changeInWords(point.sinceQuarterBefore, 'the quarter before'),
      ...changeInWords(point.sinceYearBefore, 'a year before'),
    ];
    const tail =
      changes.length === 0 ? ', with nothing earlier to compare it with' : `: ${changes.join('; ')}`;
    return `${label} is ${formatMean(mean)} in ${quarter}${tail}.`;
  });
}

/** Whether a line can be drawn: two quarters of one measure. */
export function canDrawTrend(trend: Trend): boolean {
  return trend.series.some(
    (series) => meansOf(trend, series).filter((mean) => mean !== undefined).length > 1,
  );
}

/** Why a line is in pieces, where one is; a gap without answers speaks for itself. */
export function breaksInWords({ series }: Trend): readonly string[] {
  const broken = series.filter(({ stretches }) => stretches.length > 1).map(({ label }) => inSentence(label));
  return broken.length === 0
    ? []
    : [`The line of ${joinWords(broken)} breaks where the question was worded otherwise.`];
}

/** The means with their changes, newest quarter first. */
export function overallTable(
  { of, quarters, places }: ResultView,
  trends: readonly OverallTrend[],
): ResultTable {
  const changes = trends.flatMap(({ points }) =>
    points.flatMap(({ sinceQuarterBefore, sinceYearBefore }) => [sinceQuarterBefore, sinceYearBefore]),
  );
  return {
    caption: `Trust and satisfaction by quarter: ${of}`,
    columns: [
      { label: 'Quarter' },
      ...trends.flatMap(({ label }) => [
        { label },
        { label: `${label}: since the quarter before` },
        { label: `${label}: since a year before` },
      ]),
    ],
    rows: places
      .map((place, index) => ({
        id: String(place),
        label: quarterLabelAt(place),
        cells: trends.flatMap(({ label, points }) => {
          const point = points[index];
          const about = `${label}, ${quarterLabelAt(place)}`;
          if (point === undefined) return [];
          return [
            meanCell(about, point.measured, quarters.at(place)?.reports),
            changeCell(
              `${about}, change since ${quarterLabelAt(place - 1)}`,
              point,
              point.sinceQuarterBefore,
            ),
            changeCell(`${about}, change since ${quarterLabelAt(place - 4)}`, point, point.sinceYearBefore),
          ];
        }),
      }))
      .toReversed(),
    notes: cautionLegend(changes),
  };
}
