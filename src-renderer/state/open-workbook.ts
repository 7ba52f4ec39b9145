import { type AppError, describeError } from '../../shared/ipc/app-error.ts';
import type { Input, OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { call } from '../bridge/bridge.ts';
import { announce } from './announcer.ts';
import { loadAppState } from './app-state.ts';
import { helpForDamage } from './damaged.ts';
import { discardDrafts, flush, flushToTheEnd, saveState, unsavedLabels } from './drafts.ts';
import { focusOn } from './focused-field.ts';
import { startAt } from './navigation.ts';
import { dismissAll, showDone, showError, showProblem } from './notices.ts';
import { personOfCopy, yourPart } from './sent-copy.ts';
import { createStore, useStore } from './store.ts';
import { opened, savedAt } from './workbook.ts';

/** A workbook that could not be opened to write because somebody has it open: what can be done instead. */
export type Locked = {
  readonly document: string;
  readonly error: Extract<AppError, { code: 'locked' | 'open_in_window' }>;
};

const locked = createStore<Locked | undefined>(undefined);
const opening = createStore(false);

export function useLocked(): Locked | undefined {
  return useStore(locked);
}

export function dismissLocked(): void {
  locked.set(undefined);
}

export function useIsOpening(): boolean {
  return useStore(opening);
}

/** Shows a workbook that main has opened for this window. */
export function show(workbook: OpenedWorkbook): void {
  discardDrafts();
  showKeepingDrafts(workbook);
}

function showKeepingDrafts(workbook: OpenedWorkbook): void {
  focusOn(undefined);
  savedAt.set(undefined);
  startAt(personOfCopy(workbook) === undefined ? 'overview' : yourPart.id);
  dismissAll();
  opened.set(workbook);
  announce(`${workbook.fileName} is open`);
  if (workbook.recovered)
    showDone(
      'The program or the computer stopped while this workbook was being saved. An unfinished save was taken back; everything that was shown as saved is here.',
    );
}

/** Nothing that was typed may be lost by opening another workbook in this window. */
async function savedFirst(): Promise<boolean> {
  if (await flushToTheEnd()) return true;
  const labels = unsavedLabels();
  if (labels.length === 0) return true;
  const state = saveState.get();
  const advice = state.state === 'failed' ? describeError(state.error) : 'Correct or clear it first.';
  showProblem(`Not everything is saved yet: ${labels.join(', ')}. ${advice}`);
  return false;
}

async function openBy(
  ask: () => Promise<Result<OpenedWorkbook | null, AppError>>,
): Promise<AppError | undefined> {
  if (!(await savedFirst())) return undefined;
  opening.set(true);
  const answer = await ask();
  opening.set(false);
  if (!answer.ok) return answer.error;
  if (answer.value !== null) {
    show(answer.value);
    void loadAppState();
  }
  return undefined;
}

export async function openDocument(
  document: string,
  mode: 'write' | 'read-only' | 'take-over' = 'write',
): Promise<void> {
  const error = await openBy(() => call('workbook.open', { document, mode }));
  if (error === undefined) locked.set(undefined);
  else if (error.code === 'locked' || error.code === 'open_in_window') locked.set({ document, error });
  else showError(error, helpForDamage(document, error));
}

export async function openSample(): Promise<void> {
  const error = await openBy(() => call('workbook.sample', {}));
  if (error !== undefined) showError(error);
}

async function openNew(
  ask: () => Promise<Result<OpenedWorkbook | null, AppError>>,
): Promise<Result<boolean, AppError>> {
  const before = opened.get();
  const error = await openBy(ask);
  return error === undefined ? { ok: true, value: opened.get() !== before } : { ok: false, error };
}

/** @returns false where the user thought better of it; what went wrong stands in the dialog that asked */
export function createWorkbook(provider: string, fiscalYear: number): Promise<Result<boolean, AppError>> {
  return openNew(() => call('workbook.new', { provider, fiscalYear }));
}

/** As `createWorkbook`, from what is saved in the open workbook, which is only read. */
export function startNextYear(request: Input<'workbook.nextYear'>): Promise<Result<boolean, AppError>> {
  return openNew(() => call('workbook.nextYear', request));
}

/**
 * It is the same workbook, so what cannot be saved in the present one, as when its file has vanished, goes on
 * waiting and is saved in the restored one.
 */
export async function restoreBackup(backup: string): Promise<void> {
  await flushToTheEnd();
  opening.set(true);
  const answer = await call('backup.restore', { backup });
  opening.set(false);
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  showKeepingDrafts(answer.value);
  showDone('The backup is restored. What was there before is kept as a backup too.');
  void loadAppState();
  await flush();
}

/** The same for a workbook that cannot be opened. @returns false where what is open could not be left */
export async function restoreDamaged(document: string, backup: string): Promise<Result<boolean, AppError>> {
  const answer = await openNew(() => call('damaged.restore', { document, backup }));
  if (answer.ok && answer.value)
    showDone('The backup is restored. The damaged file is kept as a backup too.');
  return answer;
}

export async function closeWorkbook(): Promise<void> {
  if (!(await savedFirst())) return;
  const answer = await call('workbook.close', {});
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  discardDrafts();
  opened.set(undefined);
  dismissAll();
  document.title = 'HISP CX Workbook';
  void loadAppState();
}
