import SqliteDatabase from 'better-sqlite3';

export type Database = SqliteDatabase.Database;
export type Statement = SqliteDatabase.Statement<unknown[]>;

/**
 * Connects to a workbook file, or to one held in memory, so that neither a crafted file nor a power cut can do harm: nothing in
 * the schema is trusted, cells are checked, no page is mapped into memory, every commit is synced.
 */
export function connect(
  file: string | Buffer,
  options: { readonly readonly?: boolean; readonly create?: boolean } = {},
): Database {
  const database = new SqliteDatabase(file, {
    readonly: options.readonly ?? false,
    fileMustExist: options.create !== true,
    timeout: 5000,
  });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('mmap_size = 0');
    database.pragma('foreign_keys = ON');
    // FULL, and the folder synced after the journal is gone: a power cut cannot bring the journal back and with
    // it undo what was acknowledged.
    database.pragma('synchronous = EXTRA');
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** Prepared statements by their text: preparing costs more than most of them. */
export class Statements {
  readonly #database: Database;
  readonly #prepared = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  run(sql: string, ...values: unknown[]): void {
    this.#get(sql).run(...values);
  }

  /** The statement itself, for whoever runs it many thousand times. */
  prepared(sql: string): Statement {
    return this.#get(sql);
  }

  all(sql: string, ...values: unknown[]): unknown[] {
    return this.#get(sql).all(...values);
  }

  first(sql: string, ...values: unknown[]): unknown {
    return this.#get(sql).get(...values);
  }

  /** Row by row, for whoever stops early. Nothing may be written meanwhile. */
  each(sql: string, ...values: unknown[]): IterableIterator<unknown> {
    return this.#get(sql).iterate(...values);
  }

  #get(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}
