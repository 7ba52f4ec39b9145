import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Row } from '../../../shared/feedback/layouts/cells.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { checkUnchanged, dialect, type FileState, type RowPlace } from './read-csv.ts';

/** Rows that are in memory at a time. */
const together = 50;

const lineEnd = Buffer.from('\n');

function bytesAt(descriptor: number, { start, end }: RowPlace): Buffer {
  const bytes = Buffer.alloc(end - start);
  let done = 0;
  while (done < bytes.length) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, start + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}

/**
 * Reads certain rows of a file once more, some at a time, without reading what lies between them.
 *
 * @param state the file as it was when the places were found
 * @throws AppFailure file_changed where it is not so any more
 */
export function* rereadRows(
  file: string,
  state: FileState,
  places: readonly RowPlace[],
): Generator<readonly Row[]> {
  const descriptor = openSync(file, 'r');
  try {
    for (let from = 0; from < places.length; from += together) {
      const some = places.slice(from, from + together);
      const line = some[0]?.line ?? 1;
      const bytes = Buffer.concat(some.flatMap((place) => [bytesAt(descriptor, place), lineEnd]));
      checkUnchanged(file, state, line);
      const rows: string[][] = parse(bytes, dialect);
      if (rows.length !== some.length) throw new AppFailure({ code: 'file_changed', file, line });
      yield rows;
    }
  } finally {
    closeSync(descriptor);
  }
}
