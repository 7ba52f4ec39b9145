import { describe, expect, it } from 'vitest';
import { businessDayOnOrBefore, isBusinessDay } from '../../../shared/calendar/holidays.ts';

describe('business days', () => {
  // Days and observances as 5 U.S.C. 6103 and OPM's published holiday lists have them.
  it.each([
    ['2022-11-11', 'Veterans Day'],
    ['2023-01-02', 'New Year’s Day on a Sunday, observed on Monday'],
    ['2021-12-31', 'New Year’s Day on a Saturday, observed on Friday of the year before'],
    ['2027-05-31', 'Memorial Day'],
    ['2021-06-18', 'Juneteenth, observed for the first time'],
    ['2026-07-03', 'Independence Day on a Saturday'],
    ['2023-10-09', 'Columbus Day'],
    ['2022-12-31', 'a Saturday'],
    ['2023-01-01', 'a Sunday'],
  ])('do not include %s, %s', (day) => {
    expect(isBusinessDay(day)).toBe(false);
  });

  it.each([
    '2020-06-19', // before Juneteenth was a federal holiday
    '2022-11-25', // the day after Thanksgiving is none
    '2022-12-30',
    '2023-02-24',
  ])('include %s', (day) => {
    expect(isBusinessDay(day)).toBe(true);
  });

  it('are looked for backward across a weekend and a holiday', () => {
    expect(businessDayOnOrBefore('2027-05-31')).toBe('2027-05-28');
    expect(businessDayOnOrBefore('2023-01-02')).toBe('2022-12-30');
    expect(businessDayOnOrBefore('2021-12-31')).toBe('2021-12-30');
    expect(businessDayOnOrBefore('2023-02-24')).toBe('2023-02-24');
  });
});
