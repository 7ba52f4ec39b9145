import type { Worker } from 'node:worker_threads';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import type { JobOrder } from './job.ts';
import { giveJob, type JobControl, startWorker } from './run-job.ts';
import { type WorkerName, workerFile } from './worker-file.ts';

export type KeptWorker<Input, Output> = {
  /** Starts a thread where none waits, so that it has loaded and rehearsed by the time it is given a job. */
  readonly prepare: () => void;
  /** As `runJob`. Jobs at the same time have a thread each. */
  readonly run: (input: Input, control?: JobControl) => Promise<Result<Output, AppError>>;
};

/**
 * Does jobs of one kind in a thread that waits for the next one, since starting it, loading its modules and
 * running them for the first time takes longer than the work. One thread at most waits, and only so long.
 *
 * @param rest how long, in milliseconds
 */
export function keepWorker<Input, Output>(name: WorkerName, rest: number): KeptWorker<Input, Output> {
  let waiting: { readonly worker: Worker; readonly end: NodeJS.Timeout } | undefined;
  const start = () => {
    const worker = startWorker(workerFile(name));
    worker.once('exit', () => {
      if (waiting?.worker === worker) take();
    });
    return worker;
  };
  const take = () => {
    const worker = waiting?.worker;
    clearTimeout(waiting?.end);
    waiting = undefined;
    worker?.ref();
    return worker;
  };
  const keep = (worker: Worker) => {
    if (waiting !== undefined) return void worker.terminate();
    // A thread that waits does not keep the program from ending.
    worker.unref();
    waiting = { worker, end: setTimeout(() => void take()?.terminate(), rest).unref() };
  };
  return {
    prepare: () => {
      if (waiting !== undefined) return;
      const order: JobOrder<Input> = { type: 'rehearse' };
      const worker = start();
      worker.postMessage(order);
      keep(worker);
    },
    run: async (input, control = {}) => {
      if (control.signal?.aborted === true) return failed({ code: 'cancelled' });
      const worker = take() ?? start();
      let hasEnded = false;
      worker.once('exit', () => {
        hasEnded = true;
      });
      const result = await giveJob<Input, Output>(worker, { type: 'start', input, stays: true }, control);
      if (!hasEnded) keep(worker);
      return result;
    },
  };
}
