import { z } from 'zod';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { findField, isKindName, type KindName, kindNames, model } from '../../shared/model/model.ts';
import { valueSchema } from '../../shared/model/schema.ts';
import { deletedField, orderField } from '../../shared/workbook/log/edit.ts';
import { stateOfField } from '../../shared/workbook/log/heads.ts';
import type { Database } from './database.ts';
import { toColumn } from './rows.ts';

const headRow = z.object({
  record: z.string(),
  field: z.string(),
  id: z.string(),
  kind: z.custom<KindName>((name) => typeof name === 'string' && isKindName(name)),
  at: z.number(),
  value: z.string(),
});
type HeadRow = z.infer<typeof headRow>;
type Row = Readonly<Record<string, unknown>>;

/** A copy that was torn apart differs in what was written last; older edits were checked when they were. */
const checkedEdits = 1000;
/** No clock says later; edits that do would push every later one after them. */
const latest = Date.UTC(2200, 0, 1);

const headsSql = `SELECT h."record_id" AS "record", h."field", e."id", e."kind", e."at", e."value"
  FROM "head" h JOIN "edit" e ON e."id" = h."edit_id" ORDER BY h."record_id", h."field"`;
/** Among the newest edits: those that nothing of the same field rests on, and that are no head all the same. */
const lostSql = `WITH "recent" AS (SELECT * FROM "edit" ORDER BY rowid DESC LIMIT ${checkedEdits}),
  "replaced" AS (SELECT b."base_id" AS "id", r."record_id", r."field" FROM "recent" r JOIN "edit_base" b ON b."edit_id" = r."id")
  SELECT count(*) FROM "recent" e
  WHERE ("id", "record_id", "field") NOT IN (SELECT "id", "record_id", "field" FROM "replaced")
    AND NOT EXISTS (SELECT 1 FROM "head" h WHERE h."record_id" = e."record_id" AND h."field" = e."field" AND h."edit_id" = e."id")`;
/** A head that one of the newest edits of its field rests on is none any more. */
const staleSql = `SELECT count(*) FROM (SELECT * FROM "edit" ORDER BY rowid DESC LIMIT ${checkedEdits}) r
  JOIN "edit_base" b ON b."edit_id" = r."id"
  JOIN "head" h ON h."record_id" = r."record_id" AND h."field" = r."field" AND h."edit_id" = b."base_id"`;

function fits(head: HeadRow): boolean {
  if (head.at < 0 || head.at >= latest) return false;
  if (head.value === 'null') return true;
  const field = findField(model[head.kind], head.field);
  if (field !== undefined) return valueSchema(field).safeParse(JSON.parse(head.value)).success;
  return head.field === deletedField || head.field === orderField;
}

function readRows(database: Database): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const kind of kindNames)
    for (const row of database.prepare(`SELECT * FROM "${kind}"`).all()) {
      const columns: Row = Object(row);
      rows.set(`${kind} ${String(columns.id)}`, columns);
    }
  return rows;
}

/** What the columns of one record must hold, and which of its fields are in conflict. */
function stateOf(heads: readonly HeadRow[], kind: KindName) {
  const columns = new Map<string, unknown>();
  const conflicts: string[] = [];
  for (const [name, group] of Object.entries(Object.groupBy(heads, (head) => head.field))) {
    if (name === deletedField || group === undefined) continue;
    const field = findField(model[kind], name);
    const state = stateOfField(name, field, group);
    columns.set(name, toColumn(field, state.value));
    if (state.conflict) conflicts.push(name);
  }
  return { columns, conflicts };
}

/**
 * Do the tables of current values say what the heads say, and are the heads those of the newest edits?
 * Copying a file while it is written, or changing a table behind the log, shows here. Its cost grows with
 * the current values, not with the history; `problemsOfProjection` replays all of it.
 *
 * @throws AppFailure damaged
 */
export function checkCurrentValues(database: Database, file: string): void {
  const damaged = (check: string) => new AppFailure({ code: 'damaged', file, check });
  const parsed = z.array(headRow).safeParse(database.prepare(headsSql).all());
  if (!parsed.success || !parsed.data.every(fits)) throw damaged('a value in its log does not fit its field');
  if (database.prepare(lostSql).pluck().get() !== 0 || database.prepare(staleSql).pluck().get() !== 0)
    throw damaged('its newest edits do not fit together; it was probably copied while it was open');
  const rows = readRows(database);
  const conflicts = new Set<string>();
  const byRecord = Object.groupBy(parsed.data, (head) => head.record);
  for (const [record, heads = []] of Object.entries(byRecord)) {
    const kind = heads[0]?.kind;
    const row = rows.get(`${kind} ${record}`);
    if (kind === undefined || row === undefined) throw damaged('a record is missing from its table');
    const state = stateOf(heads, kind);
    for (const name of [orderField, ...Object.keys(model[kind].fields)])
      if ((row[name] ?? null) !== (state.columns.get(name) ?? null))
        throw damaged(`the table ${kind} is not what its log says`);
    for (const name of state.conflicts) conflicts.add(`${kind} ${record} ${name}`);
  }
  if (rows.size !== Object.keys(byRecord).length)
    throw damaged('a table holds a record that is not in its log');
  const stored = database
    .prepare(
      `SELECT "kind" || ' ' || "record_id" || ' ' || "field" FROM "conflict" WHERE "field" <> '${deletedField}'`,
    )
    .pluck()
    .all();
  if (stored.length !== conflicts.size || !stored.every((name) => conflicts.has(String(name))))
    throw damaged('its list of conflicts is not what its log says');
}
