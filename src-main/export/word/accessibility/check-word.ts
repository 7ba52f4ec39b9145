import {
  type AccessibilityFinding,
  findingsOfPoint,
  type Place,
} from '../../../../shared/accessibility/finding.ts';
import type { Reading } from '../read-parts.ts';
import type { Point } from './point.ts';
import { aboutPoints } from './points/about.ts';
import { drawingPoints } from './points/drawings.ts';
import { headingPoints } from './points/headings.ts';
import { linkPoints } from './points/links.ts';
import { lookPoints } from './points/looks.ts';
import { marginPoints } from './points/margins.ts';
import { packagePoints } from './points/package.ts';
import { tablePoints } from './points/tables.ts';
import { textPoints } from './points/texts.ts';
import { openWordFile } from './word-file.ts';

/** Every point of Section 508 that a program can check in a Word document (word.md). */
export const points: readonly Point[] = [
  ...aboutPoints,
  ...headingPoints,
  ...textPoints,
  ...tablePoints,
  ...drawingPoints,
  ...linkPoints,
  ...marginPoints,
  ...lookPoints,
  ...packagePoints,
];

/**
 * What keeps a .docx from being usable for everyone, in the order of the points. Whether an alternative text
 * is good, the order makes sense and the language is plain, only a person can say.
 *
 * @param docx anyone may have made it
 * @param fileName with extension, without folder
 * @param place says of what a point found where it was typed, before it is cut short
 */
export function checkWord(
  docx: Uint8Array,
  fileName: string,
  place: Place = (faults) => faults,
): Reading<readonly AccessibilityFinding[]> {
  const word = openWordFile(docx, fileName);
  if (!word.ok) return word;
  return {
    ok: true,
    value: points.flatMap(({ id, check }) => findingsOfPoint(id, place(check(word.value)))),
  };
}
