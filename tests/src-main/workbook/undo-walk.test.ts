import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { absorb, inMemoryWorkbook, recordId, reread } from '../../fixtures/workbooks.ts';
import { runs, step, TestClock, take } from '../../property/histories.ts';

const workbookId = recordId(0);
const start = Date.UTC(2023, 0, 15);

/** What people see. */
function stateOf(workbook: Workbook) {
  const { records, conflicts } = reread(workbook).snapshot();
  return { records, conflicts };
}

const change = step.filter((what) => what.do === 'set' || what.do === 'delete');
const walk = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: change },
    { weight: 4, arbitrary: fc.constant({ do: 'undo' } as const) },
    { weight: 2, arbitrary: fc.constant({ do: 'redo' } as const) },
  ),
  { maxLength: 30 },
);

/** What was done, undone and redone must always show a state that was there before, in order. */
function follow(workbook: Workbook, clock: TestClock, actions: Iterable<Parameters<typeof take>[3]>): void {
  let states = [stateOf(workbook)];
  let now = 0;
  for (const action of actions) {
    const edits = workbook.log.extent().count;
    if (action.do === 'undo') {
      expect(workbook.undo('Ann').ok).toBe(now > 0);
      now = Math.max(0, now - 1);
    } else if (action.do === 'redo') {
      expect(workbook.redo('Ann').ok).toBe(now < states.length - 1);
      now = Math.min(states.length - 1, now + 1);
    } else {
      take(workbook, clock, 'Ann', action);
      if (workbook.log.extent().count === edits) continue;
      now += 1;
      states = [...states.slice(0, now), stateOf(workbook)];
    }
    expect(stateOf(workbook)).toEqual(states[now]);
  }
}

describe('undo and redo', () => {
  it('walk back and forth through the states that were there, however far', () => {
    fc.assert(
      fc.property(walk, (actions) => {
        const clock = new TestClock(start);
        const workbook = inMemoryWorkbook(workbookId, clock.read);
        follow(workbook, clock, actions);
        expect(problemsOfProjection(workbook)).toEqual([]);
        workbook.database.close();
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('do so in a workbook with conflicts, too', () => {
    const history = fc.array(step, { maxLength: 12 });
    fc.assert(
      fc.property(history, history, history, walk, (shared, hers, his, actions) => {
        const clock = new TestClock(start);
        const [common, ann, ben] = [0, 1, 2].map(() => inMemoryWorkbook(workbookId, clock.read));
        if (common === undefined || ann === undefined || ben === undefined) return;
        for (const what of shared) take(common, clock, 'Ann', what);
        for (const [copy, steps] of [
          [ann, hers],
          [ben, his],
        ] as const) {
          absorb(copy, common);
          for (const what of steps) take(copy, clock, 'Ben', what);
        }
        const merged = inMemoryWorkbook(workbookId, clock.read);
        absorb(merged, ann);
        absorb(merged, ben);
        follow(merged, clock, actions);
        expect(problemsOfProjection(merged)).toEqual([]);
        for (const workbook of [common, ann, ben, merged]) workbook.database.close();
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
