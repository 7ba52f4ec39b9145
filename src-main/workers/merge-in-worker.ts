import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { MergeSummary } from '../workbook/merge/summary.ts';
import type { MergeTrial } from '../workbook/merge/try-copies.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { MergeJob } from './merge-worker.ts';
import { type JobControl, runJob } from './run-job.ts';

/** As `tryCopies`, in a thread of its own; it ends by itself, since it has temporary copies to remove. */
export function tryCopiesInWorker(
  workbook: Workbook,
  copies: readonly string[],
  control: JobControl = {},
): Promise<Result<MergeTrial, AppError>> {
  const job: MergeJob = { file: workbook.file, copies };
  return runJob<MergeJob, MergeTrial>('merge-trial-worker', job, control, Number.POSITIVE_INFINITY);
}

/**
 * As `mergeInto`, in a thread of its own that writes to the same file. Until it has ended, nobody may write to the
 * workbook here; then all of it is read anew, whatever came of it.
 */
export async function mergeInWorker(
  workbook: Workbook,
  copies: readonly string[],
  control: JobControl = {},
): Promise<Result<MergeSummary, AppError>> {
  const job: MergeJob = { file: workbook.database.name, copies };
  const merged = await workbook.writtenBeside(() =>
    runJob<MergeJob, MergeSummary>('merge-worker', job, control, Number.POSITIVE_INFINITY),
  );
  workbook.readAnew();
  return merged;
}
