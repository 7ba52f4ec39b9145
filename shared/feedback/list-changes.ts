/** What one list has that the other has not, by the objects' identity. */
export type ListChanges<R> = { readonly gone: readonly R[]; readonly come: readonly R[] };

/**
 * Records that an edit leaves alone stay the same objects (`applyDelta`), so what both lists share at
 * their start and end is passed over with one comparison each, and only what lies between is looked at.
 */
export function listChanges<R extends object>(before: readonly R[], after: readonly R[]): ListChanges<R> {
  if (before === after) return { gone: [], come: [] };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [had, has] = [new Set(was), new Set(is)];
  return { gone: was.filter((record) => !has.has(record)), come: is.filter((record) => !had.has(record)) };
}
