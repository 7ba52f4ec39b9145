import { setTimeout } from 'node:timers/promises';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { Database } from './database.ts';

type Progress = { readonly totalPages: number; readonly remainingPages: number };

/** Milliseconds between two tries. For a lock that another program gives back SQLite itself waits before that. */
const pause = 200;

/**
 * Copies a database by SQLite's backup API. The driver takes it for the end where the first step finds the database
 * locked: it tells of a copy of no pages, and removes it. A workbook has pages.
 *
 * @param progress called between steps; returns how many pages the next one copies
 * @throws AppFailure busy
 */
export async function copyDatabase(
  database: Database,
  copy: string,
  progress?: (progress: Progress) => number,
): Promise<void> {
  const hasCopied = async () => (await database.backup(copy, progress && { progress })).totalPages > 0;
  if (await hasCopied()) return;
  await setTimeout(pause);
  if (!(await hasCopied())) throw new AppFailure({ code: 'busy', file: database.name });
}
