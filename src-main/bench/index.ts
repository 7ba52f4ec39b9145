import { benchEdit } from './edit.ts';
import type { BenchOutcome } from './measure.ts';
import { benchMerge } from './merge.ts';
import { benchOpen } from './open.ts';
import { benchPlan } from './plan.ts';
import { benchPlanExport } from './plan-export.ts';
import { runInWindow } from './window.ts';

export const benchmarks: Readonly<Record<string, () => Promise<BenchOutcome>>> = {
  edit: benchEdit,
  open: benchOpen,
  merge: benchMerge,
  plan: benchPlan,
  'plan-export': benchPlanExport,
  typing: () => runInWindow('typing'),
  'first-screen': () => runInWindow('first-screen'),
};
