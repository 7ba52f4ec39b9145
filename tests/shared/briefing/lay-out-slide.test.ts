import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { type Box, layOutSlide } from '../../../shared/briefing/layout/lay-out-slide.ts';
import { canvas, footTop, textSizes } from '../../../shared/briefing/layout/sizes.ts';
import { paragraph } from '../../../shared/documents/blocks.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const words = (count: number) => [paragraph('We have something to say. '.repeat(count))];

describe('the places on a slide', () => {
  it('hold everything of the sample, one beside the other and over the foot', () => {
    for (const slide of buildDeck(sampleSnapshot()).slides) {
      const { title, figures, text, overflow } = layOutSlide(slide);
      expect([slide.key, overflow]).toEqual([slide.key, undefined]);
      const boxes: readonly Box[] = [
        title,
        ...figures.map(({ box }) => box),
        ...(text === undefined ? [] : [text]),
      ];
      for (const box of boxes) {
        expect(box.left + box.width).toBeLessThanOrEqual(canvas.width);
        expect(box.top + box.height).toBeLessThanOrEqual(footTop);
        for (const other of boxes)
          if (other !== box) expect([slide.key, overlap(box, other)]).toEqual([slide.key, false]);
      }
    }
  });

  it('take the largest type in which the text fits', () => {
    const sizes = [2, 40, 60, 70].map(
      (count) => layOutSlide({ title: 'Short', blocks: words(count) }).text?.size ?? 0,
    );
    expect(sizes[0]).toBe(textSizes[0]);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(new Set(sizes).size).toBeGreaterThan(1);
  });

  it('never make type smaller than the smallest: what does not fit is told in lines', () => {
    const { text, overflow } = layOutSlide({ title: 'Short', blocks: words(200) });
    expect(text?.size).toBe(textSizes.at(-1));
    expect(overflow).toMatch(/^its text is about \d+ lines longer than there is room for$/);
  });

  it('say that a title is too long', () => {
    expect(layOutSlide({ title: 'So much to say in a title '.repeat(12), blocks: [] }).overflow).toBe(
      'its title has more than three lines',
    );
  });

  it('give a picture at least half of the slide beside text', () => {
    const picture = {
      type: 'picture',
      attachment: sampleSnapshot().records.person[0]?.id ?? neverId(),
      sha256: '',
      alt: '',
    } as const;
    const { figures, text } = layOutSlide({ title: 'Short', blocks: [...words(3), picture] });
    const [first] = figures;
    expect((first?.box.width ?? 0) * (first?.box.height ?? 0)).toBeGreaterThan(
      0.25 * canvas.width * canvas.height,
    );
    expect(text).toBeDefined();
  });
});

function neverId(): never {
  throw new Error('the sample has no people');
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
