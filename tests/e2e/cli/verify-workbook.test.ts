import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { recordId } from '../../fixtures/workbooks.ts';
import { secret } from './command.ts';
import { exportedWorkbook } from './exported-workbook.ts';

const { place, verify } = exportedWorkbook();

describe('a workbook whose tables were changed behind its log', () => {
  it.each<readonly [string, string, string]>([
    ['a value', `UPDATE "service" SET "name" = '${secret}' WHERE "name" = 'Permits'`, 'the table service'],
    [
      'a set',
      `UPDATE "service" SET "channels" = '["email"]' WHERE "channels" IS NOT NULL`,
      'the table service',
    ],
    ['a deletion', 'UPDATE "moment" SET "deleted" = 1', 'the table moment'],
    ['an order', `UPDATE "service" SET "order" = 'a9' WHERE "name" = 'Permits'`, 'the table service'],
    ['a row that is gone', 'DELETE FROM "moment"', 'the table moment'],
    [
      'a row that nobody entered',
      `INSERT INTO "comment" ("id", "deleted", "text") VALUES ('x', 0, '${secret}')`,
      'the table comment',
    ],
    ['a head that is gone', `DELETE FROM "head" WHERE "field" = 'name'`, 'heads'],
    [
      'a conflict that nobody has',
      `INSERT INTO "conflict" VALUES ('${recordId(1)}', 'name', 'service')`,
      'conflicts',
    ],
    [
      'the log itself',
      `UPDATE "edit" SET "value" = '"${secret}"' WHERE "value" = '"Permits"'`,
      'the table service',
    ],
    [
      'an edit that is gone',
      `PRAGMA foreign_keys = OFF; DELETE FROM "head" WHERE "edit_id" IN (SELECT "id" FROM "edit" WHERE "value" = '"Permits"');
       DELETE FROM "edit" WHERE "value" = '"Permits"'`,
      'the table service',
    ],
    [
      'an edit of a kind that is none',
      `UPDATE "edit" SET "kind" = '${secret}' WHERE "value" = '"Permits"'`,
      'cannot be read',
    ],
    [
      'an edit that is no JSON',
      `UPDATE "edit" SET "value" = '${secret}' WHERE "value" = '"Permits"'`,
      'cannot be read',
    ],
    [
      'an edit of a record that is none',
      `UPDATE "edit" SET "record_id" = '${secret}' WHERE "value" = '"Permits"'`,
      'cannot be read',
    ],
  ])('%s', async (_, sql, says) => {
    const database = new SqliteDatabase(place.file);
    database.exec(sql);
    database.close();
    const { ok, kind, problems } = await verify(place.file);
    expect({ ok, kind }).toEqual({ ok: false, kind: 'workbook' });
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems.join()).not.toContain(secret);
  });
});
