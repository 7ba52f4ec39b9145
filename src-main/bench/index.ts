import { benchEdit } from './edit.ts';
import type { BenchResult } from './measure.ts';
import { benchOpen } from './open.ts';

export const benchmarks: Readonly<Record<string, () => Promise<BenchResult>>> = {
  edit: benchEdit,
  open: benchOpen,
};
