import type { Output } from '../../shared/ipc/contract.ts';
import { call } from '../bridge/bridge.ts';
import { flush } from './drafts.ts';
import { dismissDone, showDone, showError } from './notices.ts';
import { openForChanges } from './open-for-changes.ts';
import { openDocument } from './open-workbook.ts';
import { createStore } from './store.ts';
import { opened, takeWhole } from './workbook.ts';

/** A copy that main knows. */
export type CopyFile = NonNullable<Output<'merge.choose'>>[number];

/** What the dialog begins with. */
export const copiesToMerge = createStore<readonly CopyFile[]>([]);

/** Opens the merge of copies. */
export function mergeCopies(copies: readonly CopyFile[] = []): Promise<void> {
  return openForChanges('merge', () => copiesToMerge.set(copies));
}

/** Opens a workbook; where it is a copy of the one that is open, merging it is offered first. */
export async function openOrMerge(file: CopyFile): Promise<void> {
  if (opened.get() === undefined) {
    await openDocument(file.document);
    return;
  }
  const answer = await call('merge.isCopy', { document: file.document });
  if (answer.ok && answer.value.isCopy) await mergeCopies([file]);
  else await openDocument(file.document);
}

export async function chooseAndOpen(): Promise<void> {
  const chosen = await call('workbook.choose', {});
  if (!chosen.ok) showError(chosen.error);
  else if (chosen.value !== null) await openOrMerge(chosen.value);
}

/** Puts the workbook back as it was before copies were merged; offered until something is changed. */
export async function undoMerge(): Promise<void> {
  await flush();
  if (opened.get()?.canUndoMerge !== true) {
    showError({ code: 'cannot_undo_merge' });
    return;
  }
  const answer = await call('merge.undo', {});
  dismissDone();
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  takeWhole(answer.value);
  showDone('The merge is undone. What it had brought is kept as a backup, and still in the copies.');
}
