import { wrapText } from '../../charts/text-width.ts';
import { remembered } from '../remembered.ts';

/**
 * The measures of a slide, in pixels of a canvas of 1280 by 720: 96 to the inch of a slide of 13.33 by 7.5
 * inches, so that 24 are 18 points. The window scales the canvas; PowerPoint takes the same places.
 */
export const canvas = { width: 1280, height: 720 } as const;

/** Of the title and everything below it. */
export const margin = 56;

export const titleTop = 36;

/** Lines of a title: large while two are enough, else smaller and at most three. */
export const titleSizes = [
  { size: 40, lines: 2 },
  { size: 34, lines: 3 },
] as const;

export const titleLine = 1.15;

/** Between the title and what is below. */
export const underTitle = 20;

/** Where the foot begins, with the source, the marking and the number. */
export const footTop = 672;
export const footSize = 16;

/** Between what is below the title and the foot, and between two columns. */
export const gap = 24;

/**
 * Sizes of running text, the largest that fits; the smallest, 16.5 points, can still be read from the back of
 * a room. What does not fit then is a finding, and is not made smaller.
 */
export const textSizes = [28, 26, 24, 22] as const;

export const textLine = 1.3;

/** Between paragraphs, items and facts, in lines. */
export const betweenBlocks = 0.5;
export const betweenItems = 0.25;

/** Of a list's text from its mark, in the size of the text. */
export const listIndent = 1.2;

/** A table is set a little smaller than the text, and never smaller than 15 points. */
export function tableSize(textSize: number): number {
  return Math.max(20, textSize - 4);
}

export const tableLine = 1.2;
export const cellPadding = { x: 10, y: 6 } as const;

/**
 * Widths of characters are known as the widest of four fonts. Words are never that wide: those of the sample
 * take up to 0.93 of it in bold, 0.9 otherwise.
 */
const asWide = 0.95;

/** Width and size in front of the text, since only texts can be remembered. */
const linesOfKey = remembered((key) => {
  const [width = '', size = '', ...words] = key.split(' ');
  return wrapText(words.join(' '), Number(size), Number(width) / asWide).length;
}, 4000);

/** Lines that a text takes in a column, in the wider of Public Sans and Arial. */
export function linesOfText(text: string, size: number, width: number): number {
  return linesOfKey(`${width} ${size} ${text}`);
}

/** Over a chart whose message is not the slide's title. */
export const captionSize = 20;
export const captionLine = 1.25;

/** What drawings call small: names and values in them, before they are scaled. */
export const drawnTextSize = 12;

/** From here on, what is written in a chart is as legible as a slide needs. */
export const legibleDrawnText = 16;
