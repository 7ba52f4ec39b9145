import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
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
import type { JobControl } from '../workers/run-job.ts';
import type { Blob } from './blobs.ts';
import { finishStaged, type NewWorkbook, stageWorkbook } from './create.ts';
import { attempt, attemptAsync, valueOrThrow } from './failures.ts';
import { openReadOnly } from './open.ts';
import type { Workbook } from './workbook.ts';

export type EditionOfWorkbook = { readonly edition: Edition; readonly editionLoaded: boolean };

/** What to make out of which file. */
export type NextYearRequest = {
  readonly oldFile: string;
  /** Never over an existing file. */
  readonly newFile: string;
  readonly fiscalYear: number;
  /** The new year's, where it is another one than last year's. */
  readonly edition?: EditionOfWorkbook;
  /** Part of the temporary name, by which whoever outlives this thread can find what it left. */
  readonly mark?: string;
};

/**
 * Starts the next year's workbook from last year's, whole or not at all (design.md §3). The old file is only
 * read, through a copy, whoever has it open. Two people who start the same year from it make the same log.
 *
 * @returns fiscal_year_missing or fiscal_year_not_later, attachment_damaged, or why a file cannot be read or made
 */
export async function carryForward(
  oldFile: string,
  newFile: string,
  fiscalYear: number,
  edition?: EditionOfWorkbook,
): Promise<Result<void, AppError>> {
  const request = { oldFile, newFile, fiscalYear, ...(edition === undefined ? {} : { edition }) };
  const staged = await stageNextYear(request);
  return staged.ok ? attempt(newFile, () => finishStaged(staged.value, newFile)) : staged;
}

const steps = ['Reading last year’s workbook', 'Carrying texts and records', 'Writing the new workbook'];

/**
 * As `carryForward`, without giving the new file its name. Between its steps it tells how far it is, and ends
 * where the signal says so.
 *
 * @returns the temporary file, for `finishStaged`; cancelled where the signal said so
 */
export async function stageNextYear(
  { oldFile, newFile, fiscalYear, edition, mark }: NextYearRequest,
  { signal, onProgress = () => undefined }: JobControl = {},
): Promise<Result<string, AppError>> {
  if (existsSync(newFile)) return failed({ code: 'file_exists', file: newFile });
  const begin = async (done: number) => {
    onProgress({ done, total: steps.length, label: steps[done] ?? '' });
    // A thread hears that it is to stop only between its steps.
    await setImmediate();
    if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
  };
  return attemptAsync(oldFile, async () => {
    await begin(0);
    const last = valueOrThrow(await openReadOnly(oldFile));
    try {
      await begin(1);
      const made = nextWorkbook(last, fiscalYear, edition ?? last.meta);
      await begin(2);
      const staged = attempt(newFile, () => stageWorkbook(newFile, made, mark));
      return valueOrThrow(staged);
    } finally {
      last.close();
    }
  });
}

/** @throws AppFailure where there is no such next year */
export function checkFiscalYear(snapshot: WorkbookSnapshot, fiscalYear: number, file: string): void {
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
