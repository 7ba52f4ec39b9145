import { ImageRun, Paragraph } from 'docx';
import { printableLine } from '../../../shared/documents/printable.ts';
import type { Cover } from '../../../shared/documents/tree.ts';
import { imageKind } from './image-kind.ts';
import { styleIds } from './looks.ts';

/** The box that a logo is fitted into, in CSS pixels: 2 by 1 inches. */
const box = { width: 192, height: 96 };

/** The agency's logo for the cover; nothing if its bytes are gone or are no picture that Word can show. */
export function logoOf(logo: Cover['logo'], bytes: Uint8Array | undefined): Paragraph[] {
  const kind = bytes && imageKind(bytes);
  if (logo === undefined || bytes === undefined || kind === undefined) return [];
  const scale = Math.min(1, box.width / kind.width, box.height / kind.height);
  const image = new ImageRun({
    type: kind.type,
    data: bytes,
    transformation: { width: Math.ceil(kind.width * scale), height: Math.ceil(kind.height * scale) },
    altText: { name: 'Logo', description: printableLine(logo.alt) },
  });
  return [new Paragraph({ style: styleIds.logo, children: [image] })];
}
