import { generateKeyBetween } from 'fractional-indexing';
import type { RecordId } from '../model/id.ts';

type Placed = { readonly id: RecordId; readonly order?: string };

/** Lists sort by (order, id); records without an order, which only damaged files have, come last. */
export function compareByOrder(a: Placed, b: Placed): number {
  const left = a.order ?? '~';
  const right = b.order ?? '~';
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** @returns whether other keys can be made before and after the given one */
export function isOrderKey(text: string): boolean {
  // The library looks at the digits of a key's first part only.
  if (!/^[0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

/** @returns the key that follows the last one of a list, or the first key of an empty list */
export function orderAfter(last: string | undefined): string {
  return generateKeyBetween(last ?? null, null);
}

/**
 * New keys that put `moved` at `index` among `others`. Usually that is one key; where the two
 * neighbours have equal keys, as after a merge, the later ones are re-keyed first (design.md §3).
 *
 * @param others the list without `moved`, sorted by (order, id)
 * @param index 0 to others.length
 * @returns record id -> new key, `moved` last
 */
export function placeAt(
  moved: RecordId,
  others: readonly Placed[],
  index: number,
): ReadonlyMap<RecordId, string> {
  const keys = new Map<RecordId, string>();
  const before = others[index - 1]?.order;
  let position = index;
  while (before !== undefined && others[position]?.order === before) position += 1;
  const free = others[position]?.order ?? null;
  let last = before ?? null;
  const own = generateKeyBetween(last, free);
  last = own;
  for (const later of others.slice(index, position)) {
    last = generateKeyBetween(last, free);
    keys.set(later.id, last);
  }
  keys.set(moved, own);
  return keys;
}
