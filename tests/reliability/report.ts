import { appendFileSync } from 'node:fs';
import { seed } from './random.ts';

/** What a run came to, by what was done and what became of it. */
type Tally = Readonly<Record<string, number>>;

/** Counts outcomes, for docs/reliability.md. */
export class Report {
  readonly #what: string;
  readonly #counts = new Map<string, number>();

  constructor(what: string) {
    this.#what = what;
  }

  count(outcome: string, times = 1): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + times);
  }

  /** Adds what was counted to the file that HISP_CX_REPORT names, if it does. */
  write(): void {
    const file = process.env.HISP_CX_REPORT;
    if (file === undefined) return;
    const counts: Tally = Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    appendFileSync(file, `${JSON.stringify({ what: this.#what, seed, ...counts })}\n`);
  }
}
