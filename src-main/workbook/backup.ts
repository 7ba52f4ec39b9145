import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { sha256Hex } from '../../shared/json/canonical.ts';
import { recordIdSchema } from '../../shared/model/id.ts';
import { dataFolder, makeDataFolder } from '../data-folder.ts';
import { removeLeftOver, syncFile, syncFolder, temporarySuffix } from '../files.ts';
import { renamePatiently } from '../patience.ts';
import { checkPages } from './check-file.ts';
import { copyDatabase } from './copy-database.ts';
import { copyForReading } from './copy-for-reading.ts';
import { connect, type Database, Statements } from './database.ts';
import { attempt, attemptAsync, failureOf } from './failures.ts';
import { workbookExtension } from './format.ts';
import { inspectHeader } from './header.ts';
import { takeLock } from './lock.ts';
import { readWorkbookId } from './meta.ts';

/** Why a backup was made; part of its name. */
export type BackupReason =
  | 'by-hand'
  | 'daily'
  | 'before-migration'
  | 'before-merge'
  | 'before-restore'
  | 'displaced'
  | 'damaged';

/** An open workbook, as far as a backup is made of it. */
export type BackupSource = {
  /** Its real path; what is read may be a temporary copy of it. */
  readonly file: string;
  readonly database: Database;
  readonly meta: { readonly workbookId: string };
};

export type Backup = {
  /** Its file name without extension. */
  readonly id: string;
  readonly file: string;
  /** ISO 8601 UTC, to the millisecond. */
  readonly at: string;
  readonly reason: string;
  /** By which the backups of one file are told from those of another copy; undefined in those of old versions. */
  readonly origin?: string;
  /** Bytes. */
  readonly size: number;
};

/** Of a backup that is being written. */
export const unfinishedEnding = '.part';

const namePattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+)(?:\.([0-9a-f]{8}))?$/;
const keptAtLeast = 10;
const keptDays = 30;

function folderOf(workbookId: string): string {
  return path.join(dataFolder(), 'backups', workbookId);
}

/** Copies of one workbook on this computer share its id, but not their backups' turns. */
function originOf(file: string): string {
  return sha256Hex(file).slice(0, 8);
}

function nameOf(at: Date, reason: BackupReason, file: string): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}-${reason}.${originOf(file)}`;
}

/** The ids of all workbooks of which there are backups. */
export function backedUpWorkbooks(): readonly string[] {
  const folder = path.join(dataFolder(), 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Backups of a workbook, newest first; only files that we named. */
export function listBackups(workbookId: string): readonly Backup[] {
  // It comes from a file or a command line and becomes part of a path.
  if (!recordIdSchema.safeParse(workbookId).success) return [];
  const folder = folderOf(workbookId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(workbookExtension))
    .map((name) => ({ id: name.slice(0, -workbookExtension.length), file: path.join(folder, name) }))
    .flatMap(({ id, file }) => {
      const found = namePattern.exec(id);
      if (found === null) return [];
      const [, year, month, day, hour, minute, second, milliseconds, reason = '', origin] = found;
      return [
        {
          id,
          file,
          at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`,
          reason,
          ...(origin === undefined ? {} : { origin }),
          size: statSync(file).size,
        },
      ];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Which backups may go: all but the ten newest and each file's newest of each of the last thirty days.
 *
 * @param backups newest first
 */
export function superfluous(backups: readonly Backup[], now: Date): readonly Backup[] {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const days = new Set<string>();
  return backups.filter((backup, index) => {
    const day = `${backup.at.slice(0, 10)} ${backup.origin}`;
    const isNewestOfDay = !days.has(day);
    days.add(day);
    return index >= keptAtLeast && !(isNewestOfDay && backup.at >= oldest);
  });
}

/**
 * Copies the open workbook by SQLite's backup API into the user's folder, readable by nobody else.
 *
 * @param needed id of a backup that stays although it is an old one
 * @returns the backup; older ones are rotated out
 */
export async function makeBackup(
  { database, file: of, meta: { workbookId } }: BackupSource,
  reason: BackupReason,
  now = new Date(),
  needed?: string,
): Promise<Backup> {
  const folder = folderOf(workbookId);
  const id = nameOf(now, reason, of);
  const file = path.join(folder, `${id}${workbookExtension}`);
  try {
    makeDataFolder(folder);
    removeUnfinished(folder, (part) => now.getTime() - statSync(part).mtimeMs > longestCopying);
    await copyPages(database, file);
    for (const old of superfluous(listBackups(workbookId), now))
      if (old.id !== needed) rmSync(old.file, { force: true });
    return { id, file, at: now.toISOString(), reason, origin: originOf(of), size: statSync(file).size };
  } catch (cause) {
    // It is this folder that people must look at, not the workbook's.
    throw failureOf(cause, folder);
  }
}

/** Longer than any copy takes: what is older was left by a process that was killed. Milliseconds. */
const longestCopying = 3_600_000;

/** Half a backup is of no use, and what is in it can be purged by nobody. */
function removeUnfinished(folder: string, isMeant: (part: string) => boolean): void {
  removeLeftOver(
    folder,
    (name) => name.includes(`${workbookExtension}${unfinishedEnding}`) && isMeant(path.join(folder, name)),
  );
}

/** Also what another process is writing just now: it may hold what was purged, and is made again at any time. */
export function removeUnfinishedBackups(workbookId: string): void {
  const folder = folderOf(workbookId);
  if (existsSync(folder)) removeUnfinished(folder, () => true);
}

async function copyPages(database: Database, file: string): Promise<void> {
  const temporary = `${file}${unfinishedEnding}`;
  try {
    await copyDatabase(database, temporary);
    chmodSync(temporary, 0o600);
    renamePatiently(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(path.dirname(file));
}

/** They hold what was put out of the way, not the workbook as it is. */
const putAside: readonly string[] = ['before-restore', 'displaced', 'damaged'] satisfies BackupReason[];

/** Makes the day's backup of this file unless there is one. Called before a day's first change. */
export async function backUpDaily(source: BackupSource, now = new Date()): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const origin = originOf(source.file);
  const isTodays = (backup: Backup) =>
    backup.at.startsWith(today) && backup.origin === origin && !putAside.includes(backup.reason);
  if (!listBackups(source.meta.workbookId).some(isTodays)) await makeBackup(source, 'daily', now);
}

/** From a copy: a torn file cannot be read without writing to it, and this one may be needed as it is. */
export async function workbookIdOf(file: string): Promise<string> {
  if (!statSync(file).isFile()) throw new AppFailure({ code: 'not_a_file', file });
  const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-'));
  try {
    const copy = path.join(folder, `copy${workbookExtension}`);
    await copyForReading(file, copy);
    const database = connect(copy);
    try {
      return readWorkbookId(new Statements(database), file);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const restoringEnding = '.restoring';

/**
 * What a restoring that was killed left beside the file. Call it with the file's lock, which restoring takes. What
 * cannot be removed is in nobody's way.
 */
export function removeRestoring(file: string): void {
  const beginning = `${path.basename(file)}.`;
  attempt(file, () =>
    removeLeftOver(
      path.dirname(file),
      (name) => name.startsWith(beginning) && name.endsWith(restoringEnding),
    ),
  );
}

/** What SQLite may have left beside a file after a crash, by the end of its name. */
const journalEndings = ['-journal', '-wal'];

/**
 * The present file is kept as a backup itself, whatever state it is in, and gets its name once it is whole. A
 * journal that waits beside it belongs to it and would spoil the restored one, so it is played back in the
 * backup, and then where it waits: at no moment is there a file without the journal that it needs.
 */
function setAside(file: string, folder: string): void {
  const kept = path.join(folder, `${nameOf(new Date(), 'before-restore', file)}${workbookExtension}`);
  const copy = `${kept}${unfinishedEnding}`;
  const endings = ['', ...journalEndings];
  for (const ending of endings.filter((end) => existsSync(`${file}${end}`))) {
    copyFileSync(`${file}${ending}`, `${copy}${ending}`);
    chmodSync(`${copy}${ending}`, 0o600);
  }
  playBack(copy);
  if (existsSync(copy)) syncFile(copy);
  // The workbook last: with its name it is a backup.
  for (const ending of endings.toReversed().filter((end) => existsSync(`${copy}${end}`)))
    renamePatiently(`${copy}${ending}`, `${kept}${ending}`);
  syncFolder(folder);
  playBack(file);
  for (const ending of journalEndings) rmSync(`${file}${ending}`, { force: true });
}

/** What is too damaged for SQLite stays byte for byte as it was found. */
function playBack(file: string): void {
  const played = attempt(file, () => connect(file));
  if (!played.ok) return;
  attempt(file, () => played.value.pragma('journal_mode = DELETE'));
  played.value.close();
}

/** A backup may have been damaged where it lay; then what is there now is the better one. */
function checkCopy(copy: string, backup: string): void {
  const database = connect(copy);
  try {
    checkPages(database, backup);
  } finally {
    database.close();
  }
}

/**
 * Puts a backup in the place of the workbook. What was there becomes a backup too.
 *
 * @param id of a backup of this workbook
 * @param workbookId given where the file is too damaged to say whose backups are meant
 */
export function restoreBackup(
  given: string,
  id: string,
  workbookId?: string,
): Promise<Result<Backup, AppError>> {
  return attemptAsync(given, async () => {
    const backup = listBackups(workbookId ?? (await workbookIdOf(given))).find(
      (candidate) => candidate.id === id,
    );
    if (backup === undefined) throw new AppFailure({ code: 'unknown_backup', backup: id.slice(0, 100) });
    inspectHeader(backup.file);
    // A link stays a link; what it points to is restored.
    const file = existsSync(given) ? realpathSync.native(given) : given;
    const lock = takeLock(file);
    const temporary = `${file}.${temporarySuffix()}${restoringEnding}`;
    try {
      removeRestoring(file);
      copyFileSync(backup.file, temporary);
      checkCopy(temporary, backup.file);
      syncFile(temporary);
      // Backups are private; the workbook may be shared.
      chmodSync(temporary, (statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777);
      setAside(file, path.dirname(backup.file));
      renamePatiently(temporary, file);
      syncFolder(path.dirname(file));
      return backup;
    } finally {
      rmSync(temporary, { force: true });
      lock.release();
    }
  });
}
