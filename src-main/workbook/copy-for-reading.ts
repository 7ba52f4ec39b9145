import { copyFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { connect, type Database } from './database.ts';

/**
 * After a crash a journal waits to be played back, which needs writing. Then both files are copied and it
 * is played back there. While somebody writes, the journal is theirs, and the backup API waits.
 */
export async function copyForReading(file: string, copy: string): Promise<void> {
  const source = connectUnlessTorn(file);
  if (source === undefined) {
    copyFileSync(file, copy);
    copyFileSync(`${file}-journal`, `${copy}-journal`);
    return;
  }
  try {
    // In one step: step by step, a busy writer would make it start anew again and again.
    await source.backup(copy, { progress: ({ totalPages }) => Math.max(totalPages, 1) });
  } finally {
    source.close();
  }
}

/** @returns undefined where SQLite sees a journal that nobody is writing any more */
function connectUnlessTorn(file: string): Database | undefined {
  let database: Database | undefined;
  try {
    database = connect(file, { readonly: true });
    database.pragma('schema_version');
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof SqliteDatabase.SqliteError && cause.code === 'SQLITE_READONLY_ROLLBACK')
      return undefined;
    throw cause;
  }
}
