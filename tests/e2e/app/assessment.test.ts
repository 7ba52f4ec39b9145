import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { hisp } from '../cli/command.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

/**
 * A year's assessment by somebody who uses no mouse, in the real bundles, in the order in which a team
 * works; each test goes on where the one before ended.
 */
describe.skipIf(noBrowser !== undefined)('a team fills in the Capacity Assessment by keyboard alone', () => {
  const home = temporaryHome();
  const workbook = path.join(home, 'ours.cxwb');
  let app: RunningApp;
  let hands: Hands;

  async function start(args: readonly string[] = []): Promise<void> {
    app = await launchApp({ home, args });
    hands = handsOn((await app.window()).page);
    await hands.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async function records<K extends 'service' | 'practice_rating' | 'evidence_link' | 'provider'>(kind: K) {
    const opened = await openReadOnly(workbook);
    if (!opened.ok) throw new Error(opened.error.code);
    const list = opened.value.snapshot().records[kind];
    opened.value.close();
    return list;
  }

  beforeAll(() => start());

  afterAll(async () => {
    await app.close();
    removeHome(home);
  });

  it('begins a workbook and says who edits it', async () => {
    await app.controls.answerDialog({ paths: [workbook] });
    await hands.press('Control+n');
    await hands.tabTo(/^Provider/, 'text');
    await hands.type('Example Permit Office');
    await hands.press('Enter');
    await hands.page.getByRole('dialog', { name: 'Who is editing?' }).waitFor();
    await hands.type('CX lead');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    expect(existsSync(workbook)).toBe(true);
  });

  it('describes the provider', async () => {
    await hands.goTo('workbook and provider');
    await hands.tabTo(/^Department or agency/);
    await hands.type('Department of Examples');
    await hands.tabTo(/^Mission/, 'textbox');
    await hands.type('Permits within ten days.');
    await hands.saved();
    expect((await records('provider'))[0]).toMatchObject({
      name: 'Example Permit Office',
      department: 'Department of Examples',
      mission: 'Permits within ten days.',
    });
  });

  it('lists two services', async () => {
    await hands.goTo('services');
    for (const name of ['Permit desk', 'Permit portal']) {
      await hands.tabTo(/^Add a service/, 'button');
      await hands.press('Enter');
      await expect.poll(async () => (await hands.focused()).role).toBe('text');
      await hands.type(name);
      await hands.saved();
    }
    expect((await records('service')).map(({ name }) => name)).toEqual(['Permit desk', 'Permit portal']);
  });

  const dimensions = a11Edition2022.dimensions;

  async function rate(from: number, to: number): Promise<void> {
    for (const dimension of dimensions.slice(from, to)) {
      await hands.goTo(dimension.label);
      await hands.page.getByRole('heading', { level: 1, name: dimension.label }).waitFor();
      const [first] = dimension.practices;
      await hands.tabTo(new RegExp(`^1 ?${first?.statement.slice(0, 20)}`), 'button');
      if (!(await hands.focused()).expanded) await hands.press('Enter');
      for (const { number } of dimension.practices) {
        await hands.tabTo(/^Not practiced/, 'radio');
        await hands.press('Space');
        await hands.press('ArrowRight');
        await hands.tabTo(/^Why this level/, 'textbox');
        await hands.type(`Tried once, in ${2020 + number}.`);
        await hands.press('Control+ArrowDown');
      }
      await hands.saved();
    }
  }

  it('rates the practices of two dimensions, and everything shown as saved survives a killed process', async () => {
    await rate(0, 2);
    await app.kill();
    await start([workbook]);
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    const rated = await records('practice_rating');
    expect(rated).toHaveLength(14);
    expect(
      rated.every(({ level, rationale }) => level === 'emerging' && rationale?.startsWith('Tried once')),
    ).toBe(true);
  });

  it('rates the other three', async () => {
    await rate(2, 5);
    const rated = await records('practice_rating');
    expect(rated.filter(({ level }) => level === 'emerging')).toHaveLength(35);
  });

  it('registers evidence for a practice and links it', async () => {
    const [first] = dimensions;
    await hands.goTo(first?.practices[0]?.statement ?? '');
    // The dimension shown before has a button of the same name.
    await hands.page.getByRole('heading', { level: 1, name: first?.label ?? '' }).waitFor();
    await hands.tabTo(/^Add evidence/, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('dialog').waitFor();
    await hands.tabTo(/^Title/, 'text');
    await hands.type('Outcome statement, signed');
    await hands.press('Enter');
    await hands.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await records('evidence_link')).toHaveLength(1);
  });

  it('undoes and redoes from anywhere', async () => {
    await hands.press('Control+z');
    await expect.poll(async () => (await records('evidence_link')).length).toBe(0);
    await hands.press('Control+Shift+z');
    await expect.poll(async () => (await records('evidence_link')).length).toBe(1);
  });

  it('goes from a finding to its field and back to the same finding', async () => {
    await hands.press('Control+2');
    await hands.page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
    await hands.tabTo(/^(Must be fixed|Suggestion)/, 'button');
    await hands.arrowTo(/senior accountable official/i);
    const finding = await hands.focused();
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Team and participation' }).waitFor();
    await hands.press('Alt+ArrowLeft');
    await hands.page.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
    await expect.poll(async () => (await hands.focused()).name).toBe(finding.name);
  });

  it('reads the document as it will print, a draft that says so', async () => {
    await hands.press('Control+3');
    await hands.page.getByRole('heading', { level: 1, name: 'Preview' }).waitFor();
    const text = await hands.page.locator('#work').textContent();
    expect(text?.includes('Tried once, in 2021.')).toBe(true);
    expect(text?.includes('DRAFT, not ready to submit')).toBe(true);
  });

  it('exports it, and what was exported verifies', async () => {
    const folder = path.join(home, 'handed in');
    await hands.press('Control+e');
    await hands.page.getByRole('heading', { level: 1, name: 'Export' }).waitFor();
    await app.controls.answerDialog({ paths: [folder] });
    await hands.tabTo(/^Choose a folder and export/, 'button');
    await hands.press('Enter');
    await hands.page
      .getByRole('button', { name: /Show .*in folder/ })
      .first()
      .waitFor({ timeout: 60_000 });
    const files = readdirSync(folder);
    expect(files.some((name) => name.endsWith('.docx'))).toBe(true);
    for (const name of files) {
      const verified = await hisp(folder, 'verify', path.join(folder, name), '--against', workbook, '--json');
      expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, problems: [] });
    }
  });

  it('is told when a second window asks for the same file', async () => {
    await hands.press('Control+Shift+n');
    const second = handsOn((await app.window(2)).page);
    await second.page.getByRole('heading', { level: 1 }).waitFor();
    await app.controls.answerDialog({ paths: [workbook] });
    await second.press('Control+o');
    const dialog = second.page.getByRole('dialog', { name: 'This workbook is open already' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/another window/);
    await second.tabTo(/^Open read-only/, 'button');
    await second.press('Enter');
    await second.page.getByText('Read-only: nothing can be changed here').waitFor();
  });

  it('is told who has the file open when another computer user’s program asks for it', async () => {
    const otherHome = temporaryHome();
    const other = await launchApp({ home: otherHome, args: [workbook] });
    try {
      const { page } = await other.window();
      const dialog = page.getByRole('dialog', { name: 'This workbook is open already' });
      await dialog.waitFor();
      expect(await dialog.textContent()).toMatch(/is open on .* \(process \d+\) since/);
    } finally {
      await other.close();
      removeHome(otherHome);
    }
  });

  it('has sent nothing to any network, and broke no rule of its page', async () => {
    expect(app.tried()).toEqual([]);
    expect(await app.controls.consoleErrors()).toEqual([]);
  });
});
