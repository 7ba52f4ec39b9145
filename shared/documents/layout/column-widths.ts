import { textWidth } from '../../charts/text-width.ts';
import { printable } from '../printable.ts';
import type { Column, Inline, Table } from '../tree.ts';

/** Of the text in tables, in DXA: 9.5 points. */
export const fontSize = 190;
/** Left and right margin of a cell together, in DXA. */
export const cellMargin = 100;

/** The widths of a table's columns in DXA, which add up to `total`. */
export function tableWidths(table: Table, total: number): readonly number[] {
  const known = widthsOfTables.get(table);
  if (known?.total === total) return known.widths;
  const { columns, rows } = table;
  const texts = columns.map((_, column) => rows.map((row) => cellText(row[column] ?? [], ' ')));
  const widths = columnWidths(columns, texts, total);
  widthsOfTables.set(table, { total, widths });
  return widths;
}

/** Working out the pages and writing the file ask for the same widths several times. */
const widthsOfTables = new WeakMap<Table, { readonly total: number; readonly widths: readonly number[] }>();

/** The text of a cell; footnotes are set elsewhere and do not count for the width of a column. */
export function cellText(content: readonly Inline[], lineEnd: ' ' | '\n'): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'link') return inline.content.map((run) => run.text).join('');
      return inline.type === 'break' ? lineEnd : ' ';
    })
    .join('');
}

/**
 * Widths in DXA that add up to `total`. They follow the shares, except that no column gets narrower than
 * the longest word in it (up to a third of the table), so that words are not broken and no column shrinks
 * to one word a line.
 */
export function columnWidths(
  columns: readonly Column[],
  texts: readonly (readonly string[])[],
  total: number,
): readonly number[] {
  const floors = longestWords(columns, texts).map((width) => Math.min(width, total / 3));
  const shares = columns.map((column) => column.share);
  const fits = sum(floors) <= total;
  return wholeNumbers(fits ? withFloors(shares, floors, total) : scaled(floors, total), total);
}

/** How wide each column has to be for the longest word in it, in DXA. */
function longestWords(columns: readonly Column[], texts: readonly (readonly string[])[]): readonly number[] {
  return columns.map(({ header }, index) => {
    const words = [header, ...(texts[index] ?? [])].flatMap((text) => printable(text).split(/[\s/-]+/));
    const widest = words.reduce((most, word) => Math.max(most, textWidth(word, fontSize)), 0);
    return widest + 2 * cellMargin + 40;
  });
}

/** Columns whose share is less than their floor get the floor; the others divide what is left. */
function withFloors(shares: readonly number[], floors: readonly number[], total: number): number[] {
  const atFloor = new Set<number>();
  for (;;) {
    const taken = sum(floors.filter((_, index) => atFloor.has(index)));
    const sharing = sum(shares.filter((_, index) => !atFloor.has(index)));
    const widths = shares.map((share, index) =>
      atFloor.has(index) ? (floors[index] ?? 0) : ((total - taken) * share) / sharing,
    );
    const tooNarrow = widths.findIndex((width, index) => !atFloor.has(index) && width < (floors[index] ?? 0));
    if (tooNarrow === -1) return widths;
    atFloor.add(tooNarrow);
  }
}

function scaled(shares: readonly number[], total: number): number[] {
  const whole = sum(shares);
  return shares.map((share) => (share * total) / whole);
}

/** Rounds the running sum rather than each width, so that nothing is lost at the right edge. */
function wholeNumbers(widths: readonly number[], total: number): number[] {
  let exact = 0;
  let given = 0;
  return widths.map((width, index) => {
    exact += width;
    const edge = index === widths.length - 1 ? total : Math.round(exact);
    const whole = edge - given;
    given = edge;
    return whole;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
