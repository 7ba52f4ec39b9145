import { z } from 'zod';
import { findField, type KindName, kindNames, model } from '../../shared/model/model.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import { projectLog } from '../../shared/workbook/log/project.ts';
import { Statements } from '../workbook/database.ts';
import { attempt } from '../workbook/failures.ts';
import { toColumn } from '../workbook/rows.ts';
import { problemOfTombstones } from '../workbook/tombstones.ts';
import type { Workbook } from '../workbook/workbook.ts';

const row = z.looseObject({ id: z.string(), deleted: z.number() });

/** A table's row as replaying the log would make it. */
function expectedRow(
  kind: KindName,
  id: string,
  life: string,
  fields: ReadonlyMap<string, { readonly value: string }>,
) {
  const columns = Object.keys(model[kind].fields).map((name) => [
    name,
    toColumn(findField(model[kind], name), fields.get(name)?.value ?? 'null'),
  ]);
  const order =
    'ordered' in model[kind] ? { order: toColumn(undefined, fields.get('order')?.value ?? 'null') } : {};
  return { id, deleted: life === 'deleted' ? 1 : 0, ...order, ...Object.fromEntries(columns) };
}

const sameRow = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

/** @returns undefined where a row is no edit */
function readableLog(workbook: Workbook): readonly Edit[] | undefined {
  const unreadable = workbook.database.prepare('SELECT 1 FROM "edit" WHERE NOT json_valid("value")').get();
  if (unreadable !== undefined) return undefined;
  const log = attempt(workbook.file, () => workbook.log.all());
  return log.ok ? log.value : undefined;
}

/**
 * Replays the whole log and compares: the tables of current values, the heads and the conflicts must
 * be exactly what the log says.
 *
 * @returns what differs, by table; empty when all is well
 */
export function problemsOfProjection(workbook: Workbook): readonly string[] {
  const log = readableLog(workbook);
  if (log === undefined) return ['an edit in its log cannot be read'];
  const replayed = projectLog(log);
  const problems: string[] = [];
  for (const kind of kindNames) {
    const rows = workbook.database
      .prepare(`SELECT * FROM "${kind}"`)
      .all()
      .map((found) => row.parse(found));
    const expected = [...replayed.records].filter(([, record]) => record.kind === kind);
    const byId = new Map(rows.map((found) => [found.id, found]));
    const differs = expected.some(([id, record]) => {
      const found = byId.get(id);
      return found === undefined || !sameRow(expectedRow(kind, id, record.life, record.fields), found);
    });
    if (differs || rows.length !== expected.length)
      problems.push(`the table ${kind} is not what the log says`);
  }
  const headRows = workbook.database
    .prepare('SELECT "record_id" || \' \' || "field" || \' \' || "edit_id" FROM "head"')
    .pluck()
    .all()
    .map(String);
  const expectedHeads = [...replayed.heads].flatMap(([id, fields]) =>
    [...fields].flatMap(([field, heads]) => heads.map((head) => `${id} ${field} ${head}`)),
  );
  if (!sameSet(headRows, expectedHeads)) problems.push('the stored heads are not those of the log');
  const conflictRows = workbook.database
    .prepare('SELECT "record_id" || \' \' || "field" FROM "conflict"')
    .pluck()
    .all()
    .map(String);
  const expectedConflicts = [...replayed.records].flatMap(([id, record]) => [
    ...[...record.fields].filter(([, state]) => state.conflict).map(([field]) => `${id} ${field}`),
    ...(record.life === 'revived' ? [`${id} deleted`] : []),
  ]);
  if (!sameSet(conflictRows, expectedConflicts))
    problems.push('the stored conflicts are not those of the log');
  const unburied = problemOfTombstones(new Statements(workbook.database), workbook.log);
  return unburied === undefined ? problems : [...problems, unburied];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const members = new Set(a);
  return a.length === b.length && b.every((member) => members.has(member));
}
