import { describe, expect, it } from 'vitest';
import { fiscalYearOf, quarterEnd, quarterLabel, quarterOf } from '../../../shared/calendar/fiscal.ts';

describe('the federal fiscal year', () => {
  it.each([
    ['2022-09-30', 2022, 4],
    ['2022-10-01', 2023, 1],
    ['2022-12-31', 2023, 1],
    ['2023-01-01', 2023, 2],
    ['2023-03-31', 2023, 2],
    ['2023-04-01', 2023, 3],
    ['2023-06-30', 2023, 3],
    ['2023-07-01', 2023, 4],
  ])('has %s in fiscal year %i, quarter %i', (day, fiscalYear, quarter) => {
    expect([fiscalYearOf(day), quarterOf(day)]).toEqual([fiscalYear, quarter]);
  });

  it('ends its quarters with December, March, June and September', () => {
    expect([quarterEnd(2023, 1), quarterEnd(2023, 2), quarterEnd(2023, 3), quarterEnd(2023, 4)]).toEqual([
      '2022-12-31',
      '2023-03-31',
      '2023-06-30',
      '2023-09-30',
    ]);
  });

  it('writes a quarter with its fiscal year', () => {
    expect(quarterLabel(2023, 1)).toBe('FY 2023 Q1');
  });

  it('refuses what is no calendar date', () => {
    expect(() => fiscalYearOf('2023-02-30')).toThrow(RangeError);
    expect(() => quarterOf('tomorrow')).toThrow(RangeError);
  });
});
