import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import { checkFolder, syncFile, temporaryFile, temporarySuffix } from '../files.ts';
import { copyDatabase } from './copy-database.ts';
import { finishStaged } from './create.ts';
import { connect, type Database, Statements } from './database.ts';
import type { Workbook } from './workbook.ts';

/**
 * The name under which a copy remembers whom it was made for. It stands beside the log, not in it: the copy is the
 * same workbook, and its log merges like any other's.
 */
const rowName = 'sent_to';

const row = z.object({ value: recordIdSchema });

/** @returns the person for whom this copy of the workbook was made; undefined for the workbook itself */
export function sentTo({ database }: Pick<Workbook, 'database'>): RecordId | undefined {
  const found = new Statements(database).first(`SELECT "value" FROM "meta" WHERE "name" = ?`, rowName);
  return row.safeParse(found).data?.value;
}

/** @throws AppFailure file_exists or folder_missing where no copy can be made */
export function checkPlaceOfCopy(file: string): void {
  if (existsSync(file)) throw new AppFailure({ code: 'file_exists', file });
  checkFolder(path.dirname(file));
}

export type CopyControl = {
  readonly signal: AbortSignal;
  /** In pages of the file. */
  readonly onProgress: (done: number, total: number) => void;
};

/**
 * Copies an open workbook, as it is saved, for one person; whole or not at all, and never over another file.
 *
 * @throws AppFailure with why it cannot be made, or cancelled
 */
export async function writeSentCopy(
  { database }: Workbook,
  file: string,
  person: RecordId,
  control: CopyControl,
): Promise<void> {
  checkPlaceOfCopy(file);
  const temporary = temporaryFile(file, temporarySuffix());
  try {
    await copyPages(database, temporary, control);
    address(temporary, person);
    syncFile(temporary);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
  finishStaged(temporary, file);
}

/** Of four kilobytes each: between two steps others have their turn, and canceling is heard. */
const pagesAtATime = 1000;

async function copyPages(
  database: Database,
  file: string,
  { signal, onProgress }: CopyControl,
): Promise<void> {
  const heed = () => {
    if (signal.aborted) throw new AppFailure({ code: 'cancelled' });
  };
  heed();
  await copyDatabase(database, file, ({ totalPages, remainingPages }) => {
    heed();
    onProgress(totalPages - remainingPages, totalPages);
    return pagesAtATime;
  });
  heed();
}

function address(file: string, person: RecordId): void {
  const copy = connect(file);
  try {
    new Statements(copy).run('INSERT OR REPLACE INTO "meta" VALUES (?, ?)', rowName, person);
  } finally {
    copy.close();
  }
}
