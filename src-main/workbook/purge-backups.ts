import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Tombstone } from '../../shared/workbook/log/tombstone.ts';
import { syncFile, syncFolder } from '../files.ts';
import { patiently, renamePatiently } from '../patience.ts';
import { listBackups, removeUnfinishedBackups, unfinishedEnding } from './backup.ts';
import { connect, Statements } from './database.ts';
import { attemptAsync, isDamage } from './failures.ts';
import { LogStore } from './log-store.ts';
import { bringUpToDate, checkOpened } from './open.ts';
import { Projector } from './projector.ts';
import { setTombstones } from './tombstones.ts';

/** What became of the backups in this user's folder. */
export type PurgedBackups = {
  readonly rewritten: number;
  /** Those that are damaged: nobody can tell whether they hold what was purged. */
  readonly deleted: number;
};

/**
 * Sets the stones in every backup, so that none brings back what was purged, and rewrites it without the bytes. The
 * rewritten copy takes the backup's place only when it is whole. One that cannot be read or replaced just now may be
 * the last that is sound: it stays, and so does what is to be purged from it, until the purge is repeated.
 *
 * @throws AppFailure why one stays as it was, after all others have been gone through
 */
export async function purgeBackups(
  workbookId: string,
  tombstones: readonly Tombstone[],
): Promise<PurgedBackups> {
  removeUnfinishedBackups(workbookId);
  let rewritten = 0;
  let deleted = 0;
  let left: AppError | undefined;
  for (const { file } of listBackups(workbookId)) {
    const done = await attemptAsync(file, () => rewrite(file, tombstones));
    if (done.ok) rewritten += 1;
    else if (isDamage(done.error)) {
      patiently(() => rmSync(file, { force: true }));
      deleted += 1;
    } else if (done.error.code !== 'file_missing') left ??= done.error;
    syncFolder(path.dirname(file));
  }
  if (left !== undefined) throw new AppFailure(left);
  return { rewritten, deleted };
}

async function rewrite(file: string, tombstones: readonly Tombstone[]): Promise<void> {
  const copy = `${file}${unfinishedEnding}`;
  try {
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    const database = connect(copy);
    try {
      await bringUpToDate(database, file, false);
      checkOpened(database, file);
      const statements = new Statements(database);
      const log = new LogStore(statements);
      database.transaction(() => {
        const { edits } = setTombstones(statements, log, tombstones);
        new Projector(statements, log).project(edits);
      })();
      database.exec('VACUUM');
    } finally {
      database.close();
    }
    syncFile(copy);
    renamePatiently(copy, file);
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${copy}-journal`, { force: true });
  }
}
