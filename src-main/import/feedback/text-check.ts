import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** Where something stands in a CSV file: line from 1, column (cell of its row) from 1. */
export type Place = { readonly line: number; readonly column: number };

/** How many bytes at the end begin a sign that the next chunk goes on with: 0 to 3. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** Looks through a file chunk by chunk for what no UTF-8 text holds. */
export class TextCheck {
  #carried = Buffer.alloc(0);
  #before = 0;

  /** @returns the offset of the first byte that is wrong, or undefined */
  wrongByte(chunk: Buffer): number | undefined {
    const bytes = this.#carried.length === 0 ? chunk : Buffer.concat([this.#carried, chunk]);
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    const zero = whole.indexOf(0);
    const text = zero < 0 ? whole : whole.subarray(0, zero);
    if (!isUtf8(text)) return this.#before + firstWrong(text);
    if (zero >= 0) return this.#before + zero;
    this.#carried = Buffer.from(bytes.subarray(whole.length));
    this.#before += whole.length;
    return undefined;
  }

  /** @returns the same for the end of the file */
  wrongEnd(): number | undefined {
    return this.#carried.length === 0 ? undefined : this.#before;
  }
}

/** The longest beginning that is UTF-8, found by halves. */
function firstWrong(bytes: Buffer): number {
  let right = 0;
  let wrong = bytes.length;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, part.length - unfinished(part)))) right = middle;
    else wrong = middle;
  }
  return right;
}

const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;

/** Reads the file once more up to a byte, to say where in the table that is. */
export async function placeOfByte(file: string, offset: number): Promise<Place> {
  let line = 1;
  let column = 1;
  let isQuoted = false;
  if (offset === 0) return { line, column };
  for await (const chunk of createReadStream(file, { end: offset - 1 }))
    for (const byte of Buffer.from(chunk)) {
      if (byte === quote) isQuoted = !isQuoted;
      if (byte === lineFeed) line += 1;
      if (byte === comma && !isQuoted) column += 1;
      if (byte === lineFeed && !isQuoted) column = 1;
    }
  return { line, column };
}
