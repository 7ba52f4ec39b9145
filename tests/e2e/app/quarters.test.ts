import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { knownHome } from '../../bench/home.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

/** A quarter from nothing to submitted, by keyboard alone, on the fictional sample; each test goes on where the one before ended. */
describe.skipIf(noBrowser !== undefined)('a team enters a quarter by hand', () => {
  const folder = temporaryHome();
  const home = knownHome(folder);
  let sample = '';
  let app: RunningApp;
  let hands: Hands;

  /** What the file holds of the new quarter. */
  async function quarter() {
    const opened = await openReadOnly(sample);
    if (!opened.ok) throw new Error(opened.error.code);
    const { feedback_report, measure_count } = opened.value.snapshot().records;
    opened.value.close();
    const report = feedback_report.find((one) => one.fiscal_year === 2023 && one.quarter === 4);
    const counts = measure_count.filter((one) => one.report === report?.id);
    const countsOf = (number: number) =>
      counts.find(({ question_number: own }) => own === number)?.counts ?? null;
    return { report, countsOf };
  }

  const cellName = async () => (await hands.focused()).name;
  const textOfRow = (row: number) =>
    hands.page.locator('.quarters-grid tbody tr').nth(row).locator('td.quarters-number').allTextContents();

  beforeAll(async () => {
    app = await launchApp({ home });
    hands = handsOn((await app.window()).page);
    await hands.page.getByRole('heading', { level: 1 }).waitFor();
    await hands.tabTo(/sample/i, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await hands.press('Escape');
    const data = path.join(home, 'data');
    const name = readdirSync(data, { recursive: true, encoding: 'utf8' }).find((file) =>
      file.endsWith('.cxwb'),
    );
    sample = path.join(data, name ?? '');
  });

  afterAll(async () => {
    await app.close();
    removeHome(folder);
  });

  it('finds the quarter by its name and opens it for a service', async () => {
    await hands.goTo('FY 2023 Q4');
    await hands.page.getByRole('heading', { level: 1, name: 'Quarters' }).waitFor();
    await expect.poll(cellName).toBe('FY 2023 Q4');
    await hands.tabTo(/^Benefits Portal, FY 2023 Q4/, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Benefits Portal, FY 2023 Q4' }).waitFor();
  });

  it('starts with the channel and the questions of the quarter before', async () => {
    await hands.tabTo(/^Start as in FY 2023/, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('grid').waitFor();
    const { report, countsOf } = await quarter();
    expect(report).toMatchObject({ channel: 'website', service_provided: 'Claims and other tasks online' });
    expect(report).not.toHaveProperty('customers');
    expect(countsOf(1)).toBeNull();
  });

  it('types a row of counts from cell to cell and sees its total and mean', async () => {
    await hands.tabTo(/^Question 1, Rated 1/);
    for (const count of ['1', '0', '2', '3', '1,234']) {
      await hands.type(count);
      await hands.press('Tab');
    }
    await expect.poll(cellName).toMatch(/^Question 2, /);
    await expect.poll(() => textOfRow(0)).toEqual(['1,240', '4.99']);
    await hands.saved();
    expect((await quarter()).countsOf(1)).toEqual([1, 0, 2, 3, 1234]);
  });

  it('keeps a text that is no number, marked and named, and takes it back by Escape', async () => {
    await hands.press('Control+Home');
    await hands.press('ArrowRight', 2);
    await hands.type('many');
    await hands.press('ArrowDown');
    await hands.page.getByText('Rated 1: this must be a whole number', { exact: false }).waitFor();
    expect((await quarter()).countsOf(1)).toEqual([1, 0, 2, 3, 1234]);
    await hands.press('ArrowUp');
    await hands.type('1');
    await hands.press('Enter');
    await hands.saved();
    await hands.type('77');
    await hands.press('Escape');
    await hands.saved();
    expect((await quarter()).countsOf(2)).toBeNull();
  });

  it('pastes a block as one change that one key takes back', async () => {
    // The block comes by way of the clipboard from a text field, as it would from a spreadsheet.
    await hands.page.evaluate(`(() => {
      const give = (event) => { event.preventDefault(); event.clipboardData.setData('text/plain', '10\\t20\\t30\\t40\\t1,050\\n1\\t2\\t3\\t4\\t5\\n'); };
      document.addEventListener('copy', give, { once: true });
      document.execCommand('copy');
    })()`);
    await hands.press('Control+v');
    await expect.poll(() => textOfRow(1)).toEqual(['1,150', '4.83']);
    await hands.saved();
    expect((await quarter()).countsOf(2)).toEqual([10, 20, 30, 40, 1050]);
    expect((await quarter()).countsOf(3)).toEqual([1, 2, 3, 4, 5]);
    await hands.press('Control+z');
    await expect.poll(async () => (await quarter()).countsOf(2)).toBeNull();
    expect((await quarter()).countsOf(3)).toBeNull();
    expect((await quarter()).countsOf(1)).toEqual([1, 0, 2, 3, 1234]);
    await hands.press('Control+Shift+z');
    await expect.poll(async () => (await quarter()).countsOf(3)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves the grid by Escape and Tab, and submits the report', async () => {
    await hands.press('Escape');
    await hands.press('Tab');
    expect(await cellName()).toBe('Add a question');
    await hands.tabTo(/^All quarters/, 'button');
    await hands.tabTo(/^Submit$/, 'button');
    await hands.press('Enter');
    await expect.poll(async () => (await quarter()).report?.status).toBe('submitted');
    await expect.poll(cellName).toBe('State: Submitted');
    await hands.tabTo(/^All quarters/, 'button');
    await hands.press('Enter');
    await expect.poll(cellName).toBe('Benefits Portal, FY 2023 Q4');
    const line = hands.page.locator('.quarters-services li', { hasText: 'Benefits Portal, FY 2023 Q4' });
    expect(await line.textContent()).toContain('Reported');
  });
});
