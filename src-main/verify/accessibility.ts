import path from 'node:path';
import type { AccessibilityFinding } from '../../shared/accessibility/finding.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { checkWord } from '../export/word/accessibility/check-word.ts';
import { readWhole } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import { largestFile } from './verify.ts';

/**
 * What keeps a Word file from being usable for everyone, whoever made or edited it. It says nothing about
 * whether the file agrees with itself, and the other way round.
 */
export function accessibilityOf(file: string): Result<readonly AccessibilityFinding[], AppError> {
  return attempt(file, () => {
    if (path.extname(file).toLowerCase() !== '.docx')
      throw new AppFailure({
        code: 'wrong_usage',
        problem: 'Only .docx files can be checked for accessibility.',
      });
    const checked = checkWord(readWhole(file, largestFile), path.basename(file));
    if (!checked.ok) throw new AppFailure({ code: 'unreadable_document', file });
    return checked.value;
  });
}
