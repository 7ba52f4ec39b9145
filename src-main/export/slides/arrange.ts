import type { SlideBlock, SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import type { Table } from '../../../shared/documents/tree.ts';
import { cutLines } from './cut.ts';
import { heightOfLines, type Line, linesOf, type TextBlock } from './flow.ts';
import { type Box, gap, places, sizes } from './geometry.ts';
import { heightOfTable, rowsInWords, rowsThatFit, type SetTable, setTable } from './tables.ts';
import { timelineTable } from './timeline-table.ts';

export type Visual = SlideFigure | SlidePicture;

/** What stands in one place of a slide. */
export type Piece =
  | { readonly type: 'text'; readonly lines: readonly Line[]; readonly size: number; readonly box: Box }
  | { readonly type: 'table'; readonly set: SetTable; readonly rows: number; readonly box: Box }
  | { readonly type: 'visual'; readonly visual: Visual; readonly box: Box };

export type Arranged = {
  /** In the order in which they are read. */
  readonly pieces: readonly Piece[];
  /** What there was no room for, for the notes. */
  readonly leftOut: readonly Line[];
};

type Group =
  | { readonly type: 'text'; readonly lines: readonly Line[] }
  | { readonly type: 'table'; readonly table: Table }
  /** Side by side. */
  | { readonly type: 'visuals'; readonly visuals: readonly Visual[] };

/** From the usual size of type to the smallest that can be read across a room; below that, text goes to the notes. */
const steps = [
  { text: sizes.text, table: 18 },
  { text: sizes.text, table: 16 },
  { text: 18, table: 14 },
  { text: 16, table: 13 },
] as const;
const smallest = { text: 14, table: 12 } as const;
type Step = (typeof steps)[number] | typeof smallest;

/** A chart that is lower than this says nothing. In points. */
const leastVisual = 170;
/** Of the width: text beside a chart or a picture. */
const textShare = 0.37;
/** Of the height: shorter text stands above or below. */
const shortText = 0.22;

/** Finds a place for everything on a slide, in type as large as fits. */
export function arrange(blocks: readonly SlideBlock[]): Arranged {
  const groups = grouped(blocks);
  return sideBySide(groups) ?? stacked(groups, places.content);
}

/** Texts that follow each other are one text; so are charts and pictures, up to two. */
function grouped(blocks: readonly SlideBlock[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const table = block.type === 'chart' ? timelineTable(block) : undefined;
    if (table !== undefined) groups.push({ type: 'table', table });
    else if (block.type === 'table') groups.push({ type: 'table', table: block });
    else if (block.type === 'chart' || block.type === 'picture') {
      if (last?.type === 'visuals' && last.visuals.length < 2)
        groups[groups.length - 1] = { type: 'visuals', visuals: [...last.visuals, block] };
      else groups.push({ type: 'visuals', visuals: [block] });
    } else addText(groups, block);
  }
  return groups;
}

function addText(groups: Group[], block: TextBlock): void {
  const last = groups.at(-1);
  const lines = linesOf([block]);
  if (last?.type === 'text') groups[groups.length - 1] = { type: 'text', lines: [...last.lines, ...lines] };
  else groups.push({ type: 'text', lines });
}

/** One chart or picture beside the text it belongs to, unless that is short enough to stand above. */
function sideBySide(groups: readonly Group[]): Arranged | undefined {
  const [first, second] = groups;
  if (groups.length !== 2 || first === undefined || second === undefined) return undefined;
  const [text, shown] = first.type === 'text' ? [first, second] : [second, first];
  if (text.type !== 'text' || shown.type !== 'visuals' || shown.visuals.length > 1) return undefined;
  const { content } = places;
  if (heightOfLines(text.lines, sizes.text, content.width) < shortText * content.height) return undefined;
  const width = Math.round(content.width * textShare);
  const isTextFirst = text === first;
  const textBox: Box = { ...content, x: isTextFirst ? content.x : content.x + content.width - width, width };
  const shownBox: Box = {
    ...content,
    x: isTextFirst ? content.x + width + gap : content.x,
    width: content.width - width - gap,
  };
  const set = stacked([text], textBox);
  const visuals = stacked([shown], shownBox);
  const order = isTextFirst ? [set, visuals] : [visuals, set];
  return { pieces: order.flatMap(({ pieces }) => pieces), leftOut: set.leftOut };
}

/** Below each other; charts and pictures divide what texts and tables leave. */
function stacked(groups: readonly Group[], within: Box): Arranged {
  const step = steps.find((one) => needed(groups, one, within.width) <= within.height);
  return set(groups, within, step ?? smallest);
}

function needed(groups: readonly Group[], step: Step, width: number): number {
  const own = groups.reduce((sum, group) => sum + leastHeight(group, step, width), 0);
  return own + gap * Math.max(0, groups.length - 1);
}

function leastHeight(group: Group, step: Step, width: number): number {
  switch (group.type) {
    case 'text':
      return heightOfLines(group.lines, step.text, width);
    case 'table':
      return heightOfTable(setTable(group.table, step.table, width));
    case 'visuals':
      return leastVisual;
  }
}

function set(groups: readonly Group[], within: Box, step: Step): Arranged {
  const visuals = groups.filter(({ type }) => type === 'visuals').length;
  const spare = within.height - needed(groups, step, within.width);
  const visualHeight = leastVisual + (visuals === 0 ? 0 : Math.max(0, spare) / visuals);
  const pieces: Piece[] = [];
  const leftOut: Line[] = [];
  let y = within.y;
  // What texts and tables may take together, so that charts keep their height.
  let room = within.height - gap * Math.max(0, groups.length - 1) - visuals * leastVisual;
  for (const group of groups) {
    const below = { ...within, y };
    const placed =
      group.type === 'visuals'
        ? {
            pieces: visualsIn(group.visuals, { ...below, height: visualHeight }),
            leftOut: [],
            height: visualHeight,
          }
        : group.type === 'text'
          ? textIn(group.lines, step, below, room)
          : tableIn(group.table, step, below, room);
    pieces.push(...placed.pieces);
    leftOut.push(...placed.leftOut);
    if (group.type !== 'visuals') room -= placed.height;
    y += placed.height + gap;
  }
  return { pieces: pieces.map((piece) => reachingDown(piece, pieces.at(-1), within)), leftOut };
}

type Placed = Arranged & { readonly height: number };

function textIn(lines: readonly Line[], step: Step, below: Box, room: number): Placed {
  const { kept, rest } = cutLines(lines, step.text, below.width, room);
  const height = heightOfLines(kept, step.text, below.width);
  const piece: Piece = { type: 'text', lines: kept, size: step.text, box: { ...below, height } };
  return { pieces: kept.length === 0 ? [] : [piece], leftOut: rest, height };
}

function tableIn(table: Table, step: Step, below: Box, room: number): Placed {
  const whole = setTable(table, step.table, below.width);
  const rows = rowsThatFit(whole, room);
  const rest = rowsInWords(table, table.rows.slice(rows));
  const leftOut = rest.map((text): Line => ({ content: [{ type: 'text', text }], item: { level: 0 } }));
  if (rows === 0) return { pieces: [], leftOut, height: 0 };
  const height = heightOfTable({ heights: whole.heights.slice(0, rows + 1) });
  return { pieces: [{ type: 'table', set: whole, rows, box: { ...below, height } }], leftOut, height };
}

/** The last text has the rest of the slide, so that there is room for a word more. */
function reachingDown(piece: Piece, last: Piece | undefined, within: Box): Piece {
  if (piece.type !== 'text' || piece !== last) return piece;
  return { ...piece, box: { ...piece.box, height: within.y + within.height - piece.box.y } };
}

function visualsIn(visuals: readonly Visual[], box: Box): readonly Piece[] {
  const width = (box.width - gap * (visuals.length - 1)) / visuals.length;
  return visuals.map((visual, index) => ({
    type: 'visual',
    visual,
    box: { ...box, x: box.x + index * (width + gap), width },
  }));
}
