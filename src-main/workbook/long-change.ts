import { setImmediate } from 'node:timers/promises';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { type Blob, keepBlob } from './blobs.ts';
import type { ChangeOutcome } from './change-outcome.ts';
import type { ChangeWriter } from './change-writer.ts';
import type { Database } from './database.ts';
import { type EntryContext, EntryWriter } from './entries.ts';

/** A change too large to be in memory at once. */
export type LongChange = {
  /** Made one after the other, when their turn comes. */
  readonly batches: Iterable<readonly Entry[]>;
  /** The bytes of a file that comes with it. */
  readonly blob?: Blob;
  readonly signal?: AbortSignal;
};

/** What was written, with the time of its newest edit in UTC milliseconds; 0 where there is none. */
export type WrittenChange = ChangeOutcome & { readonly newestAt: number };

/**
 * Writes the batches in one transaction and lets messages in between them, so that it can be canceled; then, as
 * after any failure, nothing of it stays.
 *
 * @throws AppFailure for an entry that is refused; cancelled
 */
export async function writeInBatches(
  context: EntryContext,
  writer: ChangeWriter,
  database: Database,
  { batches, blob, signal }: LongChange,
): Promise<WrittenChange> {
  context.log.forget();
  database.exec('BEGIN IMMEDIATE');
  try {
    if (blob !== undefined) keepBlob(context.statements, blob);
    for (const batch of batches) {
      const entries = new EntryWriter(context, writer);
      for (const entry of batch) entries.write(entry, '');
      writer.project();
      entries.checkReferences();
      context.log.forget();
      await setImmediate();
      if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
    }
    database.exec('COMMIT');
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
    context.log.forget();
  }
  const { changeId, edits, touched, newestAt } = writer;
  return { ...(changeId === undefined ? {} : { changeId }), ids: [], edits, touched, newestAt };
}
