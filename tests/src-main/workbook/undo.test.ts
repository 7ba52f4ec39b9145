import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../shared/model/field.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { absorb, codeOf, inMemoryWorkbook, must, recordId, reread } from '../../fixtures/workbooks.ts';

const workbookId = recordId(0);
const id = recordId(1);

/** Two people's copies of one workbook; Ann's clock runs ahead of Ben's. */
let ann: Workbook;
let ben: Workbook;

beforeEach(() => {
  let now = Date.UTC(2023, 0, 15);
  const clock = (by: number) => () => (now += by);
  ann = inMemoryWorkbook(workbookId, clock(10));
  ben = inMemoryWorkbook(workbookId, clock(1));
});

function set(workbook: Workbook, values: Readonly<Record<string, FieldValue | null>>, record = id): void {
  must(workbook.change('Ann', [{ kind: 'service', id: record, set: values }]));
}

const services = (workbook: Workbook): readonly RecordIn<'service'>[] => {
  const { records } = reread(workbook).snapshot();
  expect(workbook.snapshot().records).toEqual(records);
  return records.service;
};
const service = (workbook: Workbook) => services(workbook)[0];
const conflicts = (workbook: Workbook) =>
  workbook.snapshot().conflicts.map(({ id: record, field }) => [record, field]);

describe('undo', () => {
  it('takes back change after change, each whole, and redo brings them back in order', () => {
    set(ann, { name: 'One', description: 'First' });
    set(ann, { name: 'Two' });
    set(ann, { name: null, description: 'Third' });
    must(ann.undo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'Two', description: 'First' });
    must(ann.undo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'One', description: 'First' });
    must(ann.undo('Ann'));
    expect(services(ann)).toEqual([]);
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    for (const expected of [
      { name: 'One', description: 'First' },
      { name: 'Two' },
      { description: 'Third' },
    ]) {
      must(ann.redo('Ann'));
      expect(service(ann)).toMatchObject(expected);
    }
    expect(service(ann)).not.toHaveProperty('name');
    expect(codeOf(ann.redo('Ann'))).toBe('cannot_undo');
  });

  it('is offered for nothing in a session that changed nothing', () => {
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    set(ann, { name: 'One' });
    set(ann, { name: 'One' });
    must(ann.undo('Ann'));
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
  });

  it('leaves every edit in the history, its own included', () => {
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    must(ann.undo('Ben'));
    expect(ann.history(id, 'name').map(({ author, value, head }) => [author, value, head])).toEqual([
      ['Ann', 'One', false],
      ['Ann', 'Two', false],
      ['Ben', 'One', true],
    ]);
  });

  it('cannot be redone once something else was done', () => {
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    must(ann.undo('Ann'));
    set(ann, { description: 'Another way' });
    expect(codeOf(ann.redo('Ann'))).toBe('cannot_undo');
    must(ann.undo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'One' });
  });

  it('after a refused change takes back the one before it', () => {
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    expect(codeOf(ann.change('Ann', [{ kind: 'service', id, set: { name: 7 } }]))).toBe('invalid_value');
    must(ann.undo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'One' });
  });

  it('is refused once another copy’s edit rests on the change, and changes nothing then', () => {
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    absorb(ben, ann);
    must(ben.change('Ben', [{ kind: 'service', id, set: { name: 'Three' } }]));
    absorb(ann, ben);
    const edits = reread(ann).snapshot().editCount;
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(reread(ann).snapshot()).toMatchObject({
      editCount: edits,
      records: { service: [{ name: 'Three' }] },
    });
  });

  it('is refused for a change of which only a part was built upon', () => {
    set(ann, { name: 'One', description: 'First' });
    set(ann, { name: 'Two', description: 'Second' });
    absorb(ben, ann);
    must(ben.change('Ben', [{ kind: 'service', id, set: { description: 'Third' } }]));
    absorb(ann, ben);
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(reread(ann).snapshot().records.service).toMatchObject([{ name: 'Two', description: 'Third' }]);
  });

  it('says once that a change cannot be undone any more, and goes on with what stands below it', () => {
    set(ann, { description: 'First' });
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    absorb(ben, ann);
    must(ben.change('Ben', [{ kind: 'service', id, set: { name: 'Three' } }]));
    absorb(ann, ben);
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(ann.canUndo).toBe(true);
    must(ann.undo('Ann'));
    expect(reread(ann).snapshot().records.service).toMatchObject([{ name: 'Three' }]);
    expect(reread(ann).snapshot().records.service[0]).not.toHaveProperty('description');
    expect(ann.canUndo).toBe(false);
    must(ann.redo('Ann'));
    expect(reread(ann).snapshot().records.service).toMatchObject([{ name: 'Three', description: 'First' }]);
  });

  it('is offered no more where nothing stands, and redo neither', () => {
    set(ann, { name: 'One' });
    set(ann, { name: 'Two' });
    set(ann, { name: 'Three' });
    must(ann.undo('Ann'));
    absorb(ben, ann);
    must(ben.change('Ben', [{ kind: 'service', id, set: { name: 'Four' } }]));
    absorb(ann, ben);
    expect(codeOf(ann.redo('Ann'))).toBe('cannot_undo');
    expect([ann.canRedo, ann.canUndo]).toEqual([false, true]);
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(ann.canUndo).toBe(false);
  });

  it('looks at a large change only when somebody takes it back', () => {
    const many = Array.from({ length: 400 }, (_, index) => recordId(100 + index));
    must(
      ann.change(
        'Ann',
        many.map((record) => ({ kind: 'service', id: record, set: { name: 'One' } })),
      ),
    );
    set(ann, { name: 'One' });
    must(
      ann.note(
        'Ann',
        [id, many[0]].map((record) => ({ kind: 'service', id: record ?? id, set: { name: 'Two' } })),
      ),
    );
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(ann.canUndo).toBe(true);
    expect(codeOf(ann.undo('Ann'))).toBe('cannot_undo');
    expect(ann.canUndo).toBe(false);
  });

  it('of a change that was refused for another reason stays on offer', () => {
    set(ann, { name: 'One' });
    expect(codeOf(ann.undo(''))).toBe('invalid_author');
    must(ann.undo('Ann'));
    expect(services(ann)).toEqual([]);
  });

  it('of a creation takes along what the program noted of the record, however often it is redone', () => {
    set(ann, { name: 'One' });
    const note = (description: string) =>
      must(ann.note('Ann', [{ kind: 'service', id, set: { description } }]));
    note('Noted');
    must(ann.undo('Ann'));
    expect(services(ann)).toEqual([]);
    must(ann.redo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'One', description: 'Noted' });
    note('Noted again');
    must(ann.undo('Ann'));
    expect(services(ann)).toEqual([]);
    expect(conflicts(ann)).toEqual([]);
    must(ann.redo('Ann'));
    expect(service(ann)).toMatchObject({ name: 'One', description: 'Noted again' });
  });

  it('takes back only its own value where another copy said something else at the same time', () => {
    set(ann, { name: 'One' });
    absorb(ben, ann);
    set(ann, { name: 'Ann’s' });
    must(ben.change('Ben', [{ kind: 'service', id, set: { name: 'Ben’s' } }]));
    absorb(ann, ben);
    must(ann.undo('Ann'));
    const heads = ann.history(id, 'name').filter(({ head }) => head);
    expect(heads.map(({ value }) => value).sort()).toEqual(['Ben’s', 'One']);
  });

  it('of a settlement brings the conflict back, and redo settles it again', () => {
    set(ann, { name: 'One' });
    absorb(ben, ann);
    set(ann, { name: 'Ann’s' });
    must(ben.change('Ben', [{ kind: 'service', id, set: { name: 'Ben’s' } }]));
    absorb(ann, ben);
    ann = reread(ann);
    const settling = inMemoryWorkbook(workbookId, () => Date.UTC(2023, 1, 1));
    absorb(settling, ann);
    expect(conflicts(reread(settling))).toEqual([[id, 'name']]);
    set(settling, { name: 'Settled' });
    expect(conflicts(settling)).toEqual([]);
    must(settling.undo('Ann'));
    expect(conflicts(settling)).toEqual([[id, 'name']]);
    expect(
      settling
        .history(id, 'name')
        .filter(({ head }) => head)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['Ann’s', 'Ben’s']);
    must(settling.redo('Ann'));
    expect(conflicts(settling)).toEqual([]);
    expect(service(settling)).toMatchObject({ name: 'Settled' });
  });

  it('of a settlement of a set shows the union again', () => {
    set(ann, { name: 'One', channels: ['phone'] });
    absorb(ben, ann);
    set(ann, { channels: ['phone', 'email'] });
    must(ben.change('Ben', [{ kind: 'service', id, set: { channels: ['website'] } }]));
    const settling = inMemoryWorkbook(workbookId, () => Date.UTC(2023, 1, 1));
    absorb(settling, ann);
    absorb(settling, ben);
    expect(service(settling)).toMatchObject({ channels: ['email', 'phone', 'website'] });
    set(settling, { channels: ['email'] });
    must(settling.undo('Ann'));
    expect(service(settling)).toMatchObject({ channels: ['email', 'phone', 'website'] });
    expect(conflicts(settling)).toEqual([[id, 'channels']]);
  });

  it('of a deletion brings the record back with all its parts, and of a creation takes it away with them', () => {
    set(ann, { name: 'One' });
    must(ann.change('Ann', [{ kind: 'moment', id: recordId(2), set: { service: id, description: 'Call' } }]));
    const before = reread(ann).snapshot().records;
    must(ann.change('Ann', [{ kind: 'service', id, delete: true }]));
    expect(reread(ann).snapshot().records.moment).toEqual([]);
    must(ann.undo('Ann'));
    expect(reread(ann).snapshot().records).toEqual(before);
    expect(conflicts(ann)).toEqual([]);
    must(ann.undo('Ann'));
    expect(reread(ann).snapshot().records.moment).toEqual([]);
    must(ann.redo('Ann'));
    must(ann.redo('Ann'));
    expect(services(ann)).toEqual([]);
  });

  it('of a record’s return deletes it again', () => {
    set(ann, { name: 'One' });
    must(ann.change('Ann', [{ kind: 'service', id, delete: true }]));
    set(ann, { description: 'Back' });
    expect(service(ann)).toMatchObject({ name: 'One', description: 'Back' });
    must(ann.undo('Ann'));
    expect(services(ann)).toEqual([]);
    expect(conflicts(ann)).toEqual([]);
  });

  it('is refused in a workbook that was opened to be read, or was closed', () => {
    const reader = reread(ann);
    expect(codeOf(reader.undo('Ann'))).toBe('opened_read_only');
    expect(codeOf(reader.change('Ann', []))).toBe('opened_read_only');
    set(ann, { name: 'One' });
    ann.close();
    expect(codeOf(ann.undo('Ann'))).toBe('closed');
    expect(codeOf(ann.change('Ann', []))).toBe('closed');
    ann.close();
  });
});
