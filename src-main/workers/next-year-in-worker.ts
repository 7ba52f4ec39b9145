import path from 'node:path';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import { removeStaged, temporarySuffix } from '../files.ts';
import type { NextYearRequest } from '../workbook/carry-forward.ts';
import { finishStaged } from '../workbook/create.ts';
import { attempt } from '../workbook/failures.ts';
import { type JobControl, runJob } from './run-job.ts';

/**
 * As `carryForward`, in a thread of its own. The file gets its name here, so that after canceling there is
 * none, however far the thread had come; what that could not clean up is removed.
 */
export async function nextYearInWorker(
  request: Omit<NextYearRequest, 'mark'>,
  control: JobControl = {},
): Promise<Result<void, AppError>> {
  const { newFile } = request;
  const mark = temporarySuffix();
  const staged = await runJob<NextYearRequest, string>('next-year-worker', { ...request, mark }, control);
  if (staged.ok && control.signal?.aborted !== true)
    return attempt(newFile, () => finishStaged(staged.value, newFile));
  const folder = path.dirname(newFile);
  attempt(folder, () => removeStaged(folder, mark));
  return staged.ok ? failed({ code: 'cancelled' }) : staged;
}
