import type { RecordId } from '../model/id.ts';
import { isKindName, type KindName, type Records } from '../model/model.ts';
import type { CarriedText, Conflict, RecordLists, WorkbookSnapshot } from './snapshot.ts';
import { comparerOf, insertSorted } from './sort.ts';

/** What a change did to the records of one kind. */
export type KindDelta = {
  /** Live records as they are now, new ones included. */
  readonly live: readonly Records[KindName][];
  /** Records that are not there any more. */
  readonly gone: readonly RecordId[];
};

/** What a change did to a workbook: enough to bring any snapshot from before it up to date. */
export type SnapshotDelta = {
  readonly newestEditAt: number;
  readonly editCount: number;
  readonly records: Readonly<Partial<Record<KindName, KindDelta>>>;
  /** All that are unsettled now, where the change altered which ones are. */
  readonly conflicts: readonly Conflict[];
  /** All texts that are still as they were carried, where the change altered which ones are. */
  readonly carried?: readonly CarriedText[];
};

/**
 * The workbook after a change: lists of kinds that it did not touch are the same objects, so that
 * whoever remembers something about a list need not compute it again.
 */
export function applyDelta(snapshot: WorkbookSnapshot, delta: SnapshotDelta): WorkbookSnapshot {
  const changed: Partial<Record<KindName, readonly Records[KindName][]>> = {};
  for (const [name, { live, gone }] of Object.entries(delta.records)) {
    if (!isKindName(name)) continue;
    const touched = new Set<RecordId>([...gone, ...live.map(({ id }) => id)]);
    const before: readonly Records[KindName][] = snapshot.records[name];
    changed[name] = insertSorted(
      before.filter(({ id }) => !touched.has(id)),
      live,
      comparerOf(name, snapshot.edition),
    );
  }
  const { newestEditAt, editCount, conflicts, carried = snapshot.carried } = delta;
  return {
    ...snapshot,
    newestEditAt,
    editCount,
    conflicts,
    ...(carried === undefined ? {} : { carried }),
    records: { ...snapshot.records, ...changed } as RecordLists,
  };
}
