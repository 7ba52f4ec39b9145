import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256HexOf } from '../../../shared/json/canonical.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedEditId, derivedId, derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { recordId } from '../../fixtures/workbooks.ts';

/** RFC 9562 §5.8 over the JSON list, written out independently. */
function uuidOf(parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  const version = ((hash.readUInt8(6) & 0x0f) | 0x80).toString(16).padStart(2, '0');
  const variant = ((hash.readUInt8(8) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    version + hex.slice(14, 16),
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join('-');
}

describe('the id of a one-per-key record', () => {
  it.each([
    [model.provider, []],
    [model.practice_rating, ['culture-1']],
    [model.measure_count, [recordId(7), 3]],
    [model.service, ['Benefits line “A” ä']],
  ] as const)('is the UUIDv8 of workbook, kind and key', (kind, key) => {
    const id = derivedRecordId(recordId(0), kind, key);
    expect(id).toBe(uuidOf([recordId(0), kind.name, ...key]));
    expect(recordIdSchema.safeParse(id).success).toBe(true);
    expect(id[14]).toBe('8');
  });

  it('differs by workbook, kind and every part of the key', () => {
    const ids = [
      derivedRecordId(recordId(0), model.measure_count, ['a', 1]),
      derivedRecordId(recordId(1), model.measure_count, ['a', 1]),
      derivedRecordId(recordId(0), model.evidence_link, ['a', 1]),
      derivedRecordId(recordId(0), model.measure_count, ['a', 2]),
      derivedRecordId(recordId(0), model.measure_count, ['a', '1']),
      derivedRecordId(recordId(0), model.measure_count, ['a1']),
      derivedRecordId(recordId(0), model.measure_count, ['a', 1, '']),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('derived ids and digests', () => {
  it('follow from their parts alone', () => {
    expect(derivedId('carry-forward', 2024)).toBe(uuidOf(['carry-forward', 2024]));
  });

  it('of edits begin with their time, as a UUIDv7 does', () => {
    const at = Date.UTC(2023, 1, 17);
    const id = derivedEditId(at, 'a', 1);
    expect(id.replaceAll('-', '').slice(0, 12)).toBe(at.toString(16).padStart(12, '0'));
    expect(id.slice(14)).toBe(uuidOf([at, 'a', 1]).slice(14));
    expect(recordIdSchema.safeParse(id).success).toBe(true);
    expect(new Set([id, derivedEditId(at, 'a', 2), derivedEditId(at + 1, 'a', 1)]).size).toBe(3);
  });

  it('of bytes are their SHA-256 in hexadecimal', () => {
    expect(sha256HexOf(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(sha256HexOf(Buffer.from('abc'))).toBe(createHash('sha256').update('abc').digest('hex'));
  });
});
