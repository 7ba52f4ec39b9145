import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One benchmark's outcome: a ratio that a busy machine does not change much. */
export type BenchResult = {
  /** Ours divided by the reference, medians of the same run. */
  readonly ratio: number;
  /** The greatest ratio that design.md §11 allows. */
  readonly bound: number;
  readonly reference: string;
  readonly details: string;
};

/** A benchmark of the window needs a browser that not every machine has. */
export type BenchOutcome = BenchResult | { readonly notRun: string };

/** @param share 0.95 for the time within which 95 of 100 are */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** @returns the middle of the times */
export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

async function timeAsync(action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/**
 * Ours and the reference in turn, so that a change in the machine's speed hits both alike.
 *
 * @param rounds counted; a fifth as many go before, uncounted
 */
export async function compare(
  rounds: number,
  ours: () => Promise<void> | void,
  reference: () => Promise<void> | void,
): Promise<{ readonly ours: number; readonly reference: number; readonly ratio: number }> {
  const ourTimes: number[] = [];
  const referenceTimes: number[] = [];
  const warmUp = Math.ceil(rounds / 5);
  for (let round = -warmUp; round < rounds; round += 1) {
    const own = await timeAsync(async () => ours());
    const other = await timeAsync(async () => reference());
    if (round < 0) continue;
    ourTimes.push(own);
    referenceTimes.push(other);
  }
  const result = { ours: median(ourTimes), reference: median(referenceTimes) };
  return { ...result, ratio: result.ours / result.reference };
}

/** Gives a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-bench-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}
