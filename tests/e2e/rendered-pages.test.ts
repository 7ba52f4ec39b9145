import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  pagesHere,
  type ReviewedPages,
  reviewedFile,
  settingHere,
} from '../fixtures/pages/pages.ts';

const reviewed: ReviewedPages = JSON.parse(readFileSync(reviewedFile, 'utf8'));
const { office, font } = settingHere();
const isSame = office === reviewed.office && font === reviewed.font;

/** Of 255: a line of text that moves makes less, a table or a picture that is gone more. */
const mostDifferent = 6;

describe('the pages of the sample’s assessment', () => {
  it.skipIf(!isSame)(
    `look as they did when they were reviewed (needs ${reviewed.office} and ${reviewed.font})`,
    async () => {
      const pages = await pagesHere();
      expect(pages).toHaveLength(reviewed.pages.length);
      const changed = pages.flatMap((page, index) => {
        const difference = differenceOf(page, reviewed.pages[index] ?? '');
        return difference > mostDifferent ? [`page ${index + 1} differs by ${difference.toFixed(1)}`] : [];
      });
      expect(changed).toEqual([]);
    },
  );

  it('are told from others by what a thumbnail shows', () => {
    const white = Buffer.alloc(192, 255).toString('base64');
    const withTable = Buffer.alloc(192, 255).fill(120, 48, 72).toString('base64');
    expect(differenceOf(white, white)).toBe(0);
    expect(differenceOf(white, withTable)).toBeGreaterThan(mostDifferent);
  });
});
