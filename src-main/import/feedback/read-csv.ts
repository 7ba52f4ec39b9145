import { createHash } from 'node:crypto';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { CsvError, type InfoRecord, type Options, Parser } from 'csv-parse';
import { CellRefused, type Row } from '../../../shared/feedback/layouts/cells.ts';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { LineCounter } from './line-counter.ts';
import { type Place, placeOfByte, TextCheck } from './text-check.ts';

/** Where a row stands in its file. */
export type RowPlace = {
  /** Of its first line, from 1. */
  readonly line: number;
  /** Bytes of the file from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
};

/** What tells one file, as it was at one time, from every other. */
export type FileState = { readonly size: number; readonly modified: number; readonly inode: number };

export type CsvControl = {
  readonly signal?: AbortSignal;
  /** Bytes read so far, and bytes of the file. */
  readonly onBytes?: (done: number, total: number) => void;
  /** Asks for the SHA-256 of the file's bytes. */
  readonly digest?: boolean;
};

/** Bytes of one row: far more than any report has, so that a file that is no table cannot fill the memory. */
const largestRow = 16 * 1024 * 1024;

const chunkSize = 256 * 1024;

/** RFC 4180, with whatever line ends an editor leaves. */
export const dialect = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  skip_empty_lines: true,
  max_record_size: largestRow,
} satisfies Options;

function stateOf({ size, mtimeMs, ino }: Stats): FileState {
  return { size, modified: mtimeMs, inode: ino };
}

/** @throws AppFailure invalid_csv at a place */
export function refuseAt(file: string, { line, column }: Place, problem: string): never {
  throw new AppFailure({ code: 'invalid_csv', file, line, column, problem });
}

function problemOf(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark opens a cell here and is never closed';
    case 'INVALID_OPENING_QUOTE':
      return 'a quotation mark stands in the middle of a cell; a cell with one must be quoted as a whole, and the mark doubled';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'something follows a closing quotation mark; a mark within a cell must be doubled';
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return 'this row has another number of cells than the first line';
    case 'CSV_MAX_RECORD_SIZE':
      return `this row is longer than ${largestRow / (1024 * 1024)} MB, which no feedback file needs; perhaps a quotation mark is not closed`;
    default:
      return 'this is no row of a CSV file';
  }
}

/**
 * Reads a CSV file from end to end without keeping it: at any time there is a chunk and a row in memory.
 *
 * @param onRow called for each row, the first line too; what it throws ends the reading, a CellRefused with the
 *   row's line
 * @returns the state of the file before and after, which are the same, and its SHA-256 where asked for
 * @throws AppFailure invalid_csv with line and column; file_changed with the line up to which it was read where
 *   the file changed meanwhile, since whatever else is wrong with it may come from that; cancelled
 */
export async function readCsv(
  file: string,
  onRow: (row: Row, place: RowPlace) => void,
  control: CsvControl = {},
): Promise<{ readonly state: FileState; readonly sha256?: string }> {
  const stats = statSync(file);
  if (!stats.isFile()) throw new AppFailure({ code: 'not_a_file', file });
  const state = stateOf(stats);
  if (state.size === 0) refuseAt(file, { line: 1, column: 1 }, 'the file is empty');
  const places = new Places();
  try {
    const read = await readThrough(file, state, places, onRow, control);
    checkUnchanged(file, state, places.line);
    return { state, ...read };
  } catch (cause) {
    if (control.signal?.aborted !== true) checkUnchanged(file, state, places.line);
    throw cause;
  }
}

async function readThrough(
  file: string,
  state: FileState,
  places: Places,
  onRow: (row: Row, place: RowPlace) => void,
  { signal, onBytes = () => undefined, digest = false }: CsvControl,
): Promise<{ readonly sha256?: string }> {
  const parser = new Parser({
    ...dialect,
    on_record: (row: string[], info) => {
      const place = places.next(info);
      try {
        onRow(row, place);
      } catch (cause) {
        if (cause instanceof CellRefused)
          refuseAt(file, { line: place.line, column: cause.column + 1 }, cause.problem);
        throw cause;
      }
      return undefined;
    },
  });
  let failure: unknown;
  parser.on('error', (cause) => {
    failure ??= cause;
  });
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  const drained = () => new Promise<void>((resolve) => parser.once('drain', resolve));
  parser.resume();
  const hash = digest ? createHash('sha256') : undefined;
  const check = new TextCheck();
  let done = 0;
  // Never beyond the size it had: one that grows faster than it is read would have no end.
  for await (const piece of createReadStream(file, { highWaterMark: chunkSize, end: state.size - 1 })) {
    const chunk = Buffer.from(piece);
    if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
    const wrong = check.wrongByte(chunk);
    if (wrong !== undefined) await refuseByte(file, wrong, chunk, wrong - done);
    hash?.update(chunk);
    places.take(chunk);
    const isReady = parser.write(chunk);
    if (failure === undefined && !isReady) await Promise.race([drained(), closed]);
    if (failure !== undefined) break;
    done += chunk.length;
    onBytes(done, state.size);
  }
  if (failure === undefined) {
    const wrong = check.wrongEnd();
    if (wrong !== undefined) await refuseByte(file, wrong, Buffer.alloc(0), 0);
    parser.end();
    await closed;
  }
  // The parser's own words quote cells, so only its code and place are used.
  if (failure instanceof CsvError) refuseAt(file, places.of(failure), problemOf(failure));
  if (failure !== undefined) throw failure;
  return hash === undefined ? {} : { sha256: hash.digest('hex') };
}

/**
 * @param line up to which the file was read, where it was
 * @throws AppFailure file_changed where the file is not as it was
 */
export function checkUnchanged(file: string, before: FileState, line?: number): void {
  const now = stateOf(statSync(file));
  if (now.size !== before.size || now.modified !== before.modified || now.inode !== before.inode)
    throw new AppFailure({ code: 'file_changed', file, ...(line === undefined ? {} : { line }) });
}

async function refuseByte(file: string, offset: number, chunk: Buffer, index: number): Promise<never> {
  const problem =
    chunk[index] === 0
      ? 'this is no text but another kind of file; save the table as CSV (UTF-8)'
      : 'this is not UTF-8 text; save the file as CSV (UTF-8)';
  return refuseAt(file, await placeOfByte(file, offset), problem);
}

/** Where each row stands: the parser says where rows end. */
class Places {
  readonly #lines = new LineCounter();
  #end = 0;
  #emptyLines = 0;

  /** The first line after the rows that were given. */
  get line(): number {
    return this.#lines.line;
  }

  take(chunk: Buffer): void {
    this.#lines.take(chunk);
  }

  next(info: InfoRecord): RowPlace {
    const place = { line: this.#firstLine(info.empty_lines), start: this.#end, end: info.bytes_records };
    this.#end = info.bytes_records;
    this.#emptyLines = info.empty_lines;
    this.#lines.upTo(this.#end);
    return place;
  }

  /** The cell in which the parser stopped, in the row after the last one that it gave. */
  of({ code, column, empty_lines: emptyLines }: CsvError): Place {
    // How many cells there were before; of a row that was read to its end, the last one is meant.
    const cells = typeof column === 'number' ? column : 0;
    return {
      line: this.#firstLine(typeof emptyLines === 'number' ? emptyLines : this.#emptyLines),
      column: code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' ? cells : cells + 1,
    };
  }

  #firstLine(emptyLines: number): number {
    return this.#lines.line + emptyLines - this.#emptyLines;
  }
}
