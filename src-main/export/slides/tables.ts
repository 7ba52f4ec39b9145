import { plainText } from '../../../shared/documents/blocks.ts';
import { tableWidths } from '../../../shared/documents/layout/column-widths.ts';
import type { Inline, Table } from '../../../shared/documents/tree.ts';
import { heightOfText, slideRuns } from './flow.ts';

/** Left and right of the text of a cell, and above and below it, in points. */
export const cellPadding = { horizontal: 6, vertical: 4 } as const;

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
  const heightOfRow = (cells: readonly (readonly Inline[])[], isBold: boolean) =>
    2 * cellPadding.vertical +
    Math.max(
      ...widths.map((wide, index) =>
        heightOfText(slideRuns(cells[index] ?? []), size, wide - 2 * cellPadding.horizontal, isBold),
      ),
    );
  const header = table.columns.map(({ header: text }): readonly Inline[] => [{ type: 'text', text }]);
  return {
    table,
    size,
    widths,
    heights: [heightOfRow(header, true), ...table.rows.map((row) => heightOfRow(row, false))],
  };
}

export function heightOfTable({ heights }: Pick<SetTable, 'heights'>): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The rows from the top that are no higher than this together; the header is always there. */
export function rowsThatFit({ heights }: Pick<SetTable, 'heights'>, room: number): number {
  let left = room - (heights[0] ?? 0);
  const rest = heights.slice(1);
  const first = rest.findIndex((height) => {
    left -= height;
    return left < 0;
  });
  return first === -1 ? rest.length : first;
}

/** Rows in words, for a place that has no tables: "Trust: 4.02; 3.95". */
export function rowsInWords({ columns }: Table, rows: Table['rows']): readonly string[] {
  return rows.map((row) => {
    const [first = '', ...others] = row.map((cell) => plainText(cell).trim());
    const told = others.flatMap((text, index) =>
      text === '' ? [] : [`${columns[index + 1]?.header ?? ''} ${text}`.trim()],
    );
    return told.length === 0 ? first : `${first}: ${told.join('; ')}`;
  });
}
