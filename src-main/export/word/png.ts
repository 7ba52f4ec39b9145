import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture without transparency: red, green, blue and a fourth byte that is not looked at, row by row. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColors = 256;
const trueColor = 2;
const indexed = 3;
/** Filter types of a row (PNG specification, 9.2): as it is, or what differs from the row above. */
const none = 0;
const up = 2;

/**
 * A picture as PNG, with a palette where its colors fit into one, as those of a chart nearly always do. Same pixels,
 * same bytes on every machine: of zlib's ways to compress, the one that knows run lengths only does not search for
 * matches, which it does differently on different processors. Most rows of a chart are like the row above, so that
 * little is left to be found by a search.
 */
export function encodePng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const withPalette = indexColors(pixels);
  const { samples, perPixel } = withPalette ?? { samples: withoutFourth(pixels), perPixel: 3 };
  const packed = deflateSync(filtered(samples, pixels.width * perPixel, pixels.height), {
    strategy: constants.Z_RLE,
    memLevel: 9,
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  // Bits of a sample; compression, filtering and interlacing stay at 0.
  header.writeUInt8(8, 8);
  header.writeUInt8(withPalette === undefined ? trueColor : indexed, 9);
  return new Uint8Array(
    Buffer.concat([
      signature,
      ...chunk('IHDR', header),
      ...(withPalette === undefined ? [] : chunk('PLTE', withPalette.palette)),
      ...chunk('IDAT', packed),
      ...chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

type Indexed = { readonly samples: Uint8Array; readonly perPixel: 1; readonly palette: Buffer };

/** Undefined where there are too many colors. */
function indexColors({ bytes, width, height }: Pixels): Indexed | undefined {
  const colors = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const row = (place: number) => bytes.subarray(4 * width * place, 4 * width * (place + 1));
  const places = new Map<number, number>();
  const samples = new Uint8Array(colors.length);
  const palette = Buffer.alloc(3 * mostColors);
  let last: number | undefined;
  let place = 0;
  for (let start = 0; start < colors.length; start += width) {
    const above = start / width - 1;
    // Rows are often the same as the one above, and comparing them is much quicker than looking at each pixel.
    if (above >= 0 && Buffer.compare(row(above), row(above + 1)) === 0) {
      samples.copyWithin(start, start - width, start);
      continue;
    }
    for (let pixel = start; pixel < start + width; pixel += 1) {
      const color = colors[pixel] ?? 0;
      if (color !== last) {
        const known = places.get(color);
        if (known === undefined && places.size === mostColors) return undefined;
        place = known ?? places.size;
        if (known === undefined) {
          palette.set(bytes.subarray(4 * pixel, 4 * pixel + 3), 3 * place);
          places.set(color, place);
        }
        last = color;
      }
      samples[pixel] = place;
    }
  }
  return { samples, perPixel: 1, palette: palette.subarray(0, 3 * places.size) };
}

function withoutFourth({ bytes, width, height }: Pixels): Uint8Array {
  const samples = new Uint8Array(3 * width * height);
  for (let from = 0, to = 0; to < samples.length; from += 4, to += 3) {
    samples[to] = bytes[from] ?? 0;
    samples[to + 1] = bytes[from + 1] ?? 0;
    samples[to + 2] = bytes[from + 2] ?? 0;
  }
  return samples;
}

/** Each row behind its filter type; all but the first as differences, which are taken modulo 256. */
function filtered(samples: Uint8Array, rowLength: number, height: number): Uint8Array {
  const rows = new Uint8Array((rowLength + 1) * height);
  rows[0] = none;
  rows.set(samples.subarray(0, rowLength), 1);
  for (let row = 1; row < height; row += 1) {
    const from = row * rowLength;
    const to = row * (rowLength + 1);
    rows[to] = up;
    const own = samples.subarray(from, from + rowLength);
    if (Buffer.compare(own, samples.subarray(from - rowLength, from)) === 0) continue;
    for (let at = 0; at < rowLength; at += 1)
      rows[to + 1 + at] = (samples[from + at] ?? 0) - (samples[from + at - rowLength] ?? 0);
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): readonly Uint8Array[] {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return [length, named, sum];
}
