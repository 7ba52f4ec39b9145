import { benchEdit } from './edit.ts';
import { benchImport } from './import.ts';
import type { BenchOutcome } from './measure.ts';
import { benchMeasures } from './measures.ts';
import { benchMerge } from './merge.ts';
import { benchOpen } from './open.ts';
import { benchPlan } from './plan.ts';
import { benchPlanExport } from './plan-export.ts';
import { benchDeckExport } from './slides-export.ts';
import { benchSoak } from './soak.ts';
import { runInWindow } from './window.ts';
import { benchWord, benchWordFresh, benchWordMemory } from './word.ts';

export const benchmarks: Readonly<Record<string, () => Promise<BenchOutcome>>> = {
  edit: benchEdit,
  import: benchImport,
  measures: benchMeasures,
  open: benchOpen,
  merge: benchMerge,
  plan: benchPlan,
  'plan-export': benchPlanExport,
  'slides-export': benchDeckExport,
  soak: benchSoak,
  word: benchWord,
  'word-fresh': benchWordFresh,
  'word-memory': benchWordMemory,
  typing: () => runInWindow('typing'),
  'first-screen': () => runInWindow('first-screen'),
  'export-window': () => runInWindow('export-window'),
  slides: () => runInWindow('slides'),
};
