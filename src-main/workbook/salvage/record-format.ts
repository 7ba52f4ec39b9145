/** What SQLite keeps in one column of a row. */
export type Cell = string | number | Uint8Array | null;

/** Bytes that are not what the file format says (sqlite.org/fileformat2.html); what is there is lost. */
export class Unreadable extends Error {}

type Varint = { readonly value: number; readonly end: number };

/** One to nine bytes, of which only the last gives all eight bits (§1.6). */
export function readVarint(bytes: Buffer, start: number): Varint {
  let value = 0n;
  for (let at = start; at < start + 9; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new Unreadable();
    if (at === start + 8)
      return { value: Number(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), end: at + 1 };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value: Number(value), end: at + 1 };
  }
  throw new Unreadable();
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unreadable();
  }
}

/** Bytes of an integer by its serial type, from 1 (§2.1). */
const integerSizes = [0, 1, 2, 3, 4, 6, 8];

function sizeOf(type: number): number {
  if (type < 0 || type === 10 || type === 11) throw new Unreadable();
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (integerSizes[type] ?? 0);
}

function readCell(bytes: Buffer, type: number): Cell {
  if (type === 0) return null;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  if (type < 6) return bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? Uint8Array.from(bytes) : readText(bytes);
}

/** The columns of a row. @throws Unreadable */
export function readRecord(payload: Buffer): readonly Cell[] {
  const header = readVarint(payload, 0);
  if (header.value > payload.length) throw new Unreadable();
  const types: number[] = [];
  for (let at = header.end; at < header.value; ) {
    const type = readVarint(payload, at);
    types.push(type.value);
    at = type.end;
  }
  let at = header.value;
  const cells = types.map((type) => {
    const size = sizeOf(type);
    if (at + size > payload.length) throw new Unreadable();
    const cell = readCell(payload.subarray(at, at + size), type);
    at += size;
    return cell;
  });
  if (at !== payload.length) throw new Unreadable();
  return cells;
}
