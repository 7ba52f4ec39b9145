import { parentPort, workerData } from 'node:worker_threads';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { JobData, JobNews, JobOrder } from './job.ts';
import type { JobControl } from './run-job.ts';

/** The worker's side of `runJob`: does the work that it was started with, and ends. */
export async function runAsWorker<Input, Output>(
  work: (input: Input, control: Required<JobControl>) => Promise<Result<Output, AppError>>,
): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this runs in a worker thread only');
  const abort = new AbortController();
  const tell = (news: JobNews<Output>) => port.postMessage(news);
  port.on('message', (order: JobOrder) => {
    if (order.type === 'cancel') abort.abort();
  });
  const { input }: JobData<Input> = workerData;
  const result = await work(input, {
    signal: abort.signal,
    onProgress: (progress) => tell({ type: 'progress', progress }),
  });
  tell({ type: 'done', result });
  port.close();
}
