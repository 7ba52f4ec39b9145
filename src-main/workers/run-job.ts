import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import type { Progress } from '../export/export-workbook.ts';
import type { JobNews, JobOrder } from './job.ts';
import { type WorkerName, workerFile } from './worker-file.ts';

export type JobControl = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** How long a worker may take to end by itself once it was told to. Milliseconds. */
const usualPatience = 2000;

/**
 * Does long work in a thread of its own, so that the window stays quick. It is told when to stop, and ended
 * where it does not.
 *
 * @param patience milliseconds; infinite for one that must not end between writing and telling so
 * @param limits of the memory of its thread; V8's own unless given
 * @returns what the worker returns; cancelled where the signal said so, worker_failed where the thread broke
 */
export function runJob<Input, Output>(
  name: WorkerName,
  input: Input,
  control: JobControl = {},
  patience = usualPatience,
  limits: ResourceLimits = {},
): Promise<Result<Output, AppError>> {
  if (control.signal?.aborted === true) return Promise.resolve(failed({ code: 'cancelled' }));
  return giveJob(
    startWorker(workerFile(name), limits),
    { type: 'start', input, stays: false },
    control,
    patience,
  );
}

/** A thread that waits for its job. */
export function startWorker(file: URL, resourceLimits: ResourceLimits = {}): Worker {
  const worker = new Worker(file, { stdout: true, stderr: true, resourceLimits });
  // What broke it is no news for people, and its words may quote what they typed.
  worker.on('error', () => undefined);
  return worker;
}

/** The same with a thread that is there; it is answered once the thread has ended, unless that stays. */
export function giveJob<Input, Output>(
  worker: Worker,
  order: Extract<JobOrder<Input>, { type: 'start' }>,
  { signal, onProgress = () => undefined }: JobControl = {},
  patience = usualPatience,
): Promise<Result<Output, AppError>> {
  return new Promise((resolve) => {
    let answer: Result<Output, AppError> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const cancel = () => {
      const stop: JobOrder<Input> = { type: 'cancel' };
      worker.postMessage(stop);
      if (Number.isFinite(patience)) timer = setTimeout(() => void worker.terminate(), patience);
    };
    const listen = (news: JobNews<Output>) => {
      if (news.type === 'progress') return onProgress(news.progress);
      if (news.type === 'rehearsed') return;
      answer = news.result;
      if (order.stays) finish();
    };
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.off('message', listen);
      worker.off('exit', finish);
      const broken: AppError = { code: signal?.aborted === true ? 'cancelled' : 'worker_failed' };
      resolve(answer ?? failed(broken));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', listen);
    worker.on('exit', finish);
    worker.postMessage(order);
  });
}
