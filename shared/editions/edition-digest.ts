import { canonicalJson, sha256Hex } from '../json/canonical.ts';
import type { Edition } from './edition.ts';

const known = new WeakMap<Edition, string>();

/**
 * Lower-case hexadecimal SHA-256 of the edition's canonical JSON. Two copies of a workbook merge only
 * if it is equal (design.md §3), so one changed word makes another edition.
 */
export function editionDigest(edition: Edition): string {
  const digest = known.get(edition) ?? sha256Hex(canonicalJson(edition));
  known.set(edition, digest);
  return digest;
}
