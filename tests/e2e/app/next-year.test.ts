import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCarriedText } from '../../../shared/carry-forward/carried-texts.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { hisp } from '../cli/command.ts';
import { violations } from './axe.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

/** From one year to the next by somebody who uses no mouse; each test goes on where the one before ended. */
describe.skipIf(noBrowser !== undefined)('a team starts the next year by keyboard alone', () => {
  const home = temporaryHome();
  const last = path.join(home, 'fy2023.cxwb');
  const next = path.join(home, 'fy2024.cxwb');
  let app: RunningApp;
  let hands: Hands;
  let before: string;

  const digest = () => createHash('sha256').update(readFileSync(last)).digest('hex');
  const dialog = () => hands.page.getByRole('dialog', { name: 'Start next year' });

  async function snapshot() {
    const opened = await openReadOnly(next);
    if (!opened.ok) throw new Error(opened.error.code);
    const found = opened.value.snapshot();
    opened.value.close();
    return found;
  }

  async function ask(file: string): Promise<void> {
    await app.controls.answerDialog({ paths: [file] });
    await hands.tabTo(/^Choose where to keep it/, 'button');
    await hands.press('Enter');
  }

  beforeAll(async () => {
    expect((await hisp(home, 'sample', last)).code).toBe(0);
    before = digest();
    app = await launchApp({ home, args: [last] });
    hands = handsOn((await app.window()).page);
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  });

  afterAll(async () => {
    await app.close();
    removeHome(home);
  });

  it('is asked for the year, and told what goes along', async () => {
    await hands.goTo('Start next year');
    await dialog().waitFor();
    expect((await hands.focused()).name).toBe('Fiscal year');
    expect(await dialog().textContent()).toMatch(/Carried over.*Starts anew.*Becomes last year’s/);
    expect(await violations(hands.page)).toEqual([]);
  });

  it('is refused a file that exists, in words, and it stays as it was', async () => {
    writeFileSync(next, 'something else');
    await ask(next);
    await dialog()
      .getByText(/fy2024\.cxwb already exists and was left as it is\. Choose another name\./)
      .waitFor();
    expect(readFileSync(next, 'utf8')).toBe('something else');
  });

  it('cancels, and there is no file', async () => {
    const canceled = path.join(home, 'canceled.cxwb');
    await ask(canceled);
    await hands.page.getByText(/Making the workbook of FY 2024/).waitFor();
    await hands.press('Escape');
    await dialog().getByText('It was canceled. Nothing was written.').waitFor();
    expect(existsSync(canceled)).toBe(false);
    expect(readdirSync(home).filter((name) => name.includes('canceled'))).toEqual([]);
    expect(digest()).toBe(before);
  });

  it('opens the new workbook, where every level begins anew and last year’s stands beside it', async () => {
    rmSync(next);
    await ask(next);
    await dialog().waitFor({ state: 'hidden', timeout: 60_000 });
    await hands.page
      .getByText(/^FY 2024 is begun: /)
      .first()
      .waitFor();
    await hands.page.getByRole('heading', { name: 'Carried from FY 2023' }).waitFor();
    expect(await violations(hands.page)).toEqual([]);
    expect((await snapshot()).records.practice_rating.some(({ level }) => level !== undefined)).toBe(false);
    await hands.goTo('Measurement');
    await hands.page.getByText('0 of 7 practices rated').first().waitFor();
    expect(await hands.page.locator('#work').textContent()).toMatch(/No level yet\s*FY 2023: Established/);
    expect(await hands.page.locator('#work').textContent()).toContain('Carried from FY 2023');
  });

  it('confirms one carried text, changes another, and takes the confirmation back', async () => {
    await hands.goTo('workbook and provider');
    const signs = hands.page.getByText('Carried from FY 2023: not yet confirmed or changed.');
    await expect.poll(() => signs.count()).toBe(2);
    // The first field that can be typed in asks who does.
    await hands.tabTo(/^Your name or role/, 'text');
    await hands.type('CX lead');
    await hands.press('Enter');
    await hands.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await hands.tabTo(/^Still true: Mission/, 'button');
    await hands.press('Enter');
    await expect.poll(() => signs.count()).toBe(1);
    const [provider] = (await snapshot()).records.provider;
    if (provider === undefined) throw new Error('the provider is carried');
    const isCarried = async (field: string) => isCarriedText(await snapshot(), { id: provider.id, field });
    expect([await isCarried('mission'), await isCarried('customers')]).toEqual([false, true]);
    await hands.press('Control+z');
    await expect.poll(() => signs.count()).toBe(2);
    expect(await isCarried('mission')).toBe(true);
    await hands.tabTo(/^Customers/, 'textbox');
    await hands.type('As counted this year: ');
    await hands.saved();
    await expect.poll(() => signs.count()).toBe(1);
    expect([await isCarried('mission'), await isCarried('customers')]).toEqual([true, false]);
  });

  it('finds last year’s commitments waiting for what became of them', async () => {
    await hands.goTo('Delivered this year');
    await hands.page.getByText(/Say of each below what became of it/).waitFor();
  });

  it('has left last year’s file byte for byte as it was', () => {
    expect(digest()).toBe(before);
  });
});
