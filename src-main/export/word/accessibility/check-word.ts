import type { AccessibilityFinding } from '../../../../shared/accessibility/finding.ts';
import { formatNumber } from '../../../../shared/documents/format.ts';
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
import { openWordFile, type WordFile } from './word-file.ts';

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

/** What is said of one point; whoever has a hundred faults of a kind knows it after twenty. */
const mostOfOne = 20;

/**
 * What keeps a .docx from being usable for everyone, in the order of the points. Whether an alternative text
 * is good, the order makes sense and the language is plain, only a person can say.
 *
 * @param docx anyone may have made it
 * @param fileName with extension, without folder
 */
export function checkWord(docx: Uint8Array, fileName: string): Reading<readonly AccessibilityFinding[]> {
  const word = openWordFile(docx, fileName);
  return word.ok ? { ok: true, value: points.flatMap((point) => findingsOf(point, word.value)) } : word;
}

function findingsOf({ id, check }: Point, word: WordFile): readonly AccessibilityFinding[] {
  const faults = check(word);
  const more = faults.length - mostOfOne;
  const shown = faults.slice(0, mostOfOne).map((fault) => ({ point: id, ...fault }));
  return more > 0
    ? [...shown, { point: id, message: `There are ${formatNumber(more)} more of this kind.` }]
    : shown;
}
