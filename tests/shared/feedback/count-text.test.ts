import { describe, expect, it } from 'vitest';
import { readCount, readCounts, textsOfCounts } from '../../../shared/feedback/count-text.ts';

describe('a typed count', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['1,234', 1234],
    [' 9,707,552 ', 9_707_552],
    ['9707552.0', 9_707_552],
  ])('%s is %d', (text, value) => {
    expect(readCount(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'many', '1,5', '1,23,456', '12.5', '1e3', '=1+1', '0x10', '١'])('“%s” is none', (text) => {
    expect(readCount(text)).toEqual({ ok: false, problem: 'must be a whole number, such as 1,234' });
  });

  it('is neither negative nor beyond what can be counted exactly', () => {
    expect(readCount('-3')).toMatchObject({ problem: 'must not be negative' });
    expect(readCount('9007199254740992')).toMatchObject({
      problem: expect.stringMatching(/^must be at most/),
    });
  });
});

describe('the five counts of a question', () => {
  it('are set together: an empty one among others counts nobody', () => {
    expect(readCounts(['', '', '3', '', ''])).toEqual({ ok: true, counts: [0, 0, 3, 0, 0] });
  });

  it('are none where all are empty, which is not zeros', () => {
    expect(readCounts(['', ' ', '', '', ''])).toEqual({ ok: true, counts: null });
    expect(readCounts(['0', '', '', '', ''])).toEqual({ ok: true, counts: [0, 0, 0, 0, 0] });
  });

  it('say which of them is no number', () => {
    expect(readCounts(['1', 'x', '3', '-4', '5'])).toEqual({
      ok: false,
      problems: [
        undefined,
        'must be a whole number, such as 1,234',
        undefined,
        'must not be negative',
        undefined,
      ],
    });
  });

  it('are shown as they were saved', () => {
    expect(textsOfCounts([1, 0, 2, 3, 4])).toEqual(['1', '0', '2', '3', '4']);
    expect(textsOfCounts(undefined)).toEqual(['', '', '', '', '']);
  });
});
