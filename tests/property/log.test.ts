import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfProjection } from '../../src-main/verify/projection.ts';
import type { Workbook } from '../../src-main/workbook/workbook.ts';
import { absorb, inMemoryWorkbook, recordId, reread } from '../fixtures/workbooks.ts';
import { runs, step, TestClock, take } from './histories.ts';

const workbookId = recordId(0);
const start = Date.UTC(2023, 0, 15);

/** What merging must make equal, whatever the order. */
function stateOf(workbook: Workbook) {
  const { records, conflicts, editCount, newestEditAt } = reread(workbook).snapshot();
  return { records, conflicts, editCount, newestEditAt };
}

describe('one copy', () => {
  it('shows after any edits, undos and redos exactly what replaying its log shows', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const clock = new TestClock(start);
        const workbook = inMemoryWorkbook(workbookId, clock.read);
        for (const what of steps) take(workbook, clock, 'Ann', what);
        expect(problemsOfProjection(workbook)).toEqual([]);
        workbook.database.close();
      }),
      { numRuns: runs },
    );
  });

  it('keeps its snapshot in step with its tables, edit by edit', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const clock = new TestClock(start);
        const workbook = inMemoryWorkbook(workbookId, clock.read);
        workbook.snapshot();
        for (const what of steps) {
          take(workbook, clock, 'Ann', what);
          expect(workbook.snapshot()).toEqual(reread(workbook).snapshot());
        }
        workbook.database.close();
      }),
      { numRuns: runs },
    );
  });

  it('is after undo as it was before, and after redo as it was then', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), step, (steps, last) => {
        fc.pre(last.do === 'set' || last.do === 'delete');
        const clock = new TestClock(start);
        const workbook = inMemoryWorkbook(workbookId, clock.read);
        for (const what of steps) take(workbook, clock, 'Ann', what);
        const before = stateOf(workbook);
        take(workbook, clock, 'Ann', last);
        const after = stateOf(workbook);
        if (after.editCount > before.editCount) {
          expect(workbook.undo('Ann').ok).toBe(true);
          expect(stateOf(workbook)).toMatchObject({ records: before.records, conflicts: before.conflicts });
          expect(workbook.redo('Ann').ok).toBe(true);
          expect(stateOf(workbook)).toMatchObject({ records: after.records, conflicts: after.conflicts });
        }
        workbook.database.close();
      }),
      { numRuns: runs },
    );
  });
});

describe('several copies', () => {
  const copies = 3;
  const plan = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ copy: fc.nat(copies - 1), step }) },
      { weight: 1, arbitrary: fc.record({ copy: fc.nat(copies - 1), from: fc.nat(copies - 1) }) },
    ),
    { maxLength: 50 },
  );

  it('united in any order, once or twice, say the same, and what replaying the union says', () => {
    fc.assert(
      fc.property(plan, (actions) => {
        const people = Array.from({ length: copies }, (_, index) => {
          const clock = new TestClock(start + index * 500);
          return { clock, name: `Person ${index}`, workbook: inMemoryWorkbook(workbookId, clock.read) };
        });
        for (const action of actions) {
          const person = people[action.copy];
          if (person === undefined) continue;
          if ('step' in action) take(person.workbook, person.clock, person.name, action.step);
          else {
            const other = people[action.from];
            if (other !== undefined) absorb(person.workbook, other.workbook);
          }
        }
        const workbooks = people.map(({ workbook }) => workbook);
        const united = [
          [0, 1, 2],
          [2, 0, 1],
          [1, 2, 0, 1, 2],
        ].map((order) => {
          const target = inMemoryWorkbook(workbookId, () => start);
          for (const index of order) absorb(target, workbooks[index] ?? target);
          return target;
        });
        const [first] = united;
        for (const workbook of united) {
          expect(problemsOfProjection(workbook)).toEqual([]);
          if (first !== undefined) expect(stateOf(workbook)).toEqual(stateOf(first));
        }
        for (const workbook of [...workbooks, ...united]) workbook.database.close();
      }),
      { numRuns: runs },
    );
  });

  it('lose nothing: every edit of every copy is in the union', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), fc.array(step, { maxLength: 15 }), (hers, his) => {
        const [one, two] = [hers, his].map((steps, index) => {
          const clock = new TestClock(start);
          const workbook = inMemoryWorkbook(workbookId, clock.read);
          for (const what of steps) take(workbook, clock, `Person ${index}`, what);
          return workbook;
        });
        if (one === undefined || two === undefined) return;
        const all = new Set([...one.log.all(), ...two.log.all()].map((edit) => edit.id));
        absorb(one, two);
        expect(new Set(one.log.all().map((edit) => edit.id))).toEqual(all);
        one.database.close();
        two.database.close();
      }),
      { numRuns: runs },
    );
  });
});
