import { describe, expect, it } from 'vitest';
import { lastQuarterDue } from '../../../shared/calendar/last-quarter-due.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';

describe('the last quarter whose feedback was due (§280.16)', () => {
  it.each([
    ['2023-01-31', 2022, 4, '2022-10-28'],
    ['2023-02-01', 2023, 1, '2023-01-31'],
    ['2023-04-28', 2023, 1, '2023-01-31'],
    ['2023-04-29', 2023, 2, '2023-04-28'],
    ['2023-10-15', 2023, 3, '2023-07-31'],
    ['2023-11-01', 2023, 4, '2023-10-31'],
  ])(
    'is counted from the day after its due date: on %s it is FY %i Q%i',
    (today, fiscalYear, quarter, due) => {
      expect(lastQuarterDue(a11Edition2022, today)).toEqual({ fiscalYear, quarter, due });
    },
  );

  it('heeds a due date that was moved, in the workbook’s own year only', () => {
    const overrides = [['q1', '2023-02-15', 'Agreed with OMB.']];
    const on = (fiscalYear: number) =>
      lastQuarterDue(a11Edition2022, '2023-02-01', { fiscalYear, overrides })?.quarter;
    expect(on(2023)).toBe(4);
    expect(on(2024)).toBe(1);
  });

  it('asks a workbook that is edited years later for nothing after its own fiscal year', () => {
    expect(lastQuarterDue(a11Edition2022, '2026-11-21', { fiscalYear: 2023 })).toMatchObject({
      fiscalYear: 2023,
      quarter: 4,
    });
  });
});
