import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, secret } from './command.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  linesFile(folder, [{ kind: 'service', id: recordId(9), set: { name: 'New' } }]);
});

const entries = [
  { kind: 'provider', set: { name: secret } },
  { kind: 'service', id: recordId(1), set: { name: secret, description: secret.repeat(2000) } },
];

function aWorkbook(): string {
  return workbookFile(folder, entries);
}

/** Changes the file as any SQLite tool could. */
function alter(file: string, sql: string): void {
  const database = new SqliteDatabase(file);
  database.exec(sql);
  database.close();
}

function patch(file: string, offset: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, offset);
  writeFileSync(file, whole);
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Unusual = readonly [name: string, make: (file: string) => void, code: string, says: string | RegExp];

/** Every way of reading or changing names the file and leaves it as it is. */
const notOpened: readonly Unusual[] = [
  [
    'a text file',
    (file) => writeFileSync(file, `Dear OMB, ${secret}`),
    'not_a_workbook',
    'is not a workbook',
  ],
  ['a picture', (file) => writeFileSync(file, png), 'not_a_workbook', 'is not a workbook'],
  ['an empty file', (file) => writeFileSync(file, ''), 'empty_file', '0 bytes'],
  ['a file cut within its magic number', (file) => truncateSync(file, 9), 'not_a_workbook', 'not a workbook'],
  [
    'a file cut within its header',
    (file) => truncateSync(file, 60),
    'truncated',
    /should have 100 bytes and has 60/,
  ],
  ['a file cut within its first page', (file) => truncateSync(file, 2000), 'truncated', 'has 2,000'],
  ['a file cut at a page', (file) => truncateSync(file, 4096 * 20), 'truncated', 'has 81,920'],
  [
    'a file without its last byte',
    (file) => truncateSync(file, readFileSync(file).length - 1),
    'truncated',
    'is cut off',
  ],
  [
    'a workbook of a newer version',
    (file) => patch(file, 60, uint32(schemaVersion + 1)),
    'newer_version',
    `file version ${schemaVersion + 1}`,
  ],
  [
    'a workbook of the far future',
    (file) => patch(file, 60, uint32(0xffffffff)),
    'newer_version',
    'Install the newer version',
  ],
  ['a version that never was', (file) => patch(file, 60, uint32(0)), 'other_database', 'another program'],
  [
    'the database of another program',
    (file) => {
      writeFileSync(file, '');
      alter(file, `CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('${secret}')`);
    },
    'other_database',
    'another program',
  ],
  [
    'another application_id',
    (file) => patch(file, 68, uint32(0x43585743)),
    'other_database',
    'another program',
  ],
  [
    'an unknown trigger',
    (file) => alter(file, `CREATE TRIGGER spy AFTER INSERT ON "edit" BEGIN DELETE FROM "edit"; END`),
    'foreign_schema',
    'trigger spy',
  ],
  [
    'an unknown view',
    (file) => alter(file, 'CREATE VIEW peek AS SELECT * FROM "service"'),
    'foreign_schema',
    'view peek',
  ],
  ['an unknown table', (file) => alter(file, 'CREATE TABLE extra (a)'), 'foreign_schema', 'table extra'],
  [
    'an unknown virtual table',
    (file) => alter(file, 'CREATE VIRTUAL TABLE found USING fts5(text)'),
    'foreign_schema',
    'table found',
  ],
  [
    'an unknown index',
    (file) => alter(file, 'CREATE INDEX quick ON "service" ("name")'),
    'foreign_schema',
    'index quick',
  ],
  [
    'a unique index, which no merge could live with',
    (file) => alter(file, 'CREATE UNIQUE INDEX one_name ON "service" ("name")'),
    'foreign_schema',
    'index one_name',
  ],
  [
    'a table with another column',
    (file) => alter(file, 'ALTER TABLE "service" ADD COLUMN "mood" TEXT'),
    'foreign_schema',
    'table service',
  ],
  [
    'a table with a renamed column',
    (file) => alter(file, 'ALTER TABLE "person" RENAME COLUMN "email" TO "mail"'),
    'foreign_schema',
    'table person',
  ],
  ['a missing table', (file) => alter(file, 'DROP TABLE "comment"'), 'foreign_schema', 'missing'],
  ['a missing index', (file) => alter(file, 'DROP INDEX "moment_by_service"'), 'foreign_schema', 'missing'],
  [
    'an edit that rests on one that is not there',
    (file) =>
      alter(
        file,
        `PRAGMA foreign_keys = OFF; INSERT INTO "edit_base" SELECT "id", 'nothing' FROM "edit" LIMIT 1`,
      ),
    'damaged',
    'an edit in its log rests on one that is not there',
  ],
  [
    'an edition that is not the one it was started with',
    (file) =>
      alter(
        file,
        `UPDATE "meta" SET "value" = replace("value", 'Measurement', 'Measuring') WHERE "name" = 'edition'`,
      ),
    'damaged',
    'edition',
  ],
  [
    'an edition that is no JSON',
    (file) => alter(file, `UPDATE "meta" SET "value" = '${secret}' WHERE "name" = 'edition'`),
    'damaged',
    'edition',
  ],
  [
    'last year’s data that are no JSON',
    (file) => alter(file, `INSERT INTO "last_year" VALUES ('plan', '${secret}')`),
    'damaged',
    'last year',
  ],
  [
    'no workbook id',
    (file) => alter(file, `DELETE FROM "meta" WHERE "name" = 'workbook_id'`),
    'damaged',
    'which workbook',
  ],
  [
    'a workbook id that leads out of the folder of backups',
    (file) => alter(file, `UPDATE "meta" SET "value" = '../../../${secret}' WHERE "name" = 'workbook_id'`),
    'damaged',
    'which workbook',
  ],
];

describe('a file that is no sound workbook is named, explained and left alone', () => {
  it.each(notOpened)('%s', async (_, make, code, says) => {
    const file = aWorkbook();
    make(file);
    const before = fingerprint(file);
    for (const args of [
      ['inspect', file, '--json'],
      ['apply', file, 'edits.jsonl', '--author', 'Ann', '--json'],
      ['export', file, '--out', 'out', '--json'],
      ['carry-forward', file, 'next.cxwb', '--fiscal-year', '2050', '--json'],
    ])
      expectRefused(await hisp(folder, ...args), { code, says: [file, says] });
    expect(fingerprint(file)).toBe(before);
  });

  it('a folder', async () => {
    mkdirSync(path.join(folder, 'folder.cxwb'));
    for (const args of [
      ['inspect', 'folder.cxwb'],
      ['apply', 'folder.cxwb', 'edits.jsonl', '--author', 'Ann'],
      ['verify', 'folder.cxwb'],
      ['carry-forward', 'folder.cxwb', 'next.cxwb', '--fiscal-year', '2050'],
      ['backups', 'list', 'folder.cxwb'],
    ])
      expectRefused(await hisp(folder, ...args), {
        code: 'not_a_file',
        says: ['folder.cxwb', 'is a folder'],
      });
  });

  it.each([
    ['a file that is not there', 'none.cxwb'],
    ['a file in a folder that is not there', 'nowhere/none.cxwb'],
    ['a file “in” a file', 'edits.jsonl/none.cxwb'],
  ])('%s', async (_, name) => {
    for (const args of [
      ['inspect', name],
      ['show', name, 'service'],
      ['history', name, 'service', recordId(1)],
      ['check', name],
      ['export', name, '--out', 'out'],
      ['verify', name],
      ['carry-forward', name, 'next.cxwb', '--fiscal-year', '2050'],
      ['apply', name, 'edits.jsonl', '--author', 'Ann'],
      ['backups', 'list', name],
      ['backups', 'make', name],
      ['backups', 'restore', name, 'some'],
    ])
      expectRefused(await hisp(folder, ...args), { code: 'file_missing', says: [name] });
  });

  it('edits that are not there, and edits that are a folder', async () => {
    const file = aWorkbook();
    const before = fingerprint(file);
    const apply = (edits: string) => hisp(folder, 'apply', file, edits, '--author', 'Ann');
    expectRefused(await apply('none.jsonl'), {
      code: 'file_missing',
      says: ['none.jsonl', 'Nothing was changed'],
    });
    expectRefused(await apply('.'), { code: 'not_a_file', says: [folder, 'Nothing was changed'] });
    expect(fingerprint(file)).toBe(before);
  });
});

describe('a file that is unusual but sound is opened', () => {
  it('through a link', async () => {
    const file = aWorkbook();
    symlinkSync(file, path.join(folder, 'link.cxwb'));
    expect(jsonOf(await hisp(folder, 'inspect', 'link.cxwb', '--json'))).toMatchObject({ provider: secret });
  });

  it('with bytes behind its end', async () => {
    const file = aWorkbook();
    const inspected = jsonOf(await hisp(folder, 'inspect', file, '--json'));
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(5000, 7)]));
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toEqual(inspected);
  });

  it('compacted by another program', async () => {
    const file = aWorkbook();
    const inspected = jsonOf(await hisp(folder, 'inspect', file, '--json'));
    alter(file, 'VACUUM');
    expect(jsonOf(await hisp(folder, 'inspect', file, '--json'))).toEqual(inspected);
    expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann')).code).toBe(0);
  });

  it('switched to write-ahead logging by another program, and writes a rollback journal again', async () => {
    const file = aWorkbook();
    alter(file, 'PRAGMA journal_mode = WAL');
    expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann')).code).toBe(0);
    const database = new SqliteDatabase(file, { readonly: true });
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
    database.close();
  });
});
