import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from '../../../src-main/export/word/read-word.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { knownHome } from '../../bench/home.ts';
import { hisp } from '../cli/command.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

const painPoint = 'I cannot tell whether my claim arrived.';
const action = 'A receipt for every claim';
const measure = 'Calls that ask whether a claim arrived';

/**
 * From need to action and on to the next year, by keyboard, in the real bundles and on the fictional sample;
 * each test goes on where the one before ended.
 */
describe.skipIf(noBrowser !== undefined)('a team plans what it improves', () => {
  const folder = temporaryHome();
  const home = knownHome(folder);
  let sample = '';
  let app: RunningApp;
  let hands: Hands;

  async function commitments() {
    const opened = await openReadOnly(sample);
    if (!opened.ok) throw new Error(opened.error.code);
    const { commitment, pain_point, milestone } = opened.value.snapshot().records;
    opened.value.close();
    return { commitment, pain_point, milestone };
  }

  const mustBeFixed = () => hands.page.getByRole('button', { name: /^Action Plan: / }).textContent();

  async function fill(label: RegExp, role: string, text: string): Promise<void> {
    await hands.tabTo(label, role);
    await hands.type(text);
  }

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

  it('begins with a plan that has nothing to fix', async () => {
    expect(await mustBeFixed()).toBe('Action Plan: nothing to fix');
  });

  it('hears of a severe pain point, which has evidence and no answer yet', async () => {
    await hands.goTo('customers and pain points');
    await hands.tabTo(/^Add a pain point of Benefits Portal/, 'button');
    await hands.press('Enter');
    await expect.poll(async () => (await hands.focused()).name).toMatch(/^Statement/);
    await hands.type(painPoint);
    await hands.tabTo(/^Moment/, 'select');
    await hands.press('ArrowDown');
    await fill(/^Severity/, 'select', 'Severe');
    await hands.tabTo(/^Customer feedback/, 'checkbox');
    await hands.press('Space');
    await hands.tabTo(/^Add evidence/, 'button');
    await hands.press('Enter');
    const dialog = hands.page.getByRole('dialog', { name: 'Add evidence' });
    await dialog.waitFor();
    await hands.type('quarterly feedback');
    await dialog.getByRole('option').first().waitFor();
    await hands.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await hands.saved();
    await expect.poll(mustBeFixed, { timeout: 10_000 }).toMatch(/^Action Plan: 1 must be fixed/);
  });

  it('grows an action out of a low practice, which is kept with it', async () => {
    await hands.goTo('focus and low practices');
    await hands.tabTo(/^3 Major decisions/, 'button');
    await hands.press('Enter');
    await hands.tabTo(/^Start an action/, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Commitments' }).waitFor();
    await expect.poll(async () => (await hands.focused()).name).toMatch(/^Title/);
    await hands.press('Control+a');
    await hands.type(action);
    await hands.saved();
    const { commitment } = await commitments();
    expect(commitment.at(-1)).toMatchObject({ title: action, dimensions: ['governance_strategy'] });
    expect(commitment.at(-1)?.practices).toHaveLength(1);
  });

  it('makes the action answer the pain point, with a measure, a date, an owner and a milestone', async () => {
    await fill(/^Description/, 'textbox', 'Every message gets a receipt with its date.');
    await fill(/^Service/, 'select', 'Benefits Portal');
    await hands.tabTo(/^Kind of action/, 'select');
    await hands.press('ArrowDown');
    await fill(/^Status/, 'select', 'Planned');
    await hands.tabTo(/^I cannot tell whether/, 'checkbox');
    await hands.press('Space');
    await hands.tabTo(/^Learning cost/, 'checkbox');
    await hands.press('Space');
    await fill(/^Measure/, 'text', measure);
    await fill(/^Baseline/, 'text', '1,200 calls a month, January 2023');
    await fill(/^Target/, 'text', '300 calls a month');
    await fill(/^Target date/, 'date', '06302024');
    await hands.tabTo(/^Owner/, 'select');
    await hands.press('ArrowDown');
    await fill(/^Human-centered/, 'textbox', 'Five sessions with claimants.');
    await fill(/^Effect on equity/, 'textbox', 'Also by post, for those without e-mail.');
    await fill(/^Dependency on the Paperwork/, 'textbox', 'None.');
    await fill(/^Link to the IDEA/, 'textbox', 'Part of the portal work.');
    await fill(/^Resources/, 'textbox', 'Two developers for six months.');
    await hands.tabTo(/^Add a milestone/, 'button');
    await hands.press('Enter');
    await expect.poll(async () => (await hands.focused()).role).toBe('text');
    await hands.type('Receipt in the portal');
    await fill(/^Due/, 'date', '12152023');
    await fill(/^Status/, 'select', 'Planned');
    await hands.saved();
    const { commitment, milestone, pain_point } = await commitments();
    expect(commitment.at(-1)).toMatchObject({
      pain_points: [pain_point.find(({ statement }) => statement === painPoint)?.id],
      measure,
      target: '300 calls a month',
      target_date: '2024-06-30',
    });
    expect(milestone.at(-1)).toMatchObject({ title: 'Receipt in the portal', due: '2023-12-15' });
  });

  it('has a plan again that nothing blocks', async () => {
    await expect.poll(mustBeFixed, { timeout: 10_000 }).toBe('Action Plan: nothing to fix');
  });

  it('reads the whole chain on one page', async () => {
    await hands.goTo('the plan on one page');
    await hands.page.getByRole('heading', { level: 1, name: 'The plan on one page' }).waitFor();
    const text = (await hands.page.locator('#work').textContent()) ?? '';
    for (const part of [painPoint, action, measure, '300 calls a month', 'Receipt in the portal'])
      expect(text).toContain(part);
  });

  it('hands in the plan: every file verifies against the workbook', async () => {
    const out = path.join(folder, 'handed in');
    const exported = await hisp(folder, 'export', sample, '--out', out, '--deliverable', 'plan');
    expect(exported.code).toBe(0);
    expect(exported.stdout).not.toMatch(/DRAFT|Accessibility/);
    const names = readdirSync(out);
    expect(names.map((name) => path.extname(name)).sort()).toEqual(['.csv', '.docx', '.json']);
    for (const name of names.filter((file) => !file.endsWith('.csv'))) {
      const verified = await hisp(folder, 'verify', path.join(out, name), '--against', sample, '--json');
      expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, problems: [] });
    }
  });

  const nextYear = path.join(folder, 'next.cxwb');

  it('starts the next year from it, and the old file stays byte for byte as it was', async () => {
    const before = readFileSync(sample);
    await hands.goTo('start next year');
    const dialog = hands.page.getByRole('dialog', { name: 'Start next year' });
    await dialog.waitFor();
    await app.controls.answerDialog({ paths: [nextYear] });
    await hands.tabTo(/^Choose where to keep it/, 'button');
    await hands.press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
    await hands.page.getByText('FY 2024').first().waitFor();
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  it('says in the next year what became of the promise', async () => {
    await hands.goTo('delivered this year');
    await hands.page.getByRole('heading', { level: 1, name: 'Delivered this year' }).waitFor();
    await hands.tabTo(new RegExp(`^${action}`), 'button');
    await hands.press('Enter');
    await fill(/^Result/, 'select', 'Delivered');
    await fill(/^Measured/, 'textbox', '280 calls in May 2024, after 1,200.');
    await hands.saved();
  });

  it('shows in the second year’s plan what was delivered', async () => {
    const out = path.join(folder, 'second year');
    const exported = await hisp(
      folder,
      'export',
      nextYear,
      '--out',
      out,
      '--deliverable',
      'plan',
      '--only',
      'docx',
    );
    expect(exported.code).toBe(0);
    const [name = ''] = readdirSync(out);
    const text = visibleText(readFileSync(path.join(out, name)));
    const words = text.ok ? text.value : '';
    expect(words).toContain(action);
    expect(words).toContain('280 calls in May 2024, after 1,200.');
    expect(words).toMatch(/commitments? of FY 2023/);
    expect(await app.controls.consoleErrors()).toEqual([]);
  });
});
