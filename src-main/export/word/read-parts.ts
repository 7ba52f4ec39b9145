import { unzipSync } from 'fflate';

/** What came out of a file that anyone may have made. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'another-kind' | 'too-large' };

export type PackageTexts = {
  /** Of everything in the package. */
  readonly paths: readonly string[];
  /** The parts that were wanted, by path. */
  readonly texts: ReadonlyMap<string, string>;
};

export const documentPath = 'word/document.xml';

/** A file that claims to hold more than this is not read: no document of ours comes near it. In bytes. */
const largestPackage = 200_000_000;
const mostParts = 10_000;

type ReadOptions = {
  /** What the wanted parts may hold together, in bytes. */
  readonly largestText?: number;
  /** The part without which it is another kind of file. */
  readonly mainPart?: string;
};

/**
 * Takes texts out of an Office file. Nothing is inflated before the directory of the zip file has been held
 * against the limits, and no part to more than what the directory claims for it.
 */
export function readParts(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  { largestText = largestPackage, mainPart = documentPath }: ReadOptions = {},
): Reading<PackageTexts> {
  try {
    const claims = claimsOf(bytes, wanted);
    if (claims === undefined || claims.size > largestPackage || claims.wantedSize > largestText)
      return { ok: false, reason: 'too-large' };
    const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
    const texts = new Map(Object.entries(files).map(([path, text]) => [path, decode(text)]));
    return texts.has(mainPart)
      ? { ok: true, value: { paths: claims.paths, texts } }
      : { ok: false, reason: 'another-kind' };
  } catch {
    // Whatever the library says about a broken file may quote it, so only the kind of failure goes on.
    return { ok: false, reason: 'another-kind' };
  }
}

type Claims = { readonly paths: readonly string[]; readonly size: number; readonly wantedSize: number };

/**
 * Looks at the directory of the zip file only.
 *
 * @returns undefined where it lists too many parts
 */
function claimsOf(docx: Uint8Array, wanted: (path: string) => boolean): Claims | undefined {
  const paths: string[] = [];
  let size = 0;
  let wantedSize = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    paths.push(name);
    size += originalSize;
    if (wanted(name)) wantedSize += originalSize;
    // A directory can claim billions of parts; only an exception ends the walk through it.
    if (paths.length > mostParts) throw new Error('too many parts');
    return false;
  };
  try {
    unzipSync(docx, { filter });
  } catch (error) {
    if (paths.length > mostParts) return undefined;
    throw error;
  }
  return { paths, size, wantedSize };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
