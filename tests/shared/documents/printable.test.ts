import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine } from '../../../shared/documents/printable.ts';

describe('printable', () => {
  it('takes out what XML forbids and nothing else', () => {
    expect(printable('a\u0000\u0008\u000B\u001Fb\uFFFE\uFFFFc')).toBe('abc');
    expect(printable('\uD83D\uDE42 é 漢 \u200B\u202E')).toBe('🙂 é 漢 \u200B\u202E');
  });

  it('takes out surrogates that stand alone', () => {
    expect(printable('a\uD83Db\uDE42c')).toBe('abc');
    expect(printable('\uDE42\uD83D')).toBe('');
  });

  it('makes one space of many and keeps line breaks', () => {
    expect(printable('a \t  b\r\nc\rd')).toBe('a b\nc\nd');
    expect(printableLine(' a \n\n b ')).toBe('a b');
  });

  it('gives well-formed text for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const printed = printable(typed);
        expect(printed.isWellFormed()).toBe(true);
        expect(printable(printed)).toBe(printed);
      }),
    );
  });
});
