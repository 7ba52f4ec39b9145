import { describe, expect, it } from 'vitest';
import { isWholePicture } from '../../../src-main/attachments/whole-picture.ts';
import { tinyPng } from '../export/word/tiny-png.ts';

const isWhole = (type: 'png' | 'jpg' | 'gif', bytes: Uint8Array) =>
  isWholePicture(bytes, { type, width: 1, height: 1 });

describe('a picture', () => {
  it('is whole where it goes on to its end', () => {
    expect(isWhole('png', tinyPng)).toBe(true);
    expect(isWhole('jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 1, 2, 0xff, 0xd9))).toBe(true);
    expect(isWhole('gif', Uint8Array.of(0x47, 0x49, 0x46, 1, 0x3b, 0, 0))).toBe(true);
  });

  it('is not where it breaks off anywhere', () => {
    for (let length = 24; length < tinyPng.length; length += 1)
      expect(isWhole('png', tinyPng.subarray(0, length))).toBe(false);
    const smallOneInside = [0xff, 0xd8, 0xff, 0xd9];
    expect(isWhole('jpg', Uint8Array.of(0xff, 0xd8, ...smallOneInside, 0xff, 0xda, 1, 2))).toBe(false);
    expect(isWhole('gif', Uint8Array.of(0x47, 0x49, 0x46, 1, 2))).toBe(false);
  });

  it('is not where a byte in the middle was spoiled', () => {
    const spoiled = Uint8Array.from(tinyPng);
    spoiled[45] = (spoiled[45] ?? 0) ^ 0x10;
    expect(isWhole('png', spoiled)).toBe(false);
  });
});
