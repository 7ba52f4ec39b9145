import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { changeDate, dueDatesOf, toChangedDates, toRows } from '../../../src-renderer/forms/due-date-rows.ts';

const agreed = { due: 'plan', date: '2023-06-15', reason: 'Agreed with OMB' };

describe('changed due dates', () => {
  it('replace the one before for the same due date', () => {
    const changed = changeDate([agreed], 'plan', { date: '2023-06-30', reason: 'Agreed again' });
    expect(toRows(changed)).toEqual([['plan', '2023-06-30', 'Agreed again']]);
  });

  it('are gone when the circular’s date is to hold again', () => {
    expect(toRows(changeDate([agreed], 'plan', undefined))).toEqual([]);
  });

  it('are kept with a reason alone, so that nothing typed is lost, but not empty', () => {
    const changed = changeDate([], 'plan', { date: '', reason: 'Asked for' });
    expect(toRows(changed)).toEqual([['plan', '', 'Asked for']]);
    expect(toRows(changeDate([], 'plan', { date: '', reason: ' ' }))).toEqual([]);
  });

  it('stand beside the eight dates of the circular', () => {
    const { annual, quarterly } = dueDatesOf(
      a11Edition2022,
      2023,
      toChangedDates([['plan', '2023-06-17', 'x']]),
    );
    expect([...annual, ...quarterly]).toHaveLength(8);
    expect(annual.find(({ id }) => id === 'plan')).toMatchObject({
      date: '2023-05-31',
      override: { date: '2023-06-17' },
      businessDayBefore: '2023-06-16',
    });
  });

  it('do not disturb the list while a date is half typed', () => {
    const { annual } = dueDatesOf(a11Edition2022, 2023, [{ due: 'plan', date: '0002-06-15', reason: '' }]);
    expect(annual.find(({ id }) => id === 'plan')).not.toHaveProperty('override');
  });
});
