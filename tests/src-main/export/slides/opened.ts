import type { Deck } from '../../../../shared/briefing/slide.ts';
import type { BytesOf } from '../../../../src-main/export/slides/pictures.ts';
import { renderSlides } from '../../../../src-main/export/slides/render.ts';
import { pictureHash } from '../../../fixtures/decks.ts';
import { type Opened, open, part } from '../word/opened.ts';
import { tinyPng } from '../word/tiny-png.ts';

export { elements, open, part } from '../word/opened.ts';

export const withPicture: BytesOf = (sha256) => (sha256 === pictureHash ? tinyPng : undefined);

export function rendered(deck: Deck, bytesOf: BytesOf = withPicture): Uint8Array {
  return renderSlides(deck, bytesOf).bytes;
}

export function openDeck(deck: Deck, bytesOf?: BytesOf): Opened {
  return open(rendered(deck, bytesOf));
}

export function slideXml(opened: Opened, number: number): string {
  return part(opened, `ppt/slides/slide${number}.xml`);
}

export function notesXml(opened: Opened, number: number): string {
  return part(opened, `ppt/notesSlides/notesSlide${number}.xml`);
}

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** What each paragraph says, in the order of the file. */
export function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    entities.reduce(
      (text, [entity, sign]) => text.replaceAll(entity, sign),
      [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br>/g)].map(([, text]) => text ?? '\n').join(''),
    ),
  );
}
