import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/calendar/format.ts';
import { addDays, dayOfNewestEdit } from '../../../shared/calendar/newest-edit.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';

describe('dates in documents', () => {
  it('are written out, without a leading zero', () => {
    expect(formatDate('2023-02-24')).toBe('February 24, 2023');
    expect(formatDate('2022-12-01')).toBe('December 1, 2022');
    expect(formatDate('2023-05-31')).toBe('May 31, 2023');
  });

  it('are refused where there is no such day', () => {
    expect(() => formatDate('2023-02-29')).toThrow(RangeError);
  });
});

describe('the day of the newest edit', () => {
  it('is taken in UTC, wherever the machine stands', () => {
    expect(dayOfNewestEdit(aSnapshot().editedAt('2023-02-24T23:59:59.999Z').build())).toBe('2023-02-24');
    expect(dayOfNewestEdit(aSnapshot().editedAt('2023-02-25T00:00:00Z').build())).toBe('2023-02-25');
  });

  it('counts days over the end of a month', () => {
    expect(addDays('2023-02-24', 60)).toBe('2023-04-25');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});
