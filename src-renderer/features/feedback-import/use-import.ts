import { useEffect, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { AboutResponses, PlannedFeedback } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { unsavedInWords } from '../../state/drafts.ts';
import type { ChosenFile } from '../../state/feedback-import.ts';
import { readAgain, takeChange } from '../../state/workbook.ts';
import { type Decisions, type PlannedService, sameServices, undecided } from './decisions.ts';

/** What went wrong, and what can be done about it here. */
export type Problem = { readonly words: string; readonly remedy?: 'provider' | 'read-again' };

export type ImportStep =
  | { readonly name: 'choose'; readonly file?: ChosenFile; readonly problem?: Problem }
  | { readonly name: 'about'; readonly file: ChosenFile; readonly asksScale: boolean }
  | {
      readonly name: 'working';
      readonly file: ChosenFile;
      readonly what: 'reading' | 'writing';
      readonly progress?: { readonly done: number; readonly total: number };
      readonly isCanceling: boolean;
    }
  | { readonly name: 'services'; readonly file: ChosenFile }
  | {
      readonly name: 'plan';
      readonly file: ChosenFile;
      readonly plan: PlannedFeedback;
      readonly problem?: Problem;
    }
  | {
      readonly name: 'done';
      readonly plan: PlannedFeedback;
      readonly servicesCreated: readonly string[];
    };

/** What people said about the file so far. */
type Given = {
  readonly about?: AboutResponses;
  readonly decisions: Decisions;
  /** The services that they were asked about. */
  readonly asked: readonly PlannedService[];
};

const nothingGiven: Given = { decisions: new Map(), asked: [] };

const canceled = 'Canceled. Nothing of the file was imported.';

function afterRefusal(file: ChosenFile, { about }: Given, error: AppError): ImportStep {
  if (error.code === 'responses_need_place') return { name: 'about', file, asksScale: false };
  if (error.code === 'scale_unknown') return { name: 'about', file, asksScale: true };
  if (error.code === 'cancelled')
    return about === undefined
      ? { name: 'choose', file, problem: { words: canceled } }
      : { name: 'about', file, asksScale: about.scale !== undefined };
  const words = describeError(error);
  const remedy = error.code === 'provider_missing' ? ({ remedy: 'provider' } as const) : {};
  return { name: 'choose', file, problem: { words, ...remedy } };
}

function problemOfWriting(error: AppError): Problem {
  if (error.code === 'cancelled') return { words: canceled };
  const isStale = error.code === 'plan_outdated' || error.code === 'file_changed';
  return { words: describeError(error), ...(isStale ? { remedy: 'read-again' } : {}) };
}

/** From the choice of a file to what came of it; nothing is changed before `apply`. */
export function useImport(first: ChosenFile | undefined) {
  const [step, setStep] = useState<ImportStep>({
    name: 'choose',
    ...(first === undefined ? {} : { file: first }),
  });
  const [given, setGiven] = useState<Given>(nothingGiven);
  const running = useRef<string>(undefined);
  useEffect(
    () =>
      listen('job.progress', ({ job, done, total }) => {
        if (job !== running.current) return;
        setStep((now) => (now.name === 'working' ? { ...now, progress: { done, total } } : now));
      }),
    [],
  );

  async function work<T>(
    what: 'reading' | 'writing',
    file: ChosenFile,
    ask: (job: string) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> {
    const job = v7();
    running.current = job;
    setStep({ name: 'working', what, file, isCanceling: false });
    const answer = await ask(job);
    running.current = undefined;
    return answer;
  }

  const read = async (file: ChosenFile, said: Given) => {
    const { about, decisions } = said;
    const unsaved = await unsavedInWords();
    if (running.current !== undefined) return;
    if (unsaved !== undefined) {
      setStep({ name: 'choose', file, problem: { words: unsaved } });
      return;
    }
    const same = sameServices(said.asked, decisions);
    const answer = await work('reading', file, (job) =>
      call('feedback.plan', {
        job,
        document: file.document,
        same,
        ...(about === undefined ? {} : { responses: about }),
      }),
    );
    if (!answer.ok) {
      setGiven(said);
      setStep(afterRefusal(file, said, answer.error));
      return;
    }
    const plan = answer.value;
    const open = undecided(plan.services, decisions);
    setGiven({ ...said, asked: [...said.asked, ...open] });
    setStep(open.length > 0 ? { name: 'services', file } : { name: 'plan', file, plan });
  };

  return {
    step,
    given,
    /** Another file, of which nothing has been said yet. */
    take: ({ document, fileName }: ChosenFile) => {
      setGiven(nothingGiven);
      setStep({ name: 'choose', file: { document, fileName } });
    },
    choose: async () => {
      const answer = await call('feedback.choose', {});
      if (!answer.ok) setStep({ name: 'choose', problem: { words: describeError(answer.error) } });
      else if (answer.value !== null) await read(answer.value, nothingGiven);
    },
    read: (file: ChosenFile) => read(file, given),
    /** Other responses may meet other services, so what was said of them is asked anew. */
    describe: (file: ChosenFile, about: AboutResponses) => read(file, { ...nothingGiven, about }),
    decide: (file: ChosenFile, decisions: Decisions) => read(file, { ...given, decisions }),
    back: (file: ChosenFile) => {
      if (step.name === 'plan' && given.asked.length > 0) setStep({ name: 'services', file });
      else if (step.name !== 'about' && given.about !== undefined)
        setStep({ name: 'about', file, asksScale: given.about.scale !== undefined });
      else setStep({ name: 'choose', file });
    },
    apply: async (file: ChosenFile, plan: PlannedFeedback) => {
      if (running.current !== undefined) return;
      const answer = await work('writing', file, (job) => call('feedback.apply', { job, plan: plan.plan }));
      if (!answer.ok) {
        await readAgain();
        setStep({ name: 'plan', file, plan, problem: problemOfWriting(answer.error) });
        return;
      }
      const { changed, servicesCreated } = answer.value;
      takeChange(changed);
      setStep({ name: 'done', plan, servicesCreated });
    },
    cancel: () => {
      if (running.current === undefined) return;
      setStep((now) => (now.name === 'working' ? { ...now, isCanceling: true } : now));
      void call('job.cancel', { job: running.current });
    },
  };
}

export type Import = ReturnType<typeof useImport>;
