import type { Field } from '../../shared/model/field.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { findField, kinds } from '../../shared/model/model.ts';

const quoted = (name: string) => `"${name}"`;

/** SQLite's type for a field; sets and tuples are JSON text. */
function columnType(field: Field): string {
  if (field.type === 'number') return field.integer ? 'INTEGER' : 'REAL';
  return field.type === 'yesNo' ? 'INTEGER' : 'TEXT';
}

function columnCheck(name: string, field: Field): string {
  if (field.type === 'yesNo') return ` CHECK (${quoted(name)} IN (0, 1))`;
  const isJson = ['choices', 'references', 'tuple', 'tuples'].includes(field.type);
  return isJson ? ` CHECK (json_valid(${quoted(name)}))` : '';
}

/** Only a reference to one kind in this file can be a foreign key; deferred, since copies merge in any order. */
function columnReference(field: Field): string {
  if (field.type !== 'reference' || field.foreign === true) return '';
  const [target, ...others] = field.to;
  if (target === undefined || others.length > 0) return '';
  return ` REFERENCES ${quoted(target)} ("id") DEFERRABLE INITIALLY DEFERRED`;
}

function kindTable(kind: Kind): string {
  const columns = Object.entries(kind.fields).map(
    ([name, field]) =>
      `  ${quoted(name)} ${columnType(field)}${columnCheck(name, field)}${columnReference(field)}`,
  );
  const order = kind.ordered === true ? ['  "order" TEXT'] : [];
  const lines = [
    '  "id" TEXT PRIMARY KEY NOT NULL',
    '  "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1))',
    ...order,
    ...columns,
  ];
  return `CREATE TABLE ${quoted(kind.name)} (\n${lines.join(',\n')}\n) STRICT`;
}

/** New records go to the end of their list, and the parts of a record are found by their owner. */
function kindIndexes(kind: Kind): string[] {
  const indexes = kind.ordered === true ? ['order'] : [];
  if (kind.owner !== undefined && findField(kind, kind.owner) !== undefined) indexes.push(kind.owner);
  return indexes.map(
    (column) => `CREATE INDEX "${kind.name}_by_${column}" ON ${quoted(kind.name)} (${quoted(column)})`,
  );
}

/**
 * The log (design.md §3) and what is stored beside it. `head` and `conflict` are projections of the
 * log like the kinds' tables; `meta`, `last_year` and `blob` never change once written, unless a `tombstone` says so.
 */
const logTables = [
  `CREATE TABLE "meta" (
  "name" TEXT PRIMARY KEY NOT NULL,
  "value" TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "last_year" (
  "deliverable" TEXT PRIMARY KEY NOT NULL,
  "json" TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "edit" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "change_id" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "value" TEXT NOT NULL
) STRICT`,
  `CREATE TABLE "edit_base" (
  "edit_id" TEXT NOT NULL REFERENCES "edit" ("id") DEFERRABLE INITIALLY DEFERRED,
  "base_id" TEXT NOT NULL REFERENCES "edit" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("edit_id", "base_id")
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "head" (
  "record_id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "edit_id" TEXT NOT NULL REFERENCES "edit" ("id") DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY ("record_id", "field", "edit_id")
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "conflict" (
  "record_id" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  PRIMARY KEY ("record_id", "field")
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "blob" (
  "sha256" TEXT PRIMARY KEY NOT NULL,
  "bytes" BLOB NOT NULL
) STRICT`,
  `CREATE TABLE "tombstone" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
];

/** Every statement that makes an empty workbook file, in order; also what an opened file must consist of. */
export const schemaStatements: readonly string[] = [
  ...logTables,
  ...kinds.flatMap((kind) => [kindTable(kind), ...kindIndexes(kind)]),
];
