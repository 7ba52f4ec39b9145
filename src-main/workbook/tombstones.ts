import { z } from 'zod';
import { sha256Pattern } from '../../shared/model/id.ts';
import { model } from '../../shared/model/model.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import {
  canPurge,
  firstTombstone,
  purgedValue,
  type Tombstone,
} from '../../shared/workbook/log/tombstone.ts';
import type { Statements } from './database.ts';
import type { LogStore } from './log-store.ts';

const tombstoneRow = z.object({ id: z.string(), at: z.number(), author: z.string(), reason: z.string() });

/** What was altered: fields to project again, and how many values and files are gone. */
export type Purged = { readonly edits: readonly Edit[]; readonly blobs: number };

export function readTombstones(statements: Statements): readonly Tombstone[] {
  return statements.all('SELECT * FROM "tombstone" ORDER BY "id"').map((row) => tombstoneRow.parse(row));
}

export function tombstoneOf(statements: Statements, id: string): Tombstone | undefined {
  const row = statements.first('SELECT * FROM "tombstone" WHERE "id" = ?', id);
  return row === undefined ? undefined : tombstoneRow.parse(row);
}

export function isPurged(statements: Statements, id: string): boolean {
  return tombstoneOf(statements, id) !== undefined;
}

/** Is it the hash of a file rather than the id of an edit? */
export function isBlobId(id: string): boolean {
  return sha256Pattern.test(id);
}

/**
 * Sets the stones and destroys what they stand for, as far as it is here: what is not yet here must not come later.
 *
 * @returns the edits that said something until now; the caller projects their fields again
 */
export function setTombstones(
  statements: Statements,
  log: LogStore,
  tombstones: readonly Tombstone[],
): Purged {
  const edits: Edit[] = [];
  let blobs = 0;
  // Overwrites what it deletes, even where the file cannot be written anew afterwards.
  statements.all('PRAGMA secure_delete = ON');
  for (const given of tombstones) {
    const known = tombstoneOf(statements, given.id);
    const { id, at, author, reason } = known === undefined ? given : firstTombstone(known, given);
    statements.run('INSERT OR REPLACE INTO "tombstone" VALUES (?, ?, ?, ?)', id, at, author, reason);
    if (isBlobId(id)) {
      if (statements.first('SELECT 1 FROM "blob" WHERE "sha256" = ?', id) !== undefined) blobs += 1;
      statements.run('DELETE FROM "blob" WHERE "sha256" = ?', id);
      continue;
    }
    const edit = log.edit(id);
    if (edit === undefined || edit.value === purgedValue) continue;
    statements.run('UPDATE "edit" SET "value" = ? WHERE "id" = ?', purgedValue, id);
    edits.push({ ...edit, value: purgedValue });
  }
  log.forget();
  return { edits, blobs };
}

/** @returns what is still there although a stone says that it was destroyed, or was never to be destroyed */
export function problemOfTombstones(statements: Statements, log: LogStore): string | undefined {
  for (const { id } of readTombstones(statements)) {
    if (isBlobId(id)) {
      if (statements.first('SELECT 1 FROM "blob" WHERE "sha256" = ?', id) !== undefined)
        return 'a file that was purged is still in it';
      continue;
    }
    const edit = log.edit(id);
    if (edit === undefined) continue;
    if (edit.value !== purgedValue) return 'a value that was purged is still in it';
    if (!canPurge(model[edit.kind], edit.field)) return 'a value was purged that cannot be';
  }
  return undefined;
}
