import { v7 } from 'uuid';
import type { FieldValue } from '../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../shared/model/id.ts';
import type { KindName, RecordIn } from '../../shared/model/model.ts';
import { isKindName, model } from '../../shared/model/model.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { derivedRecordId } from '../../shared/workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { valueInWords } from '../../shared/workbook/value-words.ts';

/** A record that evidence can carry; it may not be there yet, as an unrated practice. */
export type EvidenceTarget = {
  readonly kind: KindName;
  readonly id: RecordId;
  /** What makes the record, where its kind has one per key. */
  readonly keyValues?: Readonly<Record<string, string>>;
};

/** Kinds whose claims evidence can carry, in the order of the model. */
export const carriedKinds: readonly KindName[] = model.evidence_link.fields.target.to.filter(isKindName);

/** Links a piece of evidence to what it carries, and makes that first where nothing of it was saved. */
export function linkEntries(
  snapshot: WorkbookSnapshot,
  { kind, id, keyValues = {} }: EvidenceTarget,
  evidence: RecordId,
): readonly Entry[] {
  const isThere = findRecord(snapshot, kind, id) !== undefined;
  const link = derivedRecordId(snapshot.workbookId, model.evidence_link, [evidence, id]);
  return [
    ...(isThere ? [] : [{ kind, id, set: keyValues }]),
    { kind: 'evidence_link', id: link, set: { evidence, target: id } },
  ];
}

/** A new piece in the register, linked in the same change, so that one undo takes back both. */
export function newEvidenceEntries(
  snapshot: WorkbookSnapshot,
  target: EvidenceTarget,
  values: Readonly<Record<string, FieldValue>>,
): readonly Entry[] {
  const id = recordIdSchema.parse(v7());
  return [{ kind: 'evidence', id, set: values }, ...linkEntries(snapshot, target, id)];
}

/** "Operational data · June 30, 2022"; what is missing is left out. */
export function evidenceLine(snapshot: WorkbookSnapshot, evidence: RecordIn<'evidence'>): string {
  return (['kind', 'date'] as const)
    .filter((name) => evidence[name] !== undefined)
    .map((name) => valueInWords(snapshot, 'evidence', name, evidence[name]))
    .join(' · ');
}
