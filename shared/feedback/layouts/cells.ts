import { formatNumber } from '../../documents/format.ts';
import type { Field } from '../../model/field.ts';
import { valueSchema } from '../../model/schema.ts';

/** What is wrong with one cell; whoever knows the file adds the line. */
export class CellRefused extends Error {
  /** From 0. */
  readonly column: number;
  readonly problem: string;

  constructor(column: number, problem: string) {
    super(problem);
    this.name = 'CellRefused';
    this.column = column;
    this.problem = problem;
  }
}

/** The cells of one row, by the columns of its header. */
export type Row = readonly string[];

const isFormula = (cell: string) => cell.startsWith('=');

const formula = 'holds a formula; put there what it comes to';

/**
 * A whole number from 0, which may be written like 9707552.0 (domain.md §4).
 *
 * @returns undefined where the cell is blank
 * @throws CellRefused
 */
export function countIn(row: Row, column: number): number | undefined {
  const cell = (row[column] ?? '').trim();
  if (cell === '') return undefined;
  if (isFormula(cell)) throw new CellRefused(column, formula);
  if (/^-\d/.test(cell)) throw new CellRefused(column, 'is negative; a count is a whole number from 0');
  const whole = /^(\d+)(\.\d*)?$/.exec(cell);
  if (whole === null) throw new CellRefused(column, 'is not a whole number written in digits alone');
  if (/[1-9]/.test(whole[2] ?? '')) throw new CellRefused(column, 'is not a whole number');
  const count = Number(whole[1]);
  if (count > Number.MAX_SAFE_INTEGER)
    throw new CellRefused(
      column,
      `is larger than any count that can be kept (${formatNumber(Number.MAX_SAFE_INTEGER)})`,
    );
  return count;
}

/** What a cell of a spreadsheet holds. More than that is no answer, but two cells or a whole file run together. */
const longestCell = 32_767;

/** @throws CellRefused for a cell that no spreadsheet can have written */
export function checkLength(cell: string, column: number): void {
  if (cell.length > longestCell)
    throw new CellRefused(
      column,
      `has ${formatNumber(cell.length)} characters, and a cell of a spreadsheet holds at most ${formatNumber(longestCell)}; perhaps a quotation mark is missing or too many`,
    );
}

/**
 * A text as it stands, spaces and all. One that begins like a formula is refused: published data hold texts, and
 * our own files put an apostrophe in front.
 *
 * @returns undefined where the cell is empty
 * @throws CellRefused where the field cannot hold it
 */
export function textIn(row: Row, column: number, field: Field): string | undefined {
  const cell = row[column] ?? '';
  if (isFormula(cell)) throw new CellRefused(column, formula);
  checkLength(cell, column);
  return checkedText(cell, column, field);
}

function checkedText(cell: string, column: number, field: Field): string | undefined {
  if (cell === '') return undefined;
  const parsed = valueSchema(field).safeParse(cell);
  if (!parsed.success)
    throw new CellRefused(column, parsed.error.issues[0]?.message ?? 'is not a text that can be kept');
  return cell;
}

/** The same from a file of our own, where one apostrophe stands in front of what could be run as a formula. */
export function ownTextIn(row: Row, column: number, field: Field): string | undefined {
  const cell = row[column] ?? '';
  if (isFormula(cell)) throw new CellRefused(column, formula);
  return checkedText(cell.startsWith("'") ? cell.slice(1) : cell, column, field);
}

/**
 * The counts of a five-point scale.
 *
 * @param columns of one star to five
 * @returns undefined where all cells are blank; a blank cell beside filled ones counts as 0
 */
export function fiveCountsIn(
  row: Row,
  columns: readonly number[],
): { readonly counts: readonly number[]; readonly blanks: number } | undefined {
  const counts = columns.map((column) => countIn(row, column));
  const blanks = counts.filter((count) => count === undefined).length;
  return blanks === counts.length ? undefined : { counts: counts.map((count) => count ?? 0), blanks };
}
