import { z } from 'zod';
import type { Edition } from '../../shared/editions/edition.ts';
import { recordIdSchema } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import {
  findField,
  isKindName,
  type KindName,
  kindNames,
  model,
  type Records,
} from '../../shared/model/model.ts';
import { optionsOf } from '../../shared/model/options.ts';
import { compareByOrder } from '../../shared/workbook/order.ts';
import { type Conflict, emptyRecordLists, type RecordLists } from '../../shared/workbook/snapshot.ts';
import type { Statements } from './database.ts';
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
export function readConflicts(statements: Statements, records: RecordLists): readonly Conflict[] {
  const isLive = ({ kind, id }: Conflict) => {
    const list: readonly Records[KindName][] = records[kind];
    return list.some((record) => record.id === id);
  };
  return statements
    .all('SELECT "kind", "record_id", "field" FROM "conflict" ORDER BY "kind", "record_id", "field"')
    .map((row) => conflictRow.parse(row))
    .filter(isLive);
}

type Comparable = Readonly<Record<string, unknown>>;

/** Records of one-per-key kinds stand in the order of their edition's list, or of their numbers. */
function keyRanks(kind: Kind, edition: Edition): readonly ((record: Comparable) => number | string)[] {
  return (kind.key ?? []).map((name) => {
    const field = findField(kind, name);
    if (field?.type !== 'choice')
      return (record) => (typeof record[name] === 'number' ? record[name] : String(record[name] ?? ''));
    const ranks = new Map(optionsOf(field, edition).map((option, index) => [option.id, index]));
    return (record) => ranks.get(String(record[name])) ?? ranks.size;
  });
}

/** How the lists of a kind are sorted: as people arranged them, else by key, else by id. */
function comparerOf(kind: Kind, edition: Edition): (a: Records[KindName], b: Records[KindName]) => number {
  const ranks = kind.ordered === true ? [] : keyRanks(kind, edition);
  return (a, b) => {
    for (const rank of ranks) {
      const left = rank(a);
      const right = rank(b);
      if (left !== right) return left < right ? -1 : 1;
    }
    return compareByOrder(a, b);
  };
}

function readList<K extends KindName>(
  statements: Statements,
  name: K,
  edition: Edition,
): readonly Records[K][] {
  return statements
    .all(`SELECT * FROM "${name}" WHERE "deleted" = 0`)
    .map((row) => toRecord<K>(model[name], row))
    .sort(comparerOf(model[name], edition));
}

/** @returns all live records of every kind */
export function readRecords(statements: Statements, edition: Edition): RecordLists {
  const lists = kindNames.map((name) => [name, readList(statements, name, edition)] as const);
  return { ...emptyRecordLists(), ...Object.fromEntries(lists) };
}

/**
 * The lists after a change: those of kinds that it did not touch are the same objects, and in those
 * that it did, only its own records were read again.
 */
export function rereadRecords(
  statements: Statements,
  edition: Edition,
  before: RecordLists,
  touched: readonly { readonly kind: KindName; readonly id: string }[],
): RecordLists {
  const changed: Partial<Record<KindName, readonly Records[KindName][]>> = {};
  for (const name of new Set(touched.map(({ kind }) => kind))) {
    const ids = new Set<string>(touched.filter(({ kind }) => kind === name).map(({ id }) => id));
    const rows = [...ids].flatMap((id) =>
      statements.all(`SELECT * FROM "${name}" WHERE "id" = ? AND "deleted" = 0`, id),
    );
    const others: readonly Records[KindName][] = before[name].filter(({ id }) => !ids.has(id));
    changed[name] = insertSorted(
      others,
      rows.map((row) => toRecord(model[name], row)),
      comparerOf(model[name], edition),
    );
  }
  return { ...before, ...changed } as RecordLists;
}

/** Few records into a long sorted list: each finds its place by halving. */
function insertSorted<R>(
  sorted: readonly R[],
  added: readonly R[],
  compare: (a: R, b: R) => number,
): readonly R[] {
  if (added.length > 50) return [...sorted, ...added].sort(compare);
  const list = [...sorted];
  for (const record of added) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = list[middle];
      if (other !== undefined && compare(other, record) <= 0) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, record);
  }
  return list;
}
