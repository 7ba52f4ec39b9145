import { attemptAsync } from '../workbook/failures.ts';
import { mergeInto } from '../workbook/merge/merge.ts';
import { type MergeSummary, summaryOf } from '../workbook/merge/summary.ts';
import { openBeside } from '../workbook/open-beside.ts';
import { runAsWorker } from './run-as-worker.ts';

/** The window that starts it holds the lock of the workbook's file, and writes nothing meanwhile. */
export type MergeJob = { readonly file: string; readonly copies: readonly string[] };

await runAsWorker<MergeJob, MergeSummary>(({ file, copies }, control) =>
  attemptAsync(file, async () => {
    const workbook = openBeside(file, 'write');
    try {
      const report = await mergeInto(workbook, copies, control);
      return summaryOf(report, workbook.snapshot());
    } finally {
      workbook.close();
    }
  }),
);
