import { strFromU8, strToU8 } from 'fflate';

/** The files of an unzipped .docx by their paths. */
export type Parts = Map<string, Uint8Array>;

export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`The package has no part ${path}`);
  return strFromU8(bytes);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** Puts `addition` before the first `mark`, which must be there: a silent miss would leave a broken package. */
export function insertBefore(text: string, mark: string, addition: string): string {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`Nothing to insert before: ${mark}`);
  return text.slice(0, at) + addition + text.slice(at);
}
