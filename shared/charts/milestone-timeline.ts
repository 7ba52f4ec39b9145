import type { Drawing } from '../documents/tree.ts';
import { markOf } from './milestone-marks.ts';
import {
  countsOf,
  type MilestoneState,
  type MilestoneTimeline,
  milestoneStates,
  type TimelineLane,
} from './milestone-timeline-words.ts';
import { type ChartColors, printColors } from './palette.ts';
import { coordinate, type Point, straightLine, svgDocument, textLine } from './svg.ts';
import { textWidth, wrapAtMost } from './text-width.ts';

/** 6.5 inches: the text width of a Letter page with margins of an inch. */
const width = 624;
const margin = 8;
/** Where the columns begin; before it stand the names of the lanes. */
const left = 212;
const right = width - margin;
const labelWidth = left - 2 * margin;
const labelSize = 12;
const lineHeight = 15;
const mostLabelLines = 3;
/** Of one mark in a cell that holds several. */
const markHeight = 20;
const lanePadding = 6;
/** A gap needs less room than a quarter. */
const gapWeight = 0.6;
const legendLine = 22;

/** What is drawn, in which colors, and where its columns begin and end. */
type Painting = MilestoneTimeline & { readonly colors: ChartColors; readonly edges: readonly number[] };

type PlacedLane = TimelineLane & {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
};

/**
 * Draws milestones on a timeline: a column for each quarter, a lane for each commitment, in it a mark whose
 * form tells the state, with a number where it stands for more than one. 624 pixels wide; the height follows
 * from the lanes.
 *
 * @param colors those of paper unless given; `screenColors` follow the theme of the page that holds the drawing
 */
export function milestoneTimelineChart(data: MilestoneTimeline, colors: ChartColors = printColors): Drawing {
  const timeline: Painting = { ...data, colors, edges: edgesOf(data) };
  const key = legend(timeline);
  const head = key.height + (data.now === undefined ? 0 : lineHeight);
  const hasQuarters = data.columns.some(({ quarter }) => quarter !== '');
  const top = head + (hasQuarters ? 2 : 1) * lineHeight + 10;
  const lanes = placedLanes(data.lanes, top);
  const last = lanes.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const height = Math.ceil(bottom + margin);
  const svg = svgDocument(width, height, [
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    ...key.content,
    ...headings(timeline, head + 12, hasQuarters),
    ...grid(timeline, top, bottom, lanes),
    ...today(timeline, head, bottom),
    ...lanes.flatMap((lane) => [...names(lane, colors), ...marks(lane, timeline)]),
  ]);
  return { svg, width, height };
}

/** The left edge of each column, and the right edge of the last. */
function edgesOf({ columns }: MilestoneTimeline): readonly number[] {
  const weights = columns.map(({ type }) => (type === 'gap' ? gapWeight : 1));
  const unit = (right - left) / weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [left];
  for (const weight of weights) edges.push((edges.at(-1) ?? left) + weight * unit);
  return edges;
}

function middleOf({ edges }: Painting, column: number): number {
  return ((edges[column] ?? left) + (edges[column + 1] ?? right)) / 2;
}

function placedLanes(lanes: readonly TimelineLane[], top: number): readonly PlacedLane[] {
  let next = top;
  return lanes.map((lane) => {
    const lines = wrapAtMost(mostLabelLines, lane.label, labelSize, labelWidth);
    const most = Math.max(1, ...lane.cells.map((cell) => cell.length));
    const height = Math.max(lines.length * lineHeight, most * markHeight) + 2 * lanePadding;
    const placed = { ...lane, lines, top: next, height };
    next += height;
    return placed;
  });
}

/** The forms of the states that occur, with their words. */
function legend({ lanes, colors }: Painting): {
  readonly content: readonly string[];
  readonly height: number;
} {
  const used = new Set(countsOf(lanes.flatMap(({ cells }) => cells)).map(({ state }) => state));
  let [x, y] = [margin, 14];
  const content = milestoneStates.flatMap(({ id, label }) => {
    if (!used.has(id)) return [];
    const end = x + 20 + textWidth(label, 13);
    if (end > right) [x, y] = [margin, y + legendLine];
    const drawn = [
      markOf(id, { x: x + 7, y }, colors),
      textLine(label, { at: { x: x + 20, y: y + 4.5 }, size: 13, color: colors.ink }),
    ];
    x += 20 + textWidth(label, 13) + 22;
    return drawn;
  });
  return { content, height: y + legendLine };
}

/** The fiscal year once over its quarters, and the quarters. */
function headings(timeline: Painting, y: number, hasQuarters: boolean): string[] {
  const { columns, edges, colors } = timeline;
  const head = (text: string, at: Point, bold = false) =>
    textLine(text, { at, size: labelSize, color: bold ? colors.ink : colors.muted, anchor: 'middle', bold });
  const title = (text: string, line: number) =>
    textLine(text, { at: { x: margin, y: y + line * lineHeight }, size: labelSize, color: colors.muted });
  const yearWords = columns.flatMap(({ year }, index) => {
    if (year === '' || columns[index - 1]?.year === year) return [];
    const length = columns.slice(index).findIndex((column) => column.year !== year);
    const end = length < 0 ? columns.length : index + length;
    return [head(year, { x: ((edges[index] ?? left) + (edges[end] ?? right)) / 2, y }, true)];
  });
  return [
    title('Fiscal year', 0),
    ...yearWords,
    ...(hasQuarters ? [title('Quarter', 1)] : []),
    ...columns.flatMap(({ quarter }, index) =>
      quarter === '' ? [] : [head(quarter, { x: middleOf(timeline, index), y: y + lineHeight })],
    ),
  ];
}

/** Lines between lanes and columns; between two fiscal years they are stronger, and a gap shows as dots. */
function grid(timeline: Painting, top: number, bottom: number, lanes: readonly PlacedLane[]): string[] {
  const { columns, edges, colors } = timeline;
  const upright = edges.map((x, index) => {
    const [before, after] = [columns[index - 1], columns[index]];
    const isYear = before?.year !== after?.year;
    return straightLine({ x, y: top }, { x, y: bottom }, isYear ? colors.scale : colors.hairline);
  });
  const dots = columns.flatMap(({ type }, index) =>
    type === 'gap'
      ? [-8, 0, 8].map((shift) => {
          const [cx, cy] = [middleOf(timeline, index) + shift, top - 14];
          return `<circle cx="${coordinate(cx)}" cy="${coordinate(cy)}" r="1.75" fill="${colors.muted}"/>`;
        })
      : [],
  );
  const flat = lanes.map((lane) =>
    straightLine(
      { x: margin, y: lane.top + lane.height },
      { x: right, y: lane.top + lane.height },
      colors.hairline,
    ),
  );
  return [
    ...upright,
    straightLine({ x: margin, y: top }, { x: right, y: top }, colors.scale),
    ...flat,
    ...dots,
  ];
}

function names({ lines, top, height }: PlacedLane, { ink }: ChartColors): string[] {
  const first = top + (height - lines.length * lineHeight) / 2 + 11.5;
  return lines.map((line, index) =>
    textLine(line, { at: { x: margin, y: first + index * lineHeight }, size: labelSize, color: ink }),
  );
}

function marks(lane: PlacedLane, timeline: Painting): string[] {
  const { colors } = timeline;
  return lane.cells.flatMap((cell, column) =>
    cell.flatMap(({ state, count }, index) => {
      const y = lane.top + lane.height / 2 + (index - (cell.length - 1) / 2) * markHeight;
      return mark(state, count, { x: middleOf(timeline, column), y }, colors);
    }),
  );
}

/** A mark alone is in the middle; with a number, both are. */
function mark(state: MilestoneState, count: number, { x, y }: Point, colors: ChartColors): string[] {
  if (count === 1) return [markOf(state, { x, y }, colors)];
  const text = String(count);
  const begin = x - (16 + textWidth(text, labelSize)) / 2;
  return [
    markOf(state, { x: begin + 6.5, y }, colors),
    textLine(text, { at: { x: begin + 16, y: y + 4 }, size: labelSize, color: colors.ink, bold: true }),
  ];
}

/** The reader's day, where it is known. */
function today({ now, edges, colors }: Painting, top: number, bottom: number): string[] {
  if (now === undefined) return [];
  const [from, to] = [edges[now.column] ?? left, edges[now.column + 1] ?? right];
  const x = from + (to - from) * now.share;
  const half = textWidth('Today', labelSize) / 2;
  const textAt = Math.min(Math.max(x, left + half), right - half);
  return [
    straightLine(
      { x, y: top + 1 },
      { x, y: bottom },
      colors.previous,
      ' stroke-width="1.5" stroke-dasharray="4 3"',
    ),
    textLine('Today', {
      at: { x: textAt, y: top - 3 },
      size: labelSize,
      color: colors.previous,
      anchor: 'middle',
      bold: true,
    }),
  ];
}
