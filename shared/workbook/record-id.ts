import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'uuid';
import { canonicalJson } from '../json/canonical.ts';
import { type RecordId, recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';

function hashOf(text: string): Uint8Array {
  return sha256(utf8ToBytes(text)).slice(0, 16);
}

/** A UUIDv8 (RFC 9562 §5.8) out of 128 bits, six of which give way to its version and variant. */
function uuidOf(bytes: Uint8Array): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringify(bytes);
}

/**
 * The id of the one record of a kind with the given key, the same in every copy of a workbook
 * (design.md §3).
 *
 * @param key values of the kind's key fields in the order of `kind.key`; for imported records their
 *   trimmed source key
 */
export function derivedRecordId(workbookId: string, kind: Kind, key: readonly (string | number)[]): RecordId {
  return recordIdSchema.parse(uuidOf(hashOf(canonicalJson([workbookId, kind.name, ...key]))));
}

/** @returns an id for something that follows from `parts` alone, such as next year's workbook */
export function derivedId(...parts: readonly (string | number)[]): string {
  return uuidOf(hashOf(canonicalJson(parts)));
}

/**
 * An id for an edit that follows from its time and `parts` alone. The time stands in front, as in a UUIDv7,
 * so that it sorts among the edits that people make.
 *
 * @param at UTC milliseconds
 */
export function derivedEditId(at: number, ...parts: readonly (string | number)[]): string {
  const bytes = hashOf(canonicalJson([at, ...parts]));
  const time = new DataView(new ArrayBuffer(8));
  time.setBigUint64(0, BigInt(at));
  bytes.set(new Uint8Array(time.buffer, 2));
  return uuidOf(bytes);
}
