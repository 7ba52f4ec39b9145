import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { failureOf } from './failures.ts';
import { applicationId, schemaVersion } from './format.ts';

const headerLength = 100;
const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** Offsets of the SQLite file header (sqlite.org/fileformat2.html, §1.3). */
const offsets = {
  pageSize: 16,
  readVersion: 19,
  pageCount: 28,
  changeCounter: 24,
  userVersion: 60,
  applicationId: 68,
  versionValidFor: 92,
};

function readHead(file: string): { head: Buffer; bytes: number } {
  const descriptor = openSync(file, 'r');
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new AppFailure({ code: 'not_a_file', file });
    const head = Buffer.alloc(headerLength);
    const read = readSync(descriptor, head, 0, headerLength, 0);
    return { head: head.subarray(0, read), bytes: stat.size };
  } finally {
    closeSync(descriptor);
  }
}

/** Was it switched to a write-ahead log? This program never does that (file format §1.3.3). */
export function isWriteAhead(file: string): boolean {
  const { head } = readHead(file);
  return head.length > offsets.readVersion && head.readUInt8(offsets.readVersion) === 2;
}

/** @throws AppFailure newer_version or other_database */
export function checkVersion(version: number, file: string): void {
  if (version > schemaVersion)
    throw new AppFailure({ code: 'newer_version', file, version, known: schemaVersion });
  if (version <= 0) throw new AppFailure({ code: 'other_database', file });
}

/**
 * Looks at the first 100 bytes before SQLite does: is it a workbook, of a version we know, and all there?
 *
 * @throws AppFailure with the reason in words
 */
export function inspectHeader(file: string): void {
  const { head, bytes } = (() => {
    try {
      return readHead(file);
    } catch (cause) {
      throw failureOf(cause, file);
    }
  })();
  if (bytes === 0) throw new AppFailure({ code: 'empty_file', file });
  if (!head.subarray(0, magic.length).equals(magic)) throw new AppFailure({ code: 'not_a_workbook', file });
  if (head.length < headerLength)
    throw new AppFailure({ code: 'truncated', file, expected: headerLength, actual: bytes });
  if (head.readUInt32BE(offsets.applicationId) !== applicationId)
    throw new AppFailure({ code: 'other_database', file });
  // While a change is being written, or after a crash in the middle of one, the journal beside the file
  // has the true version and length; opening plays it back, and then all is checked.
  if (existsSync(`${file}-journal`)) return;
  checkVersion(head.readUInt32BE(offsets.userVersion), file);
  const rawPageSize = head.readUInt16BE(offsets.pageSize);
  const pageSize = rawPageSize === 1 ? 65_536 : rawPageSize;
  // The page count in the header only counts when the last writer kept it (file format §1.3.8).
  const countIsKept = head.readUInt32BE(offsets.changeCounter) === head.readUInt32BE(offsets.versionValidFor);
  const expected = head.readUInt32BE(offsets.pageCount) * pageSize;
  if (countIsKept && bytes < expected)
    throw new AppFailure({ code: 'truncated', file, expected, actual: bytes });
}
