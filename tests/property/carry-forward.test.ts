import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfProjection } from '../../src-main/verify/projection.ts';
import { nextWorkbook } from '../../src-main/workbook/carry-forward.ts';
import { initialize } from '../../src-main/workbook/create.ts';
import { connect } from '../../src-main/workbook/database.ts';
import { noLock } from '../../src-main/workbook/lock.ts';
import { Workbook } from '../../src-main/workbook/workbook.ts';
import { absorb, inMemoryWorkbook, must, recordId, reread } from '../fixtures/workbooks.ts';
import { runs, type Step, step, TestClock, take } from './histories.ts';

const start = Date.UTC(2023, 0, 15);
const day = 86_400_000;
const steps = (maxLength: number) => fc.array(step, { maxLength });

function beginning(): Buffer {
  const workbook = inMemoryWorkbook(recordId(0), () => start);
  must(workbook.change('Ann', [{ kind: 'workbook', set: { fiscal_year: 2023 } }]));
  return workbook.database.serialize();
}

const begun = beginning();

type Copy = { readonly workbook: Workbook; readonly clock: TestClock; readonly author: string };

function work({ workbook, clock, author }: Copy, history: readonly Step[]): void {
  for (const what of history) take(workbook, clock, author, what);
}

/** A copy of one workbook of FY 2023, after somebody's work on it. */
function lastYear(author: string, history: readonly Step[]): Workbook {
  const clock = new TestClock(start);
  const workbook = new Workbook({
    file: ':memory:',
    database: connect(begun),
    lock: noLock,
    clock: clock.read,
  });
  work({ workbook, clock, author }, history);
  return workbook;
}

/** The workbook of FY 2024, started by somebody whose clock says `now`, and what they did in it then. */
function carried(last: Workbook, now: number, author = 'Cid', history: readonly Step[] = []): Workbook {
  const clock = new TestClock(now);
  const made = nextWorkbook(last, 2024, last.meta);
  const database = connect(':memory:', { create: true });
  const workbook = initialize(database, ':memory:', { ...made, clock: clock.read });
  work({ workbook, clock, author }, history);
  return workbook;
}

function stateOf(workbook: Workbook) {
  const { records, conflicts, editCount } = reread(workbook).snapshot();
  return { records, conflicts, editCount };
}

const logOf = (workbook: Workbook) => new Map(workbook.log.all().map((edit) => [edit.id, edit]));

function closing(workbooks: readonly Workbook[], check: () => void): void {
  try {
    check();
  } finally {
    for (const workbook of workbooks) workbook.database.close();
  }
}

describe('a year carried forward', () => {
  it('is the same whoever starts it and when, so that merging adds nothing', () => {
    fc.assert(
      fc.property(steps(30), (history) => {
        const last = lastYear('Ann', history);
        const before = last.log.all();
        const [one, two] = [carried(last, start + day), carried(last, start + 90 * day)];
        closing([last, one, two], () => {
          expect(one.meta).toEqual(two.meta);
          expect(one.meta.workbookId).not.toBe(last.meta.workbookId);
          expect(one.log.all()).toEqual(two.log.all());
          absorb(one, two);
          expect(stateOf(one)).toEqual(stateOf(two));
          expect(last.log.all()).toEqual(before);
        });
      }),
      { numRuns: runs },
    );
  });

  it('shows what replaying its log shows, with last year’s services, a delivery for each commitment, and no conflict', () => {
    fc.assert(
      fc.property(steps(20), steps(20), (hers, his) => {
        const last = lastYear('Ann', hers);
        const other = lastYear('Ben', his);
        absorb(last, other);
        const next = carried(reread(last), start + day);
        closing([last, other, next], () => {
          expect(problemsOfProjection(next)).toEqual([]);
          const { records, conflicts } = next.snapshot();
          const lists = reread(last).snapshot().records;
          expect(conflicts).toEqual([]);
          for (const kind of ['service', 'moment', 'feedback_report'] as const)
            expect(records[kind]).toEqual(lists[kind]);
          expect(records.commitment.length + records.milestone.length).toBe(0);
          // Two with one order key, made in different copies, stand by their ids, which deliveries do not share.
          const inOrder = (list: readonly object[]) => list.map((record) => JSON.stringify(record)).sort();
          expect(
            inOrder(
              records.delivery.map(({ order = '', title = '', commitment_last_year: of }) => ({
                order,
                title,
                of,
              })),
            ),
          ).toEqual(
            inOrder(lists.commitment.map(({ id, order = '', title = '' }) => ({ order, title, of: id }))),
          );
        });
      }),
      { numRuns: runs },
    );
  });

  it('from two copies that went apart, and then worked on, unites in any order to the same', () => {
    fc.assert(
      fc.property(steps(12), steps(12), steps(8), steps(8), (hers, his, herNext, hisNext) => {
        const [mine, theirs] = [lastYear('Ann', hers), lastYear('Ben', his)];
        const one = carried(mine, start + day, 'Ann', herNext);
        const two = carried(theirs, start + 2 * day, 'Ben', hisNext);
        const [first, second] = [logOf(one), logOf(two)];
        closing([mine, theirs, one, two], () => {
          for (const [id, edit] of first) if (second.has(id)) expect(second.get(id)).toEqual(edit);
          const back = carried(theirs, start);
          absorb(back, two);
          absorb(back, one);
          absorb(one, two);
          expect(logOf(back)).toEqual(logOf(one));
          expect(problemsOfProjection(one)).toEqual([]);
          expect(problemsOfProjection(back)).toEqual([]);
          expect(stateOf(back)).toEqual(stateOf(one));
          back.database.close();
        });
      }),
      { numRuns: runs },
    );
  });
});
