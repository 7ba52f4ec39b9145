import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMean, formatMean, responseRate } from '../../../shared/feedback/mean.ts';

/**
 * Published rows of FY2021-22 whose quotient lies exactly half-way between two hundredths. Rounding to
 * even, as Python's `round` and many spreadsheets' exports do, gives a hundredth less for each of them.
 */
const publishedHalves = [
  { counts: [1, 1, 1, 3, 26], published: '4.63', halfEven: '4.62' },
  { counts: [0, 1, 3, 3, 25], published: '4.63', halfEven: '4.62' },
  { counts: [1, 3, 5, 5, 18], published: '4.13', halfEven: '4.12' },
  { counts: [6, 2, 4, 18, 34], published: '4.13', halfEven: '4.12' },
  { counts: [6, 3, 3, 17, 35], published: '4.13', halfEven: '4.12' },
  { counts: [4, 4, 5, 8, 59], published: '4.43', halfEven: '4.42' },
];

/** Half-way again, but the nearest binary fraction lies below, so that even half-up goes wrong on it. */
const binaryTraps = [
  { counts: [0, 0, 0, 1, 39], exact: '4.98', binary: '4.97' },
  { counts: [0, 0, 0, 11, 29], exact: '4.73', binary: '4.72' },
  { counts: [0, 0, 0, 21, 19], exact: '4.48', binary: '4.47' },
  { counts: [0, 0, 1, 29, 10], exact: '4.23', binary: '4.22' },
];

function meanOf(counts: readonly number[]): string | null {
  const { hundredths } = exactMean(counts);
  return hundredths === null ? null : formatMean(hundredths);
}

function floatingMean(counts: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(counts.map((count, index) => count * (index + 1))) / sum(counts);
}

describe('the mean of a question', () => {
  it.each(publishedHalves)(
    'rounds a half up, as published: $counts is $published',
    ({ counts, published }) => {
      expect(meanOf(counts)).toBe(published);
    },
  );

  it.each(binaryTraps)('comes from the exact quotient: $counts is $exact', ({ counts, exact, binary }) => {
    expect(meanOf(counts)).toBe(exact);
    expect((Math.round(floatingMean(counts) * 100) / 100).toFixed(2)).toBe(binary);
  });

  it('lies within half a hundredth of the quotient, and a half goes up', () => {
    const count = fc.nat({ max: 10_000_000 });
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (counts) => {
        const { responses, hundredths } = exactMean(counts);
        fc.pre(hundredths !== null);
        const points = counts.reduce((sum, n, index) => sum + BigInt(n) * BigInt(index + 1), 0n);
        const twiceTooHigh = 2n * (BigInt(hundredths ?? 0) * BigInt(responses) - 100n * points);
        expect(twiceTooHigh <= BigInt(responses) && twiceTooHigh > -BigInt(responses)).toBe(true);
      }),
    );
  });

  it('is null where nobody answered', () => {
    expect(exactMean([0, 0, 0, 0, 0])).toEqual({ responses: 0, hundredths: null });
    expect(exactMean([])).toEqual({ responses: 0, hundredths: null });
  });

  it('stays exact for counts near the largest that a number holds', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(exactMean([most, 0, 0, 0, most]).hundredths).toBe(300);
  });

  it('is printed with two decimals', () => {
    expect([100, 384, 400, 405, 500].map(formatMean)).toEqual(['1.00', '3.84', '4.00', '4.05', '5.00']);
  });

  it('refuses a count that is no whole number', () => {
    expect(() => exactMean([1.5, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('the response rate', () => {
  it('is the share of those offered the survey, to four decimals', () => {
    expect(responseRate(304_687, 1_808_680)).toBe(0.1685);
    expect(responseRate(1, 3)).toBe(0.3333);
    expect(responseRate(0, 500)).toBe(0);
  });

  it('rounds a half up from the exact quotient', () => {
    expect(responseRate(1, 20_000)).toBe(0.0001);
    expect(responseRate(3, 20_000)).toBe(0.0002);
    expect(responseRate(1, 20_001)).toBe(0);
  });

  it('shows what the source says even above all who were asked', () => {
    expect(responseRate(30, 20)).toBe(1.5);
  });

  it('is null where nobody was asked or a figure is missing', () => {
    expect(responseRate(10, 0)).toBeNull();
    expect(responseRate(undefined, 100)).toBeNull();
    expect(responseRate(10, undefined)).toBeNull();
  });
});
