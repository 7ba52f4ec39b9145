import type { Random } from '../random.ts';

const pageSize = 4096;

/** A place at which two copies of the pages change places. */
function swapPages(bytes: Buffer, random: Random): Buffer {
  const pages = Math.floor(bytes.length / pageSize);
  if (pages < 2) return bytes;
  const [one, other] = [random.below(pages) * pageSize, random.below(pages) * pageSize];
  const kept = Buffer.from(bytes.subarray(one, one + pageSize));
  bytes.copy(bytes, one, other, other + pageSize);
  kept.copy(bytes, other);
  return bytes;
}

function somewhere(bytes: Buffer, random: Random): readonly [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(Math.min(2000, bytes.length + 1)))];
}

/** Numbers at which arithmetic goes wrong. */
const borders = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

const ways: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const at = random.below(bytes.length);
    if (bytes.length > 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
    return bytes;
  },
  (bytes, random) => {
    if (bytes.length > 0) bytes.writeUInt8(random.below(256), random.below(Math.min(bytes.length, 120)));
    return bytes;
  },
  (bytes, random) => {
    if (bytes.length >= 4) bytes.writeUInt32BE(random.of(borders), random.below(bytes.length - 3));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.fill(random.of([0, 0xff, 0x20]), ...somewhere(bytes, random)),
  (bytes, random) => {
    const [from, to] = somewhere(bytes, random);
    random.bytes(to - from).copy(bytes, from);
    return bytes;
  },
  (bytes, random) => {
    const [from, to] = somewhere(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const [from, to] = somewhere(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => Buffer.concat([bytes, random.bytes(random.below(pageSize))]),
  swapPages,
];

/** The bytes as a bad disk, a torn copy or a malicious sender might leave them. The given ones stay. */
export function mutatedBytes(original: Buffer, random: Random, times: number): Buffer {
  let bytes: Buffer = Buffer.from(original);
  for (let time = 0; time < times; time += 1) bytes = random.of(ways)(bytes, random);
  return bytes;
}
