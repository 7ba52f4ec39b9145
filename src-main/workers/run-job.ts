import { Worker } from 'node:worker_threads';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import type { Progress } from '../export/export-workbook.ts';
import type { JobData, JobNews, JobOrder } from './job.ts';
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
 * @returns what the worker returns; cancelled where the signal said so, worker_failed where the thread broke
 */
export function runJob<Input, Output>(
  name: WorkerName,
  input: Input,
  { signal, onProgress = () => undefined }: JobControl = {},
  patience = usualPatience,
): Promise<Result<Output, AppError>> {
  if (signal?.aborted === true) return Promise.resolve(failed({ code: 'cancelled' }));
  return new Promise((resolve) => {
    const workerData: JobData<Input> = { input };
    const worker = new Worker(workerFile(name), { workerData, stdout: true, stderr: true });
    let answer: Result<Output, AppError> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const cancel = () => {
      const order: JobOrder = { type: 'cancel' };
      worker.postMessage(order);
      if (Number.isFinite(patience)) timer = setTimeout(() => void worker.terminate(), patience);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (news: JobNews<Output>) => {
      if (news.type === 'progress') onProgress(news.progress);
      else answer = news.result;
    });
    // What broke it is no news for people, and its words may quote what they typed.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      const broken: AppError = { code: signal?.aborted === true ? 'cancelled' : 'worker_failed' };
      resolve(answer ?? failed(broken));
    });
  });
}
