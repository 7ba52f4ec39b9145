import { benchEdit } from './edit.ts';
import { benchOpen } from './open.ts';

/** One benchmark's outcome: a ratio that a busy machine does not change much. */
export type BenchResult = {
  /** Ours divided by the reference, medians of the same run. */
  readonly ratio: number;
  /** The greatest ratio that design.md §11 allows. */
  readonly bound: number;
  readonly reference: string;
  readonly details: string;
};

export const benchmarks: Readonly<Record<string, () => Promise<BenchResult>>> = {
  edit: benchEdit,
  open: benchOpen,
};
