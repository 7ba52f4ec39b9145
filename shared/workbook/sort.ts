import type { Edition } from '../editions/edition.ts';
import type { Kind } from '../model/kind.ts';
import { findField, type KindName, model, type Records } from '../model/model.ts';
import { optionsOf } from '../model/options.ts';
import { compareByOrder } from './order.ts';

type Comparable = Readonly<Record<string, unknown>>;

/** Records of one-per-key kinds stand in the order of their edition's list, or of their numbers. */
function keyRanks(kind: Kind, edition: Edition): readonly ((record: Comparable) => number | string)[] {
  return (kind.key ?? []).map((name) => {
    const field = findField(kind, name);
    if (field?.type !== 'choice')
      return (record) => (typeof record[name] === 'number' ? record[name] : String(record[name] ?? ''));
    const ranks = new Map(optionsOf(field, edition).map((option, index) => [option.id, index]));
    return (record) => ranks.get(String(record[name])) ?? ranks.size;
  });
}

/** How the lists of a kind are sorted: as people arranged them, else by key, else by id. */
export function comparerOf(
  name: KindName,
  edition: Edition,
): (a: Records[KindName], b: Records[KindName]) => number {
  const kind: Kind = model[name];
  const ranks = kind.ordered === true ? [] : keyRanks(kind, edition);
  return (a, b) => {
    for (const rank of ranks) {
      const left = rank(a);
      const right = rank(b);
      if (left !== right) return left < right ? -1 : 1;
    }
    return compareByOrder(a, b);
  };
}

/** Few records into a long sorted list: each finds its place by halving. */
export function insertSorted<R>(
  sorted: readonly R[],
  added: readonly R[],
  compare: (a: R, b: R) => number,
): readonly R[] {
  if (added.length > 50) return [...sorted, ...added].sort(compare);
  const list = [...sorted];
  for (const record of added) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = list[middle];
      if (other !== undefined && compare(other, record) <= 0) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, record);
  }
  return list;
}
