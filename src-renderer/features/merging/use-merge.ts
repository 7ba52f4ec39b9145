import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { Brought, MergeLook } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { unsavedInWords } from '../../state/drafts.ts';
import type { CopyFile } from '../../state/merging.ts';
import { readAgain, takeWhole } from '../../state/workbook.ts';
import { canMerge } from './merge-words.ts';

export type MergeStep =
  | { readonly name: 'choose'; readonly copies: readonly CopyFile[]; readonly problem?: string }
  | {
      readonly name: 'working';
      readonly what: 'looking' | 'merging';
      readonly copies: readonly CopyFile[];
      readonly progress?: { readonly done: number; readonly total: number; readonly label: string };
      readonly isCanceling: boolean;
    }
  | {
      readonly name: 'look';
      readonly copies: readonly CopyFile[];
      readonly look: MergeLook;
      readonly problem?: string;
    }
  | { readonly name: 'done'; readonly brought: Brought; readonly copies: number };

/** The same file twice is one. */
function eachOnce(copies: readonly CopyFile[]): readonly CopyFile[] {
  return [...new Map(copies.map((copy) => [copy.document, copy])).values()];
}

/** From the choice of copies to what came of them; nothing is changed before `merge`. */
export function useMerge(first: readonly CopyFile[]) {
  const [step, setStep] = useState<MergeStep>({ name: 'choose', copies: eachOnce(first) });
  const running = useRef<string>(undefined);
  useEffect(
    () =>
      listen('job.progress', ({ job, done, total, label }) => {
        if (job !== running.current) return;
        setStep((now) => (now.name === 'working' ? { ...now, progress: { done, total, label } } : now));
      }),
    [],
  );

  async function work<T>(
    what: 'looking' | 'merging',
    copies: readonly CopyFile[],
    ask: (job: string) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> {
    const job = v7();
    running.current = job;
    setStep({ name: 'working', what, copies, isCanceling: false });
    const answer = await ask(job);
    running.current = undefined;
    return answer;
  }

  const look = async (copies: readonly CopyFile[]) => {
    const unsaved = await unsavedInWords();
    if (running.current !== undefined) return;
    if (unsaved !== undefined) {
      setStep({ name: 'choose', copies, problem: unsaved });
      return;
    }
    const documents = copies.map(({ document }) => document);
    const answer = await work('looking', copies, (job) => call('merge.look', { job, documents }));
    if (answer.ok) setStep({ name: 'look', copies, look: answer.value });
    else setStep({ name: 'choose', copies, problem: describeError(answer.error) });
  };

  return {
    step,
    take: (more: readonly CopyFile[]) => {
      setStep((now) =>
        now.name === 'choose' ? { name: 'choose', copies: eachOnce([...now.copies, ...more]) } : now,
      );
    },
    choose: async () => {
      const answer = await call('merge.choose', {});
      if (!answer.ok) setStep({ name: 'choose', copies: [], problem: describeError(answer.error) });
      else if (answer.value !== null) await look(eachOnce(answer.value));
    },
    look: (copies: readonly CopyFile[]) => look(copies),
    back: () => setStep((now) => (now.name === 'look' ? { name: 'choose', copies: now.copies } : now)),
    merge: async (copies: readonly CopyFile[], seen: MergeLook) => {
      if (running.current !== undefined) return;
      const documents = seen.copies.filter(canMerge).map(({ document }) => document);
      const answer = await work('merging', copies, (job) => call('merge.run', { job, documents }));
      if (!answer.ok) {
        await readAgain();
        setStep({ name: 'look', copies, look: seen, problem: describeError(answer.error) });
        return;
      }
      takeWhole(answer.value.opened);
      setStep({ name: 'done', brought: answer.value.brought, copies: documents.length });
    },
    cancel: () => {
      if (running.current === undefined) return;
      setStep((now) => (now.name === 'working' ? { ...now, isCanceling: true } : now));
      void call('job.cancel', { job: running.current });
    },
  };
}

export type Merge = ReturnType<typeof useMerge>;
