import { formatNumber } from '../../../shared/documents/format.ts';
import type { LineNote } from './request.ts';

/** Listed ones; nobody reads more, and memory stays flat. */
const most = 10_000;

/** What is said about lines of a file, up to a number that can be shown. */
export class Notes {
  readonly #listed: LineNote[] = [];
  #more = 0;

  add(line: number, message: string): void {
    if (this.#listed.length < most) this.#listed.push({ line, message });
    else this.#more += 1;
  }

  /** In the order of the lines, with a last one for those that are not listed. */
  get all(): readonly LineNote[] {
    const sorted = this.#listed.toSorted((a, b) => a.line - b.line);
    const last = sorted.at(-1);
    if (last === undefined || this.#more === 0) return sorted;
    const message = `${formatNumber(this.#more)} more lines like these are not listed.`;
    return [...sorted, { line: last.line, message }];
  }
}
