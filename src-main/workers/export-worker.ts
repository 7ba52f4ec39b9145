import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { type ExportedFile, type ExportRequest, exportWorkbook } from '../export/export-workbook.ts';
import { rehearseExport } from '../export/rehearsal.ts';
import { preparePictures } from '../export/word/picture.ts';
import { runAsWorker } from './run-as-worker.ts';

/** What the export needs of a workbook; it never sees the file. */
export type ExportJob = { readonly snapshot: WorkbookSnapshot; readonly request: ExportRequest };

preparePictures();
await runAsWorker<ExportJob, readonly ExportedFile[]>(
  ({ snapshot, request }, control) => exportWorkbook(snapshot, request, control),
  rehearseExport,
);
