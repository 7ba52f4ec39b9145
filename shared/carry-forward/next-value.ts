import { crosswalkDimension } from '../editions/crosswalk.ts';
import type { Edition } from '../editions/edition.ts';
import { canonicalValue } from '../model/canonical-value.ts';
import type { ChoiceField, ChoicesField, Field, FieldValue } from '../model/field.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import { optionsOf } from '../model/options.ts';
import { valueSchema } from '../model/schema.ts';

export type Passage = {
  readonly from: Edition;
  readonly to: Edition;
  /** Record of last year -> the record that carries it on. */
  readonly ids: ReadonlyMap<RecordId, RecordId>;
};

/** Dimensions go over the crosswalk; of every other list an id means the same wherever it stands. */
function nextOption(field: ChoiceField | ChoicesField, option: unknown, { from, to }: Passage) {
  const earlier = String(option);
  const later =
    field.options === 'dimensions' ? (crosswalkDimension(from.id, to.id, earlier) ?? earlier) : earlier;
  return optionsOf(field, to).some(({ id }) => id === later) ? later : undefined;
}

function nextReference(reference: unknown, { ids }: Passage): RecordId | undefined {
  return ids.get(recordIdSchema.parse(reference));
}

function present<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === 0 && values.length > 0 ? undefined : found;
}

function translated(field: Field, value: unknown, passage: Passage): unknown {
  switch (field.type) {
    case 'choice':
      return nextOption(field, value, passage);
    case 'choices':
      return Array.isArray(value) ? present(value.map((one) => nextOption(field, one, passage))) : undefined;
    case 'reference':
      return field.foreign === true ? value : nextReference(value, passage);
    case 'references':
      return Array.isArray(value) ? present(value.map((one) => nextReference(one, passage))) : undefined;
    default:
      return value;
  }
}

/**
 * What a field's value of last year is in the next year's workbook.
 *
 * @returns undefined where it means nothing there: its record stays behind, or the edition has no such option
 */
export function nextValue(field: Field, value: unknown, passage: Passage): FieldValue | undefined {
  const next = translated(field, value, passage);
  return next === undefined ? undefined : canonicalValue(field, valueSchema(field).parse(next));
}
