import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { patiently } from '../patience.ts';
import { makeBackup } from './backup.ts';
import type { Clock } from './change-writer.ts';
import { checkCurrentValues } from './check-current.ts';
import { checkPages, checkSchema } from './check-file.ts';
import { copyForReading } from './copy-for-reading.ts';
import { connect, type Database, Statements } from './database.ts';
import { attempt, attemptAsync } from './failures.ts';
import { fileGuard } from './file-identity.ts';
import { schemaVersion } from './format.ts';
import { checkVersion, inspectHeader } from './header.ts';
import { takeLock } from './lock.ts';
import { readMeta } from './meta.ts';
import { type Migration, migrate, migrations } from './migrate.ts';
import { removeRestoring } from './restore-backup.ts';
import { Workbook } from './workbook.ts';

export type OpenOptions = {
  /** Take over the lock of another computer, after the user said that nobody has the file open there. */
  readonly breakStaleLock?: boolean;
  readonly clock?: Clock;
};

/**
 * Migrates a file of an older version. A journal was played back on connecting, so the version is asked
 * for here and not in the header that was looked at before.
 *
 * @param backUp false for a temporary copy, whose original stays as it is
 */
export async function bringUpToDate(database: Database, file: string, backUp: boolean): Promise<void> {
  const version = Number(database.pragma('user_version', { simple: true }));
  checkVersion(version, file);
  if (version === schemaVersion) return;
  const step: Migration | undefined = migrations.find((migration) => migration.from === version);
  if (step === undefined)
    throw new AppFailure({ code: 'damaged', file, check: `there is no way from file version ${version}` });
  checkSchema(database, file, step.schemaDigest);
  checkPages(database, file);
  if (backUp)
    await makeBackup({ file, database, meta: readMeta(new Statements(database), file) }, 'before-migration');
  migrate(database, file, version);
}

/** Is it a workbook of this version, in agreement with itself? @throws AppFailure foreign_schema or damaged */
export function checkOpened(database: Database, file: string): void {
  checkSchema(database, file);
  checkPages(database, file);
  checkCurrentValues(database, file);
}

/**
 * Opens a workbook to change it, after every check that design.md §3 asks for. The file is not
 * touched before all of them have passed. Lock and journal belong to the file itself, so a link is followed.
 */
export function openWorkbook(given: string, options: OpenOptions = {}): Promise<Result<Workbook, AppError>> {
  return attemptAsync(given, async () => {
    const file = realpathSync.native(given);
    inspectHeader(file);
    const lock = takeLock(file, options.breakStaleLock);
    let database: Database | undefined;
    try {
      removeRestoring(file);
      database = connect(file);
      await bringUpToDate(database, file, true);
      checkOpened(database, file);
      const workbook = new Workbook({
        file,
        database,
        lock,
        guard: fileGuard(file),
        ...(options.clock === undefined ? {} : { clock: options.clock }),
      });
      // Another program may have switched it; a copy of the file alone would then lack the newest changes.
      database.pragma('journal_mode = DELETE');
      return workbook;
    } catch (cause) {
      database?.close();
      lock.release();
      throw cause;
    }
  });
}

/**
 * Opens a workbook to read it, whoever else has it open: through a temporary copy made by the backup
 * API, so that neither disturbs the other and the file itself is never written.
 *
 * @param options.asFound even if its tables are not what its log says; for those who look into that
 */
export function openReadOnly(
  given: string,
  options: { readonly asFound?: boolean } = {},
): Promise<Result<Workbook, AppError>> {
  return attemptAsync(given, async () => {
    const file = realpathSync.native(given);
    inspectHeader(file);
    const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-'));
    // What is done with the copy has been done, so its removal must not fail it.
    const removeCopy = () =>
      attempt(folder, () => patiently(() => rmSync(folder, { recursive: true, force: true })));
    let database: Database | undefined;
    try {
      const copy = path.join(folder, 'copy.cxwb');
      await copyForReading(file, copy);
      database = connect(copy);
      await bringUpToDate(database, file, false);
      checkSchema(database, file);
      checkPages(database, file);
      if (options.asFound !== true) checkCurrentValues(database, file);
      return new Workbook({ file, database, onClose: removeCopy });
    } catch (cause) {
      database?.close();
      removeCopy();
      throw cause;
    }
  });
}
