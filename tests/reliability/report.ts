import { appendFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { seed } from './random.ts';

/** What a run came to, by what was done and what became of it. */
type Tally = Readonly<Record<string, number>>;

/** Counts outcomes and, where HISP_CX_REPORT names a file, adds them to it at the end, for docs/reliability.md. */
export class Report {
  readonly #what: string;
  readonly #counts = new Map<string, number>();

  constructor(what: string) {
    this.#what = what;
    afterAll(() => {
      const file = process.env.HISP_CX_REPORT;
      if (file !== undefined)
        appendFileSync(file, `${JSON.stringify({ what: this.#what, seed, ...this.tally })}\n`);
    });
  }

  count(outcome: string, times = 1): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + times);
  }

  get tally(): Tally {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
