import path from 'node:path';
import type { AccessibilityFinding } from '../../shared/accessibility/finding.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { checkPage } from '../export/html/accessibility.ts';
import { checkSlides } from '../export/slides/accessibility/check-slides.ts';
import { checkWord } from '../export/word/accessibility/check-word.ts';
import type { Reading } from '../export/word/read-parts.ts';
import { XmlRefused } from '../export/xml/tree.ts';
import { decodeText, readWhole } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import { largestFile, type Verification } from './verify.ts';

/** The points are those of a page that this app wrote; of another page they find what those points ask for. */
function checkHtml(bytes: Uint8Array, fileName: string): Reading<readonly AccessibilityFinding[]> {
  try {
    return { ok: true, value: checkPage(decodeText(bytes, fileName)) };
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    return { ok: false, reason: 'too-large' };
  }
}

type Check = (bytes: Uint8Array, fileName: string) => Reading<readonly AccessibilityFinding[]>;

const checks: ReadonlyMap<string, Check> = new Map([
  ['.docx', checkWord],
  ['.pptx', checkSlides],
  ['.html', checkHtml],
]);

/** A page shows the digest of its data and does not hold them, so only whether everyone can use it can be asked of it. */
export const verificationOfPage: Verification = {
  ok: false,
  kind: 'page',
  digest: '',
  problems: ['a page carries no data of this program; only whether everyone can use it was looked at'],
};

export function isPage(file: string): boolean {
  return path.extname(file).toLowerCase() === '.html';
}

/**
 * What keeps a Word file, a deck or a page from being usable for everyone, whoever made or edited it. It says nothing about
 * whether the file agrees with itself, and the other way round.
 */
export function accessibilityOf(file: string): Result<readonly AccessibilityFinding[], AppError> {
  return attempt(file, () => {
    const check = checks.get(path.extname(file).toLowerCase());
    if (check === undefined)
      throw new AppFailure({
        code: 'wrong_usage',
        problem: 'Only .docx, .pptx and .html files can be checked for accessibility.',
      });
    const checked = check(readWhole(file, largestFile), path.basename(file));
    if (!checked.ok) throw new AppFailure({ code: 'unreadable_document', file });
    return checked.value;
  });
}
