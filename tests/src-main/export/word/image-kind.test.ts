import { describe, expect, it } from 'vitest';
import { imageKind } from '../../../../src-main/export/word/image-kind.ts';
import { tinyPng } from './tiny-png.ts';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value, 'latin1')] : [value])),
  );

describe('imageKind', () => {
  it('reads the size of PNG, GIF and JPEG from their bytes', () => {
    expect(imageKind(tinyPng)).toEqual({ type: 'png', width: 2, height: 1 });
    expect(imageKind(bytes('GIF89a', 3, 1, 2, 0))).toEqual({ type: 'gif', width: 259, height: 2 });
    const applicationSegment = [0xff, 0xe0, 0, 4, 1, 2];
    const frame = [0xff, 0xc2, 0, 11, 8, 0, 20, 1, 0, 1, 1, 0x11, 0];
    expect(imageKind(bytes(0xff, 0xd8, ...applicationSegment, ...frame))).toEqual({
      type: 'jpg',
      width: 256,
      height: 20,
    });
  });

  it('knows nothing of other bytes, torn files and pictures without a size', () => {
    for (const other of [
      bytes(),
      bytes('<svg/>'),
      tinyPng.subarray(0, 20),
      bytes(0xff, 0xd8, 0xff),
      bytes('GIF89a', 0, 0, 0, 0),
    ])
      expect(imageKind(other)).toBeUndefined();
    expect(imageKind(bytes(0xff, 0xd8, ...Array.from({ length: 40 }, () => 0xff)))).toBeUndefined();
  });
});
