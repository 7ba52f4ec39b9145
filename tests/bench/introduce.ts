import type { Page } from 'playwright-core';
import { type Hands, handsOn } from '../e2e/app/hands.ts';

/** Waits for the open workbook's first screen and says who edits. */
export async function introduce(page: Page): Promise<{ readonly hands: Hands }> {
  const hands = handsOn(page);
  await page.getByRole('dialog', { name: 'Who is editing?' }).waitFor();
  await hands.type('Bench');
  await hands.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  return { hands };
}
