import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src-main/workbook/open.ts';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, processOptions } from './command.ts';

let folder: string;
let file: string;
let before: string;
const lockOf = (workbook: string) => `${workbook}.lock`;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'provider', set: { name: 'Example Service' } }]);
  linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'New' } }]);
  before = fingerprint(file);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const apply = () => hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann');

/** Another process that has the file open for writing, in the middle of a transaction if asked. */
function holder(inTransaction: boolean): Promise<ChildProcess> {
  const open = path.resolve(import.meta.dirname, '../../../src-main/workbook/open.ts');
  const script = `
    const { openWorkbook } = await import(${JSON.stringify(open)});
    const { value } = await openWorkbook(${JSON.stringify(file)});
    if (${inTransaction}) value.database.exec(\`BEGIN IMMEDIATE; UPDATE "meta" SET "value" = "value"\`);
    process.stdout.write('open');
    setInterval(() => {}, 1000);`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], processOptions(folder));
    children.push(child);
    child.stdout.on('data', () => resolve(child));
  });
}

function leaveLock(contents: string | object): void {
  writeFileSync(lockOf(file), typeof contents === 'string' ? contents : JSON.stringify(contents));
}

const since = '2023-02-01T08:00:00.000Z';

describe('a workbook that is open in another process', () => {
  it.each([
    ['idle', false],
    ['in the middle of a change', true],
  ])('and %s can be read but not changed, and the holder is named', async (_, inTransaction) => {
    const child = await holder(inTransaction);
    for (const args of [
      ['inspect', file],
      ['show', file, 'provider'],
      ['check', file],
      ['verify', file],
      ['export', file, '--out', 'out', '--only', 'json'],
      ['backups', 'make', file],
    ])
      expect(await hisp(folder, ...args)).toMatchObject({ code: 0, stderr: '' });
    const locked = {
      code: 'locked',
      says: [file, `open on ${hostname()} (process ${child.pid})`, 'Close it there'],
    };
    expectRefused(await apply(), locked);
    const [backup] = jsonOf(await hisp(folder, 'backups', 'list', file, '--json')) as { id: string }[];
    expectRefused(await hisp(folder, 'backups', 'restore', file, backup?.id ?? ''), locked);
    expect(fingerprint(file)).toBe(before);
  });

  it('is taken over once that process was killed', async () => {
    const child = await holder(false);
    const gone = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(existsSync(lockOf(file))).toBe(true);
    expect((await apply()).code).toBe(0);
    expect(existsSync(lockOf(file))).toBe(false);
  });
});

describe('a lock that was left behind', () => {
  it('by a dead process of this computer is taken over', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('close', resolve));
    leaveLock({ host: hostname(), process: dead.pid, since });
    expect((await apply()).code).toBe(0);
    expect(existsSync(lockOf(file))).toBe(false);
  });

  it.each<readonly [string, string | object, string]>([
    [
      'by another computer',
      { host: 'desk-0417', process: 4711, since },
      `open on desk-0417 (process 4711) since ${since}`,
    ],
    ['empty', '', 'an unknown computer'],
    ['as garbage', '\u{0}\u{1}not JSON', 'an unknown computer'],
    ['as other JSON', [1, 2, 3], 'an unknown computer'],
    ['with a process of the wrong type', { host: hostname(), process: 'all', since }, 'an unknown computer'],
    ['with the process number of a group', { host: hostname(), process: -1, since }, 'an unknown computer'],
  ])('%s is named, with what to do about it', async (_, contents, says) => {
    leaveLock(contents);
    const lock = readFileSync(lockOf(file));
    expectRefused(await apply(), { code: 'locked', says: [file, says] });
    expect(fingerprint(file)).toBe(before);
    expect(readFileSync(lockOf(file))).toEqual(lock);
    expect((await hisp(folder, 'inspect', file)).code).toBe(0);
  });

  it.each<readonly [string, string | object]>([
    ['by another computer', { host: 'desk-0417', process: 4711, since }],
    ['as garbage', 'not JSON'],
  ])('%s can be deleted as the message says, or broken by who knows', async (_, contents) => {
    leaveLock(contents);
    expectRefused(await apply(), {
      code: 'locked',
      says: ['delete the file of the same name ending in .lock'],
    });
    must(await openWorkbook(file, { breakStaleLock: true })).close();
    leaveLock(contents);
    rmSync(lockOf(file));
    expect((await apply()).code).toBe(0);
  });

  it('by a living process of this computer cannot be broken', async () => {
    const child = await holder(false);
    expect(codeOf(await openWorkbook(file, { breakStaleLock: true }))).toBe('locked');
    child.kill('SIGKILL');
  });
});
