import { strFromU8, strToU8 } from 'fflate';

/** The files of a .docx by their paths; a text is encoded only once it is complete. */
export type Parts = Map<string, string | Uint8Array>;

export function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The package has no part ${path}`);
  return typeof part === 'string' ? part : strFromU8(part);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, text);
}

export function bytesOf(parts: Parts, path: string): Uint8Array {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The package has no part ${path}`);
  return typeof part === 'string' ? strToU8(part) : part;
}

/** Puts `addition` before the first `mark`, which must be there: a silent miss would leave a broken package. */
export function insertBefore(text: string, mark: string, addition: string): string {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`Nothing to insert before: ${mark}`);
  return text.slice(0, at) + addition + text.slice(at);
}
