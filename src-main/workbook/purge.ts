import { z } from 'zod';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import { model } from '../../shared/model/model.ts';
import { printableText } from '../../shared/model/schema.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import { canPurge, purgedValue, type Tombstone } from '../../shared/workbook/log/tombstone.ts';
import type { LogParts } from './change-outcome.ts';
import type { Statements } from './database.ts';
import { attemptAsync, valueOrThrow } from './failures.ts';
import { type PurgedBackups, purgeBackups } from './purge-backups.ts';
import { isBlobId, isPurged, setTombstones } from './tombstones.ts';
import { authorSchema, type Workbook } from './workbook.ts';

export type PurgeOrder = {
  readonly author: string;
  /** Ids of edits, or the SHA-256 of attached files. */
  readonly ids: readonly string[];
  /** Shown in History for ever, so it must not say again what is purged. */
  readonly reason: string;
};

export type PurgeReport = {
  readonly values: number;
  readonly attachments: number;
  /** Other edits that still hold the whole of a purged text: where it was typed again, or goes on in a longer one. */
  readonly stillIn: readonly string[];
  readonly backups: PurgedBackups;
};

const reasonSchema = printableText(1000).trim().min(1);

const idRow = z.object({ id: z.string() });

/** Shorter texts are found everywhere. */
const shortestFound = 4;

/**
 * Destroys values and attached bytes that should never have been in the workbook, in its file and in the backups of
 * this user, and leaves stones that make every copy do the same when it is merged (design.md §3). There is no undo.
 * What was purged already is purged again where it is left, so an interrupted purge is simply repeated.
 *
 * @returns cannot_purge, invalid_author, or why the workbook cannot be changed; then nothing was purged.
 *   purge_unfinished where traces are left
 */
export function purge(workbook: Workbook, order: PurgeOrder): Promise<Result<PurgeReport, AppError>> {
  return attemptAsync(workbook.file, async () => {
    const { report, tombstones } = purgeHere(workbook, order);
    return { ...report, backups: valueOrThrow(await removeTraces(workbook, tombstones)) };
  });
}

/**
 * Removes what is left of purged values in the pages of the file and in the backups.
 *
 * @returns purge_unfinished where it could not be removed from all of them
 */
export async function removeTraces(
  workbook: Workbook,
  tombstones: readonly Tombstone[],
): Promise<Result<PurgedBackups, AppError>> {
  const removed = await attemptAsync(workbook.file, () => {
    workbook.wipe();
    return purgeBackups(workbook.meta.workbookId, tombstones);
  });
  return removed.ok ? removed : failed({ code: 'purge_unfinished', why: removed.error.code });
}

/** As `purge`, of what the tables of the workbook's own file say. @throws AppFailure */
export function purgeHere(workbook: Workbook, { author, ids, reason }: PurgeOrder) {
  workbook.checkWritable();
  const by = authorSchema.safeParse(author);
  if (!by.success) throw new AppFailure({ code: 'invalid_author' });
  const why = reasonSchema.safeParse(reason);
  if (!why.success)
    throw new AppFailure({
      code: 'wrong_usage',
      problem: 'A purge needs a reason of 1 to 1,000 characters.',
    });
  return workbook.rewrite((parts) => {
    const edits = ids.flatMap((id) => purgeable(parts, id));
    const at = edits.reduce((latest, edit) => Math.max(latest, edit.at), parts.now);
    const tombstones = [...new Set(ids)].map((id) => ({ id, at, author: by.data, reason: why.data }));
    const stillIn = holdersOf(parts.statements, edits);
    const { edits: emptied, blobs } = setTombstones(parts.statements, parts.log, tombstones);
    parts.projector.project(emptied);
    return { report: { values: emptied.length, attachments: blobs, stillIn }, tombstones };
  });
}

/** @returns the edit with that id; none for an attached file @throws AppFailure cannot_purge */
function purgeable({ statements, log }: LogParts, id: string): readonly Edit[] {
  const refused = (problem: string) => new AppFailure({ code: 'cannot_purge', id: id.slice(0, 64), problem });
  const isBlob = isBlobId(id);
  const edit = isBlob ? undefined : log.edit(id);
  if (edit !== undefined) {
    if (!canPurge(model[edit.kind], edit.field))
      throw refused(`${edit.kind}.${edit.field} holds no words, so it cannot hold what must go`);
    return [edit];
  }
  const isHere = isBlob && statements.first('SELECT 1 FROM "blob" WHERE "sha256" = ?', id) !== undefined;
  if (!isHere && !isPurged(statements, id))
    throw refused(
      'this workbook has no edit and no attached file of that name; “hisp history” lists the ids of edits',
    );
  return [];
}

function holdersOf(statements: Statements, edits: readonly Edit[]): readonly string[] {
  const purged = new Set(edits.map(({ id }) => id));
  const texts = edits
    .filter(({ value }) => value !== purgedValue)
    .map(({ value }) => value.replace(/^"|"$/g, ''))
    .filter((text) => text.length >= shortestFound)
    // Kept as a text that is JSON itself, as by a submission or a briefing, its marks are written twice.
    .flatMap((text) => [text, JSON.stringify(text).replace(/^"|"$/g, '')]);
  const found = texts.flatMap((text) =>
    statements.all('SELECT "id" FROM "edit" WHERE instr("value", ?) > 0 ORDER BY "id"', text),
  );
  return [...new Set(found.map((row) => idRow.parse(row).id))].filter((id) => !purged.has(id));
}
