import type { FieldValue } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findField, type KindName, kindNames, model } from '../model/model.ts';
import type { Entry } from './entry.ts';
import { findRecord } from './find.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

type Changes = Record<string, FieldValue | null>;

/** What of one record must be said anew, so that it speaks of the service that is kept. */
function repointed(kind: Kind, record: object, double: RecordId, kept: RecordId): Changes {
  const changes: Changes = {};
  for (const [name, value] of Object.entries(record)) {
    const field = findField(kind, name);
    if (field?.type === 'reference' && field.foreign !== true && value === double) changes[name] = kept;
    if (field?.type === 'references' && Array.isArray(value) && value.includes(double))
      changes[name] = [...new Set(value.map((id) => (id === double ? kept : id)))];
  }
  // What a comment is about is written as a text that begins with or holds the record's id.
  if (kind.name === 'comment' && 'target' in record && String(record.target).includes(double))
    changes.target = String(record.target).replaceAll(double, kept);
  return changes;
}

/** What only the double says, so that nothing typed goes out of sight with it. */
function missing(kept: object, double: object): Changes {
  const own = new Set(Object.keys(kept));
  return Object.fromEntries(
    Object.entries(double).filter(([name]) => name in model.service.fields && !own.has(name)),
  );
}

function entriesOf(snapshot: WorkbookSnapshot, name: KindName, double: RecordId, kept: RecordId): Entry[] {
  const records: readonly { readonly id: RecordId }[] = snapshot.records[name];
  return records.flatMap((record) => {
    const set = repointed(model[name], record, double, kept);
    return Object.keys(set).length === 0 ? [] : [{ kind: name, id: record.id, set }];
  });
}

/**
 * Two people entered the same service, or the data spell it in two ways: one change lets everything that speaks of
 * the double speak of the one that is kept, gives that one what only the double said, and deletes the double
 * (design.md §3). No key holds a service, so no record needs another id; a report of the double stays a report of
 * its own beside one of the same quarter, since which figures hold is for people to say.
 *
 * @returns none where either is not there, or both are one
 */
export function sameService(snapshot: WorkbookSnapshot, double: RecordId, kept: RecordId): readonly Entry[] {
  const going = findRecord(snapshot, 'service', double);
  const staying = findRecord(snapshot, 'service', kept);
  if (going === undefined || staying === undefined || double === kept) return [];
  const set = missing(staying, going);
  return [
    ...(Object.keys(set).length === 0 ? [] : [{ kind: 'service', id: kept, set }]),
    ...kindNames.flatMap((name) => entriesOf(snapshot, name, double, kept)),
    { kind: 'service', id: double, delete: true },
  ];
}

/** What `sameService` comes to, before it is done. */
export type OneOfTwo = {
  /** Records that speak of the double, by kind, in the order of the model. */
  readonly moving: readonly { readonly kind: KindName; readonly count: number }[];
  /** Fields that only the double fills in, which the other takes over. */
  readonly taken: readonly string[];
  /** Fields that both fill in differently; the double's values stay in its history. */
  readonly left: readonly string[];
};

export function oneOfTwo(snapshot: WorkbookSnapshot, double: RecordId, kept: RecordId): OneOfTwo {
  const going = new Map<string, unknown>(Object.entries(findRecord(snapshot, 'service', double) ?? {}));
  const staying = new Map<string, unknown>(Object.entries(findRecord(snapshot, 'service', kept) ?? {}));
  const filled = Object.keys(model.service.fields).filter((name) => going.has(name));
  const isSame = (name: string) => JSON.stringify(going.get(name)) === JSON.stringify(staying.get(name));
  const entries = sameService(snapshot, double, kept).filter(({ id }) => id !== kept && id !== double);
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  return {
    moving: kindNames.flatMap((kind) => {
      const count = kinds.get(kind)?.length ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
    taken: filled.filter((name) => !staying.has(name)),
    left: filled.filter((name) => staying.has(name) && !isSame(name)),
  };
}
