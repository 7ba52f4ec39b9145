import type { Deck } from '../../../shared/briefing/slide.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { fingerprintParts } from './fingerprint.ts';
import { masterParts } from './masters.ts';
import { type Part, packParts } from './package.ts';
import { type BytesOf, withPictures } from './pictures.ts';
import { entries, presentationParts, propertyParts } from './presentation.ts';
import { wordsOf } from './read-slides.ts';
import { picturePath, type Rendering, slideParts, slidePath } from './slide.ts';

export type RenderedSlides = {
  readonly bytes: Uint8Array;
  /** What is left out and why, in sentences. */
  readonly problems: readonly string[];
};

/**
 * A deck as a .pptx. Equal decks give equal bytes, in any time zone and process. Hidden slides are not in it:
 * whoever gets the file would find them.
 */
export function renderSlides(deck: Deck, bytesOf: BytesOf): RenderedSlides {
  const { slides, pictures, problems } = withPictures(shownSlides(deck), bytesOf);
  let charts = 0;
  const rendering: Rendering = {
    deck,
    pictures,
    nextChart: () => {
      charts += 1;
      return charts;
    },
  };
  const content = slides.flatMap((slide) => slideParts(slide, rendering));
  const texts = new Map(
    content.flatMap(({ path, content: xml }) =>
      xml instanceof Uint8Array ? [] : [[path, xml.xml] as const],
    ),
  );
  const parts: readonly Part[] = [
    ...propertyParts(deck),
    ...presentationParts(slides.map(({ number }) => slidePath(number))),
    ...masterParts(),
    ...content,
    ...fingerprintParts(deck.digest, wordsOf(texts)),
    ...[...pictures].map(
      ([sha256, picture]): Part => ({
        path: picturePath(sha256, picture),
        content: picture.bytes,
      }),
    ),
  ];
  return { bytes: packParts(parts, entries), problems };
}
