import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/workbook/log/edit.ts';
import { lifeOf } from '../../../shared/workbook/log/life.ts';
import { projectLog } from '../../../shared/workbook/log/project.ts';
import { recordId } from '../../fixtures/workbooks.ts';

describe('a record', () => {
  type Heads = Readonly<Record<string, readonly [field: string, value: string]>>;
  const says: Heads = { a: ['name', '"Line"'], b: ['channels', '["phone"]'], d: ['deleted', 'true'] };

  /** One record without parts, with these heads; its deletions rest on what is named. */
  const lifeWith = (heads: Heads, seen: readonly string[]) =>
    lifeOf('record', {
      headsOf: () => Object.entries(heads).map(([id, [field, value]]) => ({ id, field, value })),
      withParts: (record) => [record],
      basesOf: (edit) => (edit === 'd' ? seen.map((id) => ({ id, field: heads[id]?.[0] ?? '' })) : []),
    });

  it('lives while nobody deleted it', () => {
    const { d: _deletion, ...others } = says;
    expect(lifeWith(others, [])).toBe('live');
  });

  it('is deleted while its deletion saw everything', () => {
    expect(lifeWith(says, ['a', 'b'])).toBe('deleted');
  });

  it('is back, and flagged, once something unseen speaks for it', () => {
    expect(lifeWith(says, ['a'])).toBe('revived');
  });

  it('is back, and flagged, where another copy said that it is there', () => {
    expect(lifeWith({ ...says, c: ['deleted', 'false'] }, ['a', 'b'])).toBe('revived');
  });
});

/** Writes a log by hand: each edit gets the next id and time. */
function log() {
  const edits: Edit[] = [];
  const write = (
    record: number,
    kind: 'service' | 'moment',
    field: string,
    value: unknown,
    bases: readonly string[] = [],
  ) => {
    const at = edits.length + 1;
    const id = `edit-${String(at).padStart(3, '0')}`;
    edits.push({
      id,
      changeId: id,
      at,
      author: 'Ann',
      kind,
      recordId: recordId(record),
      field,
      value: JSON.stringify(value),
      bases,
    });
    return id;
  };
  const life = (record: number) => projectLog(edits).records.get(recordId(record))?.life;
  return { edits, write, life };
}

describe('a record with parts', () => {
  function serviceWithMoment() {
    const { write, ...rest } = log();
    const service = write(1, 'service', 'deleted', false);
    const name = write(1, 'service', 'name', 'Line');
    const moment = write(2, 'moment', 'deleted', false);
    const owner = write(2, 'moment', 'service', recordId(1));
    return { ...rest, write, service, name, moment, owner };
  }

  it('stays deleted with them when the deletion saw all of both', () => {
    const { write, life, service, name, moment, owner } = serviceWithMoment();
    const part = write(2, 'moment', 'deleted', true, [moment, owner]);
    write(1, 'service', 'deleted', true, [service, name, part]);
    expect([life(1), life(2)]).toEqual(['deleted', 'deleted']);
  });

  it('comes back with a part that was changed elsewhere', () => {
    const { write, life, service, name, moment, owner } = serviceWithMoment();
    const part = write(2, 'moment', 'deleted', true, [moment, owner]);
    write(1, 'service', 'deleted', true, [service, name, part]);
    write(2, 'moment', 'description', 'Elsewhere');
    expect([life(1), life(2)]).toEqual(['revived', 'revived']);
  });

  it('comes back when a part was added elsewhere, which itself was never deleted', () => {
    const { write, life, service, name, moment, owner } = serviceWithMoment();
    const part = write(2, 'moment', 'deleted', true, [moment, owner]);
    write(1, 'service', 'deleted', true, [service, name, part]);
    write(3, 'moment', 'deleted', false);
    write(3, 'moment', 'service', recordId(1));
    expect([life(1), life(2), life(3)]).toEqual(['revived', 'deleted', 'live']);
  });

  it('does not come back because a part was deleted elsewhere, too', () => {
    const { write, life, service, name, moment, owner } = serviceWithMoment();
    const part = write(2, 'moment', 'deleted', true, [moment, owner]);
    write(1, 'service', 'deleted', true, [service, name, part]);
    write(2, 'moment', 'deleted', true, [moment, owner]);
    expect([life(1), life(2)]).toEqual(['deleted', 'deleted']);
  });

  it('is settled by a new word on whether it is there', () => {
    const { write, life, service, name, moment, owner } = serviceWithMoment();
    const part = write(2, 'moment', 'deleted', true, [moment, owner]);
    const deletion = write(1, 'service', 'deleted', true, [service, name, part]);
    const elsewhere = write(1, 'service', 'name', 'Other', [name]);
    expect(life(1)).toBe('revived');
    const again = write(1, 'service', 'deleted', true, [deletion, elsewhere]);
    expect(life(1)).toBe('deleted');
    write(1, 'service', 'deleted', false, [again]);
    expect(life(1)).toBe('live');
  });
});

describe('a replayed log', () => {
  it('does not depend on the order of its rows', () => {
    const { edits, write } = log();
    const first = write(1, 'service', 'name', 'One');
    write(1, 'service', 'name', 'Two', [first]);
    write(1, 'service', 'name', 'Three', [first]);
    write(1, 'service', 'deleted', false);
    expect(projectLog([...edits].reverse())).toEqual(projectLog(edits));
    expect(projectLog([...edits, ...edits])).toEqual(projectLog(edits));
    expect(projectLog(edits).records.get(recordId(1))?.fields.get('name')).toEqual({
      value: '"Three"',
      conflict: true,
    });
    expect(projectLog(edits).heads.get(recordId(1))?.get('name')).toEqual(['edit-002', 'edit-003']);
  });

  it('of nothing is nothing', () => {
    expect(projectLog([]).records.size).toBe(0);
  });
});
