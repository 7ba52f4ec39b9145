import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { backedUpWorkbooks } from '../backup.ts';
import { copyDamaged } from './copy-damaged.ts';
import type { Found } from './found.ts';
import { findRows } from './found.ts';

/**
 * The id that the file says; else one of those of which there are backups, if the id of the record that each workbook
 * has follows from it.
 */
export function idIn({ meta, edits }: Pick<Found, 'meta' | 'edits'>): string | undefined {
  const said = recordIdSchema.safeParse(meta.get('workbook_id')).data;
  if (said !== undefined) return said;
  const records = new Set(
    [...edits.values()].flatMap((versions) => versions.map(({ recordId }) => recordId)),
  );
  return backedUpWorkbooks().find((id) => records.has(derivedRecordId(id, model.provider, [])));
}

/** Which workbook a damaged file is or was, so that its backups can be found; it is only read. */
export async function identify(damaged: string): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-'));
  try {
    return idIn(await findRows(copyDamaged(damaged, folder), () => undefined));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
