import { closeSync, copyFileSync, existsSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../database.ts';
import { attempt } from '../failures.ts';

const besides = ['', '-journal', '-wal'];
const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** An unfinished save is taken back as at any opening; where that is not possible, the pages are read as they are. */
function playBack(copy: string): void {
  attempt(copy, () => {
    const database = connect(copy);
    try {
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
  });
}

/** Its first bytes only say that it is a database; without them SQLite reads no table. */
function mendMagic(copy: string): void {
  const descriptor = openSync(copy, 'r+');
  try {
    const head = Buffer.alloc(magic.length);
    readSync(descriptor, head, 0, head.length, 0);
    if (!head.equals(magic)) writeSync(descriptor, magic, 0, magic.length, 0);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Copies a damaged file with what lies beside it into a temporary folder, and takes back there what was not finished.
 *
 * @returns the copy, whose pages can be read
 */
export function copyDamaged(file: string, folder: string): string {
  const copy = path.join(folder, 'copy.cxwb');
  for (const ending of besides.filter((end) => existsSync(`${file}${end}`)))
    copyFileSync(`${file}${ending}`, `${copy}${ending}`);
  mendMagic(copy);
  playBack(copy);
  return copy;
}
