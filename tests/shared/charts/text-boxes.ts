import { expect } from 'vitest';
import { textWidth } from '../../../shared/charts/text-width.ts';
import type { Drawing } from '../../../shared/documents/tree.ts';

type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where the texts of a drawing stand; widths are those of the widest font that may be used. */
export function textBoxes(svg: string): Box[] {
  const shift = /translate\(([\d.]+) ([\d.]+)\)/.exec(svg);
  const [plotStart, plotEnd] = [svg.indexOf('<g '), svg.indexOf('</g>')];
  return [
    ...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g),
  ].map((match) => {
    const [, x = '', y = '', size = '', rest = '', text = ''] = match;
    const inPlot = match.index > plotStart && match.index < plotEnd;
    const width = textWidth(text.replaceAll(/&\w+;/g, 'W'), Number(size));
    const anchor = Number(x) + (inPlot ? Number(shift?.[1]) : 0);
    const left = rest.includes('middle')
      ? anchor - width / 2
      : rest.includes('end')
        ? anchor - width
        : anchor;
    const baseline = Number(y) + (inPlot ? Number(shift?.[2]) : 0);
    return {
      text,
      left,
      right: left + width,
      top: baseline - 0.75 * Number(size),
      bottom: baseline + 0.2 * Number(size),
    };
  });
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** No text of a drawing touches another or leaves the drawing. */
export function expectLegibleTexts({ svg, width, height }: Drawing): void {
  const boxes = textBoxes(svg);
  expect(boxes.length).toBeGreaterThan(0);
  for (const [index, box] of boxes.entries()) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.right, box.text).toBeLessThanOrEqual(width);
    expect(box.top, box.text).toBeGreaterThanOrEqual(0);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
    const touched = boxes.slice(index + 1).filter((other) => overlaps(box, other));
    expect(
      touched.map(({ text }) => text),
      box.text,
    ).toEqual([]);
  }
}
