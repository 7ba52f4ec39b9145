/** Reads what RFC 4180 describes, with or without a byte order mark: a second opinion on what was written. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cells.lastIndex < body.length) {
    const at = cells.lastIndex;
    const found = cells.exec(body);
    if (found === null) throw new Error(`This is no CSV from character ${at} on`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
