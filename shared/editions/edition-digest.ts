import { canonicalJson, sha256Hex } from '../submission/canonical.ts';
import type { Edition } from './edition.ts';

/**
 * Lower-case hexadecimal SHA-256 of the edition's canonical JSON. Two copies of a workbook merge only
 * if it is equal (design.md §3), so one changed word makes another edition.
 */
export function editionDigest(edition: Edition): string {
  return sha256Hex(canonicalJson(edition));
}
