import { textWidth } from '../../charts/text-width.ts';
import { plainText } from '../blocks.ts';
import type { Block, Facts, Inline, Paragraph, Table } from '../tree.ts';
import { cellMargin, cellText, fontSize } from './column-widths.ts';

/** What stays on a page with what follows it. Word is told so, and the page breaks are worked out by it. */

/** A table of so few rows, and of so few lines, is kept on one page. */
const shortTable = 10;
const shortTableLines = 26;
/** Of a longer one at least so many rows stand on every page. */
const fewestRows = 3;

/**
 * For each row of a table whether what follows stays with it: of a table kept whole, the note behind it, too.
 *
 * @param widths of the columns, in DXA
 */
export function keptRows(
  table: Table,
  widths: readonly number[],
  after: Block | undefined,
): readonly boolean[] {
  const { length } = table.rows;
  const keepsWhole = length <= shortTable && linesIn(table, widths) <= shortTableLines;
  return table.rows.map((_, index) =>
    // Neither the first rows of a table nor its last ones stand alone on a page.
    index < length - 1
      ? keepsWhole || index < fewestRows - 1 || index >= length - fewestRows
      : keepsWhole && isNote(after),
  );
}

/** About so many lines of text its rows take, each as high as its highest cell. */
function linesIn({ rows }: Table, widths: readonly number[]): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(1, ...row.map((cell, at) => linesOfCell(cell, widths[at]))),
    0,
  );
}

function linesOfCell(content: readonly Inline[], width = 0): number {
  const space = Math.max(1, width - 2 * cellMargin);
  const lines = cellText(content, '\n').split('\n');
  return lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(textWidth(text, fontSize) / space)), 0);
}

/** So many facts stay together at each end of a block, so that none is left alone with a heading or a page. */
const keptAtStart = 2;
const keptAtEnd = 3;
/** A fact of so many characters has lines enough to stand alone, and would drag too much along. */
const longFact = 200;

/** For each fact of a block whether what follows stays with it. */
export function keptFacts({ items }: Facts, after: Block | undefined): readonly boolean[] {
  const last = items.length - 1;
  return items.map(({ value }, index) => {
    if (index === last) return isContinuedBy(after);
    return plainText(value).length < longFact && (index < keptAtStart || index > last - keptAtEnd);
  });
}

/** Whether the last fact of a block goes on in the block behind it. */
export function isContinuedBy(after: Block | undefined): boolean {
  return after?.type === 'list' || (after?.type === 'paragraph' && after.role === 'continued');
}

/**
 * Whether a paragraph stays with what follows: one right above a list, facts, a table or a figure leads up to it,
 * and of several notes in a row the first ones lead to the last.
 */
export function keptParagraph({ role }: Paragraph, after: Block | undefined): boolean {
  if (role === 'note') return isNote(after);
  return after !== undefined && after.type !== 'heading' && after.type !== 'paragraph';
}

export function isNote(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'note';
}
