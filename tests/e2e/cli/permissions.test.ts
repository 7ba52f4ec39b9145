import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../src-main/workbook/lock.ts';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, type Ran } from './command.ts';
import { tear } from './torn.ts';

/** Permissions do not bind root, so root steps down for as long as the command runs. */
const someoneElse = 65_534;

async function withoutRights(folder: string, ...args: readonly string[]): Promise<Ran> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(someoneElse);
  try {
    return await hisp(folder, ...args);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

let folder: string;
let file: string;
let before: string;
const closed: string[] = [];

/** A folder whose contents anyone may read and nobody may change. */
function close(target: string, mode: number): void {
  chmodSync(target, mode);
  closed.push(target);
}

beforeEach(() => {
  folder = temporaryFolder();
  chmodSync(folder, 0o777);
  mkdirSync(path.join(folder, 'shelf'));
  file = workbookFile(path.join(folder, 'shelf'), [{ kind: 'provider', set: { name: 'Example Service' } }]);
  linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'New' } }]);
  before = fingerprint(file);
});

function reopen(): void {
  for (const target of closed.splice(0)) chmodSync(target, 0o777);
}

afterEach(reopen);

const apply = () => withoutRights(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann');

describe('a workbook in a folder that one may only read', () => {
  beforeEach(() => close(path.dirname(file), 0o555));

  it('can be read', async () => {
    const inspected = jsonOf(await withoutRights(folder, 'inspect', file, '--json'));
    expect(inspected).toMatchObject({ provider: 'Example Service' });
    expect((await withoutRights(folder, 'verify', file)).code).toBe(0);
  });

  it('cannot be changed, which is said before anything is tried', async () => {
    expectRefused(await apply(), { code: 'read_only', says: [file, 'Copy it to a folder of your own'] });
    expect(fingerprint(file)).toBe(before);
    expect(readdirSync(path.dirname(file))).toEqual(['workbook.cxwb']);
  });

  it('takes no new workbook, no sample and no export', async () => {
    const shelf = path.dirname(file);
    const made = path.join(shelf, 'made.cxwb');
    const refused = { code: 'no_permission', says: [shelf] };
    const named = ['--provider', 'Example', '--fiscal-year', '2023'];
    expectRefused(await withoutRights(folder, 'new', made, ...named), refused);
    expectRefused(await withoutRights(folder, 'sample', made), refused);
    expectRefused(await withoutRights(folder, 'export', file, '--out', shelf, '--only', 'json'), refused);
    expectRefused(await withoutRights(folder, 'export', file, '--out', `${shelf}/out`), refused);
    expect(readdirSync(shelf)).toEqual(['workbook.cxwb']);
  });

  it('can be read even after a crash', async () => {
    const inspected = jsonOf(await withoutRights(folder, 'inspect', file, '--json'));
    chmodSync(path.dirname(file), 0o777);
    await tear(file);
    chmodSync(path.dirname(file), 0o555);
    expect(fingerprint(file)).not.toBe(before);
    expect(jsonOf(await withoutRights(folder, 'inspect', file, '--json'))).toEqual(inspected);
  });
});

describe('a workbook that one may only read, in a folder of one’s own', () => {
  it('can be read but not changed, and no lock stays behind', async () => {
    chmodSync(path.dirname(file), 0o777);
    close(file, 0o444);
    expect((await withoutRights(folder, 'inspect', file)).code).toBe(0);
    expectRefused(await apply(), { code: 'read_only', says: [file, 'Copy it to a folder of your own'] });
    expect(fingerprint(file)).toBe(before);
    expect(readdirSync(path.dirname(file))).toEqual(['workbook.cxwb']);
  });
});

describe('what one may not even read', () => {
  it.each([
    ['a workbook', () => close(file, 0)],
    ['a workbook in a closed folder', () => close(path.dirname(file), 0)],
  ])('%s', async (_, forbid) => {
    forbid();
    const refused = { code: 'no_permission', says: [file, 'Ask for access'] };
    for (const args of [
      ['inspect', file],
      ['verify', file],
      ['export', file, '--out', 'out'],
    ])
      expectRefused(await withoutRights(folder, ...args), refused);
    expectRefused(await apply(), refused);
    reopen();
    expect(fingerprint(file)).toBe(before);
  });

  it('a list of edits', async () => {
    close(path.join(folder, 'edits.jsonl'), 0);
    expectRefused(await apply(), { code: 'no_permission', says: ['edits.jsonl', 'Nothing was changed'] });
  });
});

describe('a user whose own folder is closed', () => {
  it('is told that the backup cannot be made, and the workbook stays as it is', async () => {
    chmodSync(path.dirname(file), 0o777);
    chmodSync(file, 0o666);
    mkdirSync(path.join(folder, 'data'));
    close(path.join(folder, 'data'), 0o555);
    expectRefused(await apply(), { code: 'no_permission', says: [path.join(folder, 'data', 'backups')] });
    expect(fingerprint(file)).toBe(before);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('a workbook that another user has open', () => {
  it('is named with its holder, although the lock is that user’s file', async () => {
    chmodSync(path.dirname(file), 0o777);
    const lock = takeLock(file);
    try {
      expectRefused(await apply(), { code: 'locked', says: [file, `process ${process.pid}`] });
    } finally {
      lock.release();
    }
    expect(fingerprint(file)).toBe(before);
  });
});
