/** Text, or a number, which is written so that a spreadsheet reads it as one. */
export type CsvCell = string | number;

/**
 * Rows as RFC 4180 wants them: every line ends in CR LF, and a cell with a comma, a quotation mark, a line end
 * or a space at either end stands in quotation marks.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: CsvCell): string {
  return typeof cell === 'number' ? String(cell) : quoted(neutralized(cell));
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
