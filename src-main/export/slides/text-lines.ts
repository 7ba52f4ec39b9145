import { likeliest } from '../../../shared/documents/layout/doubt.ts';
import { countLines, measure } from '../../../shared/documents/layout/lines.ts';
import { printable } from '../../../shared/documents/printable.ts';
import type { SlideRun } from './flow.ts';

/** How many lines runs of Arial take; lengths in points. */
export function lineCount(runs: readonly SlideRun[], size: number, width: number): number {
  const pieces = runs.map(({ text, bold }) => ({ text: printable(text), isBold: bold }));
  return countLines(measure(pieces), { size, width, firstWidth: width }, likeliest);
}
