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

/** Is there a live record with that id? Takes any value: what is no id has no record. */
export function hasRecord(snapshot: WorkbookSnapshot, kind: KindName, id: unknown): boolean {
  const index: ReadonlyMap<unknown, AnyRecord> = indexOf<AnyRecord>(snapshot.records[kind]);
  return index.has(id);
}

/** @returns the workbook's one record of a kind without key fields, if anything was entered */
export function theOne<K extends 'workbook' | 'provider'>(
  snapshot: WorkbookSnapshot,
  kind: K,
): Records[K] | undefined {
  return snapshot.records[kind][0];
}

type Fields = Readonly<Record<string, unknown>>;

const referenceIndexes = new WeakMap<
  readonly Fields[],
  Map<string, ReadonlyMap<unknown, readonly Fields[]>>
>();

/** The records of a list by what a field of theirs holds; made on first use like `indexOf`. */
function referencesOf<R extends AnyRecord>(
  list: readonly R[],
  field: keyof R & string,
): ReadonlyMap<unknown, readonly R[]>;
function referencesOf(list: readonly Fields[], field: string): ReadonlyMap<unknown, readonly Fields[]> {
  const ofList = referenceIndexes.get(list) ?? new Map<string, ReadonlyMap<unknown, readonly Fields[]>>();
  referenceIndexes.set(list, ofList);
  const index = ofList.get(field) ?? Map.groupBy(list, (record) => record[field]);
  ofList.set(field, index);
  return index;
}

const none: readonly never[] = [];

/** @returns the records of a kind whose reference field points to `id`, in list order */
export function recordsOf<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  field: keyof Records[K] & string,
  id: RecordId,
): readonly Records[K][] {
  const list: readonly Records[K][] = snapshot.records[kind];
  return referencesOf(list, field).get(id) ?? none;
}
