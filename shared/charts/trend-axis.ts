import { formatMean } from '../feedback/mean.ts';
import type { ChartColors } from './palette.ts';
import { straightLine, textLine } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Trend } from './trend-words.ts';

/** The values at the foot and at the top of the plot, in hundredths of a point. */
export type TrendScale = { readonly low: number; readonly high: number };

/** Where lines are drawn, in pixels. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const step = 50;
const [lowest, highest] = [100, 500];
const size = 12;

/** Half points around the means, at least a whole point apart, so that small moves do not look large. */
function closeAround(means: readonly number[]): TrendScale {
  if (means.length === 0) return { low: lowest, high: highest };
  const low = Math.max(lowest, Math.floor((Math.min(...means) - 10) / step) * step);
  const high = Math.min(highest, Math.ceil((Math.max(...means) + 10) / step) * step);
  if (high - low >= 100) return { low, high };
  return high + step <= highest ? { low, high: low + 100 } : { low: high - 100, high };
}

/** Of the height of a plot: from a point down to the foot of the value below it, with a little air. */
const belowPoint = 26 / 150;

/**
 * The scale of a trend, one wherever it is drawn. Of two measures the value of the lower one stands below its point:
 * the scale begins so much further down that it stays clear of the axis.
 */
export function trendScale({ series }: Pick<Trend, 'series'>): TrendScale {
  const means = series.flatMap(({ stretches }) => stretches.flat()).filter((mean) => mean !== undefined);
  const { low, high } = closeAround(means);
  if (series.length < 2) return { low, high };
  const least = Math.min(...means);
  for (let lower = low; lower > lowest; lower -= step)
    if ((least - lower) / (high - lower) >= belowPoint) return { low: lower, high };
  return { low: lowest, high };
}

/** What is said beside the plot: the axis does not start at 1. */
export function scaleInWords({ low, high }: TrendScale): string {
  return `Mean on a scale of 1 to 5; axis from ${formatMean(low)} to ${formatMean(high)}`;
}

/** The baseline of a value below its point: under the axis where it would stand on it, as near the lowest value. */
export function baselineBelow(y: number, { bottom }: Plot): number {
  const usual = y + 21;
  return usual > bottom - 4 && usual < bottom + 14 ? bottom + 14 : usual;
}

/** How far below the plot the quarters are named: lower where a value of 1 stands below its point. */
export function footOf({ low }: TrendScale): number {
  return low === lowest ? 38 : 22;
}

/** Rules across the plot with their values, and where the axis begins and ends. */
export function trendGrid(scale: TrendScale, plot: Plot, colors: ChartColors): string[] {
  const { low, high } = scale;
  const values = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
  return [
    textLine(scaleInWords(scale), { at: { x: 8, y: plot.top - 28 }, size, color: colors.muted }),
    ...values.flatMap((value) => {
      const y = plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
      const number = {
        at: { x: plot.left - 8, y: y + 4 },
        size,
        color: colors.muted,
        anchor: 'end',
      } as const;
      return [
        straightLine(
          { x: plot.left, y },
          { x: plot.right, y },
          value === low ? colors.scale : colors.hairline,
        ),
        textLine(formatMean(value), number),
      ];
    }),
  ];
}

type Row = {
  readonly quarters: readonly string[];
  readonly plot: Plot;
  /** Of the upper line. */
  readonly baseline: number;
  /** From one quarter to the next. */
  readonly gap: number;
  readonly colors: ChartColors;
};

/**
 * The names of the quarters: in full where they fit side by side, else "Q1" with the year once below. Where a year
 * lacks room beside the others, fewer quarters are named, each with its year: none is ever taken for another year's.
 */
export function quarterNames(
  quarters: readonly string[],
  plot: Plot,
  baseline: number,
  colors: ChartColors,
): string[] {
  const gap = (plot.right - plot.left) / quarters.length;
  const row: Row = { quarters, plot, baseline, gap, colors };
  if (haveRoom(quarters, gap))
    return quarters.map((quarter, index) => nameAt(row, quarter, centerOf(row, index)));
  const parts = quarters.map(partsOf);
  const years = yearsBelow(row, parts);
  if (years === undefined) return fewInFull(row, parts);
  const every = stepFor(Math.max(...parts.map(({ short }) => textWidth(short, size))), gap);
  const shorts = parts.flatMap(({ short }, index) =>
    index % every === 0 ? [nameAt(row, short, centerOf(row, index))] : [],
  );
  return [...shorts, ...years];
}

type Parts = { readonly year: string; readonly short: string };

function partsOf(quarter: string): Parts {
  const end = quarter.lastIndexOf(' ');
  return { year: quarter.slice(0, Math.max(0, end)), short: quarter.slice(end + 1) };
}

function centerOf({ plot, gap }: Row, index: number, count = 1): number {
  return plot.left + gap * (index + count / 2);
}

function nameAt({ baseline, colors }: Row, text: string, x: number, line = 0): string {
  return textLine(text, {
    at: { x, y: baseline + line * 16 },
    size,
    color: colors.ink,
    anchor: 'middle',
  });
}

/** As far right as a name may reach: less than any drawing leaves beside its plot. */
const overhang = 14;

function within({ plot }: Row, center: number, wide: number): number {
  return Math.min(center, plot.right + overhang - wide / 2);
}

/** Each year in the middle below its quarters, with a mark on the axis where it begins; undefined without room. */
function yearsBelow(row: Row, parts: readonly Parts[]): string[] | undefined {
  const starts = parts.flatMap(({ year }, index) => (parts[index - 1]?.year === year ? [] : [index]));
  const years = starts.map((start, place) => {
    const year = parts[start]?.year ?? '';
    const wide = textWidth(year, size);
    const count = (starts[place + 1] ?? parts.length) - start;
    return { year, start, wide, x: within(row, centerOf(row, start, count), wide) };
  });
  const collide = years.some(({ x, wide }, place) => {
    const next = years[place + 1];
    return next !== undefined && x + wide / 2 + 4 > next.x - next.wide / 2;
  });
  if (collide) return undefined;
  return years.flatMap(({ year, start, x }) => [
    ...(start === 0 ? [] : [yearMark(row, start)]),
    nameAt(row, year, x, 1),
  ]);
}

function yearMark({ plot: { left, bottom }, gap, colors }: Row, start: number): string {
  const x = left + gap * start;
  return straightLine({ x, y: bottom }, { x, y: bottom + 8 }, colors.scale);
}

/** The newest quarter and as many before as have room for their year. */
function fewInFull(row: Row, parts: readonly Parts[]): string[] {
  const wide = Math.max(
    ...parts.flatMap(({ year, short }) => [textWidth(year, size), textWidth(short, size)]),
  );
  const last = parts.length - 1;
  const shift = centerOf(row, last) - within(row, centerOf(row, last), wide);
  const every = stepFor(wide + shift, row.gap);
  return parts.flatMap(({ year, short }, index) => {
    if ((last - index) % every !== 0) return [];
    const center = centerOf(row, index);
    return [nameAt(row, short, center), nameAt(row, year, within(row, center, wide), 1)];
  });
}

/** True where the quarters need one line below the plot, not two. */
export function haveRoom(quarters: readonly string[], gap: number): boolean {
  return Math.max(...quarters.map((quarter) => textWidth(quarter, size))) + 4 <= gap;
}

/** Of texts so wide, every how many can stand where one begins each `gap`. */
export function stepFor(wide: number, gap: number): number {
  return Math.max(1, Math.ceil((wide + 4) / gap));
}
