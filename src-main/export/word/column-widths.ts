import { textWidth } from '../../../shared/charts/text-width.ts';
import type { Column } from '../../../shared/documents/tree.ts';
import { printable } from './printable.ts';

/** Of the text in tables, in DXA: 9.5 points. */
export const fontSize = 190;
/** Left and right margin of a cell together, in DXA. */
export const cellMargin = 100;

/**
 * Widths in DXA that add up to `total`. They follow the shares, except that no column gets narrower than
 * the longest word in it (up to a third of the table), so that words are not broken and no column shrinks
 * to one word a line.
 */
export function columnWidths(
  columns: readonly Column[],
  texts: readonly (readonly string[])[],
  total: number,
): number[] {
  const floors = columns.map((column, index) => {
    const words = [column.header, ...(texts[index] ?? [])].flatMap((text) =>
      printable(text).split(/[\s/-]+/),
    );
    const widest = words.reduce((most, word) => Math.max(most, textWidth(word, fontSize)), 0);
    return Math.min(widest + 2 * cellMargin + 40, total / 3);
  });
  const shares = columns.map((column) => column.share);
  const fits = sum(floors) <= total;
  return wholeNumbers(fits ? withFloors(shares, floors, total) : scaled(floors, total), total);
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
