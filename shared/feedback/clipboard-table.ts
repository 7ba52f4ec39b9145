/** What spreadsheets put on the clipboard: cells between tabs, rows between line ends. */
export type ClipboardTable = readonly (readonly string[])[];

type Reader = { readonly rows: string[][]; cell: string; isQuoted: boolean; isFresh: boolean };

function endCell(reader: Reader): void {
  reader.rows.at(-1)?.push(reader.cell);
  reader.cell = '';
  reader.isFresh = true;
}

/** A cell that begins with a quotation mark goes on to the next single one, over tabs and line ends. */
function take(reader: Reader, sign: string, next: string | undefined): 'skip' | undefined {
  if (reader.isQuoted) {
    if (sign !== '"') reader.cell += sign;
    else if (next === '"') {
      reader.cell += '"';
      return 'skip';
    } else reader.isQuoted = false;
    return undefined;
  }
  if (sign === '"' && reader.isFresh) reader.isQuoted = true;
  else if (sign === '\t') {
    endCell(reader);
    return undefined;
  } else if (sign === '\n') {
    endCell(reader);
    reader.rows.push([]);
    return undefined;
  } else reader.cell += sign;
  reader.isFresh = false;
  return undefined;
}

/** A quotation mark that is not closed is text, as where somebody copies a part of a sentence. */
function hasOpenQuote(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

function plainTable(text: string): ClipboardTable {
  return text.split('\n').map((line) => line.split('\t'));
}

function quotedTable(text: string): ClipboardTable {
  const reader: Reader = { rows: [[]], cell: '', isQuoted: false, isFresh: true };
  for (let at = 0; at < text.length; at += 1)
    if (take(reader, text.charAt(at), text[at + 1]) === 'skip') at += 1;
  endCell(reader);
  return reader.rows;
}

/** Rows without any text at the end are left out: spreadsheets end the last row, too. */
export function readClipboardTable(text: string): ClipboardTable {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const table = hasOpenQuote(lines) ? plainTable(lines) : quotedTable(lines);
  const last = table.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return table.slice(0, last + 1);
}

function written(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function writeClipboardTable(table: ClipboardTable): string {
  return table.map((row) => row.map(written).join('\t')).join('\n');
}
