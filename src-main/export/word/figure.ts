import { ImageRun, Paragraph } from 'docx';
import { sizeOnPage } from '../../../shared/documents/layout/block-units.ts';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { Figure } from '../../../shared/documents/tree.ts';
import { captionOf } from './captions.ts';
import { styleIds } from './looks.ts';
import type { Place } from './rendering.ts';
import { standInFor } from './stand-ins.ts';

/** The caption, and below it the drawing in a line of its own, no wider than the text. */
export function figureBlocks(figure: Figure, place: Place, keepWithNote: boolean): Paragraph[] {
  const caption = place.rendering.captions.get(figure.id);
  if (caption === undefined) throw new Error(`Figure "${figure.id}" has no number`);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(figure.drawing.svg),
    fallback: { type: 'png', data: standInFor(figure.id) },
    transformation: sizeOnPage(figure.drawing, place.orientation),
    altText: { name: `${caption.kind} ${caption.number}`, description: printableLine(figure.alt) },
  });
  const line = new Paragraph({ style: styleIds.figure, keepNext: keepWithNote, children: [image] });
  return [captionOf(figure, place.rendering), line];
}
