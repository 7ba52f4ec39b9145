import type { Drawing } from '../documents/tree.ts';
import { formatMean } from '../feedback/mean.ts';
import { boxShape } from './box.ts';
import { type ChartColors, printColors } from './palette.ts';
import { type RankedRow, type Ranking, rankedChange, rankedRows } from './ranked-words.ts';
import { type Point, straightLine, svgDocument, type TextOptions, textLine } from './svg.ts';
import { textWidth, wrapAtMost } from './text-width.ts';

/** 6.5 inches: the text width of a Letter page with margins of an inch. */
const width = 624;
const margin = 8;
/** Where 1 and 5 are. Right of it stand the means that end there, then the changes. */
const plot = { left: 192, right: 464 };
const changeAt = 514;
const labelWidth = plot.left - 2 * margin;
const size = 12;
const lineHeight = 15;
const mostLabelLines = 3;
const barHeight = 16;
const rowPadding = 6;
const legendLine = 24;
const lowest = 100;
const highest = 500;
const scaleMarks = [100, 200, 300, 400, 500] as const;

type Row = RankedRow & {
  readonly lines: readonly string[];
  readonly change: string | undefined;
  readonly top: number;
  readonly height: number;
};

/**
 * Draws means on a scale of 1 to 5 as bars, the highest first, each with its value, a hollow square where it
 * stood the quarter before, and the change in words. 624 pixels wide; the height follows from the rows.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function rankedChart(ranking: Ranking, colors: ChartColors = printColors): Drawing {
  const key = legend(ranking, colors);
  const rows = placedRows(ranking, key.bottom);
  const last = rows.at(-1);
  const bottom = last === undefined ? key.bottom : last.top + last.height;
  const height = bottom + 22 + margin;
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...key.content,
    ...axis(key.bottom, bottom, colors),
    ...rows.flatMap((row) => [...names(row, colors), ...bar(row, colors), ...changes(row, colors)]),
  ]);
  return { svg, width, height };
}

function across(hundredths: number): number {
  return plot.left + ((hundredths - lowest) / (highest - lowest)) * (plot.right - plot.left);
}

function placedRows(ranking: Ranking, head: number): readonly Row[] {
  let next = head;
  return rankedRows(ranking).map((row) => {
    const lines = wrapAtMost(mostLabelLines, row.label, size, labelWidth);
    const height = Math.max(barHeight, lines.length * lineHeight) + 2 * rowPadding;
    const placed = { ...row, lines, change: rankedChange(row, ranking), top: next, height };
    next += height;
    return placed;
  });
}

function middleOf({ top, height }: Row): number {
  return top + height / 2;
}

function names(row: Row, { ink }: ChartColors): string[] {
  const first = middleOf(row) - (row.lines.length * lineHeight) / 2 + 11.5;
  return row.lines.map((line, index) =>
    textLine(line, { at: { x: margin, y: first + index * lineHeight }, size, color: ink }),
  );
}

function bar(row: Row, colors: ChartColors): string[] {
  const { mean, before } = row;
  const y = middleOf(row);
  const square = before === undefined ? [] : [squareAt({ x: across(before), y }, colors)];
  const squareEnd = before === undefined ? plot.left : across(before) + 6;
  if (mean === undefined) {
    const at = { x: squareEnd + 8, y: y + 4 };
    return [...square, ...clearText('no answers', { at, size, color: colors.muted }, colors)];
  }
  const box = { x: plot.left, y: y - barHeight / 2, width: across(mean) - plot.left, height: barHeight };
  const at = { x: Math.max(across(mean), squareEnd) + 8, y: y + 4.5 };
  const value = { at, size: 13, color: colors.ink, bold: true };
  return [
    boxShape(box, `fill="${colors.current}"`),
    ...square,
    ...clearText(formatMean(mean), value, colors),
  ];
}

/** A text on a ground of paper, so that no line of the scale runs through it. */
function clearText(text: string, options: TextOptions, { paper }: ChartColors): string[] {
  const { x, y } = options.at;
  const ground = { x: x - 2, y: y - 12, width: textWidth(text, options.size) + 4, height: 16 };
  return [boxShape(ground, `fill="${paper}"`), textLine(text, options)];
}

/** Edged in the color of paper as well, so that it stands out from a bar in whatever colors. */
function squareAt({ x, y }: Point, { paper, previous }: ChartColors): string {
  const around = boxShape({ x: x - 7, y: y - 7, width: 14, height: 14 }, `fill="${paper}"`);
  const look = `fill="${paper}" stroke="${previous}" stroke-width="2"`;
  return around + boxShape({ x: x - 5, y: y - 5, width: 10, height: 10 }, look);
}

/** The change in words behind a triangle that points where it went. */
function changes(row: Row, { ink, muted }: ChartColors): string[] {
  const { change, mean = 0, before } = row;
  if (change === undefined) return [];
  const y = middleOf(row);
  const isMove = before !== undefined && mean !== before;
  const way = mean > (before ?? 0) ? -1 : 1;
  const triangle = `M${changeAt} ${y + 5 * way}L${changeAt - 5} ${y - 4 * way}L${changeAt + 5} ${y - 4 * way}Z`;
  const at = { x: changeAt + 12, y: y + 4 };
  return [
    ...(isMove ? [`<path d="${triangle}" fill="${ink}"/>`] : []),
    textLine(change, { at, size, color: isMove ? ink : muted }),
  ];
}

function axis(top: number, bottom: number, { hairline, scale, muted }: ChartColors): string[] {
  return scaleMarks.flatMap((hundredths) => {
    const x = across(hundredths);
    const number = { at: { x, y: bottom + 16 }, size, color: muted, anchor: 'middle' } as const;
    return [
      straightLine({ x, y: top }, { x, y: bottom }, hundredths === lowest ? scale : hairline),
      textLine(String(hundredths / 100), number),
    ];
  });
}

/** What bar and square stand for, on lines of their own where they are long. */
function legend({ quarter, quarterBefore }: Ranking, colors: ChartColors) {
  const widest = width - 2 * margin - 34;
  const [now, before] = [quarter, quarterBefore ?? ''].map(
    (text) => wrapAtMost(1, text, 13, widest)[0] ?? '',
  );
  const name = (text: string, x: number, y: number) =>
    textLine(text, { at: { x: x + 34, y: y + 4.5 }, size: 13, color: colors.ink });
  const y = 14;
  const box = boxShape({ x: margin, y: y - 7, width: 26, height: 14 }, `fill="${colors.current}"`);
  const content = [box, name(now ?? '', margin, y)];
  if (before === undefined || before === '') return { content, bottom: y + legendLine };
  const beside = margin + 34 + textWidth(now ?? '', 13) + 22;
  const fits = beside + 34 + textWidth(before, 13) <= width - margin;
  const at = fits ? { x: beside, y } : { x: margin, y: y + legendLine };
  return {
    content: [...content, squareAt({ x: at.x + 13, y: at.y }, colors), name(before, at.x, at.y)],
    bottom: at.y + legendLine,
  };
}
