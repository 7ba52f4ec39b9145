import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { readLock, takeLock } from '../../../src-main/workbook/lock.ts';
import { openWorkbook } from '../../../src-main/workbook/open.ts';
import { must, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';

/** What the disk and other processes do in the middle of it. */
const world = vi.hoisted(() => ({
  failWriting: undefined as Error | undefined,
  beforeMoving: undefined as (() => void) | undefined,
}));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const writeSync = (...args: Parameters<typeof original.writeSync>) => {
    if (world.failWriting !== undefined) throw world.failWriting;
    return original.writeSync(...args);
  };
  const renameSync = (...args: Parameters<typeof original.renameSync>) => {
    world.beforeMoving?.();
    world.beforeMoving = undefined;
    return original.renameSync(...args);
  };
  return { ...original, writeSync, renameSync };
});

let file: string;
const lock = () => `${file}.lock`;

beforeEach(() => {
  file = path.join(temporaryFolder(), 'workbook.cxwb');
  world.failWriting = undefined;
  world.beforeMoving = undefined;
});

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return 'no error';
  } catch (cause) {
    return cause instanceof AppFailure ? cause.error : cause;
  }
}

describe('the writer lock', () => {
  it('says who holds it, readably for every user of the file, and is gone when released', () => {
    const taken = takeLock(file);
    expect(readLock(file)).toEqual({ host: hostname(), process: process.pid, since: expect.any(String) });
    expect(statSync(lock()).mode & 0o777).toBe(0o644);
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', stale: false });
    taken.release();
    expect(existsSync(lock())).toBe(false);
  });

  it('can be released twice, and when somebody took it away', () => {
    const taken = takeLock(file);
    rmSync(lock());
    taken.release();
    taken.release();
    takeLock(file).release();
  });

  it('can be released when its whole folder has vanished, so that closing never fails', async () => {
    const folder = path.join(temporaryFolder(), 'stick');
    mkdirSync(folder);
    const workbook = must(await openWorkbook(workbookFile(folder)));
    rmSync(folder, { recursive: true });
    expect(() => workbook.close()).not.toThrow();
  });

  it('leaves alone the lock of whoever broke it and took over', () => {
    const taken = takeLock(file);
    const other = JSON.stringify({ host: 'desk-0417', process: 7, since: '2023-02-01T08:00:00.000Z' });
    writeFileSync(lock(), other);
    taken.release();
    expect(readFileSync(lock(), 'utf8')).toBe(other);
  });

  it('is not left behind where the disk had no room for the holder’s name', () => {
    world.failWriting = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    expect(errorOf(() => takeLock(file))).toEqual({ code: 'disk_full' });
    expect(existsSync(lock())).toBe(false);
  });

  it('from before the computer was started may be stale, even where its process number is in use again', () => {
    writeFileSync(
      lock(),
      JSON.stringify({ host: hostname(), process: process.ppid, since: '2001-02-03T04:05:06.000Z' }),
    );
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', stale: true });
    takeLock(file, true).release();
    expect(existsSync(lock())).toBe(false);
  });

  it('from after the computer was started is not stale while its process runs, whoever asks', () => {
    writeFileSync(
      lock(),
      JSON.stringify({ host: hostname(), process: process.ppid, since: new Date().toISOString() }),
    );
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', stale: false });
    expect(errorOf(() => takeLock(file, true))).toMatchObject({ code: 'locked', stale: false });
  });

  it('of a dead process goes to one of two that find it at the same time', () => {
    writeFileSync(
      lock(),
      JSON.stringify({ host: hostname(), process: 4_194_304, since: new Date().toISOString() }),
    );
    const winner = JSON.stringify({
      host: hostname(),
      process: process.ppid,
      since: new Date().toISOString(),
    });
    world.beforeMoving = () => {
      rmSync(lock());
      writeFileSync(lock(), winner);
    };
    expect(errorOf(() => takeLock(file))).toMatchObject({
      code: 'locked',
      holder: { process: process.ppid },
    });
    expect(readFileSync(lock(), 'utf8')).toBe(winner);
    expect(readdirSync(path.dirname(file))).toEqual(['workbook.cxwb.lock']);
  });

  it('that is a folder names the lock’s file, not a workbook', () => {
    mkdirSync(lock());
    expect(errorOf(() => takeLock(file))).toMatchObject({
      code: 'locked',
      stale: true,
      holder: { host: 'an unknown computer' },
    });
  });
});
