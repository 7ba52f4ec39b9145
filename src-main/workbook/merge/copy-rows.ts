import { z } from 'zod';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Workbook } from '../workbook.ts';

/**
 * An edit as a file has it. The table is STRICT, so SQLite vouches for the types and nothing else. A list, since
 * most rows are only compared, and making a record of each would cost as much as reading it.
 */
export type EditRow = readonly [
  /** Where it is in its file. */
  place: number,
  id: string,
  change: string,
  at: number,
  author: string,
  kind: string,
  record: string,
  field: string,
  value: string,
  /** In one text, sorted; null for none. */
  bases: string | null,
];

const valueAt = 8;

export function valueOfRow(row: EditRow): string {
  return row[valueAt];
}

/** Do both say the same of an edit? Where it is in its file does not count, nor a value that was purged in one. */
export function sameEdit(a: EditRow, b: EditRow, isPurged: boolean): boolean {
  for (let column = 1; column < a.length; column += 1)
    if (a[column] !== b[column] && !(isPurged && column === valueAt)) return false;
  return true;
}

const bytesRow = z.instanceof(Uint8Array);

// Bases are the table's key, and come sorted by it.
const selectEdit = `SELECT rowid, e.*,
  (SELECT group_concat(b."base_id", ' ') FROM "edit_base" b WHERE b."edit_id" = e."id") FROM "edit" e`;

/** Kibibytes of pages: a year's log is read from its beginning to its end more than once. */
const cacheSize = 32_000;

/** Reads the log of one copy row by row, so that a long one need not be in memory. Statements are made once. */
export class CopyRows {
  readonly file: string;
  readonly #each;
  readonly #at;
  readonly #byId;
  readonly #ids;
  readonly #hashes;
  readonly #blob;

  constructor({ file, database }: Workbook) {
    this.file = file;
    database.pragma(`cache_size = -${cacheSize}`);
    this.#each = database.prepare<[], EditRow>(`${selectEdit} ORDER BY rowid`).raw();
    this.#at = database.prepare<[number], EditRow>(`${selectEdit} WHERE rowid = ?`).raw();
    this.#byId = database.prepare<[string], EditRow>(`${selectEdit} WHERE "id" = ?`).raw();
    this.#ids = database.prepare<[], string>('SELECT "id" FROM "edit"').pluck();
    this.#hashes = database.prepare<[], string>('SELECT "sha256" FROM "blob" ORDER BY "sha256"').pluck();
    this.#blob = database.prepare<[string]>('SELECT "bytes" FROM "blob" WHERE "sha256" = ?').pluck();
  }

  /** In the order in which they were written, bases first unless the file was rebuilt. Nothing may be written meanwhile. */
  each(): IterableIterator<EditRow> {
    return this.#each.iterate();
  }

  /** @param place of a row that was read before */
  at(place: number): EditRow {
    return this.#at.get(place) ?? this.#lost();
  }

  byId(id: string): EditRow {
    return this.#byId.get(id) ?? this.#lost();
  }

  ids(): readonly string[] {
    return this.#ids.all();
  }

  hashes(): readonly string[] {
    return this.#hashes.all();
  }

  bytesOf(sha256: string): Uint8Array {
    return bytesRow.safeParse(this.#blob.get(sha256)).data ?? this.#lost();
  }

  /** Its own temporary copy was changed under our hands. */
  #lost(): never {
    throw new AppFailure({ code: 'unusable_copy', file: this.file, problem: 'it changed while it was read' });
  }
}

/** Walks along a log while another is read; copies of one workbook begin alike, and then nothing need be looked up. */
export class Alongside {
  readonly #rows: Iterator<EditRow>;
  #next: EditRow | undefined;

  constructor(rows: CopyRows) {
    this.#rows = rows.each();
    this.#advance();
  }

  /** Does the same come next here? */
  has(row: EditRow): boolean {
    if (this.#next === undefined || !sameEdit(this.#next, row, false)) return false;
    this.#advance();
    return true;
  }

  end(): void {
    this.#rows.return?.();
  }

  #advance(): void {
    const { done, value } = this.#rows.next();
    this.#next = done === true ? undefined : value;
  }
}
