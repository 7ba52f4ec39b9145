import { type ApplyRequest, applyFeedbackImport, type FeedbackImported } from '../import/feedback/apply.ts';
import { openBeside } from '../workbook/open-beside.ts';
import { runAsWorker } from './run-as-worker.ts';

/** The window that starts it holds the lock of the workbook's file, and writes nothing meanwhile. */
export type ImportJob = { readonly file: string; readonly request: ApplyRequest };

await runAsWorker<ImportJob, FeedbackImported>(async ({ file, request }, control) => {
  const workbook = openBeside(file, 'write');
  try {
    return await applyFeedbackImport(workbook, request, control);
  } finally {
    workbook.close();
  }
});
