import { canonicalJson } from '../json/canonical.ts';
import { type Field, type FieldValue, isSet } from './field.ts';

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one spelling of a value: sets are sorted and hold each member once, so that equal sets are
 * equal texts, and two copies that say the same are no conflict (design.md §3).
 */
export function canonicalValue(field: Field, value: FieldValue): FieldValue {
  if (!isSet(field) || !Array.isArray(value)) return value;
  const members = new Map<string, (typeof value)[number]>();
  for (const member of value) members.set(canonicalJson(member), member);
  return [...members].sort(([a], [b]) => byCodeUnit(a, b)).map(([, member]) => member);
}
