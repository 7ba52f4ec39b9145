import type { AccessibilityFinding } from '../../../../shared/accessibility/finding.ts';
import type { ReadSlide, SlidesFile } from './slides-file.ts';

export type Fault = Omit<AccessibilityFinding, 'point'>;

/** One thing that makes a deck usable for everyone and that a program can check. */
export type Point = {
  readonly id: string;
  /** What it asks for, in a sentence. */
  readonly asks: string;
  readonly check: (file: SlidesFile) => readonly Fault[];
};

/** A point that is one yes or no about the whole file. */
export function whole(
  id: string,
  asks: string,
  isMet: (file: SlidesFile) => boolean,
  message: string,
): Point {
  return { id, asks, check: (file) => (isMet(file) ? [] : [{ message }]) };
}

/** How a slide is called where something is wrong with it. */
export function nameOf({ number, title }: ReadSlide): string {
  return title === '' ? `slide ${number}` : title;
}

/** A point about each slide; faults stand under its title unless they say otherwise. */
export function onSlides(id: string, asks: string, check: (slide: ReadSlide) => readonly Fault[]): Point {
  return {
    id,
    asks,
    check: ({ slides }) =>
      slides.flatMap((slide) => check(slide).map((fault) => ({ under: nameOf(slide), ...fault }))),
  };
}
