import { z } from 'zod';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Workbook } from '../workbook.ts';

/** A row of the log in a file. The table is STRICT, so SQLite vouches for the types and nothing else. */
export type EditRow = {
  readonly id: string;
  readonly change: string;
  readonly at: number;
  readonly author: string;
  readonly kind: string;
  readonly record: string;
  readonly field: string;
  readonly value: string;
};
export type PlacedRow = EditRow & { readonly place: number };

const bytesRow = z.instanceof(Uint8Array);

const columns = `"id", "change_id" AS "change", "at", "author", "kind", "record_id" AS "record", "field", "value"`;

/** Reads the log of one copy row by row, so that a long one need not be in memory. Statements are made once. */
export class CopyRows {
  readonly file: string;
  readonly #each;
  readonly #at;
  readonly #byId;
  readonly #bases;
  readonly #hashes;
  readonly #blob;

  constructor({ file, database }: Workbook) {
    this.file = file;
    this.#each = database.prepare<[], PlacedRow>(
      `SELECT rowid AS "place", ${columns} FROM "edit" ORDER BY rowid`,
    );
    this.#at = database.prepare<[number], EditRow>(`SELECT ${columns} FROM "edit" WHERE rowid = ?`);
    this.#byId = database.prepare<[string], EditRow>(`SELECT ${columns} FROM "edit" WHERE "id" = ?`);
    this.#bases = database
      .prepare<[string], string>('SELECT "base_id" FROM "edit_base" WHERE "edit_id" = ? ORDER BY "base_id"')
      .pluck();
    this.#hashes = database.prepare<[], string>('SELECT "sha256" FROM "blob" ORDER BY "sha256"').pluck();
    this.#blob = database.prepare<[string]>('SELECT "bytes" FROM "blob" WHERE "sha256" = ?').pluck();
  }

  /** In the order in which they were written, bases first unless the file was rebuilt. Nothing may be written meanwhile. */
  each(): IterableIterator<PlacedRow> {
    return this.#each.iterate();
  }

  /** @param place of a row that was read before */
  at(place: number): EditRow {
    return this.#at.get(place) ?? this.#lost();
  }

  byId(id: string): EditRow | undefined {
    return this.#byId.get(id);
  }

  /** Sorted, so that two copies list the same ones alike. */
  basesOf(id: string): readonly string[] {
    return this.#bases.all(id);
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
