import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/workbook/log/edit.ts';
import { Statements } from '../../../src-main/workbook/database.ts';
import { historyOf } from '../../../src-main/workbook/history.ts';
import { LogStore } from '../../../src-main/workbook/log-store.ts';
import { absorb, inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';

const edit = (id: string, at: number, ...bases: readonly string[]): Edit => ({
  id,
  changeId: id,
  at,
  author: 'Ann',
  kind: 'service',
  recordId: recordId(1),
  field: 'name',
  value: '"x"',
  bases,
});

/** The history of a log with exactly these edits. */
function ids(edits: readonly Edit[]): readonly string[] {
  const { database } = inMemoryWorkbook(recordId(0));
  const log = new LogStore(new Statements(database));
  database.transaction(() => log.append(edits))();
  return historyOf(log, recordId(1), 'name').map(({ id }) => id);
}

describe('where a record comes from', () => {
  it('is who made it first and when, whoever made, deleted or changed it later', () => {
    let now = 1000;
    const workbook = inMemoryWorkbook(recordId(0), () => now);
    const made = { kind: 'comment', id: recordId(1), set: { text: 'First' } };
    must(workbook.change('Ann', [made]));
    now = 2000;
    must(workbook.change('Ben', [{ ...made, set: { text: 'Second' } }]));
    must(workbook.change('Ben', [{ kind: 'comment', id: recordId(1), delete: true }]));
    expect(workbook.origins([recordId(1), recordId(2)])).toEqual([
      { id: recordId(1), at: 1000, author: 'Ann' },
    ]);
  });
});

describe('a history', () => {
  it('goes by time, then by id', () => {
    expect(ids([edit('c', 2), edit('b', 1), edit('a', 2)])).toEqual(['b', 'a', 'c']);
  });

  it('puts bases before what rests on them, whatever the clocks said', () => {
    expect(ids([edit('b', 5, 'a'), edit('a', 5), edit('c', 5, 'b')])).toEqual(['a', 'b', 'c']);
    expect(ids([edit('z', 1, 'y'), edit('y', 9), edit('x', 3)])).toEqual(['y', 'z', 'x']);
  });

  it('goes through a long line of edits', () => {
    const line = Array.from({ length: 2000 }, (_, index) =>
      edit(String(index).padStart(5, '0'), 1, ...(index === 0 ? [] : [String(index - 1).padStart(5, '0')])),
    );
    expect(ids([...line].reverse())).toEqual(line.map(({ id }) => id));
  });

  it('of a field holds what other copies said, each with what it replaced', () => {
    const [ann, ben] = [inMemoryWorkbook(recordId(0), () => 2000), inMemoryWorkbook(recordId(0), () => 1000)];
    const set = (name: string) => [{ kind: 'service', id: recordId(1), set: { name } }];
    must(ann.change('Ann', set('One')));
    absorb(ben, ann);
    must(ben.change('Ben', set('Two')));
    must(ann.change('Ann', set('Three')));
    absorb(ann, ben);
    const history = ann.history(recordId(1), 'name');
    const [one] = history;
    const names = history.slice(1).map(({ author }) => author);
    expect([...names].sort()).toEqual(['Ann', 'Ben']);
    // Ben's clock is behind, yet no edit is earlier than what it rests on.
    expect(history.map(({ author, value, head, at }) => [author, value, head, at])).toEqual([
      ['Ann', 'One', false, 2000],
      ...[
        ['Ann', 'Three', true, 2000],
        ['Ben', 'Two', true, 2000],
      ].sort((a, b) => names.indexOf(String(a[0])) - names.indexOf(String(b[0]))),
    ]);
    for (const { bases } of history.slice(1)) expect(bases).toEqual([one?.id]);
  });
});
