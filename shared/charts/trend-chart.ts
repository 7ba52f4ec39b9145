import type { Drawing } from '../documents/tree.ts';
import { formatMean } from '../feedback/mean.ts';
import { type ChartColors, printColors } from './palette.ts';
import type { ChartPlace } from './place.ts';
import { type Point, pathThrough, svgDocument, textLine } from './svg.ts';
import { textWidth, wrapAtMost } from './text-width.ts';
import {
  baselineBelow,
  footOf,
  haveRoom,
  type Plot,
  quarterNames,
  stepFor,
  trendGrid,
  trendScale,
} from './trend-axis.ts';
import { meansOf, type Trend } from './trend-words.ts';

type Measures = { readonly width: number; readonly right: number; readonly plotHeight: number };

/** A page's is 6.5 inches wide: the text width of Letter paper with margins of an inch. */
const measuresOf: Readonly<Record<ChartPlace, Measures>> = {
  page: { width: 624, right: 600, plotHeight: 156 },
  slide: { width: 440, right: 424, plotHeight: 150 },
};

const margin = 8;
const left = 44;
/** From the last line of the legend to the plot; the title of the axis stands between. */
const overPlot = 60;
const legendLine = 22;
const valueSize = 13;

/** What is drawn, in which colors, and where a mean of each quarter goes. */
type Painting = Trend & {
  readonly colors: ChartColors;
  readonly gap: number;
  readonly plot: Plot;
  readonly pointAt: (index: number, mean: number) => Point;
};

type Look = { readonly color: string; readonly line: string; readonly mark: (at: Point) => string };

/** How the first and the second measure are drawn. */
function lookOf(colors: ChartColors, place: number): Look {
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
      const corner = `x="${(x - 6).toFixed(1)}" y="${(y - 6).toFixed(1)}"`;
      return `<rect ${corner} width="12" height="12" fill="${paper}" stroke="${previous}" stroke-width="2"/>`;
    },
  };
}

/**
 * Draws how one or two means moved from quarter to quarter; a quarter without answers leaves a gap. The
 * height follows from the names of measures and quarters.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function trendChart(
  data: Trend,
  colors: ChartColors = printColors,
  place: ChartPlace = 'page',
): Drawing {
  const { quarters, series } = data;
  const { width, right, plotHeight } = measuresOf[place];
  if (series.length > 2) throw new Error(`A trend has at most 2 measures, not ${series.length}`);
  const key = legend(data, width, colors);
  const top = key.bottom + overPlot;
  const plot: Plot = { left, right, top, bottom: top + plotHeight };
  const scale = trendScale(data);
  const gap = (right - left) / quarters.length;
  const trend: Painting = {
    ...data,
    colors,
    gap,
    plot,
    pointAt: (index, mean) => ({
      x: left + gap * (index + 0.5),
      y: plot.bottom - ((mean - scale.low) / (scale.high - scale.low)) * plotHeight,
    }),
  };
  const names = plot.bottom + footOf(scale);
  const places = series.map((_, place) => place).toReversed();
  const height = names + 10 + (haveRoom(quarters, gap) ? 0 : 16);
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...key.content,
    ...trendGrid(scale, plot, colors),
    ...quarterNames(quarters, plot, names, colors),
    // The filled marks lie over the hollow ones, whose edges show around them where two means are the same.
    ...places.flatMap((place) => line(trend, place)),
    ...places.flatMap((place) => marks(trend, place)),
  ]);
  return { svg, width, height };
}

/** The pieces between gaps and changes of wording, each a line of its own. */
function line(trend: Painting, place: number): string[] {
  const pieces: Point[][] = [];
  for (const means of trend.series[place]?.stretches ?? []) {
    pieces.push([]);
    means.forEach((mean, index) => {
      if (mean === undefined) pieces.push([]);
      else pieces.at(-1)?.push(trend.pointAt(index, mean));
    });
  }
  const look = lookOf(trend.colors, place);
  return pieces
    .filter((points) => points.length > 1)
    .map((points) => `<path d="${pathThrough(points, 'open')}" fill="none" ${look.line}/>`);
}

/**
 * Every point, and its value above the higher one of a quarter and below the lower one: of the newest quarter,
 * and of as many before as there is room for.
 */
function marks(trend: Painting, place: number): string[] {
  const look = lookOf(trend.colors, place);
  const other = meansOf(trend, trend.series[1 - place]);
  const wide = textWidth('4.00', valueSize);
  const every = stepFor(wide, trend.gap);
  return meansOf(trend, trend.series[place]).flatMap((mean, index, all) => {
    if (mean === undefined) return [];
    const at = trend.pointAt(index, mean);
    if ((all.length - 1 - index) % every !== 0 || at.x - wide / 2 < left) return [look.mark(at)];
    const rival = other[index];
    const isHigher = rival === undefined || mean > rival || (mean === rival && place === 0);
    const text = textLine(formatMean(mean), {
      at: { x: at.x, y: isHigher ? at.y - 11 : baselineBelow(at.y, trend.plot) },
      size: valueSize,
      color: look.color,
      bold: true,
      anchor: 'middle',
    });
    return [look.mark(at), text];
  });
}

/** The measures with their lines, below each other where they do not fit side by side. */
function legend({ series }: Trend, width: number, colors: ChartColors) {
  const sample = 48;
  let [x, y] = [left, 16];
  const content = series.flatMap(({ label }, place) => {
    const [text = ''] = wrapAtMost(1, label, valueSize, width - margin - left - sample);
    const length = sample + textWidth(text, valueSize);
    if (x > left && x + length > width - margin) [x, y] = [left, y + legendLine];
    const look = lookOf(colors, place);
    const ends = [
      { x, y },
      { x: x + 40, y },
    ];
    const drawn = [
      `<path d="${pathThrough(ends, 'open')}" fill="none" ${look.line}/>`,
      look.mark({ x: x + 20, y }),
      textLine(text, { at: { x: x + sample, y: y + 4.5 }, size: valueSize, color: colors.ink }),
    ];
    x += length + 28;
    return drawn;
  });
  return { content, bottom: y };
}
