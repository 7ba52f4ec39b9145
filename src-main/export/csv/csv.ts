import { csvText } from '../../../shared/csv/csv-text.ts';

/** Excel takes a file with this mark for UTF-8, and without it for something else. */
const byteOrderMark = '\uFEFF';

/** A file of rows in UTF-8, as `csvText` writes them. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(byteOrderMark + csvText(rows));
}
