import { v7 } from 'uuid';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { Exported, ExportFormat } from '../../../shared/ipc/contract.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcer.ts';
import { flushToTheEnd, unsavedLabels } from '../../state/drafts.ts';
import { createStore, useStore } from '../../state/store.ts';
import { opened } from '../../state/workbook.ts';

export type ExportJob =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly job: string;
      /** What is being worked on, in words. */
      readonly label: string;
      readonly done: number;
      /** 0 while it is not known. */
      readonly total: number;
      readonly isCanceling: boolean;
    }
  | { readonly state: 'done'; readonly exported: Exported; readonly drafts: readonly string[] }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: AppError }
  /** Something typed is no value yet, so that the export would not say it. */
  | { readonly state: 'unsaved'; readonly labels: readonly string[] };

type Known = { readonly workbookId: string | undefined; readonly job: ExportJob };

const idle: ExportJob = { state: 'idle' };
/** Outlives the screen: an export goes on while somebody works elsewhere, and its files stay listed. */
const store = createStore<Known>({ workbookId: undefined, job: idle });

function set(workbookId: string | undefined, job: ExportJob): void {
  store.set({ workbookId, job });
}

export function useExportJob(): ExportJob {
  const workbookId = useStore(opened, (workbook) => workbook?.snapshot.workbookId);
  const known = useStore(store);
  return known.workbookId === workbookId ? known.job : idle;
}

function running(): Extract<ExportJob, { state: 'running' }> | undefined {
  const { job } = store.get();
  return job.state === 'running' ? job : undefined;
}

/**
 * Exports what is saved; asks main for a folder first.
 *
 * @param drafts what of it is a draft, to be said with the result
 */
export async function startExport(formats: ExportFormat[], drafts: readonly string[]): Promise<void> {
  const workbookId = opened.get()?.snapshot.workbookId;
  if (running() !== undefined) return;
  const job = v7();
  set(workbookId, { state: 'running', job, label: 'Choose a folder', done: 0, total: 0, isCanceling: false });
  await flushToTheEnd();
  const labels = unsavedLabels();
  if (labels.length > 0) {
    set(workbookId, { state: 'unsaved', labels });
    return;
  }
  const end = listen('job.progress', (progress) => {
    const now = running();
    if (progress.job !== job || now === undefined) return;
    const { done, total, label } = progress;
    set(workbookId, { ...now, done, total, label });
  });
  const answer = await call('export.run', { job, formats });
  end();
  if (!answer.ok) {
    const wasCanceled = answer.error.code === 'cancelled';
    set(workbookId, wasCanceled ? { state: 'stopped' } : { state: 'failed', error: answer.error });
    announce(describeError(answer.error), wasCanceled ? 'polite' : 'assertive');
  } else if (answer.value === null) set(workbookId, { state: 'stopped' });
  else {
    set(workbookId, { state: 'done', exported: answer.value, drafts });
    announce('The export is done.');
  }
}

export async function cancelExport(): Promise<void> {
  const now = running();
  if (now === undefined) return;
  set(store.get().workbookId, { ...now, isCanceling: true });
  await call('job.cancel', { job: now.job });
}
