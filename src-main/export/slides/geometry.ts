/** A rectangle on a slide, in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** 16:9, as PowerPoint makes it: 13.33 by 7.5 inches. In points. */
export const slideSize = { width: 960, height: 540 } as const;

/** The notes page: Letter. In points. */
export const notesSize = { width: 540, height: 720 } as const;

const margin = 40;
const width = slideSize.width - 2 * margin;

/** Where the parts of every slide stand. */
export const places = {
  marking: { x: margin, y: 14, width, height: 20 },
  title: { x: margin, y: 36, width, height: 72 },
  content: { x: margin, y: 118, width, height: 352 },
  source: { x: margin, y: 478, width, height: 22 },
  footer: { x: margin, y: 506, width: width - 80, height: 20 },
  number: { x: margin + width - 70, y: 506, width: 70, height: 20 },
} as const satisfies Readonly<Record<string, Box>>;

/** Of the text and at the foot, in points; nothing on a slide is smaller than 12. */
export const sizes = { title: 28, text: 20, small: 12, caption: 14 } as const;

/** Distance of lines as a multiple of the size of type, and space after a paragraph as a share of it. */
export const lineSpacing = 1.2;
export const paragraphSpacing = 0.4;

/** Between what stands side by side or below each other, in points. */
export const gap = 16;

/** Each level of a list begins so much further right, as a multiple of the size of type. */
export const listStep = 1.2;
