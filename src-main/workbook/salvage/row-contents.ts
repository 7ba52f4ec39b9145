import { canonicalJson } from '../../../shared/json/canonical.ts';
import { canonicalValue } from '../../../shared/model/canonical-value.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, type KindName, model } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { deletedField, orderField } from '../../../shared/workbook/log/edit.ts';
import { toRecord } from '../rows.ts';
import type { Content } from './mend.ts';

/** Columns by their names. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row of a table of current values says, as far as it is values of the kind's fields. */
export function contentsOf(kind: KindName, row: Row): readonly Content[] {
  const id = recordIdSchema.safeParse(row.id);
  if (!id.success) return [];
  const of = (field: string, value: string): Content => ({ kind, recordId: id.data, field, value });
  const life = of(deletedField, row.deleted === 1 ? 'true' : 'false');
  const declared: Kind = model[kind];
  // A column may hold what is no JSON; then nothing of the row is believed.
  const record = toRecordOrNothing(declared, row);
  if (record === undefined) return [];
  const values = Object.entries(record).flatMap(([name, value]) => {
    const field = findField(declared, name);
    if (name === orderField) return [of(orderField, JSON.stringify(value))];
    const parsed = field === undefined ? undefined : valueSchema(field).safeParse(value).data;
    return field === undefined || parsed === undefined
      ? []
      : [of(name, canonicalJson(canonicalValue(field, parsed)))];
  });
  return [life, ...values];
}

function toRecordOrNothing(kind: Kind, row: Row): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(toRecord(kind, row));
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
