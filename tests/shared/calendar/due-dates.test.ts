import { describe, expect, it } from 'vitest';
import { dateInForce, dueDates, quarterlyDueDates } from '../../../shared/calendar/due-dates.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';

/**
 * Worked out apart from the code under test and its libraries: Python's `calendar.monthrange` gives
 * the last day of January, April, July and October, `datetime.weekday` moves a Saturday or Sunday back
 * to its Friday. No federal holiday falls on or is observed on the last five days of these months, so
 * none enters. FY2022 stands apart: the circular prints its dates (§280.16).
 */
const lastBusinessDays = [
  [2019, '2019-01-31', '2019-04-30', '2019-07-31', '2019-10-31'],
  [2020, '2020-01-31', '2020-04-30', '2020-07-31', '2020-10-30'],
  [2021, '2021-01-29', '2021-04-30', '2021-07-30', '2021-10-29'],
  [2023, '2023-01-31', '2023-04-28', '2023-07-31', '2023-10-31'],
  [2024, '2024-01-31', '2024-04-30', '2024-07-31', '2024-10-31'],
  [2025, '2025-01-31', '2025-04-30', '2025-07-31', '2025-10-31'],
  [2026, '2026-01-30', '2026-04-30', '2026-07-31', '2026-10-30'],
  [2027, '2027-01-29', '2027-04-30', '2027-07-30', '2027-10-29'],
  [2028, '2028-01-31', '2028-04-28', '2028-07-31', '2028-10-31'],
  [2029, '2029-01-31', '2029-04-30', '2029-07-31', '2029-10-31'],
  [2030, '2030-01-31', '2030-04-30', '2030-07-31', '2030-10-31'],
] as const;

const datesOf = (due: readonly { readonly date: string }[]) => due.map(({ date }) => date);

describe('the due dates of feedback data (§280.16)', () => {
  it.each(lastBusinessDays)(
    'fall on the last business day of the month after the quarter: FY%i',
    (year, ...dates) => {
      const due = quarterlyDueDates(a11Edition2022, year);
      expect(datesOf(due)).toEqual(dates);
      expect(due.every(({ businessDayBefore }) => businessDayBefore === undefined)).toBe(true);
    },
  );

  it('are those that the circular prints for FY2022, where its own rule says otherwise', () => {
    expect(datesOf(quarterlyDueDates(a11Edition2022, 2022))).toEqual([
      '2022-01-28',
      '2022-04-29',
      '2022-07-29',
      '2022-10-28',
    ]);
    const unlisted = {
      ...a11Edition2022,
      quarterlyDueDates: { ...a11Edition2022.quarterlyDueDates, listed: {} },
    };
    expect(datesOf(quarterlyDueDates(unlisted, 2022))).toEqual([
      '2022-01-31',
      '2022-04-29',
      '2022-07-29',
      '2022-10-31',
    ]);
  });

  it('go by q1 to q4 and say which quarter they are for', () => {
    expect(quarterlyDueDates(a11Edition2022, 2023)[0]).toEqual({
      id: 'q1',
      label: 'Feedback data for FY 2023 Q1',
      citation: '§280.16',
      date: '2023-01-31',
    });
    expect(quarterlyDueDates(a11Edition2022, 2023).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4']);
  });
});

/**
 * The four days of §280.14 for each year, with the business day before where a day is none; worked out
 * with Python's `datetime` and the rules of 5 U.S.C. 6103 written out by hand (Memorial Day is the last
 * Monday of May; New Year's Day on a Saturday is observed on December 31).
 */
const weekendsAndHolidays = [
  [2019, { assessment: '2019-02-22', deep_dive: '2019-03-29' }],
  [2020, { plan: '2020-05-29' }],
  [2021, { plan: '2021-05-28' }],
  [2022, { designation: '2021-12-30' }],
  [2023, { designation: '2022-12-30' }],
  [2024, { designation: '2023-12-29', assessment: '2024-02-23', deep_dive: '2024-03-29' }],
  [2025, { plan: '2025-05-30' }],
  [2026, { plan: '2026-05-29' }],
  [2027, { plan: '2027-05-28' }],
  [2028, { designation: '2027-12-30' }],
  [2029, { designation: '2028-12-29', assessment: '2029-02-23', deep_dive: '2029-03-30' }],
  [2030, { assessment: '2030-02-22', deep_dive: '2030-03-29' }],
] as const;

describe('the due dates of a cycle (§280.14)', () => {
  it.each(weekendsAndHolidays)('do not shift, but name the business day before: FY%i', (year, before) => {
    const due = dueDates(a11Edition2022, year);
    expect(due.map(({ id, date }) => [id, date])).toEqual([
      ['designation', `${year - 1}-12-31`],
      ['assessment', `${year}-02-24`],
      ['deep_dive', `${year}-03-31`],
      ['plan', `${year}-05-31`],
    ]);
    expect(
      Object.fromEntries(
        due.flatMap(({ id, businessDayBefore }) =>
          businessDayBefore === undefined ? [] : [[id, businessDayBefore]],
        ),
      ),
    ).toEqual(before);
  });

  it('are the same in the older edition, which has no practices', () => {
    expect(datesOf(dueDates(a11Edition2019, 2023))).toEqual(datesOf(dueDates(a11Edition2022, 2023)));
  });
});

describe('a date that OMB agreed to change', () => {
  const overrides = [
    ['assessment', '2024-03-02', 'Agreed by e-mail after the shutdown.'],
    ['q2', '2024-05-15', 'New survey platform.'],
  ] as const;

  it('stands beside the date of the circular, with its reason', () => {
    const assessment = dueDates(a11Edition2022, 2024, overrides).find(({ id }) => id === 'assessment');
    expect(assessment).toEqual({
      id: 'assessment',
      label: 'Capacity Assessment',
      citation: '§280.14',
      date: '2024-02-24',
      // March 2, 2024 is a Saturday, too.
      businessDayBefore: '2024-03-01',
      override: { date: '2024-03-02', reason: 'Agreed by e-mail after the shutdown.' },
    });
  });

  it('is the date in force, for its own due date alone', () => {
    expect(dueDates(a11Edition2022, 2024, overrides).map(dateInForce)).toEqual([
      '2023-12-31',
      '2024-03-02',
      '2024-03-31',
      '2024-05-31',
    ]);
    expect(quarterlyDueDates(a11Edition2022, 2024, overrides).map(dateInForce)).toEqual([
      '2024-01-31',
      '2024-05-15',
      '2024-07-31',
      '2024-10-31',
    ]);
  });

  it('needs no business day before where the new date is a business day', () => {
    const [, assessment] = dueDates(a11Edition2022, 2024, [['assessment', '2024-03-01', 'Agreed.']]);
    expect(assessment?.businessDayBefore).toBeUndefined();
  });
});
