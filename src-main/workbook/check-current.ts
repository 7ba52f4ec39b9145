import { AppFailure } from '../../shared/ipc/app-error.ts';
import { findField, isKindName, type KindName, kindNames, model } from '../../shared/model/model.ts';
import { valueSchema } from '../../shared/model/schema.ts';
import { deletedField, orderField } from '../../shared/workbook/log/edit.ts';
import { stateOfField } from '../../shared/workbook/log/heads.ts';
import { type Database, Statements } from './database.ts';
import { LogStore } from './log-store.ts';
import { toColumn } from './rows.ts';
import { problemOfTombstones } from './tombstones.ts';
import { authorSchema } from './workbook.ts';

/** The table is STRICT, so SQLite vouches for the types; which kinds there are is ours to check. */
type HeadRow = {
  readonly record: string;
  readonly field: string;
  readonly id: string;
  readonly kind: string;
  readonly at: number;
  readonly value: string;
};
type RecentEdit = {
  readonly record: string;
  readonly field: string;
  readonly id: string;
  readonly base: string | null;
};
type Row = Readonly<Record<string, unknown>>;

/** A copy that was torn apart differs in what was written last; older edits were checked when they were. */
const checkedEdits = 1000;
/** No clock says later; edits that do would push every later one after them. */
export const latestTime = Date.UTC(2200, 0, 1);

const headsSql = `SELECT h."record_id" AS "record", h."field", e."id", e."kind", e."at", e."value"
  FROM "head" h JOIN "edit" e ON e."id" = h."edit_id"`;
const recentSql = `SELECT e."record_id" AS "record", e."field", e."id", b."base_id" AS "base"
  FROM (SELECT * FROM "edit" ORDER BY rowid DESC LIMIT ${checkedEdits}) e
  LEFT JOIN "edit_base" b ON b."edit_id" = e."id"`;

/** What rests on any of the given edits; there is no index for that, so it reads all bases there are. */
const restingSql = `SELECT e."record_id" AS "record", e."field", e."id", b."base_id" AS "base"
  FROM "edit_base" b CROSS JOIN "edit" e ON e."id" = b."edit_id" WHERE b."base_id" IN (SELECT "value" FROM json_each(?))`;

/**
 * The newest edits are heads unless another edit rests on them, and what they rest on is none. Where that other one is
 * not among the newest, it is looked for: a file that was migrated, mended or merged may have it before its base.
 */
function agreeWithHeads(database: Database, heads: readonly HeadRow[]): boolean {
  const recent = database.prepare<[], RecentEdit>(recentSql).all();
  const keyOf = (edit: { readonly record: string; readonly field: string }, id: string) =>
    `${edit.record} ${edit.field} ${id}`;
  const standing = new Set(heads.map((head) => keyOf(head, head.id)));
  const basesOf = (edits: readonly RecentEdit[]) =>
    new Set(edits.flatMap((edit) => (edit.base === null ? [] : keyOf(edit, edit.base))));
  const replaced = basesOf(recent);
  if ([...replaced].some((key) => standing.has(key))) return false;
  const doubtful = recent.filter((edit) => {
    const key = keyOf(edit, edit.id);
    return !standing.has(key) && !replaced.has(key);
  });
  if (doubtful.length === 0) return true;
  const ids = JSON.stringify(doubtful.map(({ id }) => id));
  const replacedBefore = basesOf(database.prepare<[string], RecentEdit>(restingSql).all(ids));
  return doubtful.every((edit) => replacedBefore.has(keyOf(edit, edit.id)));
}

/** @returns undefined, which fits no field, where a bad disk left no JSON */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function fits(head: HeadRow): boolean {
  if (!isKindName(head.kind) || head.at < 0 || head.at >= latestTime) return false;
  if (head.value === 'null') return true;
  const field = findField(model[head.kind], head.field);
  if (field !== undefined) return valueSchema(field).safeParse(parsed(head.value)).success;
  if (head.field === deletedField) return head.value === 'true' || head.value === 'false';
  return head.field === orderField && typeof parsed(head.value) === 'string';
}

/** Which value is meant, without quoting it; who entered it is what the file says. */
function misfitInWords(database: Database, { id, kind, field }: HeadRow): string {
  const author = database.prepare('SELECT "author" FROM "edit" WHERE "id" = ?').pluck().get(id);
  const by = authorSchema.safeParse(author).data ?? 'somebody without a name';
  const label = isKindName(kind) ? findField(model[kind], field)?.label : undefined;
  return isKindName(kind) && label !== undefined
    ? `what ${by} entered as “${label}” of a record of the kind “${model[kind].label}” does not fit that field`
    : `a value in its log, entered by ${by}, is of no field that there is`;
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
  const heads = database.prepare<[], HeadRow>(headsSql).all();
  const misfit = heads.find((head) => !fits(head));
  if (misfit !== undefined) throw damaged(misfitInWords(database, misfit));
  if (!agreeWithHeads(database, heads))
    throw damaged(
      'its newest edits do not fit together, as when it was copied while it was open or changed by another program',
    );
  const rows = readRows(database);
  const conflicts = new Set<string>();
  const byRecord = Object.groupBy(heads, (head) => head.record);
  for (const [record, own = []] of Object.entries(byRecord)) {
    const kind = own[0]?.kind ?? '';
    const row = rows.get(`${kind} ${record}`);
    if (!isKindName(kind) || row === undefined) throw damaged('a record is missing from its table');
    const state = stateOf(own, kind);
    for (const name of [orderField, ...Object.keys(model[kind].fields)])
      if ((row[name] ?? null) !== (state.columns.get(name) ?? null))
        throw damaged(`the table ${kind} is not what its log says`);
    for (const name of state.conflicts) conflicts.add(`${kind} ${record} ${name}`);
  }
  if (rows.size !== Object.keys(byRecord).length)
    throw damaged('a table holds a record that is not in its log');
  const listed = database
    .prepare(`SELECT "kind" || ' ' || "record_id" || ' ' || "field" FROM "conflict"`)
    .pluck()
    .all()
    .map(String);
  // Revived records are listed as well; that they are there is all that can be said without the log.
  const revived = listed.filter((name) => name.endsWith(` ${deletedField}`));
  const stored = listed.filter((name) => !revived.includes(name));
  if (
    stored.length !== conflicts.size ||
    !stored.every((name) => conflicts.has(name)) ||
    !revived.every((name) => rows.has(name.slice(0, -deletedField.length - 1)))
  )
    throw damaged('its list of conflicts is not what its log says');
  const statements = new Statements(database);
  const unburied = problemOfTombstones(statements, new LogStore(statements));
  if (unburied !== undefined) throw damaged(unburied);
}
