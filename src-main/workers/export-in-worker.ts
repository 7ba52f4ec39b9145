import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { ExportedFile, ExportRequest } from '../export/export-workbook.ts';
import { removeStaged, temporarySuffix } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import type { ExportJob } from './export-worker.ts';
import { keepWorker } from './kept-worker.ts';
import type { JobControl } from './run-job.ts';

/** Documents are often exported again after a change. Milliseconds. */
const fiveMinutes = 300_000;

const thread = keepWorker<ExportJob, readonly ExportedFile[]>('export-worker', fiveMinutes);

/** Gets ready while people still choose where the files go. */
export function prepareExport(): void {
  thread.prepare();
}

/** As `exportWorkbook`, in a thread of its own; what the thread could not clean up is removed here. */
export async function exportInWorker(
  snapshot: WorkbookSnapshot,
  request: Omit<ExportRequest, 'mark'>,
  control: JobControl = {},
): Promise<Result<readonly ExportedFile[], AppError>> {
  const mark = temporarySuffix();
  const result = await thread.run({ snapshot, request: { ...request, mark } }, control);
  if (!result.ok) attempt(request.out, () => removeStaged(request.out, mark));
  return result;
}
