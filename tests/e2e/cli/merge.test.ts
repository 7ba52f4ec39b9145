import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { frozenFile } from '../../fixtures/frozen/freeze.ts';
import { must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, secret } from './command.ts';

let folder: string;
let file: string;

const ours = recordId(1);
const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));

beforeEach(() => {
  folder = temporaryFolder();
  file = workbookFile(folder, [
    { kind: 'provider', set: { name: 'Example' } },
    { kind: 'service', id: ours, set: { name: 'Line', channels: ['phone'] } },
    { kind: 'persona', id: recordId(5), set: { name: 'A veteran' } },
  ]);
});

/** A copy of the file with one person's lines. */
async function copyBy(author: string, ...lines: readonly unknown[]): Promise<string> {
  const copy = path.join(folder, `${author}.cxwb`);
  copyFileSync(file, copy);
  linesFile(folder, lines);
  await run('apply', copy, 'edits.jsonl', '--author', author);
  return copy;
}

async function backupsBeforeMerges(): Promise<number> {
  const listed = (await run('backups', 'list', file)) as { readonly reason: string }[];
  return listed.filter(({ reason }) => reason === 'before-merge').length;
}

const service = (set: object) => ({ kind: 'service', id: ours, set });

describe('hisp merge', () => {
  it('takes in what is new, counts it, and lists every conflict with who and when', async () => {
    const ann = await copyBy('Ann', service({ name: 'Claims line' }), {
      kind: 'service',
      id: recordId(2),
      set: { name: 'Portal' },
    });
    const ben = await copyBy('Ben', service({ name: 'Help line' }), {
      kind: 'persona',
      id: recordId(5),
      delete: true,
    });
    const before = [fingerprint(ann), fingerprint(ben)];
    const value = (name: string, author: string) => ({ value: name, author, at: expect.any(Number) });
    const expected = {
      applied: 6,
      alreadyHad: expect.any(Number),
      records: { created: 1, changed: 1, deleted: 1, restored: 0 },
      conflicts: [
        {
          kind: 'service',
          id: ours,
          field: 'name',
          values: [value('Help line', 'Ben'), value('Claims line', 'Ann')],
        },
      ],
    };
    const target = fingerprint(file);
    const tried = await run('merge', file, ann, ben, '--dry-run');
    expect(tried).toEqual(expected);
    expect(fingerprint(file)).toBe(target);
    expect(await backupsBeforeMerges()).toBe(0);
    const merged = await run('merge', file, ann, ben);
    expect(merged).toEqual(tried);
    expect(Object.keys(merged as object)).toEqual(['applied', 'alreadyHad', 'records', 'conflicts']);
    expect([fingerprint(ann), fingerprint(ben)]).toEqual(before);
    expect(await backupsBeforeMerges()).toBe(1);
    expect(await run('verify', file)).toMatchObject({ ok: true });
    expect(await run('check', file)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'assessment.conflict-unsettled', severity: 'blocks', id: ours }),
      ]),
    );
  });

  it('leaves one thing to do where it leaves one conflict, whatever the number of deliverables', async () => {
    const sample = path.join(folder, 'sample.cxwb');
    await run('sample', sample);
    const [provider] = (await run('show', sample, 'provider')) as { readonly id: string }[];
    const mission = (author: string) => ({ kind: 'provider', id: provider?.id, set: { mission: author } });
    file = sample;
    const copies = [await copyBy('Ann', mission('Ann’s')), await copyBy('Ben', mission('Ben’s'))];
    await run('merge', file, ...copies);
    const exported = await hisp(folder, 'export', file, '--out', 'out', '--only', 'json');
    expect(exported.stdout).toContain('DRAFT: 1 item is missing or needs a change; “hisp check” names it.');
    const { stdout } = await hisp(folder, 'check', file);
    expect(stdout.match(/^BLOCKS .*$/gm)).toEqual([
      expect.stringMatching(/choose what holds\. \(§280\.17, Capacity Assessment, .* and .*\)$/),
    ]);
    expect(stdout).toMatch(/^1 blocking, \d+ advising$/m);
    const plan = (await run('check', file, '--deliverable', 'plan')) as { readonly severity: string }[];
    expect(plan.filter(({ severity }) => severity === 'blocks')).toHaveLength(1);
  });

  it('changes nothing the second time, and nothing with itself', async () => {
    const ann = await copyBy('Ann', service({ name: 'Claims line' }));
    await run('merge', file, ann);
    const before = fingerprint(file);
    for (const others of [[ann], [file], [ann, file, ann]])
      expect(await run('merge', file, ...others)).toMatchObject({ applied: 0, conflicts: [] });
    expect(fingerprint(file)).toBe(before);
    expect(await backupsBeforeMerges()).toBe(1);
  });

  it('brings back, flagged, what one deleted while another wrote into it', async () => {
    const ann = await copyBy('Ann', { kind: 'service', id: ours, delete: true });
    const ben = await copyBy('Ben', service({ description: 'For those who call.' }));
    await run('merge', file, ann);
    expect(await run('show', file, 'service')).toEqual([]);
    expect(await run('merge', file, ben)).toMatchObject({
      records: { created: 0, changed: 0, deleted: 0, restored: 1 },
      conflicts: [
        {
          field: 'deleted',
          values: [
            { value: false, author: 'Ben' },
            { value: true, author: 'Ann' },
          ],
        },
      ],
    });
  });

  it('says in words what would come in, by person and section', async () => {
    const ann = await copyBy('Ann', service({ name: 'Claims line' }));
    const { stdout } = await hisp(folder, 'merge', file, ann, '--dry-run');
    expect(stdout).toMatch(
      /^1 edit would come in; \d+ were here already\.\n {2}Ann: 1 edit\n {4}Services: 1 edit\n/,
    );
    expect(stdout).toContain('This was a dry run: nothing was changed.');
  });

  it('migrates an older copy in a temporary file, and leaves that as it was', async () => {
    const old = path.join(folder, 'old.cxwb');
    copyFileSync(frozenFile(1), old);
    copyFileSync(frozenFile(1), file);
    linesFile(folder, [{ kind: 'persona', id: recordId(9), set: { name: 'A survivor' } }]);
    await run('apply', file, 'edits.jsonl', '--author', 'Ann');
    const before = fingerprint(old);
    expect(await run('merge', file, old)).toMatchObject({ applied: 0 });
    expect(fingerprint(old)).toBe(before);
  });
});

describe('hisp merge is refused, and changes nothing,', () => {
  const expectUntouched = async (others: readonly string[], refusal: Parameters<typeof expectRefused>[1]) => {
    const files = [file, ...others];
    const before = files.map(fingerprint);
    for (const more of [[], ['--dry-run']])
      expectRefused(await hisp(folder, 'merge', file, ...others, ...more), refusal);
    expect(files.map(fingerprint)).toEqual(before);
  };

  it('for another workbook, or a copy of another edition', async () => {
    const other = workbookFile(folder, [{ kind: 'provider', set: { name: secret } }], 'other.cxwb');
    await expectUntouched([other], { code: 'other_workbook', says: [other, file] });
    const elsewhere = path.join(folder, 'edition.cxwb');
    const { workbookId } = (await run('inspect', file)) as { workbookId: string };
    must(
      createWorkbook(elsewhere, {
        edition: { ...a11Edition2022, title: 'Another' },
        editionLoaded: true,
        workbookId,
        entries: () => [],
      }),
    );
    await expectUntouched([elsewhere], { code: 'other_edition', says: [elsewhere, 'a11-2022'] });
  });

  it('for a copy that is cut off, newer, foreign or none, even beside a good one', async () => {
    const good = await copyBy('Ann', service({ name: 'Claims line' }));
    const bad = path.join(folder, 'bad.cxwb');
    copyFileSync(good, bad);
    truncateSync(bad, 40_000);
    await expectUntouched([good, bad], { code: 'truncated', says: [bad] });
    copyFileSync(good, bad);
    const database = connect(bad);
    database.exec('CREATE TRIGGER "t" AFTER INSERT ON "edit" BEGIN DELETE FROM "edit"; END');
    await expectUntouched([good, bad], { code: 'foreign_schema', says: [bad] });
    database.exec('DROP TRIGGER "t"');
    database.pragma('user_version = 99');
    database.close();
    await expectUntouched([good, bad], { code: 'newer_version', says: [bad, '99'] });
    writeFileSync(bad, secret);
    await expectUntouched([good, bad], { code: 'not_a_workbook', says: [bad] });
    expectRefused(await hisp(folder, 'merge', file, path.join(folder, 'none.cxwb')), {
      code: 'file_missing',
      says: ['none.cxwb'],
    });
  });

  it.each<readonly [string, string, string | RegExp]>([
    [
      'an edit that both know says something else',
      `UPDATE "edit" SET "author" = 'Somebody' WHERE "field" = 'description'`,
      'is not the one that the other copies know',
    ],
    [
      'an old value does not fit its field',
      `UPDATE "edit" SET "value" = '5' WHERE "author" = 'Ann' AND "value" LIKE '%First%'`,
      /has a value that does not fit service\.name/,
    ],
    [
      'a value that stands now does not fit its field',
      `UPDATE "edit" SET "value" = '5' WHERE "author" = 'Ann' AND "value" LIKE '%Third%'`,
      'what Ann entered as “Name” of a record of the kind “Service” does not fit that field',
    ],
    [
      'an edit rests on one that is not there',
      `PRAGMA foreign_keys = OFF; INSERT INTO "edit_base" SELECT "id", '0190a000-0000-7000-8000-000000000000' FROM "edit" WHERE "value" LIKE '%Third%'`,
      'an edit in its log rests on one that is not there',
    ],
    [
      'an edit is of a field that there is not',
      `UPDATE "edit" SET "field" = 'nothing' WHERE "author" = 'Ann' AND "value" LIKE '%First%'`,
      /is of a field that no service has|do not fit together/,
    ],
    [
      'edits rest on each other in a circle',
      `INSERT INTO "edit_base" SELECT a."id", b."id" FROM "edit" a, "edit" b WHERE a."value" LIKE '%First%' AND b."value" LIKE '%Second%';
       UPDATE "edit" SET "at" = (SELECT max("at") FROM "edit") WHERE "value" LIKE '%First%' OR "value" LIKE '%Second%'`,
      'in a circle',
    ],
    [
      'an author has two lines',
      `UPDATE "edit" SET "author" = 'Ann' || char(10) || 'Ben' WHERE "value" LIKE '%First%'`,
      'has no proper author',
    ],
    [
      'an old reference leads nowhere',
      `INSERT INTO "edit" SELECT replace("id", '-7', '-8'), "change_id", "at", 'Ann', 'commitment', '${recordId(77)}', 'service', '"${recordId(78)}"' FROM "edit" WHERE "value" LIKE '%First%';
       INSERT INTO "edit" SELECT replace("id", '-7', '-9'), "change_id", "at", 'Ann', 'commitment', '${recordId(77)}', 'service', 'null' FROM "edit" WHERE "value" LIKE '%First%';
       INSERT INTO "edit_base" SELECT replace("id", '-7', '-9'), replace("id", '-7', '-8') FROM "edit" WHERE "value" LIKE '%First%';
       INSERT INTO "head" SELECT '${recordId(77)}', 'service', replace("id", '-7', '-9') FROM "edit" WHERE "value" LIKE '%First%';
       INSERT INTO "commitment" ("id", "deleted") VALUES ('${recordId(77)}', 0)`,
      'point to a record that there is not',
    ],
  ])('for a copy that was tampered with: %s', async (_, sql, says) => {
    linesFile(folder, [service({ description: 'Before the copies.' })]);
    await run('apply', file, 'edits.jsonl', '--author', 'Ann');
    const copy = path.join(folder, 'Ann.cxwb');
    copyFileSync(file, copy);
    for (const name of ['First', 'Second', 'Third']) {
      linesFile(folder, [service({ name })]);
      await run('apply', copy, 'edits.jsonl', '--author', 'Ann');
    }
    const database = connect(copy);
    database.exec(sql);
    database.close();
    await expectUntouched([copy], { code: 'unusable_copy', says: [copy, says, 'Ask whoever sent it'] });
  });
});
