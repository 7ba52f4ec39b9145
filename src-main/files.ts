import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../shared/ipc/app-error.ts';
import { patiently, renamePatiently } from './patience.ts';

/** For names that no other thread or process makes up at the same time. */
export function temporarySuffix(): string {
  return randomBytes(6).toString('hex');
}

/** Makes a rename survive a power cut; not every system lets a folder be synced. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows syncs the folder's entry with the file and refuses to open a folder.
  }
}

/** Makes a file's bytes survive a power cut. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeSynced(file: string, bytes: Uint8Array, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** @throws AppFailure folder_missing where it is not there or is a file */
export function checkFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new AppFailure({ code: 'folder_missing', file: folder });
}

/**
 * Makes a folder and those above it, one by one: Node's own way never ends where the system says of a folder
 * that is there that it is not, as on some virtual drives.
 *
 * @throws AppFailure folder_missing where it cannot be made, file_exists where a file has its name
 */
export function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found !== undefined) throw new AppFailure({ code: 'file_exists', file: folder });
  const above = path.dirname(folder);
  if (above === folder) throw new AppFailure({ code: 'folder_missing', file: folder });
  makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new AppFailure({ code: 'folder_missing', file: folder });
    if (!existsSync(folder)) throw cause;
  }
}

export type WriteOptions = {
  /** Looks at the bytes as they were read back; a problem it names removes the file. */
  readonly check?: (read: Uint8Array) => string | undefined;
  /** Who may read it; everybody unless said otherwise. */
  readonly mode?: number;
  /** Part of the temporary name, by which whoever outlives this thread can find what it left. */
  readonly mark?: string;
};

/** A file that is written and checked, but has not got its name yet. */
export type StagedFile = { readonly finish: () => void; readonly discard: () => void };

const temporaryEnding = '.part';

/** Beside the file, hidden, with the mark by which whoever outlives a thread finds what it left. */
export function temporaryFile(file: string, mark: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${mark}${temporaryEnding}`);
}

/** Writes a file beside its place, under a temporary name, and reads it back (design.md §5). */
export function stageFile(file: string, bytes: Uint8Array, options: WriteOptions = {}): StagedFile {
  const { check = () => undefined, mode = 0o644, mark = temporarySuffix() } = options;
  const folder = path.dirname(file);
  checkFolder(folder);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new AppFailure({ code: 'not_a_file', file });
  const temporary = temporaryFile(file, mark);
  const discard = () => rmSync(temporary, { force: true });
  discard();
  try {
    writeSynced(temporary, bytes, mode);
    const read = readFileSync(temporary);
    const problem = read.equals(bytes) ? check(read) : 'other bytes came back';
    if (problem !== undefined) throw new AppFailure({ code: 'unreadable_export', file, problem });
  } catch (cause) {
    discard();
    throw cause;
  }
  const finish = () => {
    try {
      renamePatiently(temporary, file);
    } finally {
      discard();
    }
    syncFolder(folder);
  };
  return { finish, discard };
}

/** Writes a whole file or nothing. */
export function writeWhole(file: string, bytes: Uint8Array, options: WriteOptions = {}): void {
  stageFile(file, bytes, options).finish();
}

/** Removes what a thread that ended in the middle had staged under its mark, and a database's journal with it. */
export function removeStaged(folder: string, mark: string): void {
  if (!existsSync(folder)) return;
  removeLeftOver(folder, (name) => name.startsWith('.') && name.includes(`.${mark}${temporaryEnding}`));
}

/**
 * Removes what earlier processes left in a folder when they were killed. Whoever calls it knows that nobody is
 * writing those files just now.
 */
export function removeLeftOver(folder: string, isLeftOver: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isLeftOver)) rmSync(path.join(folder, name), { force: true });
}

/** SQLite would play a journal that lies beside a new file into it; whatever it is, it is kept. */
function moveJournalAside(file: string): void {
  for (const journal of ['-journal', '-wal', '-shm'].map((suffix) => `${file}${suffix}`))
    if (existsSync(journal)) renamePatiently(journal, `${journal}.${temporarySuffix()}.kept`);
}

/** Gives a finished file its name, but never another file's. @throws AppFailure file_exists */
export function moveIntoPlace(temporary: string, file: string): void {
  if (!existsSync(file)) moveJournalAside(file);
  try {
    linkSync(temporary, file);
  } catch (cause) {
    if (existsSync(file)) throw new AppFailure({ code: 'file_exists', file });
    // File systems without links, such as FAT, can only rename.
    if (cause instanceof Error && existsSync(temporary)) renamePatiently(temporary, file);
    else throw cause;
  }
  try {
    patiently(() => rmSync(temporary, { force: true }));
  } catch {
    // The file has its name; another one that it keeps, while somebody reads it there, is in nobody's way.
  }
  syncFolder(path.dirname(file));
}

/** @throws AppFailure when there is no such file, it is no regular file, or it is larger than `limit` bytes */
export function readWhole(file: string, limit: number): Buffer {
  const stat = statSync(file);
  if (!stat.isFile()) throw new AppFailure({ code: 'not_a_file', file });
  if (stat.size > limit) throw new AppFailure({ code: 'file_too_large', file, size: stat.size, limit });
  return readFileSync(file);
}

/** Not every message of the parser says where. */
function positionOf(cause: unknown, text: string): number | undefined {
  const message = cause instanceof Error ? cause.message : '';
  if (message.startsWith('Unexpected end')) return text.length;
  const position = /at position (\d+) \(line \d+ column \d+\)$/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}

/**
 * Parses JSON from outside. The parser's own message quotes the text, so only the place is kept.
 *
 * @throws AppFailure invalid_json
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const position = positionOf(cause, text);
    const problem =
      position === undefined
        ? 'it has a mistake'
        : `it breaks off or goes wrong in line ${text.slice(0, position).split('\n').length}`;
    throw new AppFailure({ code: 'invalid_json', file, problem });
  }
}

/** Text that must be UTF-8, with or without a byte order mark. @throws AppFailure not_utf8 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppFailure({ code: 'not_utf8', file });
  }
}

/** Reads a text file of at most `limit` bytes. */
export function readText(file: string, limit: number): string {
  return decodeText(readWhole(file, limit), file);
}

/** Reads and parses a JSON file of at most `limit` bytes. */
export function readJson(file: string, limit: number): unknown {
  return parseJson(readText(file, limit), file);
}
