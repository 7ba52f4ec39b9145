import type { Deliverable } from '../model/deliverable.ts';
import type { Field, FieldValue } from '../model/field.ts';
import { findField, type KindName, type Model, model, type Records } from '../model/model.ts';
import { isPrintedIn } from '../model/prints.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What a builder reads, and the deliverable whose fields it may print. */
export type Source = { readonly snapshot: WorkbookSnapshot; readonly deliverable: Deliverable };

export type FieldName<K extends KindName> = keyof Model[K]['fields'] & string;

type Filled = { readonly field: Field; readonly value: FieldValue };

/** White space alone counts as nothing, and so does an empty set. */
function isBlank(value: FieldValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/**
 * A field of a record as the deliverable may print it.
 *
 * @returns undefined where nothing was entered, or where the field is not declared for the deliverable
 */
export function filled<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: string,
): Filled | undefined {
  const field = findField(model[kind], name);
  if (field === undefined || !isPrintedIn(model[kind], field, source.deliverable)) return undefined;
  const value = enteredValue(record, name);
  return value === undefined || isBlank(value) ? undefined : { field, value };
}

function enteredValue(record: Records[KindName], name: string): FieldValue | undefined {
  const values: Readonly<Record<string, FieldValue | undefined>> = record;
  return values[name];
}
