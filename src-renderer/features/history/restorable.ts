import { canonicalJson } from '../../../shared/json/canonical.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import { findField, type KindName, model, type Records } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { fieldValueOf } from '../../forms/record-form.tsx';

/** A value that the field had and has no more. */
export type Candidate = { readonly value: FieldValue | null; readonly when: 'before' | 'after' };

/** Null for a field that was empty; undefined where the field cannot hold it any more. */
function asValue(snapshot: WorkbookSnapshot, kind: KindName, field: string, stored: unknown) {
  if (stored === null || stored === undefined) return null;
  const declared = findField(model[kind], field);
  return declared === undefined ? undefined : valueSchema(declared, snapshot.edition).safeParse(stored).data;
}

type Changed = {
  readonly kind: KindName;
  readonly id: Records[KindName]['id'];
  readonly field: string;
  readonly before: unknown;
  readonly value: unknown;
};

/** What the field holds now, and which of the two values of a change can be brought back. */
export function restorable(snapshot: WorkbookSnapshot, { kind, id, field, before, value }: Changed) {
  const current = fieldValueOf(findRecord(snapshot, kind, id), field);
  const stands = canonicalJson(current ?? null);
  const values: readonly Candidate[] = (
    [
      { stored: before, when: 'before' },
      { stored: value, when: 'after' },
    ] as const
  ).flatMap(({ stored, when }) => {
    const restored = asValue(snapshot, kind, field, stored);
    return restored === undefined || canonicalJson(restored) === stands ? [] : [{ value: restored, when }];
  });
  return { current, candidates: values };
}
