import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../json/canonical.ts';
import type { DeliverablePart, PartRecord } from './part.ts';

const written = new WeakMap<PartRecord, Uint8Array>();

function bytesOfRecord(record: PartRecord): Uint8Array {
  const known = written.get(record);
  if (known !== undefined) return known;
  const bytes = utf8ToBytes(canonicalJson(record));
  written.set(record, bytes);
  return bytes;
}

const comma = utf8ToBytes(',');

/**
 * The canonical JSON of a part in UTF-8, piece by piece: together what `canonicalJson` gives. Each record is
 * written out once for as long as it is the same object, so that after an edit only what changed is.
 */
export function* canonicalPieces(part: DeliverablePart): Generator<Uint8Array> {
  // Quotation marks inside of texts are escaped, so this stands where the lists belong and nowhere else.
  const [before = '', after = ''] = canonicalJson({ ...part, records: {} }).split('"records":{}');
  yield utf8ToBytes(`${before}"records":{`);
  for (const [place, kind] of Object.keys(part.records).sort().entries()) {
    yield utf8ToBytes(`${place === 0 ? '' : ','}${JSON.stringify(kind)}:[`);
    for (const [index, record] of (part.records[kind] ?? []).entries()) {
      if (index > 0) yield comma;
      yield bytesOfRecord(record);
    }
    yield utf8ToBytes(']');
  }
  yield utf8ToBytes(`}${after}`);
}
