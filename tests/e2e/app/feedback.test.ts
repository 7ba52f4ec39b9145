import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownHome } from '../../bench/home.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

/** By keyboard, in the real bundles and on the fictional sample. */
describe.skipIf(noBrowser !== undefined)('a team looks at what customers said', () => {
  const folder = temporaryHome();
  let app: RunningApp;
  let hands: Hands;

  beforeAll(async () => {
    app = await launchApp({ home: knownHome(folder) });
    hands = handsOn((await app.window()).page);
    await hands.page.getByRole('heading', { level: 1 }).waitFor();
    await hands.tabTo(/sample/i, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await hands.press('Escape');
  });

  afterAll(async () => {
    await app.close();
    removeHome(folder);
  });

  it('and sees how a number came about', async () => {
    await hands.goTo('feedback results');
    await hands.page.getByRole('heading', { level: 1, name: 'Feedback results' }).waitFor();
    await hands.tabTo(/how it came about, Satisfaction, FY 2023 Q1$/, 'button');
    await hands.press('Enter');
    const dialog = hands.page.getByRole('dialog', { name: /^Satisfaction, FY 2023 Q1: / });
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/\(1 × .+\) \/ 19,159 = 4\.00/);
    await hands.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect((await hands.focused()).name).toMatch(/Satisfaction, FY 2023 Q1$/);
  });

  it('and copies a table as CSV and a chart as a picture', async () => {
    await hands.tabTo(/^Copy as CSV: Trust and satisfaction/, 'button');
    await hands.press('Enter');
    await expect
      .poll(() => app.controls.copied(), { timeout: 15_000 })
      .toEqual({ what: 'text', text: expect.stringContaining('\r\nFY 2023 Q1,4,0.08,') });
    await hands.tabTo(/^Copy as picture: Drivers in/, 'button');
    await hands.press('Enter');
    await expect
      .poll(() => app.controls.copied(), { timeout: 15_000 })
      .toEqual({ what: 'picture', width: 1248, height: expect.any(Number) });
  });

  it('and sees at once what a word changes in a mandated statement', async () => {
    await hands.goTo('After your call');
    const { page } = hands;
    const toggle = page.getByRole('button', { name: /^After your call/ });
    await toggle.waitFor();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') {
      await toggle.focus();
      await hands.press('Enter');
    }
    await hands.tabTo(/^Trust statement/, 'text');
    await hands.press('Home');
    await hands.type('Overall, ');
    const marks = page.locator('.data-collection-marks').first();
    await expect.poll(() => marks.locator('ins').textContent()).toBe('added: Overall');
    expect(await marks.textContent()).toContain('Minor edits: “Overall” is added.');
  });

  it('without anything that the window complains about', async () => {
    expect(await app.controls.consoleErrors()).toEqual([]);
    expect(await app.controls.policyViolations()).toEqual([]);
  });
});
