import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purgedValue } from '../../shared/workbook/log/tombstone.ts';
import { problemsOfProjection } from '../../src-main/verify/projection.ts';
import { checkOpened } from '../../src-main/workbook/open.ts';
import type { Workbook } from '../../src-main/workbook/workbook.ts';
import { copyOf, merge, stateOf } from '../fixtures/copies.ts';
import { history, live } from './copies.ts';
import { runs } from './histories.ts';

/** Which two of those that are left meet next; the numbers wrap around. */
const meetings = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 12, maxLength: 12 });

/** Pairs of the pool meet until one copy is left: every order, and every way to put brackets. */
function unite(pool: Workbook[], order: readonly (readonly [number, number])[]): Workbook {
  for (let turn = 0; pool.length > 1; turn += 1) {
    const [one, two] = order[turn % order.length] ?? [0, 0];
    const [given] = pool.splice(two % pool.length, 1);
    const taking = pool[one % pool.length];
    if (given === undefined || taking === undefined) continue;
    merge(taking, given);
    given.database.close();
  }
  const [united] = pool;
  if (united === undefined) throw new Error('there was no copy');
  return united;
}

describe('merging any copies of any histories', () => {
  it('gives in every order and grouping the same snapshot, edits and conflicts; loses nothing; and twice is once', {
    timeout: runs * 2000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(history, meetings, meetings, async (lived, order, otherOrder) => {
        // What was serialized is freed between turns only, and it is megabytes each time.
        await setImmediate();
        const copies = live(lived);
        const files = copies.map((copy) => copy.database.serialize());
        const again = () => copies.map((copy, index) => copyOf(copy, Date.now, files[index]));
        const united = unite(again(), order);
        const state = stateOf(united);
        const other = unite(again(), otherOrder);
        expect(stateOf(other)).toEqual(state);
        const [first, ...rest] = again();
        if (first === undefined) return;
        merge(first, ...rest);
        expect(stateOf(first)).toEqual(state);

        expect(problemsOfProjection(united)).toEqual([]);
        checkOpened(united.database, 'w.cxwb');

        const values = new Map(state.edits.map(({ id, value }) => [id, value]));
        const purged = new Set(state.tombstones.map(({ id }) => id));
        for (const edit of copies.flatMap((copy) => copy.log.all()))
          expect(values.get(edit.id)).toBe(purged.has(edit.id) ? purgedValue : edit.value);

        const before = united.database.serialize();
        for (const copy of [...copies, first, united]) {
          expect(merge(united, copy).incoming).toEqual([]);
          expect(united.database.serialize().equals(before)).toBe(true);
        }
        for (const each of [...copies, united, other, first, ...rest]) each.database.close();
      }),
      { numRuns: runs },
    );
  });
});
