import { tableLine } from '../../../shared/briefing/layout/sizes.ts';
import { plainText } from '../../../shared/documents/blocks.ts';
import { tableWidths } from '../../../shared/documents/layout/column-widths.ts';
import type { Inline, Table } from '../../../shared/documents/tree.ts';
import { type Line, plainRun, type SlideRun, slideRuns } from './flow.ts';
import { cellPadding } from './geometry.ts';
import { lineCount } from './text-lines.ts';

/** A table as it stands on a slide; lengths in points. */
export type SetTable = {
  readonly table: Table;
  readonly size: number;
  readonly widths: readonly number[];
  /** Of the header row, then of each row. */
  readonly heights: readonly number[];
};

/** The widths of Word's tables, which know the longest words, in type of another size. */
const wordSize = 9.5;
const perPoint = 20;

export function setTable(table: Table, size: number, width: number): SetTable {
  const total = Math.round((width * perPoint * wordSize) / size);
  const widths = tableWidths(table, total).map((share) => (share / total) * width);
  const heightOfRow = (cells: readonly (readonly SlideRun[])[]) =>
    2 * cellPadding.vertical +
    size *
      tableLine *
      Math.max(
        1,
        ...widths.map((wide, at) => lineCount(cells[at] ?? [], size, wide - 2 * cellPadding.horizontal)),
      );
  const header = heightOfRow(table.columns.map(({ header: text }) => [plainRun(text, true)]));
  return {
    table,
    size,
    widths,
    heights: [header, ...table.rows.map((row) => heightOfRow(row.map(slideRuns)))],
  };
}

export function heightOfRows(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** How many rows from the top are no higher than this together; the header is always there. */
export function rowsThatFit({ heights }: SetTable, room: number): number {
  let left = room - (heights[0] ?? 0);
  const rest = heights.slice(1);
  const first = rest.findIndex((height) => {
    left -= height;
    return left < 0;
  });
  return first === -1 ? rest.length : first;
}

/** Rows in words, for a place that has no tables: "Trust: 4.02; 3.95". */
export function rowsAsLines({ columns }: Table, rows: Table['rows']): readonly Line[] {
  return rows.map((row) => {
    const [first = '', ...others] = row.map((cell) => plainText(cell).trim());
    const told = others.flatMap((text, index) =>
      text === '' ? [] : [`${columns[index + 1]?.header ?? ''} ${text}`.trim()],
    );
    const words = told.length === 0 ? first : `${first}: ${told.join('; ')}`;
    const content: readonly Inline[] = [{ type: 'text', text: words }];
    return { content, item: { level: 0 } };
  });
}
