import { z } from 'zod';
import type { Edition } from '../../shared/editions/edition.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import { isKindName, type KindName, kindNames, model, type Records } from '../../shared/model/model.ts';
import type { KindDelta, SnapshotDelta } from '../../shared/workbook/delta.ts';
import {
  type Conflict,
  emptyRecordLists,
  type RecordLists,
  type WorkbookSnapshot,
} from '../../shared/workbook/snapshot.ts';
import { comparerOf } from '../../shared/workbook/sort.ts';
import type { Statements } from './database.ts';
import type { Touched } from './projector.ts';
import { toRecord } from './rows.ts';

const conflictRow = z
  .object({
    kind: z.custom<KindName>((name) => typeof name === 'string' && isKindName(name)),
    record_id: recordIdSchema,
    field: z.string(),
  })
  .transform((row): Conflict => ({ kind: row.kind, id: row.record_id, field: row.field }));

/**
 * Unsettled fields and revived records, sorted so that equal files list them alike. What copies say
 * differently of a record that is deleted needs no settling.
 */
export function readConflicts(
  statements: Statements,
  isLive: (conflict: Conflict) => boolean,
): readonly Conflict[] {
  return statements
    .all('SELECT "kind", "record_id", "field" FROM "conflict" ORDER BY "kind", "record_id", "field"')
    .map((row) => conflictRow.parse(row))
    .filter(isLive);
}

/** @returns the live records of one kind, in their order */
export function readList<K extends KindName>(
  statements: Statements,
  name: K,
  edition: Edition,
): readonly Records[K][] {
  return statements
    .all(`SELECT * FROM "${name}" WHERE "deleted" = 0`)
    .map((row) => toRecord<K>(model[name], row))
    .sort(comparerOf(name, edition));
}

/** @returns all live records of every kind */
export function readRecords(statements: Statements, edition: Edition): RecordLists {
  const lists = kindNames.map((name) => [name, readList(statements, name, edition)] as const);
  return { ...emptyRecordLists(), ...Object.fromEntries(lists) };
}

/**
 * What a change did, read from the tables: its cost grows with the records touched and with the conflicts,
 * not with the workbook.
 *
 * @param before the snapshot that the delta brings up to date
 * @param written when the newest of the change's edits was made, and how many there are
 */
export function readDelta(
  statements: Statements,
  before: WorkbookSnapshot,
  touched: readonly Touched[],
  written: { readonly newestAt: number; readonly count: number },
): SnapshotDelta {
  const records: Partial<Record<KindName, KindDelta>> = {};
  for (const [name, ids] of byKind(touched)) {
    const live = ids.flatMap((id) =>
      statements
        .all(`SELECT * FROM "${name}" WHERE "id" = ? AND "deleted" = 0`, id)
        .map((row) => toRecord(model[name], row)),
    );
    const found = new Set(live.map(({ id }) => id));
    records[name] = { live, gone: ids.filter((id) => !found.has(id)) };
  }
  return {
    newestEditAt: Math.max(before.newestEditAt, written.newestAt),
    editCount: before.editCount + written.count,
    records,
    conflicts: conflictsAfter(statements, before.conflicts, touched, records),
  };
}

function byKind(touched: readonly Touched[]): ReadonlyMap<KindName, readonly RecordId[]> {
  const groups = Map.groupBy(touched, ({ kind }) => kind);
  return new Map([...groups].map(([kind, records]) => [kind, records.map(({ id }) => id)]));
}

/** The same list where the change neither settled nor raised any. */
function conflictsAfter(
  statements: Statements,
  before: readonly Conflict[],
  touched: readonly Touched[],
  records: SnapshotDelta['records'],
): readonly Conflict[] {
  const ids = new Set<RecordId>(touched.map(({ id }) => id));
  const live = Object.values(records).flatMap((delta) => delta.live.map(({ id }) => id));
  const now = live.flatMap((id) =>
    statements
      .all('SELECT "kind", "record_id", "field" FROM "conflict" WHERE "record_id" = ?', id)
      .map((row) => conflictRow.parse(row)),
  );
  const others = before.filter(({ id }) => !ids.has(id));
  if (now.length === 0 && others.length === before.length) return before;
  return [...others, ...now].sort(
    (a, b) => compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id) || compareTexts(a.field, b.field),
  );
}

/** As SQLite compares names and ids, which are all ASCII. */
const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
