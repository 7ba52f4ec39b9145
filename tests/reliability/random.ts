/** HISP_CX_RUNS asks for a long run, which draws anew unless HISP_CX_SEED says what to draw again. */
const asked = process.env.HISP_CX_RUNS;

/** Where random numbers begin: the same in every `npm test`. It is part of every failure's message. */
export const seed = Number(
  process.env.HISP_CX_SEED ?? (asked === undefined ? 280 : Date.now() % 1_000_000_007),
);

/** @param usual how many cases `npm test` takes */
export function casesOr(usual: number): number {
  return asked === undefined ? usual : Number(asked);
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(start: number) {
    this.#state = start >>> 0;
  }

  /** From 0 up to but not including 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  of<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('there is nothing to choose from');
    return chosen;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }
}
