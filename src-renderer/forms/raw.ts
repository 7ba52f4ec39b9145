import type { Edition } from '../../shared/editions/edition.ts';
import { inputErrorMap } from '../../shared/input/problem.ts';
import type { Field, FieldValue, TupleItem, TupleValue } from '../../shared/model/field.ts';
import { valueSchema } from '../../shared/model/schema.ts';
import type { Reading } from '../state/drafts.ts';

/** What a control holds while somebody types: text, or a list of what is ticked, or rows of texts. */
export type Raw = string | readonly string[] | readonly (readonly string[])[];

/** What the control shows for a saved value. */
export function toRaw(field: Field, value: FieldValue | undefined): Raw {
  switch (field.type) {
    case 'choices':
    case 'references':
      return Array.isArray(value) ? value.map(String) : [];
    case 'tuple':
      return Array.isArray(value) ? value.map(String) : field.items.map(() => '');
    case 'tuples':
      return Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row.map(String) : [])) : [];
    case 'yesNo':
      return value === undefined ? '' : value === true ? 'yes' : 'no';
    default:
      return value === undefined ? '' : String(value);
  }
}

function isRows(raw: Raw): raw is readonly (readonly string[])[] {
  return Array.isArray(raw) && raw.every((row) => Array.isArray(row));
}

const asNumber = (text: string) => {
  const digits = text.replace(/[\s,]/g, '');
  return digits === '' ? undefined : Number(digits);
};

function rowValue(items: readonly TupleItem[], row: readonly string[]): TupleValue {
  return items.map(({ type }, index) => {
    const text = (row[index] ?? '').trim();
    return type === 'count' ? (asNumber(text) ?? 0) : text;
  });
}

/** @returns null where the control is empty */
function valueOfRaw(field: Field, raw: Raw): FieldValue | null {
  switch (field.type) {
    case 'choices':
    case 'references':
      return Array.isArray(raw) && raw.length > 0 ? raw.map(String) : null;
    case 'tuple':
      return Array.isArray(raw) && raw.some((text) => text !== '')
        ? rowValue(field.items, raw.map(String))
        : null;
    case 'tuples':
      return isRows(raw) && raw.length > 0 ? raw.map((row) => rowValue(field.items, row)) : null;
    default:
      break;
  }
  const text = typeof raw === 'string' ? raw : '';
  if (text.trim() === '') return null;
  switch (field.type) {
    case 'number':
      return asNumber(text) ?? null;
    case 'yesNo':
      return text === 'yes';
    default:
      return text;
  }
}

/** A value to save, or why what stands in the control is none, as the end of "This …". */
export function readRaw(field: Field, raw: Raw, edition: Edition): Reading {
  const value = valueOfRaw(field, raw);
  if (value === null) return { ok: true, value };
  const parsed = valueSchema(field, edition).safeParse(value, { error: inputErrorMap });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, raw, problem: parsed.error.issues[0]?.message ?? 'cannot be saved as it is' };
}

export function sameRaw(one: Raw, other: Raw): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
