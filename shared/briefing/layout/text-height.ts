import { plainText } from '../../documents/blocks.ts';
import type { Facts, Inline, ListBlock, Paragraph, Table } from '../../documents/tree.ts';
import {
  betweenBlocks,
  betweenItems,
  cellPadding,
  linesOfText,
  listIndent,
  tableLine,
  tableSize,
  textLine,
} from './sizes.ts';

/** What flows in the column of text. */
export type TextBlock = Paragraph | ListBlock | Facts | Table;

/**
 * How high some text gets in a column, at most: widths are those of the wider of Public Sans and Arial.
 *
 * @param size of running text, in pixels of the canvas
 */
export function textHeight(blocks: readonly TextBlock[], size: number, width: number): number {
  const gaps = Math.max(0, blocks.length - 1) * betweenBlocks * size * textLine;
  return gaps + blocks.reduce((sum, block) => sum + blockHeight(block, size, width), 0);
}

function blockHeight(block: TextBlock, size: number, width: number): number {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block.content, size, width) * size * textLine;
    case 'list':
      return listHeight(block, size, width);
    case 'facts': {
      const items = block.items.map(({ label, value }): readonly Inline[] => [
        { type: 'text', text: `${label}: ` },
        ...value,
      ]);
      return stacked(
        items.map((content) => linesOf(content, size, width) * size * textLine),
        size,
      );
    }
    case 'table':
      return tableHeight(block, tableSize(size), width);
  }
}

function stacked(heights: readonly number[], size: number): number {
  const gaps = Math.max(0, heights.length - 1) * betweenItems * size * textLine;
  return gaps + heights.reduce((sum, height) => sum + height, 0);
}

function listHeight({ items }: ListBlock, size: number, width: number): number {
  const inner = width - listIndent * size;
  return stacked(
    items.flatMap(({ content, children }) => [
      linesOf(content, size, inner) * size * textLine,
      ...(children === undefined ? [] : [listHeight(children, size, inner)]),
    ]),
    size,
  );
}

function tableHeight({ columns, rows }: Table, size: number, width: number): number {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const inner = columns.map(({ share }) => (width * share) / total - 2 * cellPadding.x);
  const rowHeight = (cells: readonly (readonly Inline[])[]) =>
    Math.max(1, ...cells.map((content, index) => linesOf(content, size, inner[index] ?? width))) *
      size *
      tableLine +
    2 * cellPadding.y;
  const head = columns.map(({ header }): readonly Inline[] => [{ type: 'text', text: header }]);
  return [head, ...rows].reduce((sum, cells) => sum + rowHeight(cells), 0);
}

/** Line ends that were typed part the text; what is empty still takes a line. */
function linesOf(content: readonly Inline[], size: number, width: number): number {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.reduce((sum, line) => sum + Math.max(1, linesOfText(plainText(line), size, width)), 0);
}
