import { kindNames } from '../model/model.ts';
import type { RecordLists, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { DeliverablePart } from './part.ts';

/**
 * What a part says, as a workbook that says nothing else, so that its records are titled and its references named
 * by what it held itself.
 *
 * @param part was read by its schema or built here, so its values have the types that the model declares
 * @param present a state of the same workbook
 */
export function snapshotOfPart(part: DeliverablePart, present: WorkbookSnapshot): WorkbookSnapshot {
  const { workbookId, edition, editionDigest, editionLoaded, newestEditAt, editCount } = present;
  const lists = Object.fromEntries(kindNames.map((kind) => [kind, part.records[kind] ?? []]));
  return {
    workbookId,
    edition,
    editionDigest,
    editionLoaded,
    newestEditAt,
    editCount,
    records: lists as unknown as RecordLists,
    conflicts: [],
  };
}
