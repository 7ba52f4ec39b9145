import type { RecordId } from '../model/id.ts';
import type { KindName, Records } from '../model/model.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

type AnyRecord = Records[KindName];

const indexes = new WeakMap<readonly AnyRecord[], ReadonlyMap<RecordId, AnyRecord>>();

/** An index per list, made on first use; lists never change, so it never goes stale. */
function indexOf<R extends AnyRecord>(list: readonly R[]): ReadonlyMap<RecordId, R>;
function indexOf(list: readonly AnyRecord[]): ReadonlyMap<RecordId, AnyRecord> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map(list.map((record) => [record.id, record]));
  indexes.set(list, index);
  return index;
}

/** @returns the live record with that id, or undefined where the reference is unset or points to none */
export function findRecord<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  id: RecordId | undefined,
): Records[K] | undefined {
  return id === undefined ? undefined : indexOf(snapshot.records[kind]).get(id);
}

/** @returns the workbook's one record of a kind without key fields, if anything was entered */
export function theOne<K extends 'workbook' | 'provider'>(
  snapshot: WorkbookSnapshot,
  kind: K,
): Records[K] | undefined {
  return snapshot.records[kind][0];
}

/** @returns the records of a kind whose reference field points to `id`, in list order */
export function recordsOf<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  field: keyof Records[K] & string,
  id: RecordId,
): readonly Records[K][] {
  return snapshot.records[kind].filter((record) => record[field] === id);
}
