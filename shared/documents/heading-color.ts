import { contrastOf, textContrast } from '../accessibility/contrast.ts';

/** Navy, whose contrast with white is 9.62. */
export const usualHeadingColor = '#1A4480';

/** Contrast with white paper, rounded down to one decimal, so that it never looks better than it is. */
export function contrastWithPaper(color: string): number {
  return Math.floor(contrastOf(color, '#FFFFFF') * 10) / 10;
}

/** Whether headings in this color, and white words on it, can be read (Section 508, WCAG 2.2, 1.4.3). */
export function isReadable(color: string): boolean {
  return contrastOf(color, '#FFFFFF') >= textContrast;
}

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** What headings and header rows are printed in: the agency's color, or navy where it could not be read. */
export function headingColor(entered: string | undefined): string {
  return entered !== undefined && isColor(entered) && isReadable(entered)
    ? entered.toUpperCase()
    : usualHeadingColor;
}
