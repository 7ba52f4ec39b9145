import { z } from 'zod';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Workbook } from '../workbook.ts';

/** A row of the log in a file. The table is STRICT, so SQLite vouches for the types and nothing else. */
export type EditRow = {
  /** Where it is in its file. */
  readonly place: number;
  readonly id: string;
  readonly change: string;
  readonly at: number;
  readonly author: string;
  readonly kind: string;
  readonly record: string;
  readonly field: string;
  readonly value: string;
  /** Sorted and in one text, so that two copies list the same ones alike; null for none. */
  readonly bases: string | null;
};

const bytesRow = z.instanceof(Uint8Array);

const selectEdit = `SELECT rowid AS "place", "id", "change_id" AS "change", "at", "author", "kind", "record_id" AS "record", "field", "value",
  (SELECT group_concat(b."base_id", ' ') FROM (SELECT "base_id" FROM "edit_base" WHERE "edit_id" = e."id" ORDER BY "base_id") b) AS "bases"
  FROM "edit" e`;

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
    this.#each = database.prepare<[], EditRow>(`${selectEdit} ORDER BY rowid`);
    this.#at = database.prepare<[number], EditRow>(`${selectEdit} WHERE rowid = ?`);
    this.#byId = database.prepare<[string], EditRow>(`${selectEdit} WHERE "id" = ?`);
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

  /** @returns the row of that id if it comes next */
  row(id: string): EditRow | undefined {
    const row = this.#next;
    if (row?.id !== id) return undefined;
    this.#advance();
    return row;
  }

  end(): void {
    this.#rows.return?.();
  }

  #advance(): void {
    const { done, value } = this.#rows.next();
    this.#next = done === true ? undefined : value;
  }
}
