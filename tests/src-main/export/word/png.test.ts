import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng, type Pixels } from '../../../../src-main/export/word/png.ts';

type Chunk = { readonly type: string; readonly data: Buffer };

/** The chunks of a PNG; each must carry the sum of its bytes. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** The colors of a PNG, as red, green and blue of each pixel, read by the letter of the specification. */
function colorsOf(png: Uint8Array): readonly number[] {
  const chunks = chunksOf(png);
  const part = (type: string) => chunks.find((chunk) => chunk.type === type)?.data ?? Buffer.alloc(0);
  const header = part('IHDR');
  const perPixel = header.readUInt8(9) === 3 ? 1 : 3;
  const length = header.readUInt32BE(0) * perPixel;
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  let above = new Uint8Array(length);
  const samples: number[] = [];
  for (let row = 0; row < header.readUInt32BE(4); row += 1) {
    const at = row * (length + 1);
    const filter = rows[at];
    const own = rows.subarray(at + 1, at + 1 + length);
    expect([0, 2]).toContain(filter);
    above = Uint8Array.from(own, (value, index) => value + (filter === 2 ? (above[index] ?? 0) : 0));
    samples.push(...above);
  }
  const palette = part('PLTE');
  return perPixel === 3
    ? samples
    : samples.flatMap((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
}

/** Rows that differ from each other, in as many colors as asked for. */
function striped(colors: number, width = 40, height = 30): Pixels {
  const bytes = new Uint8Array(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const color = Math.floor(pixel / 3) % colors;
    bytes.set([color % 256, 255 - (color % 256), Math.floor(color / 256) * 90, 255], 4 * pixel);
  }
  return { width, height, bytes };
}

const withoutFourth = ({ bytes }: Pixels) => [...bytes].filter((_, index) => index % 4 !== 3);

describe('a picture as PNG', () => {
  it('has every pixel in its color, with a palette and without', () => {
    for (const colors of [1, 2, 256, 257, 300]) {
      const pixels = striped(colors);
      expect(colorsOf(encodePng(pixels)), `${colors} colors`).toEqual(withoutFourth(pixels));
    }
  });

  it('has rows that are like the one above, each in its place', () => {
    for (const colors of [3, 300]) {
      const pixels = striped(colors);
      const row = 4 * pixels.width;
      for (const place of [1, 2, 9, 29]) pixels.bytes.copyWithin(row * place, row * (place - 1), row * place);
      expect(colorsOf(encodePng(pixels))).toEqual(withoutFourth(pixels));
    }
  });

  it('has a palette while its colors fit into one, and its size in front', () => {
    const kindOf = (colors: number) => chunksOf(encodePng(striped(colors))).map(({ type }) => type);
    expect(kindOf(256)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(kindOf(257)).toEqual(['IHDR', 'IDAT', 'IEND']);
    const [header] = chunksOf(encodePng(striped(2, 17, 5)));
    expect([...(header?.data ?? [])]).toEqual([0, 0, 0, 17, 0, 0, 0, 5, 8, 3, 0, 0, 0]);
  });

  it('takes no search for matches, by which processors differ: what repeats at a distance is not found', () => {
    const random = (seed: number) => (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    let seed = 1;
    const row = Array.from({ length: 4000 }, () => {
      seed = random(seed);
      return Math.floor(seed / 65_536) % 200;
    });
    const bytes = Uint8Array.from([...row, ...row].flatMap((value) => [value, value, value, 255]));
    const [, , data] = chunksOf(encodePng({ width: 8000, height: 1, bytes }));
    expect(data?.data.length).toBeGreaterThan(7000);
  });
});
