import { z } from 'zod';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Workbook } from '../workbook.ts';

/** An edit as a file has it. The table is STRICT, so SQLite vouches for the types and nothing else. */
export type EditRow = {
  readonly id: string;
  readonly change: string;
  readonly at: number;
  readonly author: string;
  readonly kind: string;
  readonly record: string;
  readonly field: string;
  /** Sorted. */
  readonly bases: readonly string[];
};

/**
 * A row as it is read: all but the value in one text, since most rows are only compared and each column has its
 * price. Two copies that know an edit have the same line of it.
 */
export type Line = {
  /** Where it is in its file. */
  readonly place: number;
  readonly line: string;
  readonly value: string;
};

const separator = '\u001f';

export function idOf({ line }: Line): string {
  const end = line.indexOf(separator);
  return end < 0 ? line : line.slice(0, end);
}

/** @returns undefined where a column holds what separates them, which nobody can have entered */
export function parseLine({ line }: Line): EditRow | undefined {
  const [id, change, at, author, kind, record, field, bases, ...others] = line.split(separator);
  if (
    id === undefined ||
    change === undefined ||
    at === undefined ||
    author === undefined ||
    kind === undefined ||
    record === undefined ||
    field === undefined ||
    bases === undefined ||
    others.length > 0
  )
    return undefined;
  const sorted = bases === '' ? [] : bases.split(' ');
  return { id, change, at: Number(at), author, kind, record, field, bases: sorted };
}

const bytesRow = z.instanceof(Uint8Array);

const columns = ['id', 'change_id', 'at', 'author', 'kind', 'record_id', 'field'];

// Bases are the table's key, and come sorted by it.
const selectLine = `SELECT rowid AS "place",
  ${columns.map((name) => `e."${name}" || char(31)`).join(' || ')} || coalesce(
    (SELECT group_concat(b."base_id", ' ') FROM "edit_base" b WHERE b."edit_id" = e."id"), '') AS "line",
  e."value" FROM "edit" e`;

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
    this.#each = database.prepare<[], Line>(`${selectLine} ORDER BY rowid`);
    this.#at = database.prepare<[number], Line>(`${selectLine} WHERE rowid = ?`);
    this.#byId = database.prepare<[string], Line>(`${selectLine} WHERE "id" = ?`);
    this.#ids = database.prepare<[], string>('SELECT "id" FROM "edit"').pluck();
    this.#hashes = database.prepare<[], string>('SELECT "sha256" FROM "blob" ORDER BY "sha256"').pluck();
    this.#blob = database.prepare<[string]>('SELECT "bytes" FROM "blob" WHERE "sha256" = ?').pluck();
  }

  /** In the order in which they were written, bases first unless the file was rebuilt. Nothing may be written meanwhile. */
  each(): IterableIterator<Line> {
    return this.#each.iterate();
  }

  /** @param place of a row that was read before */
  at(place: number): Line {
    return this.#at.get(place) ?? this.#lost();
  }

  byId(id: string): Line {
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
  readonly #rows: Iterator<Line>;
  #next: Line | undefined;

  constructor(rows: CopyRows) {
    this.#rows = rows.each();
    this.#advance();
  }

  /** Does the same come next here? */
  has({ line, value }: Line): boolean {
    if (this.#next?.line !== line || this.#next.value !== value) return false;
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
