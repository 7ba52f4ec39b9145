import { isBulky } from '../../shared/model/field.ts';
import {
  findField,
  isKindName,
  type KindName,
  kindNames,
  model,
  type Records,
} from '../../shared/model/model.ts';
import type { KindDelta, SnapshotDelta } from '../../shared/workbook/delta.ts';
import type { RecordLists, WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';

/** Kinds with fields too long to be sent with every opening and change: what was sent to OMB, as it was sent. */
const bulkyKinds = kindNames.filter((kind) => bulkyFields(kind).length > 0);

function bulkyFields(kind: KindName): readonly string[] {
  return Object.entries(model[kind].fields).flatMap(([name, field]) => (isBulky(field) ? [name] : []));
}

/** Does History leave the value where it is? */
export function isTooLong(kind: KindName, field: string): boolean {
  return isBulky(findField(model[kind], field));
}

function lighter(kind: KindName, records: readonly Records[KindName][]): readonly Records[KindName][] {
  const left = new Set(bulkyFields(kind));
  return records.map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => !left.has(name))) as Records[KindName],
  );
}

const made = new WeakMap<WorkbookSnapshot, WorkbookSnapshot>();

/** The snapshot as the window holds it; the same for the same one. */
export function snapshotForWindow(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const heavy = bulkyKinds.filter((kind) => snapshot.records[kind].length > 0);
  if (heavy.length === 0) return snapshot;
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const lists = Object.fromEntries(heavy.map((kind) => [kind, lighter(kind, snapshot.records[kind])]));
  const light = { ...snapshot, records: { ...snapshot.records, ...lists } as RecordLists };
  made.set(snapshot, light);
  return light;
}

/** The same of what a change did. */
export function deltaForWindow(delta: SnapshotDelta): SnapshotDelta {
  const entries = Object.entries(delta.records).map(([kind, touched]): [string, KindDelta] => [
    kind,
    isKindName(kind) && bulkyKinds.includes(kind)
      ? { ...touched, live: lighter(kind, touched.live) }
      : touched,
  ]);
  return { ...delta, records: Object.fromEntries(entries) };
}
