import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile } from './command.ts';
import { tear } from './torn.ts';

let folder: string;
let file: string;
let workbookId: string;

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'As it was' } }]);
  workbookId = await withOpen(file, (workbook) => workbook.meta.workbookId);
});

type Backup = { id: string; file: string; at: string; reason: string; size: number };

const list = async (...options: readonly string[]) =>
  jsonOf(await hisp(folder, 'backups', 'list', file, ...options, '--json')) as Backup[];
const rename = async (name: string) => {
  linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name } }]);
  expect((await hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann')).code).toBe(0);
};
const nameNow = async () =>
  (jsonOf(await hisp(folder, 'show', file, 'service', recordId(1), '--json')) as { name: string }).name;
const restore = (id: string, ...options: readonly string[]) =>
  hisp(folder, 'backups', 'restore', file, id, ...options, '--json');

describe('the backup of the day', () => {
  it('is made before the first change and not again, readable by its owner only', async () => {
    expect(await list()).toEqual([]);
    const inspected = jsonOf(await hisp(folder, 'inspect', file, '--json'));
    await rename('Changed');
    await rename('Changed again');
    const [backup, ...others] = await list();
    expect(others).toEqual([]);
    expect(backup).toEqual({
      id: expect.stringMatching(/^\d{8}T\d{9}Z-daily\.[0-9a-f]{8}$/),
      origin: backup?.id.slice(-8),
      file: path.join(folder, 'data', 'backups', workbookId, `${backup?.id}.cxwb`),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      reason: 'daily',
      size: statSync(backup?.file ?? '').size,
    });
    expect(jsonOf(await hisp(folder, 'inspect', backup?.file ?? '', '--json'))).toEqual(inspected);
    expect(statSync(backup?.file ?? '').mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(backup?.file ?? '')).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.dirname(backup?.file ?? ''))).toHaveLength(1);
  });

  it('is not made by what only reads', async () => {
    await hisp(folder, 'inspect', file);
    await hisp(folder, 'export', file, '--out', 'out', '--only', 'json');
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  it('opens as a workbook itself', async () => {
    await rename('Changed');
    const [backup] = await list();
    expect(jsonOf(await hisp(folder, 'verify', backup?.file ?? '', '--json'))).toMatchObject({ ok: true });
  });
});

describe('a backup by hand', () => {
  it('is made without changing the workbook, and listed newest first', async () => {
    const before = fingerprint(file);
    const first = jsonOf(await hisp(folder, 'backups', 'make', file, '--json')) as Backup;
    const second = jsonOf(await hisp(folder, 'backups', 'make', file, '--json')) as Backup;
    expect(fingerprint(file)).toBe(before);
    expect((await list()).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await hisp(folder, 'backups', 'list', file)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(first.id),
    });
  });

  it('is listed by its workbook only, and nothing is that we did not name', async () => {
    const { file: backup } = jsonOf(await hisp(folder, 'backups', 'make', file, '--json')) as Backup;
    for (const name of ['notes.txt', 'other.cxwb', '20230101T000000000Z-daily.cxwb.part'])
      writeFileSync(path.join(path.dirname(backup), name), 'x');
    expect(await list()).toHaveLength(1);
    const other = workbookFile(folder, [], 'other.cxwb');
    expect(jsonOf(await hisp(folder, 'backups', 'list', other, '--json'))).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings the state back and keeps what was there', async () => {
    await rename('Changed');
    const [daily] = await list();
    const changed = fingerprint(file);
    expect(jsonOf(await restore(daily?.id ?? ''))).toEqual(daily);
    expect(fingerprint(file)).toBe(fingerprint(daily?.file ?? ''));
    expect(await nameNow()).toBe('As it was');
    const [kept] = await list();
    expect(kept).toMatchObject({ reason: 'before-restore' });
    expect(fingerprint(kept?.file ?? '')).toBe(changed);
    expect(statSync(kept?.file ?? '').mode & 0o777).toBe(0o600);
    jsonOf(await restore(kept?.id ?? ''));
    expect(await nameNow()).toBe('Changed');
    expect(readdirSync(folder).sort()).toEqual(['data', 'edits.jsonl', 'workbook.cxwb']);
  });

  it('leaves the workbook to those who could read and change it, although backups are private', async () => {
    await rename('Changed');
    const [daily] = await list();
    chmodSync(file, 0o664);
    jsonOf(await restore(daily?.id ?? ''));
    expect(statSync(file).mode & 0o777).toBe(0o664);
    rmSync(file);
    jsonOf(await restore(daily?.id ?? '', '--workbook', workbookId));
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });

  it('of an unknown backup changes nothing', async () => {
    await rename('Changed');
    const before = fingerprint(file);
    for (const id of ['20230101T000000000Z-daily', '', '../../../etc/passwd', 'x'.repeat(5000)])
      expectRefused(await restore(id), {
        code: 'unknown_backup',
        says: ['There is no backup', 'List the backups'],
      });
    expect(fingerprint(file)).toBe(before);
    expect(await list()).toHaveLength(1);
  });

  it('of another workbook’s backup changes nothing', async () => {
    const other = workbookFile(folder, [], 'other.cxwb');
    const { id } = jsonOf(await hisp(folder, 'backups', 'make', other, '--json')) as Backup;
    const before = fingerprint(file);
    expectRefused(await restore(id), { code: 'unknown_backup', says: [id] });
    expect(fingerprint(file)).toBe(before);
  });

  it('of a backup that is damaged itself changes nothing', async () => {
    await rename('Changed');
    const [daily] = await list();
    truncateSync(daily?.file ?? '', 5000);
    const before = fingerprint(file);
    expectRefused(await restore(daily?.id ?? ''), { code: 'truncated', says: [daily?.file ?? ''] });
    expect(fingerprint(file)).toBe(before);
  });

  it('replaces a file that is too damaged to say which workbook it is, once it is told', async () => {
    await rename('Changed');
    const [daily] = await list();
    writeFileSync(file, 'a bad disk');
    expectRefused(await restore(daily?.id ?? ''), { code: 'not_a_workbook', says: [file] });
    expectRefused(await hisp(folder, 'backups', 'list', file), { code: 'not_a_workbook', says: [file] });
    jsonOf(await restore(daily?.id ?? '', '--workbook', workbookId));
    expect(await nameNow()).toBe('As it was');
    const [kept] = await list();
    expect(readFileSync(kept?.file ?? '', 'utf8')).toBe('a bad disk');
  });

  it('brings back a file that is gone', async () => {
    await rename('Changed');
    const [daily] = await list();
    rmSync(file);
    jsonOf(await restore(daily?.id ?? '', '--workbook', workbookId));
    expect(await nameNow()).toBe('As it was');
  });

  it('takes no workbook id that leads elsewhere', async () => {
    mkdirSync(path.join(folder, 'elsewhere'));
    writeFileSync(path.join(folder, 'elsewhere', '20230101T000000000Z-daily.cxwb'), readFileSync(file));
    const before = fingerprint(file);
    expectRefused(await restore('20230101T000000000Z-daily', '--workbook', '../../elsewhere'), {
      code: 'unknown_backup',
      says: ['20230101T000000000Z-daily'],
    });
    expect(fingerprint(file)).toBe(before);
  });

  it('does not play the journal of the torn file back into the restored one, but keeps both', async () => {
    await rename('Changed');
    const [daily] = await list();
    await tear(file);
    expect(existsSync(`${file}-journal`)).toBe(true);
    jsonOf(await restore(daily?.id ?? ''));
    expect(existsSync(`${file}-journal`)).toBe(false);
    expect(fingerprint(file)).toBe(fingerprint(daily?.file ?? ''));
    expect(await nameNow()).toBe('As it was');
    const [kept] = await list();
    jsonOf(await restore(kept?.id ?? ''));
    expect(await nameNow()).toBe('Changed');
    expect(jsonOf(await hisp(folder, 'verify', file, '--json'))).toMatchObject({ ok: true });
  });
});
