import { joinWords } from '../documents/format.ts';
import { formatMean } from '../feedback/mean.ts';
import { firstThatFits } from './alt-text.ts';

/** A mean for each quarter in hundredths of a point, or undefined where nobody was asked. */
export type Means = readonly (number | undefined)[];

/**
 * One measure over the quarters: a stretch for each wording of its question, each as long as the list of
 * quarters. No line joins two stretches, since answers to different words cannot be compared.
 */
export type TrendSeries = { readonly label: string; readonly stretches: readonly Means[] };

export type Trend = {
  /** Such as "FY 2023 Q1", oldest first. */
  readonly quarters: readonly string[];
  /** One or two: the values of more would stand in each other's way. */
  readonly series: readonly TrendSeries[];
};

/** The one mean of each quarter, whatever the wording. */
export function meansOf({ quarters }: Trend, series: TrendSeries | undefined): Means {
  return quarters.map((_, index) =>
    series?.stretches.map((means) => means[index]).find((mean) => mean !== undefined),
  );
}

/**
 * The same in words, from the same data, for those who do not see the drawing, in at most 500 characters: of
 * many quarters it tells the first and the last mean before it tells of fewer measures.
 */
export function trendChartAlt(trend: Trend): string {
  const { quarters, series } = trend;
  const span = `${quarters[0] ?? ''} to ${quarters.at(-1) ?? ''}`;
  const opening = `Mean ratings by quarter on a scale of 1 to 5, ${span}.`;
  const tell = (words: (means: Means) => string) =>
    series.map((one) => `${one.label}: ${words(meansOf(trend, one))}.`).join(' ');
  return firstThatFits([
    () => `${opening} ${tell((means) => means.map(meanText).join(', '))}`,
    () => `${opening} ${tell((means) => endsInWords(quarters, means))}`,
    () => `${opening} Measures: ${joinWords(series.map(({ label }) => label))}.`,
  ]);
}

function meanText(mean: number | undefined): string {
  return mean === undefined ? 'no answers' : formatMean(mean);
}

/** "3.61 in FY 2019 Q1, 3.74 in FY 2023 Q1, lowest 3.40, highest 3.80, no answers in two quarters" */
function endsInWords(quarters: readonly string[], means: Means): string {
  const asked = means.flatMap((mean, index) => (mean === undefined ? [] : [{ mean, index }]));
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return 'no answers';
  const at = ({ mean, index }: typeof first) => `${formatMean(mean)} in ${quarters[index] ?? ''}`;
  if (first === last) return at(first);
  const all = asked.map(({ mean }) => mean);
  const range = `lowest ${formatMean(Math.min(...all))}, highest ${formatMean(Math.max(...all))}`;
  const without = means.length - asked.length;
  return `${at(first)}, ${at(last)}, ${range}, ${without === 0 ? 'no gaps' : `quarters without answers: ${without}`}`;
}
