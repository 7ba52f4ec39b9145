import type { AccessibilityFinding } from '../../../../shared/accessibility/finding.ts';
import type { WordFile } from './word-file.ts';

export type Fault = Omit<AccessibilityFinding, 'point'>;

/** One thing that makes a document usable for everyone and that a program can check. */
export type Point = {
  readonly id: string;
  /** What it asks for, in a sentence. */
  readonly asks: string;
  readonly check: (word: WordFile) => readonly Fault[];
};

/** A point that is one yes or no about the whole file. */
export function whole(id: string, asks: string, isMet: (word: WordFile) => boolean, message: string): Point {
  return { id, asks, check: (word) => (isMet(word) ? [] : [{ message }]) };
}
