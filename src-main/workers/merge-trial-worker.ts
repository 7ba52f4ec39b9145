import { type MergeTrial, tryCopies } from '../workbook/merge/try-copies.ts';
import type { MergeJob } from './merge-worker.ts';
import { runAsWorker } from './run-as-worker.ts';

await runAsWorker<MergeJob, MergeTrial>(({ file, copies }, control) => tryCopies(file, copies, control));
