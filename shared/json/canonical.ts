import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * The canonical JSON text of a value (RFC 8785): equal data gives equal text, whatever the order in
 * which it was built. Members whose value is undefined are left out.
 *
 * @throws on what JSON cannot say: a lone surrogate, NaN or an infinite number, a cycle, or a value
 * that is undefined or a function as a whole
 */
export function canonicalJson(value: unknown): string {
  // For a text alone the language's own form is the canonical one.
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('This value has no JSON form');
  return json;
}

/**
 * The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
 *
 * @throws on a lone surrogate: UTF-8 replaces it, so that different texts would share a digest
 */
export function sha256Hex(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('A text with a lone surrogate has no UTF-8 form');
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same of bytes, such as those of a file. */
export function sha256HexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The same of bytes that come in pieces, as if they stood in one. */
export function sha256HexOfPieces(pieces: Iterable<Uint8Array>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(piece);
  return bytesToHex(hash.digest());
}
