import { expect, it } from 'vitest';
import { planYears } from '../../../shared/plan/plan-years.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';

it('a plan written in one fiscal year is for the next (§280.17)', () => {
  expect(planYears(aSnapshot().with('workbook', { fiscal_year: 2023 }).build())).toEqual({
    writtenIn: 2023,
    madeFor: 2024,
    writingBegins: '2022-10-01',
    begins: '2023-10-01',
    ends: '2024-09-30',
  });
});

it('nothing is known of its years until the fiscal year is entered', () => {
  expect(planYears(aSnapshot().build())).toBeUndefined();
});
