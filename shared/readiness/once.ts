/** @returns the same function, which thinks about each argument once: what an edit leaves alone stays the same object */
export function once<A extends object, R>(think: (about: A) => R): (about: A) => R {
  const known = new WeakMap<A, { readonly result: R }>();
  return (about) => {
    const found = known.get(about) ?? { result: think(about) };
    known.set(about, found);
    return found.result;
  };
}
