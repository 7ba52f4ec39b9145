/** The long work of one window that can be canceled, by the name that the window gave it. */
export class Jobs {
  readonly #running = new Map<
    string,
    { readonly abort: AbortController; readonly ended: Promise<unknown> }
  >();

  async run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    const ended = work(abort.signal);
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
