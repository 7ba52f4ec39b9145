import type { Drawing } from '../documents/tree.ts';
import { formatMean } from '../feedback/mean.ts';
import { type ChartColors, printColors } from './palette.ts';
import { type Point, pathThrough, svgDocument, textLine } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A mean for each quarter in hundredths of a point, or undefined where nobody was asked. */
type Means = readonly (number | undefined)[];

/**
 * One measure over the quarters: a stretch for each wording of its question, each as long as the list of
 * quarters. No line joins two stretches, since answers to different words cannot be compared.
 */
type TrendSeries = { readonly label: string; readonly stretches: readonly Means[] };

export type Trend = {
  /** Such as "FY 2023 Q1", oldest first. */
  readonly quarters: readonly string[];
  /** One or two: more lines could not be told apart without color. */
  readonly series: readonly TrendSeries[];
};

/** 6.5 inches: the text width of a Letter page with margins of an inch. */
const width = 624;
const plot = { left: 44, right: 600, top: 76, bottom: 232 };
const height = 264;
const step = 50;

type Scale = { readonly low: number; readonly high: number };

/** Half points around the means, at least a whole point apart, so that small moves do not look large. */
function scaleOf({ series }: Trend): Scale {
  const means = series.flatMap(({ stretches }) => stretches.flat()).filter((mean) => mean !== undefined);
  const low = Math.max(100, Math.floor((Math.min(...means) - 10) / step) * step);
  const high = Math.min(500, Math.ceil((Math.max(...means) + 10) / step) * step);
  return high - low >= 100
    ? { low, high }
    : high + step <= 500
      ? { low, high: low + 100 }
      : { low: high - 100, high };
}

function pointAt({ quarters }: Trend, { low, high }: Scale, index: number, mean: number): Point {
  const gap = (plot.right - plot.left) / quarters.length;
  const share = (mean - low) / (high - low);
  return { x: plot.left + gap * (index + 0.5), y: plot.bottom - share * (plot.bottom - plot.top) };
}

/** What is drawn, and in which colors. */
type Painting = Trend & { readonly colors: ChartColors };

type Look = { readonly color: string; readonly line: string; readonly mark: (at: Point) => string };

/** How the first and the second measure are drawn. */
function lookOf({ colors }: Painting, place: number): Look {
  const { current, previous, paper } = colors;
  if (place === 0)
    return {
      color: current,
      line: `stroke="${current}" stroke-width="2.5"`,
      mark: ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5" fill="${current}"/>`,
    };
  return {
    color: previous,
    line: `stroke="${previous}" stroke-width="2" stroke-dasharray="7 5"`,
    mark: ({ x, y }) => {
      const corner = `x="${(x - 5).toFixed(1)}" y="${(y - 5).toFixed(1)}"`;
      return `<rect ${corner} width="10" height="10" fill="${paper}" stroke="${previous}" stroke-width="2"/>`;
    },
  };
}

/**
 * Draws how one or two means moved from quarter to quarter; a quarter without answers leaves a gap.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function trendChart(data: Trend, colors: ChartColors = printColors): Drawing {
  const trend: Painting = { ...data, colors };
  const scale = scaleOf(trend);
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...legend(trend),
    textLine(axisLabel(scale), { at: { x: 8, y: plot.top - 28 }, size: 12, color: colors.muted }),
    ...grid(scale, colors),
    ...trend.quarters.map((label, index) =>
      textLine(label, {
        at: { x: pointAt(trend, scale, index, scale.low).x, y: plot.bottom + 22 },
        size: 12,
        color: colors.ink,
        anchor: 'middle',
      }),
    ),
    ...trend.series.flatMap((_, place) => line(trend, scale, place)),
    ...trend.series.flatMap((_, place) => marks(trend, scale, place)),
  ]);
  return { svg, width, height };
}

/** The axis does not start at 1, so the drawing says where it does. */
function axisLabel({ low, high }: Scale): string {
  return `Mean on a scale of 1 to 5; axis from ${formatMean(low)} to ${formatMean(high)}`;
}

function grid({ low, high }: Scale, colors: ChartColors): string[] {
  const values = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
  return values.flatMap((value) => {
    const y = plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
    const rule = pathThrough(
      [
        { x: plot.left, y },
        { x: plot.right, y },
      ],
      'open',
    );
    return [
      `<path d="${rule}" stroke="${value === low ? colors.scale : colors.hairline}"/>`,
      textLine(formatMean(value), {
        at: { x: plot.left - 8, y: y + 4 },
        size: 12,
        color: colors.muted,
        anchor: 'end',
      }),
    ];
  });
}

/** The pieces between gaps and changes of wording, each a line of its own. */
function line(trend: Painting, scale: Scale, place: number): string[] {
  const pieces: Point[][] = [];
  for (const means of trend.series[place]?.stretches ?? []) {
    pieces.push([]);
    means.forEach((mean, index) => {
      if (mean === undefined) pieces.push([]);
      else pieces.at(-1)?.push(pointAt(trend, scale, index, mean));
    });
  }
  return pieces
    .filter((points) => points.length > 1)
    .map((points) => `<path d="${pathThrough(points, 'open')}" fill="none" ${lookOf(trend, place).line}/>`);
}

/** The one mean of each quarter, whatever the wording. */
function meansOf({ quarters }: Trend, series: TrendSeries | undefined): Means {
  return quarters.map((_, index) =>
    series?.stretches.map((means) => means[index]).find((mean) => mean !== undefined),
  );
}

/** Every point with its value: above the higher one of a quarter, below the lower one. */
function marks(trend: Painting, scale: Scale, place: number): string[] {
  const look = lookOf(trend, place);
  const other = meansOf(trend, trend.series[1 - place]);
  return meansOf(trend, trend.series[place]).flatMap((mean, index) => {
    if (mean === undefined) return [];
    const at = pointAt(trend, scale, index, mean);
    const rival = other[index];
    const isHigher = rival === undefined || mean > rival || (mean === rival && place === 0);
    const text = textLine(formatMean(mean), {
      at: { x: at.x, y: isHigher ? at.y - 11 : at.y + 21 },
      size: 13,
      color: look.color,
      bold: true,
      anchor: 'middle',
    });
    return [look.mark(at), text];
  });
}

function legend(trend: Painting): string[] {
  const y = 16;
  let x = plot.left;
  return trend.series.flatMap(({ label }, place) => {
    const look = lookOf(trend, place);
    const sample = pathThrough(
      [
        { x, y },
        { x: x + 40, y },
      ],
      'open',
    );
    const drawn = [
      `<path d="${sample}" fill="none" ${look.line}/>`,
      look.mark({ x: x + 20, y }),
      textLine(label, { at: { x: x + 48, y: y + 4.5 }, size: 13, color: trend.colors.ink }),
    ];
    x += 48 + textWidth(label, 13) + 28;
    return drawn;
  });
}

/** The same in words, from the same data, for those who do not see the drawing. */
export function trendChartAlt(trend: Trend): string {
  const { quarters, series } = trend;
  const span = `${quarters[0] ?? ''} to ${quarters.at(-1) ?? ''}`;
  const lines = series.map((one) => {
    const means = meansOf(trend, one).map((mean) => (mean === undefined ? 'no answers' : formatMean(mean)));
    return `${one.label}: ${means.join(', ')}.`;
  });
  return `Mean ratings by quarter on a scale of 1 to 5, ${span}. ${lines.join(' ')}`;
}
