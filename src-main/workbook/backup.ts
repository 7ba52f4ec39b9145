import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../../shared/json/canonical.ts';
import { recordIdSchema } from '../../shared/model/id.ts';
import { dataFolder, makeDataFolder } from '../data-folder.ts';
import { removeLeftOver, syncFolder } from '../files.ts';
import { renamePatiently } from '../patience.ts';
import { copyDatabase } from './copy-database.ts';
import type { Database } from './database.ts';
import { failureOf } from './failures.ts';
import { workbookExtension } from './format.ts';

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

export function nameOf(at: Date, reason: BackupReason, file: string): string {
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
