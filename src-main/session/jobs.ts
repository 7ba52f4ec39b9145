import type { JobControl } from '../workers/run-job.ts';
import type { WindowContext } from './context.ts';

/** The long work of one window, which is told how far it is and can cancel it, by the name that the window gave it. */
export class Jobs {
  readonly #emit: WindowContext['emit'];
  readonly #running = new Map<
    string,
    { readonly abort: AbortController; readonly ended: Promise<unknown> }
  >();

  constructor(emit: WindowContext['emit']) {
    this.#emit = emit;
  }

  async run<T>(job: string, work: (control: Required<JobControl>) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    const onProgress: Required<JobControl>['onProgress'] = (progress) =>
      this.#emit('job.progress', { job, ...progress });
    const ended = work({ signal: abort.signal, onProgress });
    const running = { abort, ended };
    this.#running.set(job, running);
    try {
      return await ended;
    } finally {
      if (this.#running.get(job) === running) this.#running.delete(job);
    }
  }

  /** One that has ended meanwhile needs no canceling. */
  cancel(job: string): void {
    this.#running.get(job)?.abort.abort();
  }

  async cancelAll(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { abort } of running) abort.abort();
    await Promise.allSettled(running.map(({ ended }) => ended));
  }
}
