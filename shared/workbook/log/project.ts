import { type RecordId, recordIdSchema } from '../../model/id.ts';
import { findField, findKind, type KindName } from '../../model/model.ts';
import { deletedField, type Edit } from './edit.ts';
import { type FieldState, headsOf, stateOfField } from './heads.ts';
import { type Life, type LifeView, lifeOf } from './life.ts';

export type ProjectedRecord = {
  readonly kind: KindName;
  readonly life: Life;
  /** State of each field ever edited, `order` included and `deleted` not. */
  readonly fields: ReadonlyMap<string, FieldState>;
};

export type Projection = {
  readonly records: ReadonlyMap<RecordId, ProjectedRecord>;
  /** Record id -> field -> ids of its heads. */
  readonly heads: ReadonlyMap<RecordId, ReadonlyMap<string, readonly string[]>>;
};

function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * The whole workbook from its log, without regard to the order of the edits: merging is the union of
 * logs, then this. It is the reference that the file's incremental projection is held against; the
 * file itself never needs it but for checking and for migrations.
 */
export function projectLog(log: Iterable<Edit>): Projection {
  const byId = new Map<string, Edit>();
  for (const edit of log) byId.set(edit.id, edit);

  const fields = new Map<RecordId, Map<string, FieldState>>();
  const heads = new Map<RecordId, Map<string, readonly Edit[]>>();
  const kindOf = new Map<RecordId, KindName>();
  for (const [recordId, edits] of groupBy(byId.values(), (edit) => edit.recordId)) {
    const [first] = edits;
    const kind = first === undefined ? undefined : findKind(first.kind);
    if (first === undefined || kind === undefined) continue;
    kindOf.set(recordId, first.kind);
    const recordHeads = new Map<string, readonly Edit[]>();
    const states = new Map<string, FieldState>();
    for (const [name, fieldEdits] of groupBy(edits, (edit) => edit.field)) {
      recordHeads.set(name, headsOf(fieldEdits));
      if (name !== deletedField)
        states.set(name, stateOfField(name, findField(kind, name), headsOf(fieldEdits)));
    }
    heads.set(recordId, recordHeads);
    fields.set(recordId, states);
  }

  const ownerOf = (recordId: RecordId): RecordId | undefined => {
    const kind = kindOf.get(recordId);
    const ownerField = kind === undefined ? undefined : findKind(kind)?.owner;
    if (ownerField === undefined) return undefined;
    const shown: unknown = JSON.parse(fields.get(recordId)?.get(ownerField)?.value ?? 'null');
    return recordIdSchema.safeParse(shown).data;
  };
  const owned = groupBy(
    [...kindOf.keys()].map((id) => ({ id, owner: ownerOf(id) })),
    ({ owner }) => owner,
  );

  function* withOwned(recordId: RecordId, visited = new Set<RecordId>()): Generator<RecordId> {
    if (visited.has(recordId)) return;
    visited.add(recordId);
    yield recordId;
    for (const part of owned.get(recordId) ?? []) yield* withOwned(part.id, visited);
  }

  const view: LifeView<RecordId> = {
    headsOf: (recordId) => [...(heads.get(recordId) ?? [])].flatMap(([, fieldHeads]) => fieldHeads),
    withParts: withOwned,
    basesOf: (id) => (byId.get(id)?.bases ?? []).flatMap((base) => byId.get(base) ?? []),
  };
  const records = new Map<RecordId, ProjectedRecord>();
  for (const [recordId, kind] of kindOf)
    records.set(recordId, { kind, life: lifeOf(recordId, view), fields: fields.get(recordId) ?? new Map() });

  return {
    records,
    heads: new Map(
      [...heads].map(([id, byField]) => [
        id,
        new Map([...byField].map(([name, fieldHeads]) => [name, fieldHeads.map((head) => head.id).sort()])),
      ]),
    ),
  };
}
