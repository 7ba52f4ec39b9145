import { chmodSync, copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { removeLeftOver, syncFile, syncFolder, temporarySuffix } from '../files.ts';
import { renamePatiently } from '../patience.ts';
import { type Backup, listBackups, nameOf, unfinishedEnding } from './backup.ts';
import { checkPages } from './check-file.ts';
import { copyForReading } from './copy-for-reading.ts';
import { connect, Statements } from './database.ts';
import { attempt, attemptAsync } from './failures.ts';
import { workbookExtension } from './format.ts';
import { inspectHeader } from './header.ts';
import { takeLock } from './lock.ts';
import { readWorkbookId } from './meta.ts';

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
