import path from 'node:path';
import type { AppError } from '../../shared/ipc/app-error.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';
import type { SalvageReport } from '../../shared/salvage/report.ts';
import { removeStaged, temporarySuffix } from '../files.ts';
import { finishStaged } from '../workbook/create.ts';
import { attempt } from '../workbook/failures.ts';
import type { SalvageRequest, StagedSalvage } from '../workbook/salvage/salvage.ts';
import { type JobControl, runJob } from './run-job.ts';

/**
 * As `salvage`, in a thread of its own. The file gets its name here, so that after canceling there is none; what the
 * thread could not clean up is removed.
 */
export async function salvageInWorker(
  request: Omit<SalvageRequest, 'mark'>,
  control: JobControl = {},
): Promise<Result<SalvageReport, AppError>> {
  const { newFile } = request;
  const mark = temporarySuffix();
  const done = await runJob<SalvageRequest, StagedSalvage>('salvage-worker', { ...request, mark }, control);
  if (done.ok && control.signal?.aborted !== true) {
    const named = attempt(newFile, () => finishStaged(done.value.staged, newFile));
    return named.ok ? ok(done.value.report) : named;
  }
  const folder = path.dirname(newFile);
  attempt(folder, () => removeStaged(folder, mark));
  return done.ok ? failed({ code: 'cancelled' }) : done;
}
