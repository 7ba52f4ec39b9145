import { describe, expect, it } from 'vitest';
import type { BytesOf } from '../../../../src-main/export/slides/pictures.ts';
import { renderSlides } from '../../../../src-main/export/slides/render.ts';
import { deckOf, picture, pictureHash, slide } from '../../../fixtures/decks.ts';
import { tinyPng } from '../word/tiny-png.ts';
import { open, paragraphs, slideXml } from './opened.ts';

const deck = deckOf([slide(1, 'First', [picture]), slide(2, 'Second', [picture])]);

function openWith(bytesOf: BytesOf) {
  const { bytes, problems } = renderSlides(deck, bytesOf);
  return { opened: open(bytes), problems };
}

describe('a picture from the evidence', () => {
  it('is on its slides, once in the file', () => {
    const { opened, problems } = openWith(() => tinyPng);
    expect(problems).toEqual([]);
    expect([...opened.keys()].filter((path) => path.startsWith('ppt/media/'))).toEqual([
      `ppt/media/${pictureHash}.png`,
    ]);
    expect(slideXml(opened, 2)).toContain('<a:blip r:embed="rId3"/>');
  });

  it.each<[string, BytesOf, string]>([
    [
      'is none',
      () => new TextEncoder().encode('no picture'),
      'the file is not a whole PNG, JPEG or GIF picture',
    ],
    ['broke off', () => tinyPng.slice(0, -8), 'the file is not a whole PNG, JPEG or GIF picture'],
    ['is not in this copy', () => undefined, 'this copy of the workbook does not hold the file'],
    ['is damaged', () => 'damaged', 'the file in the workbook is damaged'],
  ])('that %s leaves a line in its place, and the deck goes on and says so', (_, bytesOf, says) => {
    const { opened, problems } = openWith(bytesOf);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toContain(`Slide 2 goes without its picture: ${says}`);
    expect(paragraphs(slideXml(opened, 1)).join(' ')).toContain(`A picture is left out here: ${says}`);
    expect([...opened.keys()].some((path) => path.startsWith('ppt/media/'))).toBe(false);
  });
});
