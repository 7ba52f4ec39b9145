import { formatMean } from '../feedback/mean.ts';
import type { ChartColors } from './palette.ts';
import { pathThrough, textLine } from './svg.ts';
import { textWidth } from './text-width.ts';

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
export function trendScale(means: readonly number[]): TrendScale {
  if (means.length === 0) return { low: lowest, high: highest };
  const low = Math.max(lowest, Math.floor((Math.min(...means) - 10) / step) * step);
  const high = Math.min(highest, Math.ceil((Math.max(...means) + 10) / step) * step);
  if (high - low >= 100) return { low, high };
  return high + step <= highest ? { low, high: low + 100 } : { low: high - 100, high };
}

/** How far below the plot the quarters are named: lower where a value of 1 stands below its point. */
export function footOf({ low }: TrendScale): number {
  return low === lowest ? 38 : 22;
}

/** Rules across the plot with their values, and where the axis begins and ends: it does not start at 1. */
export function trendGrid(scale: TrendScale, plot: Plot, colors: ChartColors): string[] {
  const { low, high } = scale;
  const values = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
  const title = `Mean on a scale of 1 to 5; axis from ${formatMean(low)} to ${formatMean(high)}`;
  return [
    textLine(title, { at: { x: 8, y: plot.top - 28 }, size, color: colors.muted }),
    ...values.flatMap((value) => {
      const y = plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
      const rule = pathThrough(
        [
          { x: plot.left, y },
          { x: plot.right, y },
        ],
        'open',
      );
      const number = {
        at: { x: plot.left - 8, y: y + 4 },
        size,
        color: colors.muted,
        anchor: 'end',
      } as const;
      return [
        `<path d="${rule}" stroke="${value === low ? colors.scale : colors.hairline}"/>`,
        textLine(formatMean(value), number),
      ];
    }),
  ];
}

/** The names of the quarters: in full where they fit side by side, else "Q1" with the year once below. */
export function quarterNames(
  quarters: readonly string[],
  plot: Plot,
  baseline: number,
  { ink }: ChartColors,
): string[] {
  const gap = (plot.right - plot.left) / quarters.length;
  const name = (text: string, place: number, line = 0) =>
    textLine(text, {
      at: { x: plot.left + gap * place, y: baseline + line * 16 },
      size,
      color: ink,
      anchor: 'middle',
    });
  if (haveRoom(quarters, gap)) return quarters.map((quarter, index) => name(quarter, index + 0.5));
  const parts = quarters.map((quarter) => ({
    year: quarter.slice(0, Math.max(0, quarter.lastIndexOf(' '))),
    short: quarter.slice(quarter.lastIndexOf(' ') + 1),
  }));
  const every = stepFor(Math.max(...parts.map(({ short }) => textWidth(short, size))), gap);
  const short = parts.flatMap((part, index) => (index % every === 0 ? [name(part.short, index + 0.5)] : []));
  const years = parts.flatMap(({ year }, index) => {
    if (index > 0 && parts[index - 1]?.year === year) return [];
    const length = parts.slice(index).findIndex((part) => part.year !== year);
    const count = length < 0 ? parts.length - index : length;
    return textWidth(year, size) + 4 > count * gap ? [] : [name(year, index + count / 2, 1)];
  });
  return [...short, ...years];
}

/** True where the quarters need one line below the plot, not two. */
export function haveRoom(quarters: readonly string[], gap: number): boolean {
  return Math.max(...quarters.map((quarter) => textWidth(quarter, size))) + 4 <= gap;
}

/** Of texts so wide, every how many can stand where one begins each `gap`. */
export function stepFor(wide: number, gap: number): number {
  return Math.max(1, Math.ceil((wide + 4) / gap));
}
