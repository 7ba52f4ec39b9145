import { copyFileSync, existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { copyDatabase } from './copy-database.ts';
import { connect, type Database } from './database.ts';
import { isWriteAhead } from './header.ts';

/** What may hold the newest changes of a file. */
const besides = ['-journal', '-wal'];

/**
 * After a crash a journal waits to be played back, which needs writing. Then both files are copied and it
 * is played back there. While somebody writes, the journal is theirs, and the backup API waits. A file that
 * another program has switched to a write-ahead log cannot be read either without making files beside it.
 */
export async function copyForReading(file: string, copy: string): Promise<void> {
  const source = isWriteAhead(file) ? undefined : connectUnlessTorn(file);
  if (source === undefined) {
    for (const ending of ['', ...besides.filter((end) => existsSync(`${file}${end}`))])
      copyFileSync(`${file}${ending}`, `${copy}${ending}`);
    return;
  }
  try {
    // In one step: step by step, a busy writer would make it start anew again and again.
    await copyDatabase(source, copy, ({ totalPages }) => Math.max(totalPages, 1));
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
