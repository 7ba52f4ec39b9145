const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Counts the lines of a file as people do, while it is read: LF, CR LF and a CR alone each end one, within
 * quoted cells too. The parser counts a CR LF within quotation marks twice.
 */
export class LineCounter {
  #chunk: Buffer = Buffer.alloc(0);
  #base = 0;
  #position = 0;
  /** The line on which the byte stands that was counted up to, from 1. */
  line = 1;

  /** The next bytes of the file. */
  take(chunk: Buffer): void {
    this.upTo(this.#base + this.#chunk.length);
    this.#base += this.#chunk.length;
    this.#chunk = chunk;
  }

  /** @param offset of the file; within what was taken */
  upTo(offset: number): void {
    const from = this.#position - this.#base;
    const to = offset - this.#base;
    for (let at = this.#next(lineFeed, from, to); at >= 0; at = this.#next(lineFeed, at + 1, to))
      this.line += 1;
    for (let at = this.#next(carriageReturn, from, to); at >= 0; at = this.#next(carriageReturn, at + 1, to))
      if (at + 1 < this.#chunk.length && this.#chunk[at + 1] !== lineFeed) this.line += 1;
    this.#position = offset;
  }

  #next(byte: number, from: number, to: number): number {
    if (from >= to) return -1;
    const at = this.#chunk.subarray(from, to).indexOf(byte);
    return at < 0 ? -1 : from + at;
  }
}
