import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { ExportedFile, ExportRequest } from '../export/export-workbook.ts';
import { removeStaged, temporarySuffix } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import type { ExportJob } from './export-worker.ts';
import { type JobControl, runJob } from './run-job.ts';

/** As `exportWorkbook`, in a thread of its own; what the thread could not clean up is removed here. */
export async function exportInWorker(
  snapshot: WorkbookSnapshot,
  request: Omit<ExportRequest, 'mark'>,
  control: JobControl = {},
): Promise<Result<readonly ExportedFile[], AppError>> {
  const mark = temporarySuffix();
  const job: ExportJob = { snapshot, request: { ...request, mark } };
  const result = await runJob<ExportJob, readonly ExportedFile[]>('export-worker', job, control);
  if (!result.ok) attempt(request.out, () => removeStaged(request.out, mark));
  return result;
}
