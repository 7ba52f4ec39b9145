import { usualOrderOf } from '../../shared/briefing/standard-slides.ts';
import type { OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import type { KindDelta, SnapshotDelta } from '../../shared/workbook/delta.ts';
import { orderAfter } from '../../shared/workbook/order.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { opened } from '../../src-renderer/state/workbook.ts';
import { type FakeBridge, openFake } from './fake-bridge.ts';

type ChangeEntry = {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly set?: Readonly<Record<string, FieldValue | null>>;
  readonly delete?: true;
};

/** Opens the snapshot with a bridge that saves entries as main does, without a file: what screens change is shown. */
export function openSaving(
  snapshot: WorkbookSnapshot,
  more: Partial<OpenedWorkbook> = {},
  answers: Parameters<typeof openFake>[1] = {},
): FakeBridge {
  return openFake(
    snapshot,
    {
      ...answers,
      'workbook.change': (input) => {
        const { entries } = input as { readonly entries: readonly ChangeEntry[] };
        const now = opened.get()?.snapshot ?? snapshot;
        return {
          ok: true,
          value: { ids: [], savedAt: 0, canUndo: true, canRedo: false, delta: deltaOf(now, entries) },
        };
      },
    },
    more,
  );
}

function deltaOf(snapshot: WorkbookSnapshot, entries: readonly ChangeEntry[]): SnapshotDelta {
  const records: Partial<Record<KindName, KindDelta>> = {};
  for (const entry of entries) {
    const { live = [], gone = [] } = records[entry.kind] ?? {};
    const others = live.filter(({ id }) => id !== entry.id);
    records[entry.kind] =
      entry.delete === true
        ? { live: others, gone: [...gone, entry.id] }
        : { live: [...others, changed(snapshot, entry, live)], gone };
  }
  return {
    newestEditAt: snapshot.newestEditAt,
    editCount: snapshot.editCount + entries.length,
    conflicts: snapshot.conflicts,
    records,
  };
}

function changed(
  snapshot: WorkbookSnapshot,
  entry: ChangeEntry,
  live: readonly Records[KindName][],
): Records[KindName] {
  const { kind, id, set = {} } = entry;
  const list: readonly Records[KindName][] = snapshot.records[kind];
  const before = live.find((record) => record.id === id) ?? list.find((record) => record.id === id);
  const declared: Kind = model[kind];
  const last = list.at(-1);
  const usual = kind === 'briefing_slide' ? usualOrderOf(String(set.key)) : undefined;
  const order =
    declared.ordered === true && before === undefined ? { order: usual ?? orderAfter(last?.order) } : {};
  const values = Object.entries({ ...before, ...order, ...set }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(values), id } as Records[KindName];
}
