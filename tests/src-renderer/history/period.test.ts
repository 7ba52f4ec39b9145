import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import {
  anyTime,
  boundsOf,
  isWithin,
  periodOptions,
  sinceRecord,
} from '../../../src-renderer/features/history/period.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const noon = (day: number) => new Date(2023, 1, day, 12).getTime();
const by = (author: string, at: number): ChangeItem => ({ change: `${at}`, at, author, edits: [], more: 0 });
const loaded = [by('Ann', noon(20)), by('Ben', noon(19)), by('Ann', noon(17)), by('Ann', noon(16))];

describe('the period of the history', () => {
  it('is all of time unless somebody asks for less', () => {
    expect(boundsOf(anyTime, loaded, 'Ann', noon(20))).toEqual({});
  });

  it('begins after one’s own last change before today, and is sought further back where it is not loaded', () => {
    const mine = { ...anyTime, since: 'mine' };
    const bounds = boundsOf(mine, loaded, 'Ann', noon(20));
    expect(loaded.map(({ at }) => isWithin(bounds, at))).toEqual([true, true, false, false]);
    expect(boundsOf(mine, loaded.slice(0, 2), 'Ann', noon(20))).toEqual({ isSought: true });
  });

  it('goes by what a sign-off or a submission knew of, not by time', () => {
    const since = anId('sign-off');
    expect(sinceRecord({ ...anyTime, since })).toBe(since);
    expect(boundsOf({ ...anyTime, since }, loaded, 'Ann', noon(20))).toEqual({});
    expect(['any', 'mine', 'between'].map((name) => sinceRecord({ ...anyTime, since: name }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is what lies between two moments, the last minute included, and open where one is missing', () => {
    const between = { since: 'between', from: '2023-02-17T12:00', to: '2023-02-19T12:00' };
    const bounds = boundsOf(between, loaded, 'Ann', noon(20));
    expect(loaded.map(({ at }) => isWithin(bounds, at))).toEqual([false, true, true, false]);
    expect(isWithin(bounds, noon(19) + 59_999)).toBe(true);
    const open = boundsOf({ ...between, from: '' }, loaded, 'Ann', noon(20));
    expect(loaded.map(({ at }) => isWithin(open, at))).toEqual([false, true, true, true]);
  });

  it('is offered for each sign-off and submission by name', () => {
    const snapshot = aSnapshot()
      .with('person', { id: anId('ann'), name: 'Ann' })
      .with('concurrence', { person: anId('ann'), deliverable: 'assessment' })
      .with('submission_record', { deliverable: 'plan', date: '2023-05-31' })
      .build();
    expect(periodOptions(snapshot).map(({ label }) => label)).toEqual([
      'Since the sign-off: Ann, Capacity Assessment',
      'Since the submission: Action Plan, sent May 31, 2023',
    ]);
  });
});
