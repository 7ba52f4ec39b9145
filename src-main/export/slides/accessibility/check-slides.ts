import { type AccessibilityFinding, findingsOfPoint } from '../../../../shared/accessibility/finding.ts';
import type { Reading } from '../../word/read-parts.ts';
import { aboutPoints } from './about-points.ts';
import { lookPoints } from './look-points.ts';
import type { Point } from './point.ts';
import { slidePoints } from './slide-points.ts';
import { openSlidesFile } from './slides-file.ts';

/** Every point of Section 508 that a program can check in a deck. */
export const points: readonly Point[] = [...aboutPoints, ...slidePoints, ...lookPoints];

/**
 * What keeps a .pptx from being usable for everyone, in the order of the points. Whether an alternative text
 * is good, the order makes sense and the language is plain, only a person can say.
 *
 * @param pptx anyone may have made it
 * @param fileName with extension, without folder
 */
export function checkSlides(pptx: Uint8Array, fileName: string): Reading<readonly AccessibilityFinding[]> {
  const file = openSlidesFile(pptx, fileName);
  if (!file.ok) return file;
  return { ok: true, value: points.flatMap(({ id, check }) => findingsOfPoint(id, check(file.value))) };
}
