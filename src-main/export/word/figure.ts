import { ImageRun, Paragraph } from 'docx';
import type { Drawing, Figure } from '../../../shared/documents/tree.ts';
import { captionOf } from './captions.ts';
import { pages, styleIds } from './looks.ts';
import { printableLine } from './printable.ts';
import type { Place } from './rendering.ts';
import { standInFor } from './stand-ins.ts';

/** DXA in a CSS pixel. */
const pixel = 15;
/** Left on the page for the caption and the notes of a figure, in DXA. */
const spaceForWords = 2200;

/** The caption, and below it the drawing in a line of its own, no wider than the text. */
export function figureBlocks(figure: Figure, place: Place, keepWithNote: boolean): Paragraph[] {
  const caption = place.rendering.captions.get(figure.id);
  if (caption === undefined) throw new Error(`Figure "${figure.id}" has no number`);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(figure.drawing.svg),
    fallback: { type: 'png', data: standInFor(figure.id) },
    transformation: sizeOnPage(figure.drawing, place),
    altText: { name: `${caption.kind} ${caption.number}`, description: printableLine(figure.alt) },
  });
  const line = new Paragraph({ style: styleIds.figure, keepNext: keepWithNote, children: [image] });
  return [captionOf(figure, place.rendering), line];
}

function sizeOnPage({ width, height }: Drawing, { orientation }: Place): { width: number; height: number } {
  const { textWidth, textHeight } = pages[orientation];
  const scale = Math.min(1, textWidth / pixel / width, (textHeight - spaceForWords) / pixel / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
