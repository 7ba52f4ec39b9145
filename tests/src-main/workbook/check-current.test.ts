import { describe, expect, it } from 'vitest';
import { connect } from '../../../src-main/workbook/database.ts';
import { openReadOnly, openWorkbook } from '../../../src-main/workbook/open.ts';
import { putBehindWhatRestsOnIt, sayAhead } from '../../fixtures/copies.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const entries = [
  { kind: 'provider', set: { name: 'Example' } },
  { kind: 'service', id: recordId(1), set: { name: 'Line', channels: ['phone'], designated: true } },
  { kind: 'practice_rating', set: { practice: 'measurement-1', level: 'established' } },
];

/** A workbook file, changed behind the program's back. */
async function altered(sql: string): Promise<string> {
  const file = workbookFile(temporaryFolder(), entries);
  await withOpen(file, (workbook) =>
    workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Claims line' } }]),
  );
  const database = connect(file);
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
  return file;
}

describe('a workbook whose tables do not agree with its log', () => {
  it.each([
    ['a level raised behind the log', `UPDATE "practice_rating" SET "level" = 'exemplary'`],
    ['a value that is no list where a list belongs', `UPDATE "service" SET "channels" = '5'`],
    ['a record hidden', `DELETE FROM "service"`],
    ['a record smuggled in', `INSERT INTO "service" ("id", "deleted", "name") VALUES ('x', 0, 'Smuggled')`],
    ['a newest edit that is no head', `DELETE FROM "head" WHERE "field" = 'name'`],
    [
      'an older edit made a head again',
      `INSERT INTO "head" SELECT e."record_id", e."field", b."base_id" FROM "edit_base" b JOIN "edit" e ON e."id" = b."edit_id" WHERE e."field" = 'name'`,
    ],
    ['a conflict that is none', `INSERT INTO "conflict" SELECT "id", 'name', 'service' FROM "service"`],
    ['a conflict of a kind that is none', `INSERT INTO "conflict" VALUES ('x', 'deleted', 'nope')`],
    ['an edit of a kind that is none', `UPDATE "edit" SET "kind" = 'nope'`],
    ['a time beyond all clocks', `UPDATE "edit" SET "at" = 9007199254740991`],
    [
      'a value in the log that does not fit its field',
      `UPDATE "edit" SET "value" = '"often"' WHERE "field" = 'designated'`,
    ],
  ])('is refused as damaged: %s', async (_, sql) => {
    const file = await altered(sql);
    expect(codeOf(await openWorkbook(file))).toBe('damaged');
    expect(codeOf(await openReadOnly(file))).toBe('damaged');
  });

  it('opens while they agree', async () => {
    const file = await altered('SELECT 1');
    const opened = await openWorkbook(file);
    expect(codeOf(opened)).toBe('ok');
    if (opened.ok) opened.value.close();
  });

  it('opens where an edit stands in the file a thousand edits before the one that it rests on', async () => {
    const file = workbookFile(temporaryFolder(), entries);
    await withOpen(file, (workbook) => {
      const id = sayAhead(workbook, recordId(1), 'Help line');
      must(workbook.change('Ann', [{ kind: 'service', id: recordId(1), set: { name: 'Claims line' } }]));
      const more = Array.from({ length: 500 }, (_, index) => ({
        kind: 'service',
        id: recordId(100 + index),
        set: { name: 'Another' },
      }));
      must(workbook.change('Ann', more));
      putBehindWhatRestsOnIt(workbook, id);
    });
    await withOpen(file, ({ log }) => {
      expect(log.heads(recordId(1), 'name')).toMatchObject([{ value: '"Claims line"' }]);
    });
  });

  it('is refused all the same where only an edit of another field rests on a newest one that is no head', async () => {
    const file = await altered(
      `INSERT INTO "edit_base" SELECT d."id", e."id" FROM "edit" d, "edit" e
         WHERE d."field" = 'designated' AND e."value" = '"Claims line"';
       DELETE FROM "head" WHERE "field" = 'name'`,
    );
    expect(await openWorkbook(file)).toMatchObject({
      error: { code: 'damaged', check: expect.stringContaining('its newest edits do not fit together') },
    });
  });
});
