import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Changed, Input, OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { KindName, Records } from '../../shared/model/model.ts';
import { applyDelta } from '../../shared/workbook/delta.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import type { CarriedText, WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { call } from '../bridge/bridge.ts';
import { createStore, useStore } from './store.ts';

/** The workbook of this window, as main knows it: only what has been saved. */
export const opened = createStore<OpenedWorkbook | undefined>(undefined);

/** UTC milliseconds of the newest save of this window; undefined before the first. */
export const savedAt = createStore<number | undefined>(undefined);

export function useOpened(): OpenedWorkbook | undefined {
  return useStore(opened);
}

/** Only below the frame, where a workbook is open. */
export function useWorkbook(): OpenedWorkbook {
  const workbook = useOpened();
  if (workbook === undefined) throw new Error('no workbook is open');
  return workbook;
}

export function useSnapshot(): WorkbookSnapshot {
  return useWorkbook().snapshot;
}

export function useRecord<K extends KindName>(kind: K, id: RecordId | undefined): Records[K] | undefined {
  return findRecord(useSnapshot(), kind, id);
}

function take(answer: Result<Changed, AppError>): Result<Changed, AppError> {
  const before = opened.get();
  if (!answer.ok && answer.error.code === 'worker_failed') void readAgain();
  if (!answer.ok || before === undefined) return answer;
  const { delta, canUndo, canRedo } = answer.value;
  opened.set({
    ...before,
    canUndo,
    canRedo,
    canUndoMerge: before.canUndoMerge && delta === undefined,
    snapshot: delta === undefined ? before.snapshot : applyDelta(before.snapshot, delta),
  });
  savedAt.set(answer.value.savedAt);
  return answer;
}

/** Answers must be taken in the order in which changes were made, so calls wait for each other. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(ask: () => Promise<Result<Changed, AppError>>): Promise<Result<Changed, AppError>> {
  const turn = last.then(ask).then(take);
  last = turn.catch(() => undefined);
  return turn;
}

/** Saves entries as one change, one undo step. When it resolves ok, they are on disk. */
export function saveEntries(entries: readonly Entry[]): Promise<Result<Changed, AppError>> {
  return inTurn(() => call('workbook.change', { entries: [...entries] }));
}

/** Notes that texts carried from last year were read and are still true: one change, one undo step. */
export function saveConfirmation(texts: readonly CarriedText[]): Promise<Result<Changed, AppError>> {
  return inTurn(() => call('workbook.confirm', { texts: [...texts] }));
}

/** Notes where a briefing is; nothing that undo knows of. */
export function saveBriefingNote(note: Input<'briefing.note'>): Promise<Result<Changed, AppError>> {
  return inTurn(() => call('briefing.note', note));
}

/** Begins a briefing or a rehearsal. */
export function saveBriefingStart(meeting: Input<'briefing.start'>): Promise<Result<Changed, AppError>> {
  return inTurn(() => call('briefing.start', meeting));
}

export function saveUndo(way: 'undo' | 'redo'): Promise<Result<Changed, AppError>> {
  return inTurn(async () => {
    const answer = await call(`workbook.${way}`, {});
    if (!answer.ok && answer.error.code === 'cannot_undo') await askWhatCanBeTakenBack();
    return answer;
  });
}

/** Main forgets what it refused because something was built on it. */
async function askWhatCanBeTakenBack(): Promise<void> {
  const now = await call('workbook.current', {});
  const before = opened.get();
  if (!now.ok || now.value === null || before === undefined) return;
  const { canUndo, canRedo } = now.value;
  opened.set({ ...before, canUndo, canRedo });
}

/** For changes that main makes on its own account, such as an attachment. */
export function takeChange(changed: Changed): void {
  take({ ok: true, value: changed });
}

/** After a purge, a merge or an import that failed: it may have failed only once its change was kept. */
export async function readAgain(): Promise<void> {
  const answer = await call('workbook.current', {});
  if (answer.ok && answer.value !== null && opened.get() !== undefined) opened.set(answer.value);
}

/** After a purge, a merge or its undoing: any part of what this window knew may be another. */
export function takeWhole(workbook: OpenedWorkbook): void {
  opened.set(workbook);
  savedAt.set(Date.now());
}
