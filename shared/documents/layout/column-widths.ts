import { textWidth } from '../../charts/text-width.ts';
import { printable } from '../printable.ts';
import type { Column, Inline, Table } from '../tree.ts';
import { textAreas } from './type-sizes.ts';

/** Of the text in tables, in DXA: 9.5 points. */
export const fontSize = 190;
/** Left and right margin of a cell together, in DXA. */
export const cellMargin = 100;

/** The widths of a table's columns in DXA, which add up to `total`. */
export function tableWidths(table: Table, total: number): readonly number[] {
  const measured = measuredColumns(table);
  const known = measured.widths.get(total);
  if (known !== undefined) return known;
  const widths = sharedOut(table.columns, measured.needed, total);
  measured.widths.set(total, widths);
  return widths;
}

type Measured = {
  /** In DXA, for the longest word of each column. */
  readonly needed: readonly number[];
  /** By what they add up to. */
  readonly widths: Map<number, readonly number[]>;
};

/** Building a document, working out its pages and writing the file ask for the same widths several times. */
const tables = new WeakMap<Table, Measured>();

function measuredColumns(table: Table): Measured {
  const known = tables.get(table);
  if (known !== undefined) return known;
  const measured = { needed: longestWords(table.columns, columnTexts(table)), widths: new Map() };
  tables.set(table, measured);
  return measured;
}

/** The texts of each column, without its header. */
function columnTexts({ columns, rows }: Table): readonly (readonly string[])[] {
  return columns.map((_, column) => rows.map((row) => cellText(row[column] ?? [], ' ')));
}

/** Words from which on a cell reads badly with one of them to a line. */
const manyWords = 4;
/** Words to a line that are the least that reads well, and the width of an average character in ems. */
const fewestWords = 1.5;
const averageCharacter = 0.5;

/**
 * How much wider its columns would have to be, in DXA, for no word to be broken and no cell to stand as a tower of
 * about one word a line. Words that no column of a page on its side holds do not count: they are broken anywhere.
 */
export function lackOfWidth(table: Table, total: number): number {
  const { needed } = measuredColumns(table);
  const texts = columnTexts(table);
  return sum(
    tableWidths(table, total).map((width, at) => {
      const longest = likely * (needed[at] ?? 0);
      const wanted = [longest, ...(texts[at] ?? []).map(againstTowers)];
      const most = Math.max(0, ...wanted.filter((wide) => wide <= widestColumn));
      return Math.max(0, most - width);
    }),
  );
}

/** Words are measured at their widest; set in Arial they are about so much of it. */
const likely = 0.85;

/** A third of the text on a page on its side, in DXA. */
const widestColumn = (20 * textAreas.landscape.width) / 3;

function againstTowers(text: string): number {
  const words = text.trim().split(/\s+/).length;
  if (words < manyWords) return 0;
  return 2 * cellMargin + fewestWords * averageCharacter * fontSize * (text.length / words);
}

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
  return sharedOut(columns, longestWords(columns, texts), total);
}

function sharedOut(columns: readonly Column[], needed: readonly number[], total: number): readonly number[] {
  const floors = needed.map((width) => Math.min(width, total / 3));
  const shares = columns.map((column) => column.share);
  const fits = sum(floors) <= total;
  return wholeNumbers(fits ? withFloors(shares, floors, total) : scaled(floors, total), total);
}

/** How wide each column has to be for the longest word in it, in DXA. */
function longestWords(columns: readonly Column[], texts: readonly (readonly string[])[]): readonly number[] {
  return columns.map(({ header }, index) => {
    const words = [header, ...(texts[index] ?? [])].flatMap((text) => wordsOf(printable(text)));
    const widest = words.reduce((most, word) => Math.max(most, textWidth(word, fontSize)), 0);
    return widest + 2 * cellMargin + 40;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\u2e80-\uffff]/.test(text) ? betweenSigns : betweenWords);
}

const betweenWords = /[\s/-]+/;
/** Scripts without spaces are broken between any two of their signs. */
const betweenSigns = /[\s/-]+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

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
