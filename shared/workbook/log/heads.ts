import { canonicalJson } from '../../json/canonical.ts';
import { canonicalValue } from '../../model/canonical-value.ts';
import { type Field, isSet } from '../../model/field.ts';
import { compareEdits, deletedField, type Edit, orderField } from './edit.ts';

/** What the rules need to know of a head. */
export type Head = Pick<Edit, 'id' | 'at' | 'value'>;

/** How one field stands: what is shown, as canonical JSON, and whether people must settle it. */
export type FieldState = { readonly value: string; readonly conflict: boolean };

/** @returns of the edits of one field of one record, those that no other has as a base */
export function headsOf<E extends Pick<Edit, 'id' | 'bases'>>(edits: readonly E[]): readonly E[] {
  const superseded = new Set(edits.flatMap((edit) => edit.bases));
  return edits.filter((edit) => !superseded.has(edit.id));
}

/** @returns the distinct values among heads, newest first */
export function distinctValues(heads: readonly Head[]): readonly string[] {
  return [...new Set([...heads].sort((a, b) => compareEdits(b, a)).map((head) => head.value))];
}

/** Unset heads add nothing to a set; a field whose heads are all unset stays unset. */
function union(field: Field, values: readonly string[]): string {
  const lists = values.map((value): unknown => JSON.parse(value)).filter((value) => Array.isArray(value));
  return lists.length === 0 ? 'null' : canonicalJson(canonicalValue(field, lists.flat()));
}

/**
 * The merge rule for one field (design.md §3): heads with equal values count as one; of several
 * values the newest is shown, or the union where the field is a set, until an edit based on all of
 * them settles it. Where a record stands in its list is never worth a question.
 *
 * @param name the field's name; `order` and `deleted` belong to no kind
 * @param heads at least one
 */
export function stateOfField(name: string, field: Field | undefined, heads: readonly Head[]): FieldState {
  const values = distinctValues(heads);
  const newest = values[0] ?? 'null';
  if (values.length <= 1 || name === orderField || name === deletedField)
    return { value: newest, conflict: false };
  const value = field !== undefined && isSet(field) ? union(field, values) : newest;
  return { value, conflict: true };
}
