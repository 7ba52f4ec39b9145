import type { AppError } from '../../shared/ipc/app-error.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { ApplyRequest, FeedbackImported } from '../import/feedback/apply.ts';
import type { FeedbackPlan, FeedbackRequest } from '../import/feedback/request.ts';
import { youngHalf } from '../import/feedback/young-half.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { ImportJob } from './feedback-import-worker.ts';
import type { PlanJob } from './feedback-plan-worker.ts';
import { type JobControl, runJob } from './run-job.ts';

/** V8 counts two halves, and as much again for what it moves out of them. */
const limits = { maxYoungGenerationSizeMb: 3 * youngHalf };

/** As `planFeedbackImport`, in a thread of its own. */
export function planFeedbackInWorker(
  workbook: Workbook,
  request: FeedbackRequest,
  control: JobControl = {},
): Promise<Result<FeedbackPlan, AppError>> {
  const job: PlanJob = { file: workbook.database.name, request };
  return runJob<PlanJob, FeedbackPlan>('feedback-plan-worker', job, control, undefined, limits);
}

/**
 * As `applyFeedbackImport`, in a thread of its own that writes to the same file. Until it has ended, nobody may
 * write to the workbook here; then it can be undone here, and `written.delta` brings the window up to date.
 */
export async function applyFeedbackInWorker(
  workbook: Workbook,
  request: ApplyRequest,
  control: JobControl = {},
): Promise<Result<FeedbackImported, AppError>> {
  const job: ImportJob = { file: workbook.database.name, request };
  const done = await workbook.writtenBeside(() =>
    runJob<ImportJob, FeedbackImported>(
      'feedback-import-worker',
      job,
      control,
      Number.POSITIVE_INFINITY,
      limits,
    ),
  );
  if (!done.ok) {
    // Whether it had written by then is seen in the file only.
    if (done.error.code === 'worker_failed') workbook.readAnew();
    return done;
  }
  const { written } = done.value;
  const { newestAt } = written;
  return ok({ ...done.value, written: { ...workbook.adopt(written, newestAt), newestAt } });
}
