import fc from 'fast-check';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { orderAfter } from '../../shared/workbook/order.ts';
import type { ChangeOutcome } from '../../src-main/workbook/change-outcome.ts';
import type { Workbook } from '../../src-main/workbook/workbook.ts';
import { recordId } from '../fixtures/workbooks.ts';

/** One thing that somebody does to one copy of a workbook. */
export type Step =
  | { readonly do: 'set'; readonly entry: Entry }
  | { readonly do: 'delete'; readonly kind: string; readonly record: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'clock'; readonly by: number };

const text = fc.constantFrom('one', 'two', 'three', '');
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });

/** Few records, so that copies meet: services 1-2, moments 11-13, reports 41, commitments 51-52, milestones 61. */
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant('service'),
    id: fc.integer({ min: 1, max: 2 }).map(recordId),
    set: fc.record(
      {
        name: nullable(text),
        channels: nullable(fc.subarray(['phone', 'email', 'website'])),
        designated: nullable(fc.boolean()),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('moment'),
    id: fc.integer({ min: 11, max: 13 }).map(recordId),
    set: fc.record(
      { service: nullable(fc.integer({ min: 1, max: 2 }).map(recordId)), description: nullable(text) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('feedback_report'),
    id: fc.constant(recordId(41)),
    set: fc.record(
      { service: fc.integer({ min: 1, max: 2 }).map(recordId), customers: nullable(fc.nat(3)) },
      { requiredKeys: ['service'] },
    ),
  }),
  fc.record({
    kind: fc.constant('measure_count'),
    set: fc.record({
      report: fc.constant(recordId(41)),
      question_number: fc.integer({ min: 1, max: 2 }),
      question_text: nullable(text),
    }),
  }),
  fc.record({
    kind: fc.constant('commitment'),
    id: fc.integer({ min: 51, max: 52 }).map(recordId),
    set: fc.record(
      {
        title: nullable(text),
        service: nullable(fc.integer({ min: 1, max: 2 }).map(recordId)),
        dimensions: nullable(fc.subarray(['measurement', 'service_design'])),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    kind: fc.constant('milestone'),
    id: fc.constant(recordId(61)),
    set: fc.record(
      { commitment: fc.integer({ min: 51, max: 52 }).map(recordId), title: nullable(text) },
      { requiredKeys: ['commitment'] },
    ),
  }),
  fc.record({
    kind: fc.constant('practice_rating'),
    set: fc.record({
      practice: fc.constantFrom('measurement-1', 'culture-2'),
      rationale: nullable(text),
      present_at: nullable(fc.subarray(['department', 'bureau', 'program'])),
    }),
  }),
);

const deletable = fc.constantFrom(
  ...([1, 2].map((record) => ({ kind: 'service', record })) as { kind: string; record: number }[]),
  ...[11, 12, 13].map((record) => ({ kind: 'moment', record })),
  { kind: 'feedback_report', record: 41 },
  { kind: 'commitment', record: 51 },
  { kind: 'milestone', record: 61 },
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: entry.map((made): Step => ({ do: 'set', entry: made })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 2 }).map(
      (n): Step => ({
        do: 'set',
        entry: { kind: 'service', id: recordId(n), set: { order: orderAfter(n === 1 ? 'a5' : undefined) } },
      }),
    ),
  },
  { weight: 3, arbitrary: deletable.map((target): Step => ({ do: 'delete', ...target })) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'undo' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'redo' }) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((by): Step => ({ do: 'clock', by })) },
);

/** A clock that people set, forwards and back. */
export class TestClock {
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  readonly read = (): number => {
    this.#now += 1;
    return this.#now;
  };

  set(by: number): void {
    this.#now += by;
  }
}

/**
 * Steps that make no sense where they come (undo with nothing done, an unknown record) are refused and change
 * nothing.
 *
 * @returns what came of it; undefined for a clock that was set
 */
export function take(
  workbook: Workbook,
  clock: TestClock,
  author: string,
  what: Step,
): Result<ChangeOutcome, AppError> | undefined {
  switch (what.do) {
    case 'set':
      return workbook.change(author, [what.entry]);
    case 'delete':
      return workbook.change(author, [{ kind: what.kind, id: recordId(what.record), delete: true }]);
    case 'undo':
      return workbook.undo(author);
    case 'redo':
      return workbook.redo(author);
    case 'clock':
      clock.set(what.by);
      return undefined;
  }
}

/** Runs of one property: hundreds in `npm test`, more where HISP_CX_RUNS says so. */
export const runs = Number(process.env.HISP_CX_RUNS ?? 200);
