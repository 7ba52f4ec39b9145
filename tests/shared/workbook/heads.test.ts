import { describe, expect, it } from 'vitest';
import { model } from '../../../shared/model/model.ts';
import { distinctValues, type Head, headsOf, stateOfField } from '../../../shared/workbook/log/heads.ts';

const head = (id: string, at: number, value: unknown): Head => ({ id, at, value: JSON.stringify(value) });
const { name, channels } = model.service.fields;

describe('the heads of a field', () => {
  it('are its edits that no other rests on', () => {
    const edits = [
      { id: 'a', bases: [] },
      { id: 'b', bases: ['a'] },
      { id: 'c', bases: ['a'] },
      { id: 'd', bases: ['b'] },
    ];
    expect(headsOf(edits).map(({ id }) => id)).toEqual(['c', 'd']);
    expect(headsOf([...edits, { id: 'e', bases: ['c', 'd'] }]).map(({ id }) => id)).toEqual(['e']);
    expect(headsOf([])).toEqual([]);
  });

  it('say distinct values, the newest first: by time, then by id', () => {
    const heads = [
      head('a', 5, 'old'),
      head('c', 9, 'same time, greater id'),
      head('b', 9, 'same time'),
      head('d', 1, 'old'),
    ];
    expect(distinctValues(heads)).toEqual(['"same time, greater id"', '"same time"', '"old"']);
    expect(distinctValues([...heads].reverse())).toEqual(distinctValues(heads));
  });
});

describe('what a field shows', () => {
  it('is what its one head says', () => {
    expect(stateOfField('name', name, [head('a', 1, 'One')])).toEqual({ value: '"One"', conflict: false });
    expect(stateOfField('name', name, [head('a', 1, null)])).toEqual({ value: 'null', conflict: false });
  });

  it('is no conflict where several heads say the same', () => {
    expect(stateOfField('name', name, [head('a', 1, 'One'), head('b', 2, 'One')])).toEqual({
      value: '"One"',
      conflict: false,
    });
  });

  it('is the newest of several values, to be settled', () => {
    const heads = [head('b', 2, 'Two'), head('a', 3, 'Three'), head('c', 1, 'One')];
    expect(stateOfField('name', name, heads)).toEqual({ value: '"Three"', conflict: true });
  });

  it('is a conflict, too, where one unset it and another set it', () => {
    expect(stateOfField('name', name, [head('a', 1, 'One'), head('b', 2, null)])).toEqual({
      value: 'null',
      conflict: true,
    });
  });

  it('of a set is the union until it is settled', () => {
    const heads = [head('a', 1, ['phone']), head('b', 2, ['email', 'phone']), head('c', 3, null)];
    expect(stateOfField('channels', channels, heads)).toEqual({ value: '["email","phone"]', conflict: true });
    expect(stateOfField('channels', channels, [head('a', 1, []), head('b', 2, null)])).toEqual({
      value: '[]',
      conflict: true,
    });
  });

  it('is never a question about the place in a list', () => {
    const heads = [head('a', 1, 'a1'), head('b', 2, 'a5')];
    expect(stateOfField('order', undefined, heads)).toEqual({ value: '"a5"', conflict: false });
    expect(stateOfField('deleted', undefined, [head('a', 1, false), head('b', 2, true)]).conflict).toBe(
      false,
    );
  });
});
