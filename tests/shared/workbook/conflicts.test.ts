import { describe, expect, it } from 'vitest';
import {
  authorsIn,
  countsByPerson,
  listedConflict,
  settleAllOf,
  settleWith,
} from '../../../shared/workbook/conflicts.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { copyOf, merge } from '../../fixtures/copies.ts';
import { inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';

const service = recordId(1);
const set = (fields: Readonly<Record<string, string | readonly string[] | null>>) => [
  { kind: 'service', id: service, set: fields },
];

/** Two people's copies of a service, each changed by its owner, in one. */
function afterMerging(ann: (copy: Workbook) => void, ben: (copy: Workbook) => void): Workbook {
  let now = Date.UTC(2023, 0, 15);
  const clock = () => ++now;
  const base = inMemoryWorkbook(recordId(0), clock);
  must(base.change('Cleo', set({ name: 'Line', channels: ['phone'] })));
  const [hers, his] = [copyOf(base, clock), copyOf(base, clock)];
  ann(hers);
  ben(his);
  merge(hers, his);
  return hers;
}

const saying = (author: string, fields: Parameters<typeof set>[0]) => (copy: Workbook) =>
  void must(copy.change(author, set(fields)));

describe('the conflicts of a merged workbook', () => {
  it('list every value, the one that is shown first, with who said it and when', () => {
    const workbook = afterMerging(
      saying('Ann', { name: 'Claims line', description: 'Same words.' }),
      saying('Ben', { name: 'Help line', description: 'Same words.' }),
    );
    expect(workbook.conflicts().map(listedConflict)).toMatchObject([
      {
        field: 'name',
        values: [
          { value: 'Help line', author: 'Ben' },
          { value: 'Claims line', author: 'Ann' },
        ],
      },
    ]);
    expect(countsByPerson(workbook.conflicts().map(authorsIn))).toEqual([
      { author: 'Ann', conflicts: 1 },
      { author: 'Ben', conflicts: 1 },
    ]);
  });

  it('are settled by one value, by a combined text, or by none, in every copy that it reaches', () => {
    for (const value of ['Claims line', 'Claims and help line', null]) {
      const workbook = afterMerging(
        saying('Ann', { name: 'Claims line' }),
        saying('Ben', { name: 'Help line' }),
      );
      const behind = copyOf(workbook);
      const [conflict] = workbook.conflicts();
      must(workbook.change('Cleo', conflict === undefined ? [] : [settleWith(conflict, value)]));
      merge(behind, workbook);
      for (const copy of [workbook, behind]) {
        expect(copy.conflicts()).toEqual([]);
        expect(copy.snapshot().records.service[0]?.name).toBe(value ?? undefined);
      }
      must(workbook.undo('Cleo'));
      expect(workbook.conflicts()).toHaveLength(1);
    }
  });

  it('of a record deleted here and edited there name both, and are settled either way', () => {
    for (const goes of [true, false]) {
      const workbook = afterMerging(
        (copy) => void must(copy.change('Ann', [{ kind: 'service', id: service, delete: true }])),
        saying('Ben', { name: 'Help line' }),
      );
      const [conflict] = workbook.conflicts();
      expect(conflict && listedConflict(conflict)).toMatchObject({
        field: 'deleted',
        values: [
          { value: false, author: 'Ben' },
          { value: true, author: 'Ann' },
        ],
      });
      must(workbook.change('Cleo', conflict === undefined ? [] : [settleWith(conflict, goes)]));
      expect(workbook.conflicts()).toEqual([]);
      expect(workbook.snapshot().records.service).toHaveLength(goes ? 0 : 1);
    }
  });

  it('are settled at once by what one person said, in one change; others stay', () => {
    const workbook = afterMerging(
      saying('Ann', { name: 'Claims line', channels: ['email'], description: 'Hers.' }),
      saying('Ben', { name: 'Help line', channels: ['website'], description: 'His.' }),
    );
    const other = copyOf(workbook);
    must(other.change('Dora', set({ description: 'Dora’s.' })));
    const { entries, left } = settleAllOf(workbook.snapshot(), workbook.conflicts(), 'Ann');
    expect(left).toEqual([]);
    must(workbook.change('Cleo', entries));
    expect(workbook.snapshot()).toMatchObject({
      conflicts: [],
      records: { service: [{ name: 'Claims line', channels: ['email'], description: 'Hers.' }] },
    });
    must(workbook.undo('Cleo'));
    expect(workbook.conflicts()).toHaveLength(3);
    expect(settleAllOf(workbook.snapshot(), workbook.conflicts(), 'Nobody')).toEqual({
      entries: [],
      left: workbook.conflicts(),
    });
  });

  it('let somebody’s deletion hold although they also wrote into the record before', () => {
    const workbook = afterMerging(
      (copy) => {
        saying('Ann', { name: 'Claims line' })(copy);
        must(copy.change('Ann', [{ kind: 'service', id: service, delete: true }]));
      },
      saying('Ben', { name: 'Help line' }),
    );
    must(workbook.change('Cleo', settleAllOf(workbook.snapshot(), workbook.conflicts(), 'Ann').entries));
    expect(workbook.snapshot()).toMatchObject({ conflicts: [], records: { service: [] } });
  });
});
