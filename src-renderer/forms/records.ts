import { v7 } from 'uuid';
import type { FieldValue } from '../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { placeAt } from '../../shared/workbook/order.ts';
import { titleOf } from '../../shared/workbook/titles.ts';
import { announce } from '../state/announcer.ts';
import { nameGiven } from '../state/author.ts';
import { undo } from '../state/commands.ts';
import { flush } from '../state/drafts.ts';
import { showDone, showError } from '../state/notices.ts';
import { opened, saveEntries } from '../state/workbook.ts';

/** Saves entries that no control holds, after what is being typed; shows what went wrong. */
export async function save(entries: readonly Entry[]): Promise<boolean> {
  if (!(await nameGiven())) return false;
  await flush();
  const answer = await saveEntries(entries);
  if (!answer.ok) showError(answer.error);
  return answer.ok;
}

/** @returns the new record's id, or undefined where it could not be saved */
export async function addRecord(
  kind: KindName,
  values: Readonly<Record<string, FieldValue>> = {},
): Promise<RecordId | undefined> {
  const id = recordIdSchema.parse(v7());
  const saved = await save([{ kind, id, set: values }]);
  if (saved) announce(`${model[kind].label} added`);
  return saved ? id : undefined;
}

/** Deletes at once and offers to take it back, which is kinder than asking first. */
export async function deleteRecord(kind: KindName, record: Records[KindName]): Promise<void> {
  const snapshot = opened.get()?.snapshot;
  if (snapshot === undefined) return;
  const title = titleOf(snapshot, kind, record);
  if (await save([{ kind, id: record.id, delete: true }]))
    showDone(`Deleted “${title}”.`, { label: 'Undo', run: () => void undo() });
}

/**
 * Moves a record among the given ones, which are in their order; however far, it is one change.
 *
 * @param to its new place, 0 for the first
 */
export async function moveRecord(
  kind: KindName,
  records: readonly Records[KindName][],
  id: RecordId,
  to: number,
): Promise<void> {
  const from = records.findIndex((record) => record.id === id);
  const declared: Kind = model[kind];
  if (from < 0 || to === from || to < 0 || to >= records.length || declared.ordered !== true) return;
  const others = records.filter((record) => record.id !== id);
  const keys = placeAt(id, others, to);
  const saved = await save([...keys].map(([moved, order]): Entry => ({ kind, id: moved, set: { order } })));
  if (saved) announce(`Moved to place ${to + 1} of ${records.length}`);
}
