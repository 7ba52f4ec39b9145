import { z } from 'zod';
import { recordIdSchema } from '../../model/id.ts';
import { isKindName, type KindName } from '../../model/model.ts';
import type { SnapshotDelta } from '../../workbook/delta.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

// What several parts of the contract speak of.

/** Stands for a file that main knows: a recent workbook, a chosen or dropped file, an export. */
export const documentId = z.string().regex(/^[0-9a-f]{8,64}$/);

export const kindName = z.custom<KindName>((name) => typeof name === 'string' && isKindName(name));

export const openedWorkbook = z.strictObject({
  document: documentId,
  fileName: z.string(),
  folder: z.string(),
  readOnly: z.boolean(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Nothing was changed since copies were merged into it, so undo takes that back. */
  canUndoMerge: z.boolean(),
  /** A crash had left an unfinished change, which was taken back on opening. */
  recovered: z.boolean(),
  /** The file lies on a network drive, where two programs may not see each other's locks. */
  onNetwork: z.boolean(),
  /** The fictional sample in the user's data folder, to try things on. */
  isSample: z.boolean(),
  /** The person for whom this copy of the workbook was made. */
  sentTo: recordIdSchema.optional(),
  snapshot: z.custom<WorkbookSnapshot>(),
});
export type OpenedWorkbook = z.infer<typeof openedWorkbook>;

export const changed = z.strictObject({
  /** Of the records that the entries name, in their order. */
  ids: z.array(recordIdSchema),
  /** Absent where everything was already so. */
  delta: z.custom<SnapshotDelta>().optional(),
  /** UTC milliseconds: when the commit had returned. */
  savedAt: z.number(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type Changed = z.infer<typeof changed>;

export const chosenFile = z.strictObject({ document: documentId, fileName: z.string() });

export const editMade = z.strictObject({
  kind: kindName,
  id: recordIdSchema,
  field: z.string(),
  author: z.string(),
  /** UTC milliseconds. */
  at: z.number(),
});
export type EditMade = z.infer<typeof editMade>;

export const nothing = z.strictObject({});
export const job = z.string().regex(/^[0-9a-z-]{1,64}$/);
