import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

function isUsedElsewhere({ records }: WorkbookSnapshot, attachment: RecordId): boolean {
  return (
    records.evidence.some((evidence) => evidence.attachment === attachment) ||
    records.briefing_slide.some((slide) => slide.picture === attachment)
  );
}

/**
 * Sets or takes away the logo as one change; the picture that was there goes with it, unless
 * something else shows it.
 */
export function logoEntries(snapshot: WorkbookSnapshot, next: RecordId | undefined): readonly Entry[] {
  const before = theOne(snapshot, 'workbook')?.agency_logo;
  const id = derivedRecordId(snapshot.workbookId, model.workbook, []);
  const isOrphan = before !== undefined && before !== next && !isUsedElsewhere(snapshot, before);
  return [
    { kind: 'workbook', id, set: { agency_logo: next ?? null } },
    ...(isOrphan && snapshot.records.attachment.some((attachment) => attachment.id === before)
      ? [{ kind: 'attachment', id: before, delete: true } as const]
      : []),
  ];
}
