import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { carriedBySection } from '../../../shared/carry-forward/carried-texts.ts';
import { countOf } from '../../../shared/documents/format.ts';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { fiscalYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { unsavedLabels } from '../../state/drafts.ts';
import { goTo } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { startNextYear } from '../../state/open-workbook.ts';
import { opened } from '../../state/workbook.ts';

export type NextYearJob =
  | { readonly state: 'asking'; readonly problem?: string }
  /** Nothing is made yet: the system's own dialog is open. */
  | { readonly state: 'choosing' }
  | {
      readonly state: 'running';
      /** What is being done, in words. */
      readonly label: string;
      readonly done: number;
      readonly total: number;
      readonly isCanceling: boolean;
    };

/** What there is in a workbook that was just started, and the first thing to do in it. */
function tellOf(snapshot: WorkbookSnapshot): void {
  const carried = carriedBySection(snapshot).reduce((sum, { texts }) => sum + texts.length, 0);
  const texts = countOf(carried, 'text');
  const promises = snapshot.records.delivery.length;
  const begun = `${fiscalYearLabel(snapshot) ?? 'The next year'} is begun: ${texts} carried, every level to be set anew.`;
  if (promises === 0) showDone(begun);
  else
    showDone(`${begun} First: say what became of last year’s ${countOf(promises, 'commitment')}.`, {
      label: 'Go to deliveries',
      run: () => goTo('deliveries'),
    });
}

function afterwards(answer: Result<boolean, AppError>, onBegun: () => void): NextYearJob {
  const snapshot = opened.get()?.snapshot;
  if (!answer.ok) return { state: 'asking', problem: describeError(answer.error) };
  if (answer.value && snapshot !== undefined) {
    onBegun();
    tellOf(snapshot);
  } else if (unsavedLabels().length > 0) {
    const labels = unsavedLabels().join(', ');
    const problem = `Not everything in this workbook is saved yet: ${labels}. Close this dialog and correct or clear it first.`;
    return { state: 'asking', problem };
  }
  return { state: 'asking' };
}

/** The making of the next year's workbook, from the press of the button to its opening in this window. */
export function useNextYear(onBegun: () => void) {
  const [job, setJob] = useState<NextYearJob>({ state: 'asking' });
  const running = useRef<string>(undefined);
  /** Also while the system's dialog is open, which cannot be closed from here. */
  const isCanceled = useRef(false);
  useEffect(
    () =>
      listen('job.progress', ({ job: id, ...progress }) => {
        if (id !== running.current) return;
        if (isCanceled.current) void call('job.cancel', { job: id });
        setJob({ state: 'running', ...progress, isCanceling: isCanceled.current });
      }),
    [],
  );
  const start = async (request: Omit<Input<'workbook.nextYear'>, 'job'>) => {
    if (running.current !== undefined) return;
    const id = v7();
    running.current = id;
    isCanceled.current = false;
    setJob({ state: 'choosing' });
    const answer = await startNextYear({ job: id, ...request });
    running.current = undefined;
    setJob(afterwards(answer, onBegun));
  };
  const cancel = () => {
    const id = running.current;
    if (id === undefined) return;
    isCanceled.current = true;
    setJob((now) => (now.state === 'running' ? { ...now, isCanceling: true } : now));
    void call('job.cancel', { job: id });
  };
  return { job, start, cancel };
}
