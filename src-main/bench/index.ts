import { benchEdit } from './edit.ts';
import type { BenchOutcome } from './measure.ts';
import { benchOpen } from './open.ts';
import { runInWindow } from './window.ts';

export const benchmarks: Readonly<Record<string, () => Promise<BenchOutcome>>> = {
  edit: benchEdit,
  open: benchOpen,
  typing: () => runInWindow('typing'),
  'first-screen': () => runInWindow('first-screen'),
};
