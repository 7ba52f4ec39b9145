export type Placed<T> = { readonly key: string; readonly item: T };

/** Each item with its place for React's key: parts of a document have no other identity, nor any state. */
export function placed<T>(items: readonly T[]): readonly Placed<T>[] {
  return items.map((item, index) => ({ key: String(index), item }));
}
