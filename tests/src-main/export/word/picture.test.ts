import { describe, expect, it } from 'vitest';
import { rankedChart } from '../../../../shared/charts/ranked-chart.ts';
import { pictureOf } from '../../../../src-main/export/word/picture.ts';

const { svg, width, height } = rankedChart({
  quarter: 'FY 2023 Q1',
  rows: [{ label: 'Ease', mean: 412 }],
});

/** Width and height stand at a fixed place of every PNG. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('the picture of a drawing', () => {
  it('has two pixels for each of the drawing', async () => {
    expect(sizeOf(await pictureOf(svg))).toEqual({ width: 2 * width, height: 2 * height });
  });

  it('is drawn once, also when it is asked for again before it is there', async () => {
    const other = svg.replace('4.12', '4.13');
    const [first, second] = await Promise.all([pictureOf(other), pictureOf(other)]);
    expect(second).toBe(first);
    expect(await pictureOf(other)).toBe(first);
  });

  it('does not fail for a good drawing after a faulty one', async () => {
    await expect(pictureOf('<svg')).rejects.toThrow();
    expect(sizeOf(await pictureOf(svg))).toEqual({ width: 2 * width, height: 2 * height });
  });
});
