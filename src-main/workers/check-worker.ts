import { checkWorkbook, type WorkbookCheck } from '../verify/check-workbook.ts';
import { openBeside } from '../workbook/open-beside.ts';
import { runAsWorker } from './run-as-worker.ts';

/** The file of a workbook that is open, which is only read. */
export type CheckJob = { readonly file: string };

await runAsWorker<CheckJob, WorkbookCheck>(async ({ file }, control) => {
  const workbook = openBeside(file, 'read');
  try {
    return await checkWorkbook(workbook, control);
  } finally {
    workbook.close();
  }
});
