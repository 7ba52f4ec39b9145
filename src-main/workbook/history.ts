import type { RecordId } from '../../shared/model/id.ts';
import { compareEdits, deletedField, type Edit } from '../../shared/workbook/log/edit.ts';
import { purgedValue, type Tombstone } from '../../shared/workbook/log/tombstone.ts';
import { type LogStore, parsedValue } from './log-store.ts';

export type HistoryEntry = {
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly author: string;
  readonly field: string;
  readonly value: unknown;
  readonly bases: readonly string[];
  /** True for what stands now; several heads of one field with different values are a conflict. */
  readonly head: boolean;
  /** Where its value was destroyed: by whom, when and why. The value is null then. */
  readonly purged?: Omit<Tombstone, 'id'>;
};

/** Bases before what rests on them, else by (at, id); authors' clocks may disagree. */
function sortHistory(edits: readonly Edit[]): readonly Edit[] {
  const waiting = new Map(edits.map((edit) => [edit.id, edit]));
  const sorted: Edit[] = [];
  const place = (edit: Edit) => {
    if (!waiting.delete(edit.id)) return;
    for (const base of edit.bases
      .map((id) => waiting.get(id))
      .filter((known) => known !== undefined)
      .sort(compareEdits))
      place(base);
    sorted.push(edit);
  };
  for (const edit of [...edits].sort(compareEdits)) place(edit);
  return sorted;
}

/** Who made a record, and when. */
export type Origin = { readonly id: RecordId; readonly at: number; readonly author: string };

/** @returns where each record comes from, those left out that were never made */
export function originsOf(log: LogStore, ids: readonly RecordId[]): readonly Origin[] {
  return ids.flatMap((id) => {
    const [first] = sortHistory(log.editsOf(id, deletedField));
    return first === undefined ? [] : [{ id, at: first.at, author: first.author }];
  });
}

/** @returns every edit of a record, or of one of its fields, oldest first */
export function historyOf(
  log: LogStore,
  recordId: RecordId,
  field?: string,
  tombstoneOf: (edit: string) => Tombstone | undefined = () => undefined,
): readonly HistoryEntry[] {
  const heads = new Set(log.headsOfRecord(recordId).map((head) => head.id));
  return sortHistory(log.editsOf(recordId, field)).map((edit) => ({
    id: edit.id,
    at: edit.at,
    author: edit.author,
    field: edit.field,
    value: parsedValue(edit),
    bases: edit.bases,
    head: heads.has(edit.id),
    ...purgedBy(edit.value === purgedValue ? tombstoneOf(edit.id) : undefined),
  }));
}

/** What a stone says of the value it stands for; nothing where there is none. */
export function purgedBy(tombstone: Tombstone | undefined): Pick<HistoryEntry, 'purged'> {
  if (tombstone === undefined) return {};
  const { at, author, reason } = tombstone;
  return { purged: { at, author, reason } };
}
