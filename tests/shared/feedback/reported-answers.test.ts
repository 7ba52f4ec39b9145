import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { listChanges } from '../../../shared/feedback/list-changes.ts';
import { type ReportedAnswers, reportedAnswersAfter } from '../../../shared/feedback/reported-answers.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { desk, line, reported, trusted } from './quarterly.ts';

const names = ['a', 'b', 'c', 'd'] as const;

/** One edit of a person: a report with a count, another count, another quarter, or a deletion. */
const edit = fc.oneof(
  fc.record({
    does: fc.constant('report' as const),
    name: fc.constantFrom(...names),
    service: fc.constantFrom(line, desk),
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    does: fc.constant('count' as const),
    name: fc.constantFrom(...names),
    number: fc.integer({ min: 1, max: 3 }),
    value: fc.nat(9),
  }),
  fc.record({ does: fc.constant('delete' as const), name: fc.constantFrom(...names) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(builder: SnapshotBuilder, { name, ...change }: Edit): SnapshotBuilder {
  const id = anId(name);
  if (change.does === 'count')
    return builder.with('measure_count', {
      report: id,
      question_number: change.number,
      measure: 'trust',
      counts: [change.value, 0, 0, 0, 1],
    });
  if (change.does === 'report')
    return builder.with('feedback_report', {
      id,
      service: change.service,
      fiscal_year: 2023,
      quarter: change.quarter,
      order: `a${names.indexOf(name)}`,
    });
  const isThere = builder.build().records.feedback_report.some((report) => report.id === id);
  return isThere ? builder.without('feedback_report', id) : builder;
}

const cellsOf = ({ quarters }: ReportedAnswers) =>
  [...quarters]
    .sort(([one], [other]) => one - other)
    .map(([place, cells]) => [
      place,
      [...cells].sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
    ]);

describe('the reports with their counts', () => {
  it('are after any edits what they would be from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        let builder = aSnapshot();
        let kept: ReportedAnswers | undefined;
        for (const one of edits) {
          builder = edited(builder, one);
          const snapshot = builder.build();
          kept = reportedAnswersAfter(kept, snapshot);
          expect(cellsOf(kept)).toEqual(cellsOf(reportedAnswersAfter(undefined, snapshot)));
        }
      }),
      { numRuns: 60 },
    );
  });

  const two = reported(
    reported(aSnapshot(), 'winter', {}, [trusted(1, 0, 0, 0, 0)]),
    'spring',
    { quarter: 2 },
    [trusted(0, 0, 0, 0, 1)],
  ).build();
  const recounted = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
    ...snapshot,
    records: {
      ...snapshot.records,
      measure_count: snapshot.records.measure_count.map((count) =>
        count.report === anId('spring') ? { ...count, counts: [0, 0, 0, 0, 2] } : count,
      ),
    },
  });

  it('stay the same objects where an edit did not touch them, and are others where it did', () => {
    const before = reportedAnswersAfter(undefined, two);
    const after = reportedAnswersAfter(before, recounted(two));
    const [winter, spring] = [quarterPlace(2023, 1), quarterPlace(2023, 2)];
    expect(after.quarters.get(winter)).toBe(before.quarters.get(winter));
    expect(after.quarters.get(spring)?.get(line)).not.toBe(before.quarters.get(spring)?.get(line));
    expect(after.quarters.get(spring)?.get(line)?.[0]?.counts[0]?.counts).toEqual([0, 0, 0, 0, 2]);
  });

  it('are the very same after an edit of something else', () => {
    const before = reportedAnswersAfter(undefined, two);
    expect(reportedAnswersAfter(before, { ...two, editCount: two.editCount + 1 })).toBe(before);
  });
});

describe('what changed between two lists', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  if (!a || !b || !c || !d) throw new Error('four records were made');

  it('is what one has and the other has not', () => {
    expect(listChanges([a, b, c], [a, d, c])).toEqual({ gone: [b], come: [d] });
    expect(listChanges([a, b], [a, b, c])).toEqual({ gone: [], come: [c] });
    expect(listChanges([a, b, c, d], [c, b])).toEqual({ gone: [a, d], come: [] });
  });
});
