import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { AppFailure, type LockHolder } from '../../shared/ipc/app-error.ts';
import { removeLeftOver, temporarySuffix } from '../files.ts';
import { patiently, renamePatiently } from '../patience.ts';
import { attempt, failureOf } from './failures.ts';

const holderSchema = z.object({
  host: z.string().max(300),
  process: z.int().min(1),
  since: z.string().max(40),
});
const nobodyKnown: LockHolder = { host: 'an unknown computer', process: 0, since: 'an unknown time' };

/** The one writer's sidecar file (design.md §3). */
export type WriterLock = {
  /**
   * Somebody who took the lock over may have written by now, and have closed the workbook again; so may whoever
   * comes where it was taken away. What cannot be read says nothing, as while a scanner has it.
   *
   * @throws AppFailure file_replaced once it is not ours any more
   */
  readonly check: () => void;
  readonly release: () => void;
};

/** For a file that nobody else can have: a temporary one, or one whose lock another connection holds. */
export const noLock: WriterLock = { check: () => undefined, release: () => undefined };

/** The locks that this process holds, by their files; all are taken in its main thread. */
const held = new Map<string, LockHolder>();

function lockPath(file: string): string {
  return `${file}.lock`;
}

function isSystemError(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}

function isMissing(cause: unknown): boolean {
  return isSystemError(cause, 'ENOENT') || isSystemError(cause, 'ENOTDIR');
}

/** @returns who holds the lock; unreadable contents name nobody but still hold it */
export function readLock(file: string): LockHolder | undefined {
  return readHolder(lockPath(file));
}

function readHolder(lock: string): LockHolder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(lock, 'utf8'))).data ?? nobodyKnown;
  } catch (cause) {
    return isMissing(cause) ? undefined : nobodyKnown;
  }
}

const isSame = (a: LockHolder, b: LockHolder) =>
  a.host === b.host && a.process === b.process && a.since === b.since;

/** Only for this host: a process that cannot be signalled because it is another user's is alive. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return isSystemError(cause, 'EPERM');
  }
}

function isOfThisProcess(holder: LockHolder): boolean {
  return holder.host === hostname() && holder.process === process.pid;
}

/** One with our number that we do not hold was left by a dead process that had it, or could not be removed. */
function isDeadHere(holder: LockHolder, file: string): boolean {
  if (isOfThisProcess(holder)) return !held.has(file);
  return holder.host === hostname() && holder.process > 0 && !isAlive(holder.process);
}

/**
 * After a restart the number of a dead process may be another's. Clocks can be wrong at start, so this is
 * no proof of death, only a reason to ask people.
 */
function isFromBeforeStart(holder: LockHolder): boolean {
  return holder.host === hostname() && Date.parse(holder.since) < Date.now() - uptime() * 1000;
}

/** A holder touches its lock so often. Milliseconds. */
const touchEvery = 60_000;

/** After so many it may be that nobody holds the lock any more: another program has the process number. Milliseconds. */
const longSilence = 15 * 60_000;

/** A computer that slept is silent as well: a reason to ask people, as `isFromBeforeStart`. */
function isSilent(file: string): boolean {
  const touched = attempt(file, () => statSync(lockPath(file)).mtimeMs);
  return touched.ok && touched.value < Date.now() - longSilence;
}

function touch(file: string, own: LockHolder): void {
  const holder = readLock(file);
  if (holder === undefined || !isSame(holder, own)) return;
  attempt(file, () => utimesSync(lockPath(file), new Date(), new Date()));
}

/** Of a lock on its way to its place, and of one on its way out. */
const beginningEnding = '.new';
const leavingEnding = '.gone';

function writeHolder(place: string, holder: LockHolder): void {
  // Whoever shares the folder must be able to read who has the file open.
  const descriptor = openSync(place, 'wx', 0o644);
  try {
    writeSync(descriptor, `${JSON.stringify(holder)}\n`);
  } catch (cause) {
    rmSync(place, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A lock that is there names its holder: it is written beside its place, and one of several writers can link it
 * there. File systems without links, such as FAT, get it in its place at once.
 */
function writeInOne(file: string, holder: LockHolder): void {
  const beginning = `${lockPath(file)}.${temporarySuffix()}${beginningEnding}`;
  writeHolder(beginning, holder);
  try {
    linkSync(beginning, lockPath(file));
  } catch (cause) {
    if (isSystemError(cause, 'EEXIST')) throw cause;
    writeHolder(lockPath(file), holder);
  } finally {
    rmSync(beginning, { force: true });
  }
}

/** What processes left that were killed while they took a lock or gave it back. */
function removeLeftLocks(file: string): void {
  const start = `${path.basename(lockPath(file))}.`;
  attempt(file, () =>
    removeLeftOver(
      path.dirname(file),
      (name) =>
        name.startsWith(start) && [beginningEnding, leavingEnding].some((ending) => name.endsWith(ending)),
    ),
  );
}

/** @returns our lock, or undefined where there is one already */
function tryToWrite(file: string): LockHolder | undefined {
  const holder: LockHolder = { host: hostname(), process: process.pid, since: new Date().toISOString() };
  try {
    writeInOne(file, holder);
    removeLeftLocks(file);
    return holder;
  } catch (cause) {
    if (isSystemError(cause, 'EEXIST')) return undefined;
    // A folder that takes no new file takes no journal either: the workbook can only be read.
    if (['EACCES', 'EPERM', 'EROFS'].some((code) => isSystemError(cause, code)))
      throw new AppFailure({ code: 'read_only', file });
    throw failureOf(cause, file);
  }
}

/**
 * Takes the writer lock. A lock whose process is dead on this host is taken over; any other holder is named in the
 * error. A holder whose lock was broken and that was alive all the same writes no more (`check`).
 *
 * @param file its real path
 * @param breakStale take over a lock from another host, from before this one was started, or long silent, as well,
 *   after the user said so
 */
export function takeLock(file: string, breakStale = false): WriterLock {
  for (let attemptNumber = 0; attemptNumber < 3; attemptNumber += 1) {
    const own = tryToWrite(file);
    if (own !== undefined) {
      held.set(file, own);
      const touching = setInterval(touch, touchEvery, file, own).unref();
      return {
        check: () => checkHeld(file, own),
        release: () => {
          clearInterval(touching);
          release(file, own);
        },
      };
    }
    const holder = readLock(file);
    if (holder === undefined) continue;
    const stale =
      holder.host !== hostname() ||
      (!isOfThisProcess(holder) && (isFromBeforeStart(holder) || isSilent(file)));
    if (!isDeadHere(holder, file) && !(breakStale && stale))
      throw new AppFailure({ code: 'locked', file, holder, stale });
    removeLockOf(file, holder);
  }
  throw new AppFailure({ code: 'disk_failed', reason: 'the lock file keeps changing' });
}

function checkHeld(file: string, own: LockHolder): void {
  const found = readLock(file);
  if (found === undefined || (found !== nobodyKnown && !isSame(found, own)))
    throw new AppFailure({ code: 'file_replaced', file });
}

/** What cannot be removed any more, with its folder gone, is nobody's lock from now on (`isDeadHere`). */
function release(file: string, own: LockHolder): void {
  if (held.get(file) === own) held.delete(file);
  try {
    removeLockOf(file, own);
  } catch {
    // Closing never fails for the lock's sake: everything of the work is on disk.
  }
}

/** Unless a third process was faster, or tidied up. */
function putBack(aside: string, lock: string): void {
  try {
    copyFileSync(aside, lock, constants.COPYFILE_EXCL);
  } catch (cause) {
    if (!isSystemError(cause, 'EEXIST') && !isMissing(cause)) throw cause;
  }
}

/**
 * Removes the lock if it still is the given holder's. Two processes may find the same dead lock, so it is
 * moved aside first, which only one can; a lock that is not the one meant goes back.
 */
function removeLockOf(file: string, holder: LockHolder): void {
  const aside = `${lockPath(file)}.${temporarySuffix()}${leavingEnding}`;
  try {
    renamePatiently(lockPath(file), aside);
  } catch (cause) {
    if (isMissing(cause)) return;
    throw failureOf(cause, file);
  }
  const moved = readHolder(aside);
  if (moved !== undefined && !isSame(moved, holder)) putBack(aside, lockPath(file));
  patiently(() => rmSync(aside, { recursive: true, force: true }));
}
