import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';
import type { ChangeOutcome } from '../workbook/change-outcome.ts';
import type { Way } from '../workbook/undo-stack.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { runJob } from './run-job.ts';
import type { TakeBackJob, TakenBackBeside } from './take-back-worker.ts';

/** Edits of a change that takes about a second to take back. */
const large = 10_000;

/** Would undo or redo hold up everything else for so long that it is better done in a thread of its own? */
export function takesLong(workbook: Workbook, way: Way): boolean {
  return (workbook.toTakeBack(way)?.edits.length ?? 0) > large;
}

/**
 * As `undo` and `redo` of a workbook, in a thread of its own that writes to the same file. Until it has ended,
 * nobody may write to the workbook here. It cannot be canceled: it is one step for the database.
 */
export async function takeBackInWorker(
  workbook: Workbook,
  author: string,
  way: Way,
): Promise<Result<ChangeOutcome, AppError>> {
  const change = workbook.toTakeBack(way);
  if (change === undefined) return failed({ code: 'cannot_undo' });
  const job: TakeBackJob = { file: workbook.database.name, author, change };
  const done = await workbook.writtenBeside(() =>
    runJob<TakeBackJob, TakenBackBeside>('take-back-worker', job, {}, Number.POSITIVE_INFINITY),
  );
  if (!done.ok) {
    workbook.refused(way, done.error);
    // Whether it had written by then is seen in the file only.
    if (done.error.code === 'worker_failed') workbook.readAnew();
    return done;
  }
  const { newestAt, ...taken } = done.value;
  return ok(workbook.adoptTakenBack(way, taken, newestAt));
}
