import type { Drawing } from '../documents/tree.ts';
import { type Box, boxShape, hatching } from './box.ts';
import {
  type Distribution,
  type Distributions,
  meanInWords,
  percentText,
  type Shares,
  sharesOf,
} from './diverging-words.ts';
import { type ChartColors, printColors } from './palette.ts';
import { straightLine, svgDocument, textLine } from './svg.ts';
import { textWidth, wrapAtMost, wrapText } from './text-width.ts';

/** 6.5 inches: the text width of a Letter page with margins of an inch. */
const width = 624;
const margin = 8;
/** Between them run the bars; left and right of them stand the shares of each side. */
const bars = { left: 272, right: 548 };
/** Left of the bars and of the shares beside them. */
const labelWidth = 180;
const size = 12;
const lineHeight = 15;
const mostLabelLines = 3;
const barHeight = 22;
const rowPadding = 7;
const legendLine = 22;
const shareGap = 8;

/** The forms of the five points; none needs a color to be told from its neighbors. */
type ScalePoint = 1 | 2 | 3 | 4 | 5;
const points: readonly { readonly point: ScalePoint; readonly words: string }[] = [
  { point: 1, words: '1, lowest' },
  { point: 2, words: '2' },
  { point: 3, words: '3, middle' },
  { point: 4, words: '4' },
  { point: 5, words: '5, highest' },
];

type Row = {
  readonly shares: Shares;
  readonly counts: readonly number[];
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  readonly top: number;
  readonly height: number;
};

/** How many pixels all answers of a question take, and where the middle of the scale is. */
type Scale = { readonly whole: number; readonly middle: number };

/**
 * Draws how the answers to some questions are spread over 1 to 5: a bar for each question, its 3 across a
 * common middle, so that what is better reaches right and what is worse reaches left. 624 pixels wide; the
 * height follows from the questions.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function divergingChart({ rows: given }: Distributions, colors: ChartColors = printColors): Drawing {
  const scale = scaleOf(given);
  const head = legendLine + lineHeight + 12;
  const rows = placedRows(given, head);
  const last = rows.at(-1);
  const bottom = last === undefined ? head : last.top + last.height;
  const height = bottom + margin;
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...legend(colors),
    ...heads(head - 6, colors),
    straightLine({ x: scale.middle, y: head }, { x: scale.middle, y: bottom }, colors.scale),
    ...rows.flatMap((row) => [...names(row, colors), ...bar(row, scale, colors)]),
  ]);
  return { svg, width, height };
}

/** Both sides get the room that the longest bar needs there, all in one scale. */
function scaleOf(rows: readonly Distribution[]): Scale {
  const sides = rows.map(sharesOf).map(({ low, high, answers }) => {
    const middle = (answers - low - high) / 2;
    return answers === 0 ? [0, 0] : [(low + middle) / answers, (high + middle) / answers];
  });
  const left = Math.max(0.1, ...sides.map(([share = 0]) => share));
  const right = Math.max(0.1, ...sides.map(([, share = 0]) => share));
  const whole = (bars.right - bars.left) / (left + right);
  return { whole, middle: bars.left + left * whole };
}

function placedRows(given: readonly Distribution[], head: number): readonly Row[] {
  let next = head;
  return given.map((row) => {
    const shares = sharesOf(row);
    const lines = wrapAtMost(mostLabelLines, row.label, size, labelWidth);
    const remarks = wrapText(meanInWords(shares), size, labelWidth);
    const height = Math.max(barHeight, (lines.length + remarks.length) * lineHeight) + 2 * rowPadding;
    const placed = { shares, counts: row.counts, lines, remarks, top: next, height };
    next += height;
    return placed;
  });
}

function lookOf(point: ScalePoint, { current, previous, paper, scale }: ChartColors) {
  const side = point < 3 ? previous : current;
  if (point === 3) return { fill: paper, edge: scale };
  return { fill: point === 1 || point === 5 ? side : paper, edge: side };
}

/** A piece of a bar: 1 and 5 are filled, 2 and 4 are hatched in two directions, 3 is empty. */
function piece(point: ScalePoint, box: Box, colors: ChartColors): string[] {
  const { fill, edge } = lookOf(point, colors);
  const frame = boxShape(box, `fill="${fill}" stroke="${edge}" stroke-width="1.25"`);
  if (point !== 2 && point !== 4) return [frame];
  const lines = hatching(box, 6, point === 2 ? 'down' : 'up');
  return lines === '' ? [frame] : [frame, `<path d="${lines}" stroke="${edge}" stroke-width="1.5"/>`];
}

function bar({ shares, counts, top, height }: Row, { whole, middle }: Scale, colors: ChartColors): string[] {
  const y = top + (height - barHeight) / 2;
  const baseline = y + barHeight / 2 + 4;
  const { answers, low, high } = shares;
  if (answers === 0)
    return [textLine('no answers', { at: { x: middle + shareGap, y: baseline }, size, color: colors.muted })];
  const lengthOf = (count: number) => (count / answers) * whole;
  const begin = middle - lengthOf(low) - lengthOf(answers - low - high) / 2;
  let x = begin;
  const pieces = points.flatMap(({ point }) => {
    const length = lengthOf(counts[point - 1] ?? 0);
    if (length === 0) return [];
    const drawn = piece(point, { x, y, width: length, height: barHeight }, colors);
    x += length;
    return drawn;
  });
  const share = (count: number, at: number, anchor: 'start' | 'end') =>
    textLine(percentText(count, answers), {
      at: { x: at, y: baseline },
      size: 13,
      color: colors.ink,
      bold: true,
      anchor,
    });
  return [...pieces, share(low, begin - shareGap, 'end'), share(high, begin + whole + shareGap, 'start')];
}

function names({ lines, remarks, top, height }: Row, { ink, muted }: ChartColors): string[] {
  const all = [...lines, ...remarks];
  const first = top + (height - all.length * lineHeight) / 2 + 11.5;
  return all.map((line, index) =>
    textLine(line, {
      at: { x: margin, y: first + index * lineHeight },
      size,
      color: index < lines.length ? ink : muted,
    }),
  );
}

/** What the shares at the ends of the bars count. */
function heads(y: number, { muted }: ChartColors): string[] {
  const head = (text: string, x: number, anchor: 'start' | 'end') =>
    textLine(text, { at: { x, y }, size, color: muted, anchor });
  return [head('Chose 1 or 2', bars.left - shareGap, 'end'), head('4 or 5', bars.right + shareGap, 'start')];
}

function legend(colors: ChartColors): string[] {
  let x = margin;
  return points.flatMap(({ point, words }) => {
    const box = { x, y: 5, width: 28, height: 14 };
    const drawn = [
      ...piece(point, box, colors),
      textLine(words, { at: { x: x + 36, y: 16.5 }, size: 13, color: colors.ink }),
    ];
    x += 36 + textWidth(words, 13) + 20;
    return drawn;
  });
}
