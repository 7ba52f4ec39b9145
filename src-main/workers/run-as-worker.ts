import { parentPort } from 'node:worker_threads';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { JobNews, JobOrder } from './job.ts';
import type { JobControl } from './run-job.ts';

/**
 * The worker's side of `runJob`: does what it is told to, one job after the other, until none is to follow.
 *
 * @param rehearse may be asked for while there is nothing to do, and is told when there is
 */
export async function runAsWorker<Input, Output>(
  work: (input: Input, control: Required<JobControl>) => Promise<Result<Output, AppError>>,
  rehearse: (signal: AbortSignal) => Promise<void> = async () => undefined,
): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('this runs in a worker thread only');
  const tell = (news: JobNews<Output>) => port.postMessage(news);
  let abort = new AbortController();
  port.on('message', async (order: JobOrder<Input>) => {
    abort.abort();
    if (order.type === 'cancel') return;
    abort = new AbortController();
    const { signal } = abort;
    if (order.type === 'rehearse') {
      await rehearse(signal);
      return tell({ type: 'rehearsed' });
    }
    const onProgress: JobControl['onProgress'] = (progress) => tell({ type: 'progress', progress });
    const result = await work(order.input, { signal, onProgress });
    tell({ type: 'done', result });
    if (!order.stays) port.close();
  });
}
