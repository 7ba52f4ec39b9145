import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import { must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, secret } from './command.ts';

let folder: string;
let file: string;

const entries = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Service', abbreviation: 'EXS' } },
  { kind: 'service', id: recordId(1), set: { name: 'Benefits line', designated: true, channels: ['phone'] } },
  { kind: 'service', id: recordId(2), set: { name: 'Permits', designated: true } },
  { kind: 'moment', id: recordId(3), set: { service: recordId(1), description: 'The first call' } },
];

type Verification = { ok: boolean; kind: string; digest: string; problems: string[] };

/** Verifying ends with 0 whenever it could look. */
const verify = async (...args: readonly string[]) =>
  jsonOf(await hisp(folder, 'verify', ...args, '--json')) as Verification;

/** The exported file of one deliverable. */
function exported(name: string, extension = 'json'): string {
  const found = readdirSync(path.join(folder, 'out')).find(
    (each) => each.startsWith(name) && each.endsWith(extension),
  );
  return path.join(folder, 'out', found ?? 'none');
}

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, entries);
  jsonOf(await hisp(folder, 'export', file, '--out', 'out', '--json'));
});

const rewrite = (target: string, change: (text: string) => string) =>
  writeFileSync(target, change(readFileSync(target, 'utf8')));

describe('what was exported and not touched', () => {
  it.each([
    ['capacity-assessment', 'json', 'part'],
    ['action-plan-fy', 'json', 'part'],
    ['action-plan-public', 'json', 'part'],
    ['feedback', 'json', 'part'],
    ['submission', 'json', 'submission'],
    ['capacity-assessment', 'docx', 'word'],
  ])('verifies: %s.%s, alone and against its workbook', async (name, extension, kind) => {
    const target = exported(name, extension);
    const digest = extension === 'docx' ? fingerprint(exported(name)) : fingerprint(target);
    const inAgreement = { ok: true, kind, digest, problems: [] };
    expect(await verify(target)).toEqual(inAgreement);
    expect(await verify(target, '--against', file)).toEqual(inAgreement);
  });

  it('verifies: the workbook, whose digest is its submission’s', async () => {
    const digest = fingerprint(exported('submission'));
    expect(await verify(file)).toEqual({ ok: true, kind: 'workbook', digest, problems: [] });
    expect(await verify(file, '--against', file)).toEqual({
      ok: true,
      kind: 'workbook',
      digest,
      problems: [],
    });
  });

  it('says so in a sentence without --json', async () => {
    const ran = await hisp(folder, 'verify', file);
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^In agreement\. Digest [0-9a-f]{64}\n$/),
    });
  });
});

describe('against a workbook that says something else', () => {
  const change = (change: object) =>
    withOpen(file, (workbook) =>
      must(
        workbook.change('Ben', [{ kind: 'service', id: recordId(1), set: { name: 'Renamed', ...change } }]),
      ),
    );

  it.each([
    ['capacity-assessment', 'json'],
    ['action-plan-fy', 'json'],
    ['action-plan-public', 'json'],
    ['feedback', 'json'],
    ['submission', 'json'],
    ['capacity-assessment', 'docx'],
  ])('%s.%s does not verify, though it does alone', async (name, extension) => {
    await change({});
    const target = exported(name, extension);
    expect(await verify(target)).toMatchObject({ ok: true });
    expect(await verify(target, '--against', file)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('the workbook has changed since')],
    });
  });

  it('a deliverable does verify that the change does not concern', async () => {
    await withOpen(file, (workbook) =>
      must(
        workbook.change('Ben', [
          { kind: 'person', id: recordId(9), set: { name: 'Ada', email: 'ada@example.gov' } },
        ]),
      ),
    );
    expect(await verify(exported('feedback'), '--against', file)).toMatchObject({ ok: true });
    expect(await verify(exported('action-plan-fy'), '--against', file)).toMatchObject({ ok: false });
  });

  it('another workbook is told from one that changed', async () => {
    const other = workbookFile(folder, entries, 'other.cxwb');
    expect(await verify(exported('feedback'), '--against', other)).toMatchObject({
      ok: false,
      problems: ['the workbook is another one'],
    });
    expect(await verify(exported('submission'), '--against', other)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('another one')],
    });
  });

  it('a workbook does not verify either', async () => {
    const copy = path.join(folder, 'copy.cxwb');
    writeFileSync(copy, readFileSync(file));
    await change({});
    expect(await verify(copy)).toMatchObject({ ok: true });
    expect(await verify(copy, '--against', file)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('the workbook has changed since')],
    });
  });

  it('that cannot be opened is an error', async () => {
    expectRefused(await hisp(folder, 'verify', exported('feedback'), '--against', 'none.cxwb'), {
      code: 'file_missing',
      says: ['none.cxwb'],
    });
  });
});

describe('JSON that was touched', () => {
  const notCanonical = expect.stringContaining('not in canonical form');

  it.each<readonly [string, (text: string) => string]>([
    ['white space', (text) => JSON.stringify(JSON.parse(text), null, 2)],
    ['a line break at the end', (text) => `${text}\n`],
    ['a byte order mark', (text) => `\u{feff}${text}`],
    [
      'members in another order',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
    ['an escape where none is needed', (text) => text.replace('Benefits', '\\u0042enefits')],
    [
      'a member that stands twice',
      (text) => text.replace('"formatVersion":1', '"formatVersion":1,"formatVersion":1'),
    ],
  ])('%s is found in a part and in a submission, whose data are the same', async (_, change) => {
    for (const name of ['capacity-assessment', 'submission']) {
      const target = exported(name);
      const digest = fingerprint(target);
      rewrite(target, change);
      expect(await verify(target)).toMatchObject({ ok: false, digest, problems: [notCanonical] });
    }
  });

  it('a changed value of a submission', async () => {
    rewrite(exported('submission'), (text) => text.replace('"Benefits line"', `"${secret}"`));
    const { ok, problems } = await verify(exported('submission'));
    expect(ok).toBe(false);
    expect(problems).toContainEqual('digests.assessment is not the digest of its part');
    expect(problems.join()).not.toContain(secret);
  });

  it('a changed value of a part, which has another digest then, against its workbook', async () => {
    const target = exported('capacity-assessment');
    const digest = fingerprint(target);
    rewrite(target, (text) => text.replace('"Benefits line"', `"${secret}"`));
    const { digest: changed } = await verify(target);
    expect(changed).not.toBe(digest);
    expect(await verify(target, '--against', file)).toMatchObject({
      ok: false,
      problems: ['the workbook has changed since'],
    });
  });

  it('the digest of the public plan, which does not travel itself', async () => {
    rewrite(exported('submission'), (text) =>
      text.replace(/"plan-public":"[0-9a-f]{64}"/, `"plan-public":"${sha256Hex('another plan')}"`),
    );
    expect(await verify(exported('submission'))).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('another')],
    });
  });

  it.each<readonly [string, (text: string) => string, string]>([
    [
      'a value of the wrong type',
      (text) => text.replace('"Benefits line"', `["${secret}"]`),
      'name must be text',
    ],
    [
      'a member that does not belong',
      (text) => text.replace('"format"', `"x":"${secret}","format"`),
      'x does not belong here',
    ],
    ['a record without an id', (text) => text.replace(/"id":"00000000-[0-9a-f-]+",/, ''), 'id is missing'],
    ['half a surrogate pair', (text) => text.replace('Benefits', '\\ud83d'), 'U+D83D'],
    ['a character that no document holds', (text) => text.replace('Benefits', '\\u0000'), 'U+0000'],
  ])('%s', async (_, change, says) => {
    for (const name of ['capacity-assessment', 'submission']) {
      rewrite(exported(name), change);
      const { ok, problems } = await verify(exported(name));
      expect(ok).toBe(false);
      expect(problems).toContainEqual(expect.stringContaining(says));
      expect(problems.join()).not.toContain(secret);
    }
  });

  it('a record that stands twice', async () => {
    const twice = (text: string) =>
      canonicalJson(
        JSON.parse(text.replaceAll(/\{[^{}]*"id":"00000000-0000-7000-8000-000000000001"[^{}]*\}/g, '$&,$&')),
      );
    for (const name of ['capacity-assessment', 'submission']) {
      rewrite(exported(name), twice);
      expect((await verify(exported(name))).problems).toContainEqual(
        expect.stringMatching(/records\.service\[1\]\.id occurs twice$/),
      );
    }
  });

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'invalid_json'],
    ['no JSON', `{"format": ${secret}`, 'invalid_json'],
    ['other JSON', `{"hello":"${secret}"}`, 'invalid_submission'],
    ['a list', '[]', 'invalid_submission'],
    ['null', 'null', 'invalid_submission'],
    ['another format', `{"format":"${secret}"}`, 'invalid_submission'],
  ])('%s is no file of ours and cannot be looked at', async (_, text, code) => {
    writeFileSync(exported('feedback'), text);
    expectRefused(await hisp(folder, 'verify', exported('feedback')), { code, says: [exported('feedback')] });
  });

  it('nesting without end is found, not fallen for', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    writeFileSync(
      exported('feedback'),
      `{"format":"hisp-cx-part","deliverable":"feedback","records":${deep}}`,
    );
    expect(await verify(exported('feedback'))).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('levels deep')],
    });
  });
});

describe('a Word file that was touched', () => {
  const changeWord = (change: (parts: Record<string, Uint8Array>) => void) => {
    const target = exported('capacity-assessment', 'docx');
    const parts = unzipSync(readFileSync(target));
    change(parts);
    writeFileSync(target, zipSync(parts));
    return target;
  };
  const edit = (parts: Record<string, Uint8Array>, name: string, change: (text: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const data = 'customXml/item1.xml';

  it('a changed digest on its cover', async () => {
    const digest = fingerprint(exported('capacity-assessment'));
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) => text.replaceAll(digest, sha256Hex('another'))),
    );
    expect(await verify(target)).toEqual({
      ok: false,
      kind: 'word',
      digest,
      problems: [
        'the digest on its cover is not that of its data',
        'the words on its pages are not those it was made with',
      ],
    });
  });

  it('a changed word on a page', async () => {
    const target = changeWord((parts) =>
      edit(parts, 'word/document.xml', (text) => text.replace('Program maturity', 'Program majesty')),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['the words on its pages are not those it was made with'],
    });
  });

  it.each<readonly [string, (text: string) => string, string]>([
    [
      'a changed value in its data',
      (text) => text.replace('Benefits line', 'Costs line'),
      'the digest on its cover',
    ],
    ['a broken value in its data', (text) => text.replace('"Benefits line"', '7'), 'name must be text'],
    ['white space in its data', (text) => text.replace('{"', '{ "'), 'not in canonical form'],
    ['half a surrogate pair in its data', (text) => text.replace('Benefits', '\\ud83d'), 'U+D83D'],
  ])('%s', async (_, change, says) => {
    const target = changeWord((parts) => edit(parts, data, change));
    const { ok, problems } = await verify(target);
    expect(ok).toBe(false);
    expect(problems).toContainEqual(expect.stringContaining(says));
  });

  it('the data of another workbook', async () => {
    jsonOf(
      await hisp(
        folder,
        'export',
        workbookFile(folder, entries.slice(0, 2), 'other.cxwb'),
        '--out',
        'other',
        '--json',
      ),
    );
    const name = path.basename(exported('capacity-assessment', 'docx'));
    const other = unzipSync(readFileSync(path.join(folder, 'other', name)));
    const target = changeWord((parts) => Object.assign(parts, { [data]: other[data] }));
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(['the digest on its cover is not that of its data']),
    });
    expect((await verify(target, '--against', file)).problems).toContain('the workbook is another one');
  });

  it('without its data', async () => {
    const target = changeWord((parts) => delete parts[data]);
    expect(await verify(target)).toEqual({
      ok: false,
      kind: 'word',
      digest: '',
      problems: ['it carries no data of this program'],
    });
  });

  it.each([
    ['no zip file', Buffer.from(secret)],
    ['a zip file without a document', Buffer.from(zipSync({ 'notes.txt': strToU8(secret) }))],
    ['nothing', Buffer.alloc(0)],
  ])('%s cannot be looked at', async (_, bytes) => {
    const target = exported('capacity-assessment', 'docx');
    writeFileSync(target, bytes);
    expectRefused(await hisp(folder, 'verify', target), { code: 'unreadable_document', says: [target] });
  });

  it('cut off cannot be looked at', async () => {
    const target = exported('capacity-assessment', 'docx');
    writeFileSync(target, readFileSync(target).subarray(0, 5000));
    expectRefused(await hisp(folder, 'verify', target), { code: 'unreadable_document', says: [target] });
  });
});

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
    const database = new SqliteDatabase(file);
    database.exec(sql);
    database.close();
    const { ok, kind, problems } = await verify(file);
    expect({ ok, kind }).toEqual({ ok: false, kind: 'workbook' });
    expect(problems).toContainEqual(expect.stringContaining(says));
    expect(problems.join()).not.toContain(secret);
  });
});
