import {
  layOutSlide,
  type PlacedFigure,
  type SlideLayout,
} from '../../../shared/briefing/layout/lay-out-slide.ts';
import { betweenBlocks, tableSize, textLine, titleSizes } from '../../../shared/briefing/layout/sizes.ts';
import type { TextBlock } from '../../../shared/briefing/layout/text-height.ts';
import type { Slide, SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import { wrapAtMost, wrapText } from '../../../shared/charts/text-width.ts';
import type { Table } from '../../../shared/documents/tree.ts';
import { cutLines, heightOfLines } from './cut.ts';
import { type Line, linesOf, type Prose } from './flow.ts';
import { type Box, boxOf, points, sizes } from './geometry.ts';
import { heightOfRows, rowsAsLines, rowsThatFit, type SetTable, setTable } from './tables.ts';
import { timelineTable } from './timeline-table.ts';

/** What stands in one place of a slide; lengths in points. */
export type Piece =
  | { readonly type: 'text'; readonly lines: readonly Line[]; readonly size: number; readonly box: Box }
  | { readonly type: 'table'; readonly set: SetTable; readonly rows: number; readonly box: Box }
  | { readonly type: 'caption'; readonly text: string; readonly box: Box }
  | { readonly type: 'figure'; readonly figure: SlideFigure | SlidePicture; readonly box: Box };

export type PlacedSlide = {
  readonly title: { readonly text: string; readonly size: number; readonly box: Box };
  /** In the order in which they are read, the same as in the window. */
  readonly pieces: readonly Piece[];
  /** What there is no room for, for the notes. */
  readonly leftOut: readonly Line[];
};

/** Everything in the places that the window has for it; what does not fit goes to the notes. */
export function placeSlide(slide: Pick<Slide, 'title' | 'blocks'>): PlacedSlide {
  const layout = layOutSlide(slide);
  const { title, isWhole } = titleIn(slide.title, layout.title);
  const figures = layout.figures.map(piecesOfFigure);
  const text = layout.text === undefined ? nothing : piecesOfText(layout.text);
  const parts = [...figures, text];
  const rest: readonly Line[] = isWhole ? [] : [{ content: [{ type: 'text', text: slide.title }] }];
  return {
    title,
    pieces: parts.flatMap(({ pieces }) => pieces),
    leftOut: [...rest, ...parts.flatMap(({ leftOut }) => leftOut)],
  };
}

type Placed = Pick<PlacedSlide, 'pieces' | 'leftOut'>;
const nothing: Placed = { pieces: [], leftOut: [] };

/** A title ends in an ellipsis where it has more lines than there are. */
function titleIn(text: string, { size, ...box }: SlideLayout['title']) {
  const { lines: most } = titleSizes.find((one) => one.size === size) ?? titleSizes[0];
  const isWhole = wrapText(text, size, box.width).length <= most;
  const words = isWhole ? text : wrapAtMost(most, text, size, box.width).join(' ');
  return { title: { text: words, size: points(size), box: boxOf(box) }, isWhole };
}

function piecesOfFigure({ figure, box, caption }: PlacedFigure): Placed {
  const over: readonly Piece[] =
    caption === undefined || figure.type === 'picture'
      ? []
      : [{ type: 'caption', text: figure.caption, box: boxOf(caption) }];
  const table = figure.type === 'chart' ? timelineTable(figure) : undefined;
  const own =
    table === undefined
      ? { pieces: [{ type: 'figure', figure, box: boxOf(box) } as const], leftOut: [] }
      : tableIn(table, timelineSizes, boxOf(box));
  return { pieces: [...over, ...own.pieces], leftOut: own.leftOut };
}

const timelineSizes = [sizes.caption, 14, 13, sizes.small];

/** A table in the largest of the sizes in which it fits; rows that do not are told in the notes. */
function tableIn(table: Table, tried: readonly number[], box: Box): Placed & { readonly height: number } {
  const sets = tried.map((size) => setTable(table, size, box.width));
  const set = sets.find(({ heights }) => heightOfRows(heights) <= box.height) ?? sets.at(-1);
  if (set === undefined) throw new Error('A table needs a size');
  const rows = rowsThatFit(set, box.height);
  const leftOut = rowsAsLines(table, table.rows.slice(rows));
  if (rows === 0 && table.rows.length > 0) return { pieces: [], leftOut, height: 0 };
  const height = heightOfRows(set.heights.slice(0, rows + 1));
  return { pieces: [{ type: 'table', set, rows, box: { ...box, height } }], leftOut, height };
}

type Group = { readonly prose: readonly Prose[] } | { readonly table: Table };

function grouped(blocks: readonly TextBlock[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type === 'table') groups.push({ table: block });
    else if (last !== undefined && 'prose' in last)
      groups[groups.length - 1] = { prose: [...last.prose, block] };
    else groups.push({ prose: [block] });
  }
  return groups;
}

/** The column of text: texts and tables below each other. Here lengths are those of the canvas. */
function piecesOfText({ blocks, size, ...column }: NonNullable<SlideLayout['text']>): Placed {
  const bottom = column.top + column.height;
  const groups = grouped(blocks);
  const pieces: Piece[] = [];
  const leftOut: Line[] = [];
  let top = column.top;
  for (const group of groups) {
    const room = { ...column, top, height: Math.max(0, bottom - top) };
    const isLast = group === groups.at(-1);
    if ('table' in group) {
      const placed = tableIn(group.table, [points(tableSize(size))], boxOf(room));
      pieces.push(...placed.pieces);
      leftOut.push(...placed.leftOut);
      top += placed.height / points(1);
    } else {
      const { kept, rest } = cutLines(linesOf(group.prose), size, column.width, room.height);
      const height = heightOfLines(kept, size, column.width);
      // The last text has the rest of the column, so that there is room for a word more.
      const box = boxOf({ ...room, height: isLast ? room.height : height });
      if (kept.length > 0) pieces.push({ type: 'text', lines: kept, size: points(size), box });
      leftOut.push(...rest);
      top += height;
    }
    top += betweenBlocks * size * textLine;
  }
  return { pieces, leftOut };
}
