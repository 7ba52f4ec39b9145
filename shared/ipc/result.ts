/** Errors are values at boundaries: file, process, command line, IPC. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failed<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** For switches over closed unions: a missing case is a type error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`);
}
