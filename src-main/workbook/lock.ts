import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { AppFailure, type LockHolder } from '../../shared/ipc/app-error.ts';
import { failureOf } from './failures.ts';

const holderSchema = z.object({ host: z.string().max(300), process: z.int(), since: z.string().max(40) });

/** The one writer's sidecar file (design.md §3). */
export type WriterLock = { readonly release: () => void };

export function lockPath(file: string): string {
  return `${file}.lock`;
}

function isSystemError(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

/** @returns who holds the lock; unreadable contents name nobody but still hold it */
export function readLock(file: string): LockHolder | undefined {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(lockPath(file), 'utf8')));
    return parsed.data ?? { host: 'an unknown computer', process: 0, since: 'an unknown time' };
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT')) return undefined;
    if (cause instanceof SyntaxError)
      return { host: 'an unknown computer', process: 0, since: 'an unknown time' };
    throw failureOf(cause, file);
  }
}

/** Only for this host: a process that cannot be signalled because it is another user's is alive. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return isSystemError(cause, 'EPERM');
  }
}

function isDeadHere(holder: LockHolder): boolean {
  return holder.host === hostname() && holder.process > 0 && !isAlive(holder.process);
}

function tryToWrite(file: string): boolean {
  const holder: LockHolder = { host: hostname(), process: process.pid, since: new Date().toISOString() };
  try {
    const descriptor = openSync(lockPath(file), 'wx', 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify(holder)}\n`);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (cause) {
    if (isSystemError(cause, 'EEXIST')) return false;
    // A folder that takes no new file takes no journal either: the workbook can only be read.
    if (['EACCES', 'EPERM', 'EROFS'].some((code) => isSystemError(cause, code)))
      throw new AppFailure({ code: 'read_only', file });
    throw failureOf(cause, file);
  }
}

/**
 * Takes the writer lock. A lock whose process is dead on this host is taken over; any other holder
 * is named in the error.
 *
 * @param breakStale take over a lock from another host as well, after the user said so
 */
export function takeLock(file: string, breakStale = false): WriterLock {
  for (let attemptNumber = 0; attemptNumber < 3; attemptNumber += 1) {
    if (tryToWrite(file)) {
      let held = true;
      return {
        release: () => {
          if (held) unlinkSync(lockPath(file));
          held = false;
        },
      };
    }
    const holder = readLock(file);
    if (holder === undefined) continue;
    const elsewhere = holder.host !== hostname();
    if (isDeadHere(holder) || (breakStale && elsewhere)) {
      removeLock(file);
      continue;
    }
    throw new AppFailure({ code: 'locked', file, holder, stale: elsewhere });
  }
  throw new AppFailure({ code: 'disk_failed', reason: 'the lock file keeps changing' });
}

function removeLock(file: string): void {
  try {
    unlinkSync(lockPath(file));
  } catch (cause) {
    if (!isSystemError(cause, 'ENOENT')) throw failureOf(cause, file);
  }
}
