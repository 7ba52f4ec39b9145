import type { ClipboardTable } from './clipboard-table.ts';
import { points, readCount } from './count-text.ts';

/** What a column of a pasted block holds: a field of the question, the count of a point (0 for "1"), or nothing for us. */
export type PasteRole = 'number' | 'measure' | 'question_text' | 'nothing' | 0 | 1 | 2 | 3 | 4;

/** Columns of the entry grid that can be written, from left to right. */
const gridRoles = ['measure', 'question_text', 0, 1, 2, 3, 4] as const satisfies readonly PasteRole[];

/** How the grid's columns are called, on screen and where they are copied. */
export const gridHeadings = {
  number: 'Number',
  measure: 'Measure',
  question_text: 'Question as asked',
  counts: ['Rated 1', 'Rated 2', 'Rated 3', 'Rated 4', 'Rated 5'],
  total: 'Total',
  mean: 'Mean',
} as const;

const names: ReadonlyMap<string, PasteRole> = new Map<string, PasteRole>([
  ['number', 'number'],
  ['question number', 'number'],
  ['no.', 'number'],
  ['measure', 'measure'],
  ['question', 'question_text'],
  ['question as asked', 'question_text'],
  ['wording', 'question_text'],
  ...([0, 1, 2, 3, 4] as const).flatMap((place): [string, PasteRole][] => [
    [`rated ${place + 1}`, place],
    [`${place + 1}`, place],
    [`n${place + 1}`, place],
  ]),
]);

function named(heading: readonly string[]): readonly PasteRole[] {
  return heading.map((cell) => names.get(cell.trim().toLowerCase()) ?? 'nothing');
}

function isText(cell: string): boolean {
  return cell.trim() !== '' && !readCount(cell).ok;
}

function isCountRole(role: PasteRole | undefined): boolean {
  return typeof role === 'number';
}

/** Headings are words over numbers, or name the five points themselves. */
function looksLikeHeading(table: ClipboardTable): boolean {
  const [first = [], second] = table;
  if (second === undefined) return false;
  const roles = named(first);
  if (points.every((_, place) => roles.includes(gridRoles[place + 2] ?? 'nothing'))) return true;
  if (first.some((cell) => readCount(cell).ok)) return false;
  return first.some((cell, at) => isText(cell) && second[at] !== undefined && readCount(second[at]).ok);
}

/** Words before five numbers are the question, whichever cell the block was pasted at. */
function besideCounts(rows: ClipboardTable): readonly PasteRole[] | undefined {
  const [row = []] = rows;
  const first = row.findIndex((cell) => readCount(cell).ok);
  const counts = row.slice(first, first + points.length);
  const isBlock = counts.length === points.length && counts.every((cell) => !isText(cell));
  if (first < 1 || !isBlock || !row.slice(0, first).some(isText)) return undefined;
  return row.map((_, at) => {
    if (at === first - 1) return 'question_text';
    return at < first ? 'nothing' : (gridRoles[at - first + 2] ?? 'nothing');
  });
}

export type PasteColumns = {
  readonly hasHeading: boolean;
  /** The heading is made of numbers, so that it may be counts. */
  readonly isDoubtful: boolean;
  /** By column of the block; undefined beyond the grid's last. */
  readonly roles: readonly (PasteRole | undefined)[];
};

/**
 * Which column of the grid each column of a pasted block belongs to: by its headings where they name points,
 * by words that stand before five numbers, else from the cell on at which it is pasted.
 *
 * @param column of the grid at which it is pasted
 * @param heading whether the first row is one; undefined to go by its looks
 */
export function pasteColumns(table: ClipboardTable, column: number, heading?: boolean): PasteColumns {
  const hasHeading = heading ?? looksLikeHeading(table);
  const byName = hasHeading ? named(table[0] ?? []) : [];
  const isDoubtful = hasHeading && (table[0] ?? []).every((cell) => !isText(cell));
  if (byName.some(isCountRole)) return { hasHeading, isDoubtful, roles: byName };
  const width = Math.max(0, ...table.map((row) => row.length));
  const roles =
    besideCounts(hasHeading ? table.slice(1) : table) ??
    Array.from({ length: width }, (_, at) => gridRoles[column + at]);
  return { hasHeading, isDoubtful, roles };
}
