import { existsSync } from 'node:fs';
import { carriedEdits } from '../../shared/carry-forward/edits.ts';
import { type CarriedRecord, carriedRecords, nextWorkbookId } from '../../shared/carry-forward/records.ts';
import type { Edition } from '../../shared/editions/edition.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import { findField, model } from '../../shared/model/model.ts';
import { valueSchema } from '../../shared/model/schema.ts';
import { buildPart } from '../../shared/submission/build-part.ts';
import { submittedDeliverables } from '../../shared/submission/envelope.ts';
import { findRecord, theOne } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { Blob } from './blobs.ts';
import { createWorkbook, type NewWorkbook } from './create.ts';
import { attempt } from './failures.ts';
import { openReadOnly } from './open.ts';
import type { Workbook } from './workbook.ts';

export type EditionOfWorkbook = { readonly edition: Edition; readonly editionLoaded: boolean };

/**
 * Starts the next year's workbook from last year's, whole or not at all (design.md §3). The old file is only
 * read, through a copy, whoever has it open. Two people who start the same year from it make the same log.
 *
 * @param newFile never over an existing file
 * @param edition the new year's, where it is another one than last year's
 * @returns fiscal_year_missing or fiscal_year_not_later, attachment_damaged, or why a file cannot be read or made
 */
export async function carryForward(
  oldFile: string,
  newFile: string,
  fiscalYear: number,
  edition?: EditionOfWorkbook,
): Promise<Result<void, AppError>> {
  if (existsSync(newFile)) return failed({ code: 'file_exists', file: newFile });
  const opened = await openReadOnly(oldFile);
  if (!opened.ok) return opened;
  const last = opened.value;
  try {
    const made = attempt(oldFile, () => nextWorkbook(last, fiscalYear, edition ?? last.meta));
    return made.ok ? createWorkbook(newFile, made.value) : made;
  } finally {
    last.close();
  }
}

/** @throws AppFailure where there is no such next year */
function checkFiscalYear(snapshot: WorkbookSnapshot, fiscalYear: number, file: string): void {
  const last = theOne(snapshot, 'workbook')?.fiscal_year;
  if (last === undefined) throw new AppFailure({ code: 'fiscal_year_missing', file });
  const field = findField(model.workbook, 'fiscal_year');
  if (fiscalYear <= last || field === undefined || !valueSchema(field).safeParse(fiscalYear).success)
    throw new AppFailure({ code: 'fiscal_year_not_later', file, fiscalYear, last });
}

/**
 * What to make of an open workbook for the year after; it must stay open until that is made.
 *
 * @throws AppFailure where there is no such next year
 */
export function nextWorkbook(
  last: Workbook,
  fiscalYear: number,
  { edition, editionLoaded }: EditionOfWorkbook,
): NewWorkbook {
  const snapshot = last.snapshot();
  checkFiscalYear(snapshot, fiscalYear, last.file);
  const workbookId = nextWorkbookId(snapshot.workbookId, fiscalYear);
  const records = carriedRecords(snapshot, { workbookId, edition, fiscalYear });
  const times = last.log.headTimes();
  const edits = carriedEdits(
    workbookId,
    records,
    ({ id, field }) => times.get(id)?.get(field) ?? snapshot.newestEditAt,
  );
  return {
    edition,
    editionLoaded,
    workbookId,
    lastYear: () => submittedDeliverables.map((deliverable) => buildPart(snapshot, deliverable)),
    inherited: { edits, blobs: blobsOf(last, records) },
    entries: () => [],
  };
}

/**
 * The bytes of the attachments that go along, as far as they are there.
 *
 * @throws AppFailure attachment_damaged, so that spoiled bytes are noticed while there may be a backup
 */
function* blobsOf(last: Workbook, records: readonly CarriedRecord[]): Generator<Blob> {
  for (const { kind, from } of records) {
    const attachment = kind === 'attachment' ? findRecord(last.snapshot(), 'attachment', from) : undefined;
    if (attachment?.sha256 === undefined) continue;
    const bytes = last.bytesOf(attachment.sha256);
    if (bytes === 'damaged')
      throw new AppFailure({ code: 'attachment_damaged', file: attachment.name ?? 'A file without a name' });
    if (bytes !== undefined) yield { sha256: attachment.sha256, bytes };
  }
}
