import { z } from 'zod';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { canonicalJson, sha256Hex } from '../../shared/json/canonical.ts';
import type { Database } from './database.ts';
import { schemaStatements } from './schema.ts';

const schemaRow = z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() });
export type SchemaObject = z.infer<typeof schemaRow>;

/** SQLite keeps a statement's text, so a file of ours consists of exactly our statements. */
function readSchema(database: Database): readonly SchemaObject[] {
  return database
    .prepare('SELECT "type", "name", "sql" FROM "sqlite_schema" ORDER BY "name"')
    .all()
    .map((row) => schemaRow.parse(row));
}

/** What a version's schema is recognised by once its statements are history. */
export function schemaDigest(statements: readonly string[]): string {
  return sha256Hex(canonicalJson([...statements].sort()));
}

const isImplied = (object: SchemaObject) =>
  object.sql === null && object.name.startsWith('sqlite_autoindex_');

/**
 * Refuses a file whose schema is not what this program makes: an unknown trigger or view could act
 * on our behalf, an altered table could hold what we cannot read (design.md §3).
 *
 * @param digest of the schema of the file's version, where that is an older one
 * @throws AppFailure foreign_schema with the first object that does not belong
 */
export function checkSchema(database: Database, file: string, digest?: string): void {
  const objects = readSchema(database);
  const statements = objects.flatMap((object) => object.sql ?? []);
  if (digest !== undefined) {
    if (schemaDigest(statements) !== digest)
      throw new AppFailure({ code: 'foreign_schema', file, object: 'an altered table' });
    return;
  }
  const expected = new Set(schemaStatements);
  const stranger = objects.find((object) => !isImplied(object) && !expected.has(object.sql ?? ''));
  if (stranger !== undefined)
    throw new AppFailure({
      code: 'foreign_schema',
      file,
      object: `${stranger.type} ${stranger.name.slice(0, 64)}`,
    });
  if (statements.length !== expected.size)
    throw new AppFailure({ code: 'foreign_schema', file, object: 'a table that is missing' });
}

/** Every page, every index and every reference; what a torn copy or a bad disk would break. */
export function checkPages(database: Database, file: string): void {
  const [result] = z.array(z.object({ quick_check: z.string() })).parse(database.pragma('quick_check(1)'));
  if (result?.quick_check !== 'ok')
    throw new AppFailure({ code: 'damaged', file, check: 'its pages do not fit together' });
  const references = z
    .array(z.object({ table: z.string() }).loose())
    .parse(database.pragma('foreign_key_check'));
  if (references[0] !== undefined)
    throw new AppFailure({
      code: 'damaged',
      file,
      check:
        references[0].table === 'edit_base'
          ? 'an edit in its log rests on one that is not there'
          : `a reference in ${references[0].table} points nowhere`,
    });
}
