type Resting = { readonly bases: readonly string[] };

/**
 * Does any edit rest on itself, over however many others? Without recursion, since a year's typing in one field is
 * one long chain.
 *
 * @param edits by id; what is not among them rests on none of them
 */
export function isCircular(edits: ReadonlyMap<string, Resting>): boolean {
  const waitingFor = new Map<string, number>();
  const restingOn = new Map<string, string[]>();
  for (const [id, { bases }] of edits) {
    const among = bases.filter((base) => edits.has(base));
    waitingFor.set(id, among.length);
    for (const base of among) {
      const others = restingOn.get(base);
      if (others === undefined) restingOn.set(base, [id]);
      else others.push(id);
    }
  }
  const free = [...waitingFor].filter(([, count]) => count === 0).map(([id]) => id);
  let placed = 0;
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    placed += 1;
    for (const next of restingOn.get(id) ?? []) {
      const count = (waitingFor.get(next) ?? 0) - 1;
      waitingFor.set(next, count);
      if (count === 0) free.push(next);
    }
  }
  return placed < edits.size;
}
