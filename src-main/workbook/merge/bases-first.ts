type Resting = { readonly bases: readonly string[] };

/**
 * The edits in the order in which they are given, but for those that rest on later ones: what they rest on is moved
 * in front of them. Without recursion, since a year's typing in one field is one long chain.
 *
 * @param edits by id; what is not among them rests on none of them
 * @returns undefined where an edit rests on itself, over however many others
 */
export function basesFirst<T extends Resting>(edits: ReadonlyMap<string, T>): readonly T[] | undefined {
  const placed = new Map<string, T>();
  const waiting = new Set<string>();
  for (const [given, first] of edits) {
    const path: (readonly [string, T])[] = [[given, first]];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const [id, edit] = top;
      const missing = placed.has(id) ? [] : edit.bases.filter((base) => edits.has(base) && !placed.has(base));
      if (missing.length === 0) {
        placed.set(id, edit);
        path.pop();
      } else if (waiting.has(id)) return undefined;
      else {
        waiting.add(id);
        for (const base of missing.toReversed()) {
          const other = edits.get(base);
          if (other !== undefined) path.push([base, other]);
        }
      }
    }
  }
  return [...placed.values()];
}
