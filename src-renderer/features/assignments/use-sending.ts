import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { flushToTheEnd, unsavedLabels } from '../../state/drafts.ts';
import { showDone, showError } from '../../state/notices.ts';
import { takeChange } from '../../state/workbook.ts';

type Sending =
  | { readonly state: 'asking'; readonly problem?: string }
  | {
      readonly state: 'running';
      /** Undefined while the system's own dialog is open. */
      readonly progress?: { readonly done: number; readonly total: number };
      readonly isCanceling: boolean;
    };

async function reveal(document: string): Promise<void> {
  const answer = await call('document.reveal', { document });
  if (!answer.ok) showError(answer.error);
}

/** The making of a copy for somebody, from the press of the button to the file. */
export function useSending(onDone: () => void) {
  const [sending, setSending] = useState<Sending>({ state: 'asking' });
  const running = useRef<string>(undefined);
  /** Also while the system's dialog is open, which cannot be closed from here. */
  const isCanceled = useRef(false);
  useEffect(
    () =>
      listen('job.progress', ({ job, done, total }) => {
        if (job !== running.current) return;
        if (isCanceled.current) void call('job.cancel', { job });
        setSending({ state: 'running', progress: { done, total }, isCanceling: isCanceled.current });
      }),
    [],
  );
  const send = async (person: RecordId, name: string) => {
    if (running.current !== undefined) return;
    const job = v7();
    running.current = job;
    isCanceled.current = false;
    setSending({ state: 'running', isCanceling: false });
    const problem = await problemOfDrafts();
    const answer = problem === undefined ? await call('assignment.send', { job, person }) : undefined;
    running.current = undefined;
    setSending({ state: 'asking', ...(problem === undefined ? {} : { problem }) });
    if (answer === undefined) return;
    if (!answer.ok) setSending({ state: 'asking', problem: describeError(answer.error) });
    else if (answer.value !== null) {
      const { changed, copy } = answer.value;
      takeChange(changed);
      onDone();
      showDone(
        `${copy.fileName} is the copy for ${name}. Give it to them as you give files; when it comes back, merge it.`,
        { label: 'Show in folder', run: () => void reveal(copy.document) },
      );
    }
  };
  const cancel = () => {
    const job = running.current;
    if (job === undefined) return;
    isCanceled.current = true;
    setSending((now) => (now.state === 'running' ? { ...now, isCanceling: true } : now));
    void call('job.cancel', { job });
  };
  return { sending, send, cancel };
}

/** What is typed and not saved would be missing in the copy. */
async function problemOfDrafts(): Promise<string | undefined> {
  if (await flushToTheEnd()) return undefined;
  return `Not everything in this workbook is saved yet: ${unsavedLabels().join(', ')}. Close this dialog and correct or clear it first.`;
}
