import path from 'node:path';
import type { AccessibilityFinding } from '../../shared/accessibility/finding.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { checkSlides } from '../export/slides/accessibility/check-slides.ts';
import { checkWord } from '../export/word/accessibility/check-word.ts';
import { readWhole } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import { largestFile } from './verify.ts';

const checks: ReadonlyMap<string, typeof checkWord> = new Map([
  ['.docx', checkWord],
  ['.pptx', checkSlides],
]);

/**
 * What keeps a Word file or a deck from being usable for everyone, whoever made or edited it. It says nothing about
 * whether the file agrees with itself, and the other way round.
 */
export function accessibilityOf(file: string): Result<readonly AccessibilityFinding[], AppError> {
  return attempt(file, () => {
    const check = checks.get(path.extname(file).toLowerCase());
    if (check === undefined)
      throw new AppFailure({
        code: 'wrong_usage',
        problem: 'Only .docx and .pptx files can be checked for accessibility.',
      });
    const checked = check(readWhole(file, largestFile), path.basename(file));
    if (!checked.ok) throw new AppFailure({ code: 'unreadable_document', file });
    return checked.value;
  });
}
