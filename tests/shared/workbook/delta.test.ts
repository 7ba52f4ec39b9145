import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../../shared/model/model.ts';
import { applyDelta, type SnapshotDelta } from '../../../shared/workbook/delta.ts';
import { findRecord, recordsOf } from '../../../shared/workbook/find.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { absorb, inMemoryWorkbook, recordId, reread } from '../../fixtures/workbooks.ts';
import { runs, step, TestClock, take } from '../../property/histories.ts';

const workbookId = recordId(0);
const start = Date.UTC(2023, 0, 15);

const noDelta: SnapshotDelta = { newestEditAt: 1, editCount: 2, records: {}, conflicts: [] };

describe('a delta', () => {
  it('makes of the snapshot before a change what a fresh look at the file shows, change by change', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 10 }),
        fc.array(step, { maxLength: 10 }),
        fc.array(step, { maxLength: 15 }),
        (mine, theirs, afterwards) => {
          const clock = new TestClock(start);
          const workbook = inMemoryWorkbook(workbookId, clock.read);
          const other = inMemoryWorkbook(workbookId, clock.read);
          for (const what of mine) take(workbook, clock, 'Ann', what);
          for (const what of theirs) take(other, clock, 'Ben', what);
          // So that there are conflicts and revived records to begin with.
          absorb(workbook, other);
          let shown = workbook.snapshot();
          for (const what of afterwards) {
            const outcome = take(workbook, clock, 'Ann', what);
            if (outcome?.ok === true && outcome.value.delta !== undefined) {
              // As it comes out of IPC.
              shown = applyDelta(shown, structuredClone(outcome.value.delta));
            }
            expect(shown).toEqual(reread(workbook).snapshot());
            expect(workbook.snapshot()).toEqual(shown);
          }
          workbook.database.close();
          other.database.close();
        },
      ),
      { numRuns: runs },
    );
  });

  it('leaves the lists of kinds that it does not name as they are, and the snapshot before untouched', () => {
    const before = aSnapshot()
      .with('person', { name: 'Ann' })
      .with('service', { name: 'Claims' })
      .with('service', { name: 'Benefits line' })
      .build();
    const copy = structuredClone(before);
    const [first] = before.records.service;
    const delta = {
      ...noDelta,
      records: { service: { live: [], gone: first === undefined ? [] : [first.id] } },
    };
    const after = applyDelta(before, delta);
    expect(after.records.service.map(({ name }) => name)).toEqual(['Benefits line']);
    for (const kind of kindNames.filter((name) => name !== 'service'))
      expect(after.records[kind]).toBe(before.records[kind]);
    expect(after).toMatchObject({ newestEditAt: 1, editCount: 2, conflicts: [] });
    expect(before).toEqual(copy);
  });

  it('puts new and moved records where their order says', () => {
    const before = aSnapshot()
      .with('service', { name: 'B', order: 'a2' })
      .with('service', { name: 'D', order: 'a4' })
      .build();
    const [b] = before.records.service;
    const live = [
      { id: anId('c'), name: 'C', order: 'a3' },
      { id: b?.id ?? anId('b'), name: 'B', order: 'a5' },
      { id: anId('a'), name: 'A', order: 'a1' },
    ];
    const after = applyDelta(before, { ...noDelta, records: { service: { live, gone: [] } } });
    expect(after.records.service.map(({ name }) => name)).toEqual(['A', 'C', 'D', 'B']);
  });
});

describe('looking records up', () => {
  it('finds those that point to a record, in their order, and none for one that nobody points to', () => {
    const snapshot = aSnapshot()
      .with('service', { id: anId('claims'), name: 'Claims' })
      .with('moment', { service: anId('claims'), description: 'One' })
      .with('moment', { service: anId('other'), description: 'Two' })
      .with('moment', { service: anId('claims'), description: 'Three' })
      .build();
    const moments = recordsOf(snapshot, 'moment', 'service', anId('claims'));
    expect(moments.map(({ description }) => description)).toEqual(['One', 'Three']);
    expect(recordsOf(snapshot, 'moment', 'service', anId('nobody'))).toEqual([]);
    expect(recordsOf(snapshot, 'survey', 'service', anId('claims'))).toEqual([]);
    expect(findRecord(snapshot, 'service', anId('claims'))?.name).toBe('Claims');
  });

  it('looks through a list once, however often it is asked', () => {
    const snapshot = aSnapshot()
      .with('moment', { service: anId('claims'), description: 'One' })
      .build();
    const first = recordsOf(snapshot, 'moment', 'service', anId('claims'));
    expect(recordsOf(snapshot, 'moment', 'service', anId('claims'))).toBe(first);
    const after = applyDelta(snapshot, {
      ...noDelta,
      records: { moment: { live: [{ id: anId('m'), service: anId('claims') }], gone: [] } },
    });
    expect(recordsOf(after, 'moment', 'service', anId('claims'))).toHaveLength(2);
    expect(first).toHaveLength(1);
  });
});
