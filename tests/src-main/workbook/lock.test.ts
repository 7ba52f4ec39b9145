import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { readLock, takeLock } from '../../../src-main/workbook/lock.ts';
import { openWorkbook } from '../../../src-main/workbook/open.ts';
import { codeOf, must, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';

/** What the disk and other processes do in the middle of it. */
const world = vi.hoisted(() => ({
  failWriting: undefined as Error | undefined,
  beforeWriting: undefined as (() => void) | undefined,
  failLinking: undefined as Error | undefined,
  wasKilledBeforeRemoving: false,
  beforeMoving: undefined as (() => void) | undefined,
  /** How many more times another program has the file open that is to be moved. */
  heldMoves: 0,
  /** The same of what is to be removed. */
  heldRemovals: 0,
}));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const writeSync = (...args: Parameters<typeof original.writeSync>) => {
    if (world.failWriting !== undefined) throw world.failWriting;
    world.beforeWriting?.();
    return original.writeSync(...args);
  };
  const linkSync = (...args: Parameters<typeof original.linkSync>) => {
    if (world.failLinking !== undefined) throw world.failLinking;
    original.linkSync(...args);
  };
  const rmSync = (...args: Parameters<typeof original.rmSync>) => {
    if (world.wasKilledBeforeRemoving) throw new Error('killed');
    if (world.heldRemovals > 0) {
      world.heldRemovals -= 1;
      throw Object.assign(new Error('held'), { code: 'EBUSY', syscall: 'unlink' });
    }
    original.rmSync(...args);
  };
  const renameSync = (...args: Parameters<typeof original.renameSync>) => {
    world.beforeMoving?.();
    world.beforeMoving = undefined;
    if (world.heldMoves > 0) {
      world.heldMoves -= 1;
      throw Object.assign(new Error('held'), { code: 'EBUSY', syscall: 'rename' });
    }
    return original.renameSync(...args);
  };
  return { ...original, writeSync, linkSync, rmSync, renameSync };
});

let file: string;
const lock = () => `${file}.lock`;
const beside = () => readdirSync(path.dirname(file)).sort();

beforeEach(() => {
  file = path.join(temporaryFolder(), 'workbook.cxwb');
  world.failWriting = undefined;
  world.beforeWriting = undefined;
  world.failLinking = undefined;
  world.wasKilledBeforeRemoving = false;
  world.beforeMoving = undefined;
  world.heldMoves = 0;
  world.heldRemovals = 0;
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

  it('is in its place only once it names its holder', () => {
    const found: boolean[] = [];
    world.beforeWriting = () => void found.push(existsSync(lock()));
    const taken = takeLock(file);
    expect(found).toEqual([false]);
    expect(beside()).toEqual(['workbook.cxwb.lock']);
    taken.release();
    expect(beside()).toEqual([]);
  });

  it('is one writer’s on a disk without links, too', () => {
    world.failLinking = Object.assign(new Error('no links here'), { code: 'EPERM', syscall: 'link' });
    const taken = takeLock(file);
    expect(readLock(file)).toMatchObject({ process: process.pid });
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', holder: { process: process.pid } });
    expect(beside()).toEqual(['workbook.cxwb.lock']);
    taken.release();
    expect(beside()).toEqual([]);
  });

  it('of a process that was killed while it gave it back is nobody’s, and is tidied up by the next writer', () => {
    const taken = takeLock(file);
    world.wasKilledBeforeRemoving = true;
    taken.release();
    world.wasKilledBeforeRemoving = false;
    expect(beside()).toEqual([expect.stringMatching(/^workbook\.cxwb\.lock\.[0-9a-f]{12}\.gone$/)]);
    const next = takeLock(file);
    expect(beside()).toEqual(['workbook.cxwb.lock']);
    next.release();
  });

  it('of a process that was killed while it took it is nobody’s, and is tidied up by the next writer', () => {
    world.failWriting = new Error('killed');
    world.wasKilledBeforeRemoving = true;
    expect(() => takeLock(file)).toThrow();
    world.failWriting = undefined;
    world.wasKilledBeforeRemoving = false;
    expect(beside()).toEqual([expect.stringMatching(/^workbook\.cxwb\.lock\.[0-9a-f]{12}\.new$/)]);
    takeLock(file).release();
    expect(beside()).toEqual([]);
  });

  it('is tidied up for its own workbook only, and nothing is that has another name', () => {
    const others = [
      'other.cxwb.lock.0a1b2c3d4e5f.gone',
      'other.cxwb.lock.0a1b2c3d4e5f.new',
      'workbook.cxwb.lock.txt',
    ];
    for (const name of others) writeFileSync(path.join(path.dirname(file), name), '');
    takeLock(file).release();
    expect(beside()).toEqual(others);
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

  it('whose process number is in use, and which nobody has touched for long, may be stale', () => {
    writeFileSync(
      lock(),
      JSON.stringify({ host: hostname(), process: process.ppid, since: new Date().toISOString() }),
    );
    const longAgo = new Date(Date.now() - 20 * 60_000);
    utimesSync(lock(), longAgo, longAgo);
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', stale: true });
    takeLock(file, true).release();
    expect(existsSync(lock())).toBe(false);
  });

  it('is touched every minute while it is held, and that of whoever took it over is not', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const taken = takeLock(file);
      const longAgo = new Date(Date.now() - 20 * 60_000);
      const silence = () => Date.now() - statSync(lock()).mtimeMs;
      utimesSync(lock(), longAgo, longAgo);
      vi.advanceTimersByTime(61_000);
      expect(silence()).toBeLessThan(60_000);
      const other = { host: 'elsewhere', process: 7, since: new Date().toISOString() };
      writeFileSync(lock(), JSON.stringify(other));
      utimesSync(lock(), longAgo, longAgo);
      vi.advanceTimersByTime(61_000);
      expect(silence()).toBeGreaterThan(19 * 60_000);
      taken.release();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that this process holds cannot be broken by it, whoever asks', () => {
    const taken = takeLock(file);
    expect(errorOf(() => takeLock(file, true))).toMatchObject({ code: 'locked', stale: false });
    taken.release();
  });

  it('with the number of this process, which it does not hold, is a dead one’s', () => {
    writeFileSync(
      lock(),
      JSON.stringify({ host: hostname(), process: process.pid, since: '2023-02-01T08:00:00.000Z' }),
    );
    takeLock(file).release();
    expect(beside()).toEqual([]);
  });

  it('is given back although a scanner has it for a moment', () => {
    const taken = takeLock(file);
    world.heldMoves = 3;
    world.heldRemovals = 3;
    taken.release();
    expect(beside()).toEqual([]);
  });

  it('that could not be given back keeps nobody out of this process, and is still one writer’s', () => {
    const first = takeLock(file);
    world.heldMoves = 100;
    first.release();
    expect(existsSync(lock())).toBe(true);
    world.heldMoves = 0;
    const second = takeLock(file);
    first.release();
    expect(errorOf(() => takeLock(file))).toMatchObject({ code: 'locked', stale: false });
    second.release();
    expect(beside()).toEqual([]);
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

describe('a holder whose lock was taken over', () => {
  const naming = (name: string) => [{ kind: 'provider', set: { name } }];

  it('writes nothing more, also when the other has closed the workbook again, and is told', async () => {
    file = workbookFile(path.dirname(file), naming('Before'));
    const ours = must(await openWorkbook(file));
    must(ours.change('Ann', naming('Ours')));
    const own = readFileSync(lock());
    writeFileSync(
      lock(),
      JSON.stringify({ host: 'desk-0417', process: 7, since: '2023-02-01T08:00:00.000Z' }),
    );
    expect(codeOf(ours.change('Ann', naming('Not now')))).toBe('file_replaced');
    expect(codeOf(ours.undo('Ann'))).toBe('file_replaced');
    rmSync(lock());
    expect(codeOf(ours.change('Ann', naming('Nor now')))).toBe('file_replaced');
    expect(ours.isInPlace).toBe(true);
    writeFileSync(lock(), own);
    must(ours.change('Ann', naming('Ours again')));
    ours.close();
  });

  it('is not one whose lock cannot be read just now', async () => {
    file = workbookFile(path.dirname(file), naming('Before'));
    const ours = must(await openWorkbook(file));
    const own = readFileSync(lock());
    writeFileSync(lock(), '');
    must(ours.change('Ann', naming('Ours')));
    writeFileSync(lock(), own);
    ours.close();
  });
});
