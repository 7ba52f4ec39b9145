import { describe, expect, it } from 'vitest';
import { LineCounter } from '../../../../src-main/import/feedback/line-counter.ts';

/** The line on which each byte stands, counted in pieces of `size` bytes. */
function linesOf(text: string, size: number): readonly number[] {
  const bytes = Buffer.from(text);
  const counter = new LineCounter();
  const lines: number[] = [];
  for (let from = 0; from < bytes.length; from += size) {
    counter.take(bytes.subarray(from, from + size));
    for (let at = from; at < Math.min(from + size, bytes.length); at += 1) {
      counter.upTo(at);
      lines.push(counter.line);
    }
  }
  return lines;
}

describe('lines of a file', () => {
  it('end with LF or CR LF, however the file is cut into pieces', () => {
    for (const size of [1, 2, 3, 100]) {
      expect(linesOf('a\nb\n\nc', size)).toEqual([1, 1, 2, 2, 3, 4]);
      expect(linesOf('a\r\nb\r\nc', size).filter((_, at) => at % 3 === 0)).toEqual([1, 2, 3]);
    }
  });

  it('or with a CR alone', () => {
    expect(linesOf('a\rb\rc', 100)).toEqual([1, 1, 2, 2, 3]);
  });
});
