import { planFeedbackImport } from '../import/feedback/plan.ts';
import type { FeedbackPlan, FeedbackRequest } from '../import/feedback/request.ts';
import { openBeside } from '../workbook/open-beside.ts';
import { runAsWorker } from './run-as-worker.ts';

/** What a plan needs: the workbook's file, which is only read. */
export type PlanJob = { readonly file: string; readonly request: FeedbackRequest };

await runAsWorker<PlanJob, FeedbackPlan>(async ({ file, request }, control) => {
  const workbook = openBeside(file, 'read');
  try {
    return await planFeedbackImport(workbook, request, control);
  } finally {
    workbook.close();
  }
});
