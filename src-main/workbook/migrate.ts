import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { RawEdit } from '../../shared/workbook/log/edit.ts';
import { type Database, Statements } from './database.ts';
import { knownEdit, LogStore } from './log-store.ts';
import { Projector } from './projector.ts';
import { schemaStatements } from './schema.ts';

/**
 * The step from one file version to the next. It says what becomes of a single edit and nothing
 * else, so that migrating copies and then merging them gives what merging and then migrating does.
 */
export type Migration = {
  readonly from: number;
  /** Why the version changed. */
  readonly why: string;
  /** Digest of the statements of version `from` (`schemaDigest`). */
  readonly schemaDigest: string;
  /** May rename kinds and fields; edits it adds must have ids derived from the given one's. */
  readonly edit: (edit: RawEdit) => readonly RawEdit[];
};

/** In order, without gaps; the first workbook version needs none. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    why: 'Fields for what could only be written in remarks: a pain point’s reason for no commitment, a commitment’s practices, answers to comments, what became of a submission, how a briefing went. And a table of what was purged.',
    schemaDigest: '4449979a47afbb4bf436c3978ee4a603201b7653d99375e378b768c4d3d7d9fe',
    edit: (edit) => [edit],
  },
];

/** Tables that the log does not tell of; all others are made anew from it. */
const keptTables = new Set(['meta', 'last_year', 'blob', 'tombstone']);

/**
 * Rebuilds the file's tables from its migrated log, in one transaction with the version.
 *
 * @param from the file's version
 * @param steps all known migrations; those from `from` on are taken
 * @throws AppFailure damaged when a step is missing
 */
export function migrate(
  database: Database,
  file: string,
  from: number,
  steps: readonly Migration[] = migrations,
): void {
  const path = steps.filter((step) => step.from >= from);
  if (path.length === 0 || path.some((step, index) => step.from !== from + index))
    throw new AppFailure({ code: 'damaged', file, check: `there is no way from file version ${from}` });
  const run = database.transaction(() => {
    const old = new LogStore(new Statements(database)).allRaw();
    const log = path
      .reduce<readonly RawEdit[]>((edits, step) => edits.flatMap(step.edit), old)
      .map((raw) => knownEdit(raw) ?? leftOver(file));
    database.pragma('defer_foreign_keys = ON');
    rebuildTables(database);
    const statements = new Statements(database);
    const store = new LogStore(statements);
    store.append(log);
    new Projector(statements, store).project(log);
    database.pragma(`user_version = ${from + path.length}`);
  });
  run.immediate();
}

/** A migration that forgets a kind would lose what was typed, so it is not taken at all. */
function leftOver(file: string): never {
  throw new AppFailure({
    code: 'damaged',
    file,
    check: 'an edit is of a kind that this version does not know',
  });
}

function rebuildTables(database: Database): void {
  const tables = database
    .prepare(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table'`)
    .pluck()
    .all()
    .map(String);
  for (const name of tables.filter((table) => !keptTables.has(table))) database.exec(`DROP TABLE "${name}"`);
  const kept = tables.filter((table) => keptTables.has(table));
  for (const statement of schemaStatements)
    if (!kept.some((table) => statement.startsWith(`CREATE TABLE "${table}" `))) database.exec(statement);
}
