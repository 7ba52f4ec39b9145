import SqliteDatabase from 'better-sqlite3';
import type { Random } from '../random.ts';

const tables = ['edit', 'edit_base', 'head', 'conflict', 'meta', 'blob', 'tombstone', 'service', 'provider'];

/** What somebody with an SQLite tool and bad intentions might put into a schema. */
const schemas: readonly string[] = [
  `CREATE TRIGGER "t" AFTER INSERT ON "edit" BEGIN DELETE FROM "service"; END`,
  `CREATE TRIGGER "t" BEFORE UPDATE ON "provider" BEGIN SELECT RAISE(ABORT, 'no'); END`,
  `CREATE VIEW "v" AS SELECT * FROM "edit"`,
  `CREATE VIEW "v" AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c`,
  `ALTER TABLE "service" ADD COLUMN "g" TEXT GENERATED ALWAYS AS (hex(randomblob(1000000))) VIRTUAL`,
  `ALTER TABLE "edit" ADD COLUMN "g" INTEGER GENERATED ALWAYS AS (abs(-9223372036854775808)) VIRTUAL`,
  `ALTER TABLE "edit" RENAME COLUMN "value" TO "said"`,
  `DROP TABLE "service"; CREATE VIEW "service" AS SELECT * FROM "provider"`,
  `CREATE INDEX "i" ON "edit" (length("value"))`,
  `CREATE UNIQUE INDEX "i" ON "service" ("name")`,
  `CREATE VIRTUAL TABLE "f" USING fts5(x)`,
  `CREATE VIRTUAL TABLE "r" USING rtree(id, a, b)`,
  `CREATE TABLE "sqlitx_stat1" (tbl, idx, stat)`,
  `ANALYZE`,
  `PRAGMA journal_mode = WAL`,
  `PRAGMA auto_vacuum = FULL; VACUUM`,
  `PRAGMA page_size = 512; VACUUM`,
  `PRAGMA user_version = 99`,
  `PRAGMA user_version = 1`,
  `PRAGMA user_version = -5`,
  `PRAGMA application_id = 1`,
];

/** And into its rows. */
const rows: readonly string[] = [
  `UPDATE "edit" SET "value" = '"' || hex(zeroblob(3000000)) || '"' WHERE rowid % 97 = 3`,
  `UPDATE "edit" SET "value" = hex(zeroblob(200)) WHERE rowid = 5`,
  `UPDATE "edit" SET "value" = replace(hex(zeroblob(100000)), '0', '[') WHERE rowid = 7`,
  `UPDATE "edit" SET "value" = CAST(x'22eda08022' AS TEXT) WHERE rowid = 9`,
  `UPDATE "edit" SET "value" = '"a' || char(0) || 'b"' WHERE rowid = 11`,
  `UPDATE "edit" SET "value" = '{"__proto__":{"polluted":1}}' WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "at" = 9223372036854775807 WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "at" = -5 WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "kind" = '__proto__' WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "field" = 'constructor' WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "author" = hex(zeroblob(3000000)) WHERE rowid = 3`,
  `UPDATE "edit" SET "change_id" = '' WHERE rowid % 50 = 3`,
  `UPDATE "edit" SET "record_id" = '../../x' WHERE rowid % 50 = 3`,
  `INSERT INTO "edit_base" SELECT a."id", b."id" FROM "edit" a, "edit" b WHERE a.rowid < 20 AND b.rowid < 20 ON CONFLICT DO NOTHING`,
  `INSERT INTO "head" SELECT "record_id", "field", "id" FROM "edit" WHERE true ON CONFLICT DO NOTHING`,
  `DELETE FROM "head" WHERE rowid IS NULL OR "field" = 'name'`,
  `UPDATE "meta" SET "value" = '../../../etc' WHERE "name" = 'workbook_id'`,
  `UPDATE "meta" SET "value" = '{"id":' WHERE "name" = 'edition'`,
  `UPDATE "meta" SET "value" = hex(zeroblob(3000000))`,
  `INSERT INTO "last_year" VALUES ('assessment', '{"a":')`,
  `INSERT INTO "last_year" VALUES ('assessment', '{"format":"hisp-cx-part","records":{"__proto__":1}}')`,
  `INSERT INTO "tombstone" SELECT "id", 1, 'x', 'y' FROM "edit" WHERE "field" = 'deleted'`,
  `INSERT INTO "tombstone" VALUES ('x', -1, '', '')`,
  `INSERT INTO "blob" VALUES ('x', zeroblob(5000000))`,
  `INSERT INTO "conflict" SELECT "record_id", "field", "kind" FROM "edit" WHERE true ON CONFLICT DO NOTHING`,
  `UPDATE "service" SET "name" = 'another name'`,
  `UPDATE "service" SET "channels" = '["x",{"__proto__":1}]'`,
  `DELETE FROM "service"`,
  `DELETE FROM "edit" WHERE rowid % 7 = 1`,
];

/** Ways that only a program of its own has: the text of the schema itself. */
const rewrites: readonly string[] = [
  `UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'BLOB') WHERE name = 'service'`,
  `UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'NOTNULL CHECK') WHERE name = 'service'`,
  `UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'edit'`,
  `UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'head'`,
  `UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'edit') WHERE name = 'edit_base'`,
  `UPDATE sqlite_schema SET name = 'sqlite_x', tbl_name = 'sqlite_x' WHERE name = 'service'`,
  `UPDATE sqlite_schema SET type = 'view' WHERE name = 'service'`,
  `UPDATE sqlite_schema SET sql = NULL WHERE name = 'edit'`,
  `UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' || hex(zeroblob(1000000)) WHERE name = 'edit'`,
  `DELETE FROM sqlite_schema WHERE name = 'head'`,
];

function statement(random: Random): string {
  const kind = random.below(10);
  if (kind < 4) return random.of(schemas);
  if (kind < 8) return random.of(rows);
  if (kind < 9) return random.of(rewrites);
  return `DELETE FROM "${random.of(tables)}" WHERE random() % 3 = 0`;
}

/** Changes a workbook's file as its own program never would. What SQLite refuses is left undone. */
export function craft(file: string, random: Random, times: number): void {
  const database = new SqliteDatabase(file);
  try {
    database.unsafeMode(true);
    database.pragma('foreign_keys = OFF');
    database.pragma('synchronous = OFF');
    database.pragma('writable_schema = ON');
    for (let time = 0; time < times; time += 1) {
      const sql = statement(random);
      try {
        database.exec(sql);
      } catch (cause) {
        if (!(cause instanceof SqliteDatabase.SqliteError)) throw cause;
      }
    }
  } finally {
    database.close();
  }
}
