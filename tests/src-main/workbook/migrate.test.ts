import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RawEdit } from '../../../shared/workbook/log/edit.ts';
import { derivedId } from '../../../shared/workbook/record-id.ts';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import type { Database } from '../../../src-main/workbook/database.ts';
import { attempt } from '../../../src-main/workbook/failures.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { type Migration, migrate, migrations } from '../../../src-main/workbook/migrate.ts';
import { schemaStatements } from '../../../src-main/workbook/schema.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { beforeTheirBases, sayAhead } from '../../fixtures/copies.ts';
import { absorb, codeOf, inMemoryWorkbook, must, recordId, reread } from '../../fixtures/workbooks.ts';
import { runs, step, TestClock, take } from '../../property/histories.ts';

const workbookId = recordId(0);
const text = (edit: RawEdit, change: (text: string) => string): RawEdit => {
  const value: unknown = JSON.parse(edit.value);
  return typeof value === 'string' ? { ...edit, value: JSON.stringify(change(value)) } : edit;
};

/** As a next version might: names are shouted, and ratings say in another field, too, what they rest on. */
const shout: Migration = {
  from: schemaVersion,
  why: 'a test',
  schemaDigest: '',
  edit: (edit) => {
    if (edit.kind === 'service' && edit.field === 'name') return [text(edit, (name) => name.toUpperCase())];
    if (edit.kind !== 'practice_rating' || edit.field !== 'rationale') return [edit];
    const copyOf = (id: string) => derivedId('shout', id);
    return [edit, { ...edit, id: copyOf(edit.id), field: 'underway', bases: edit.bases.map(copyOf) }];
  },
};

/** And the version after it. */
const whisper: Migration = {
  from: schemaVersion + 1,
  why: 'another test',
  schemaDigest: '',
  edit: (edit) =>
    edit.kind === 'service' && edit.field === 'name'
      ? [text(edit, (name) => `(${name.toLowerCase()})`)]
      : [edit],
};

const versionOf = (database: Database) => database.pragma('user_version', { simple: true });

function stateOf(workbook: Workbook) {
  const { records, conflicts, editCount, newestEditAt } = reread(workbook).snapshot();
  return { records, conflicts, editCount, newestEditAt };
}

let workbook: Workbook;

beforeEach(() => {
  workbook = inMemoryWorkbook(workbookId);
  must(workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Line' } }]));
  must(
    workbook.change('Ben', [
      { kind: 'service', id: recordId(1), set: { name: 'Help line', channels: ['phone'] } },
    ]),
  );
  must(
    workbook.change('Ann', [
      { kind: 'practice_rating', set: { practice: 'culture-1', rationale: 'Two people' } },
    ]),
  );
  must(workbook.change('Ann', [{ kind: 'service', id: recordId(2), set: { name: 'Gone' } }]));
  must(workbook.change('Ann', [{ kind: 'service', id: recordId(2), delete: true }]));
});

describe('migrating a workbook', () => {
  it('puts every edit through the step, makes the tables anew from the log, and raises the version', () => {
    const before = reread(workbook).log.all();
    migrate(workbook.database, 'w.cxwb', schemaVersion, [shout]);
    expect(versionOf(workbook.database)).toBe(schemaVersion + 1);
    const after = reread(workbook);
    expect(after.log.all()).toHaveLength(before.length + 1);
    expect(after.snapshot().records.service).toMatchObject([{ name: 'HELP LINE', channels: ['phone'] }]);
    expect(after.snapshot().records.practice_rating).toMatchObject([
      { rationale: 'Two people', underway: 'Two people' },
    ]);
    expect(after.history(recordId(1), 'name').map(({ author, value }) => [author, value])).toEqual([
      ['Ann', 'LINE'],
      ['Ben', 'HELP LINE'],
    ]);
    expect(problemsOfProjection(after)).toEqual([]);
    expect(workbook.database.pragma('foreign_key_check')).toEqual([]);
    expect(after.meta).toEqual(workbook.meta);
  });

  it('keeps the order in which edits came into the file, whatever their clocks said', () => {
    sayAhead(workbook, recordId(1), 'Hotline');
    must(workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Claims line' } }]));
    must(workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { description: 'Calls' } }]));
    const idsInOrder = () =>
      workbook.database.prepare('SELECT "id" FROM "edit" ORDER BY rowid').pluck().all();
    const before = idsInOrder();
    migrate(workbook.database, 'w.cxwb', schemaVersion, [{ ...whisper, from: schemaVersion }]);
    expect(idsInOrder()).toEqual(before);
    expect(beforeTheirBases(workbook)).toEqual([]);
    expect(problemsOfProjection(reread(workbook))).toEqual([]);
  });

  it('goes through all steps from the file’s version on, one after the other', () => {
    migrate(workbook.database, 'w.cxwb', schemaVersion, [shout, whisper]);
    expect(versionOf(workbook.database)).toBe(schemaVersion + 2);
    expect(reread(workbook).snapshot().records.service).toMatchObject([{ name: '(help line)' }]);
    const other = inMemoryWorkbook(recordId(5));
    must(other.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Line' } }]));
    migrate(other.database, 'w.cxwb', schemaVersion + 1, [shout, whisper]);
    expect(versionOf(other.database)).toBe(schemaVersion + 2);
    expect(reread(other).snapshot().records.service).toMatchObject([{ name: '(line)' }]);
  });

  it('can give a kind that this version does not know the name that it has now', () => {
    workbook.database.exec(`UPDATE "edit" SET "kind" = 'offering' WHERE "kind" = 'service'`);
    const renamed: Migration = {
      ...whisper,
      from: schemaVersion,
      edit: (edit) => [edit.kind === 'offering' ? { ...edit, kind: 'service' } : edit],
    };
    migrate(workbook.database, 'w.cxwb', schemaVersion, [renamed]);
    expect(reread(workbook).snapshot().records.service).toMatchObject([{ name: 'Help line' }]);
    expect(problemsOfProjection(reread(workbook))).toEqual([]);
  });

  it('leaves exactly the tables of this version, and can be changed afterwards', () => {
    const extra = 'CREATE TABLE "left_over" ("id" TEXT) STRICT';
    workbook.database.exec(extra);
    migrate(workbook.database, 'w.cxwb', schemaVersion, [shout]);
    const statements = workbook.database
      .prepare('SELECT "sql" FROM "sqlite_schema" WHERE "sql" IS NOT NULL')
      .pluck()
      .all();
    expect([...statements].sort()).toEqual([...schemaStatements].sort());
    const after = reread(workbook);
    const writable = inMemoryWorkbook(recordId(6));
    absorb(writable, after);
    must(writable.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }]));
    expect(problemsOfProjection(writable)).toEqual([]);
  });

  it.each<readonly [string, Migration['edit']]>([
    [
      'throws',
      () => {
        throw new Error('a fault of the step');
      },
    ],
    ['makes two edits of one id', (edit) => [edit, edit]],
    ['lets an edit rest on one that is not there', (edit) => [{ ...edit, bases: ['nothing'] }]],
    ['makes a record of a kind without a table', (edit) => [{ ...edit, kind: 'spirit' }]],
  ])('that %s rolls back whole: tables, log and version', (_, edit) => {
    const before = workbook.database.serialize();
    expect(() => migrate(workbook.database, 'w.cxwb', schemaVersion, [{ ...shout, edit }])).toThrow();
    expect(workbook.database.inTransaction).toBe(false);
    expect(versionOf(workbook.database)).toBe(schemaVersion);
    expect(workbook.database.serialize().equals(before)).toBe(true);
    expect(problemsOfProjection(reread(workbook))).toEqual([]);
  });

  it('is refused where a step is missing', () => {
    for (const [from, steps] of [
      [schemaVersion, []],
      [schemaVersion, [whisper]],
      [schemaVersion + 2, [shout, whisper]],
      [schemaVersion, [shout, { ...whisper, from: schemaVersion + 2 }]],
    ] as const)
      expect(codeOf(attempt('w.cxwb', () => migrate(workbook.database, 'w.cxwb', from, steps)))).toBe(
        'damaged',
      );
    expect(versionOf(workbook.database)).toBe(schemaVersion);
  });
});

describe('the migrations of this program', () => {
  it('lead from the first version to this one, without a gap', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1),
    );
  });
});

describe('migrating and merging', () => {
  it('give the same in either order', () => {
    const history = fc.array(step, { maxLength: 15 });
    fc.assert(
      fc.property(history, history, history, (shared, hers, his) => {
        const clock = new TestClock(Date.UTC(2023, 0, 15));
        const copy = (from: readonly Workbook[], steps: readonly Parameters<typeof take>[3][]) => {
          const made = inMemoryWorkbook(workbookId, clock.read);
          for (const other of from) absorb(made, other);
          for (const what of steps) take(made, clock, 'Ann', what);
          return made;
        };
        const common = copy([], shared);
        const ann = copy([common], hers);
        const ben = copy([common], his);

        const mergedFirst = copy([ann, ben], []);
        migrate(mergedFirst.database, 'w.cxwb', schemaVersion, [shout, whisper]);

        for (const each of [ann, ben]) migrate(each.database, 'w.cxwb', schemaVersion, [shout, whisper]);
        const migratedFirst = copy([reread(ann), reread(ben)], []);
        expect(stateOf(migratedFirst)).toEqual(stateOf(mergedFirst));
        expect(problemsOfProjection(reread(migratedFirst))).toEqual([]);
        for (const each of [common, ann, ben, mergedFirst, migratedFirst]) each.database.close();
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});
