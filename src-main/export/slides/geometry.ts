import type { Box as CanvasBox } from '../../../shared/briefing/layout/lay-out-slide.ts';
import {
  canvas,
  cellPadding as canvasPadding,
  captionSize,
  footSize,
  footTop,
  margin,
  textSizes,
  titleSizes,
  titleTop,
  underTitle,
} from '../../../shared/briefing/layout/sizes.ts';

/** A rectangle on a slide, in points. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Of pixels of the canvas that window and PowerPoint share: 96 and 72 to the inch. */
export function points(pixels: number): number {
  return pixels * 0.75;
}

export function boxOf({ left, top, width, height }: CanvasBox): Box {
  return { x: points(left), y: points(top), width: points(width), height: points(height) };
}

/** 16:9, as PowerPoint makes it: 13.33 by 7.5 inches. */
export const slideSize = { width: points(canvas.width), height: points(canvas.height) } as const;

/** The notes page: Letter. In points. */
export const notesSize = { width: 540, height: 720 } as const;

/** Sizes of type, in points: where nothing else is said, and the smallest, which no text goes below. */
export const sizes = {
  title: points(titleSizes[0].size),
  text: points(textSizes[0]),
  caption: points(captionSize),
  small: points(footSize),
} as const;

const width = canvas.width - 2 * margin;
const contentTop = titleTop + 2 * titleSizes[0].size + underTitle;
const foot = { top: footTop - 16, height: 48 };

/** Where the layout has the parts of every slide. */
export const places = {
  title: boxOf({ left: margin, top: titleTop, width, height: 2 * titleSizes[0].size }),
  content: boxOf({ left: margin, top: contentTop, width, height: foot.top - contentTop }),
  source: boxOf({ left: margin, ...foot, width: width * 0.6 }),
  marking: boxOf({ left: margin + width * 0.62, ...foot, width: width * 0.28 }),
  number: boxOf({ left: margin + width * 0.92, ...foot, width: width * 0.08 }),
} as const satisfies Readonly<Record<string, Box>>;

export const cellPadding = {
  horizontal: points(canvasPadding.x),
  vertical: points(canvasPadding.y),
} as const;
