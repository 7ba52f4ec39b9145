/** Excel takes a file with this mark for UTF-8, and without it for something else. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as RFC 4180 wants them, in UTF-8: every line ends in CR LF, and a cell with a comma, a quotation mark,
 * a line end or a space at either end stands in quotation marks.
 */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map((cell) => quoted(neutralized(cell))).join(',')}\r\n`);
  return new TextEncoder().encode(byteOrderMark + lines.join(''));
}

/**
 * A spreadsheet runs a cell that begins so as a formula. An apostrophe in front keeps it text; text that
 * begins with an apostrophe gets one, too, so that taking one away always gives back what was typed.
 */
function neutralized(cell: string): string {
  return /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
