import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { workbookFile } from '../../fixtures/workbooks.ts';
import { type Hands, handsOn } from './hands.ts';
import {
  type AppWindow,
  launchApp,
  noBrowser,
  type RunningApp,
  removeHome,
  temporaryHome,
} from './launch.ts';
import { drawn } from './layout.ts';
import { makeSmallest, problemsIn } from './looks.ts';

const dimension = a11Edition2022.dimensions[0];
const sections = sectionsOf(a11Edition2022).map(({ id, label }) => ({ id, label }));
const ownScreens = [
  'overview',
  'plan',
  'results',
  'review',
  'differences',
  'comments',
  'assignments',
  'preview',
  'export',
  'sign-offs',
  'history',
  'backups',
];

/** Opens everything on the screen that is folded: the first card of each list, also of lists within it. */
const unfold = `(() => {
  for (const folded of document.querySelectorAll('#work details:not([open])')) folded.open = true;
  const pressed = new Set();
  for (;;) {
    const next = [...document.querySelectorAll('.record-list > ul > li:first-child > .record-card-head .record-card-toggle[aria-expanded="false"]')].find((toggle) => !pressed.has(toggle));
    if (next === undefined) return;
    pressed.add(next);
    next.click();
  }
})()`;

/**
 * Every screen and dialog of the window, in the order in which one comes to them, looked at by axe and for
 * what does not fit: one app for all, since starting it takes longer than looking.
 */
describe.skipIf(noBrowser !== undefined)('everybody can use the window', () => {
  const home = temporaryHome();
  const ours = path.join(home, 'ours.cxwb');
  let app: RunningApp;
  let window: AppWindow;
  let hands: Hands;

  const focusIsSomewhere = () =>
    hands.page.evaluate<boolean>(
      '![null, document.body, document.documentElement].includes(document.activeElement)',
    );

  async function expectNoProblems(isEmpty = false): Promise<void> {
    await drawn(hands.page);
    expect(await focusIsSomewhere()).toBe(true);
    expect(await problemsIn(app, window, isEmpty)).toEqual([]);
    expect(await focusIsSomewhere()).toBe(true);
  }

  const command = (id: string) => app.controls.chooseMenu(id, window.id);

  async function goTo(screen: string): Promise<void> {
    const entry = `[data-focus-key="rail/${screen}"]`;
    await hands.page.locator(entry).waitFor();
    // Not by the mouse: a message or the tour may lie over it.
    await hands.page.evaluate(`document.querySelector('${entry}').click()`);
    await hands.page.locator(`${entry}[aria-current="page"]`).waitFor();
    await drawn(hands.page);
  }

  const heading = (name: string | RegExp) => hands.page.getByRole('heading', { level: 1, name }).waitFor();
  const button = (name: string | RegExp) => hands.page.getByRole('button', { name }).first();
  const dialog = (name: string | RegExp) => hands.page.getByRole('dialog', { name });

  async function leaveDialog(): Promise<void> {
    await hands.press('Escape');
    // In a search with words, Escape clears them first.
    if (await hands.page.locator('dialog[open]').isVisible()) await hands.press('Escape');
    await hands.page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await expect.poll(focusIsSomewhere).toBe(true);
  }

  beforeAll(async () => {
    app = await launchApp({ home });
    window = await app.window();
    hands = handsOn(window.page);
    window.page.setDefaultTimeout(10_000);
    await makeSmallest(app, window);
    await heading('HISP CX Workbook');
  }, 120_000);

  afterAll(async () => {
    await app.kill();
    removeHome(home);
  });

  describe('at the first start', () => {
    it('nothing is found on the welcome', async () => {
      await hands.press('Tab');
      await expectNoProblems();
    });

    it.each([
      { id: 'go.settings', title: 'Settings' },
      { id: 'help.keys', title: 'Keyboard shortcuts' },
      { id: 'help.report', title: 'Report a problem' },
      { id: 'workbook.new', title: 'New workbook' },
    ])('nothing is found in the dialog $title', async ({ id, title }) => {
      await command(id);
      await dialog(title).waitFor();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found in the tour', async () => {
      await command('help.tour');
      await hands.page.getByRole('heading', { name: /Tour, step 1/ }).waitFor();
      await expectNoProblems();
      for (let step = 2; await button(/^Next$/).isVisible(); step += 1) {
        await button(/^Next$/).click();
        await hands.page.getByRole('heading', { name: new RegExp(`Tour, step ${step}`) }).waitFor();
      }
      await expectNoProblems();
    });

    it('nothing is found in the question who edits, and in its answer to nothing', async () => {
      await hands.press('Escape');
      await button(/^Editing as/).click();
      await dialog('Who is editing?').waitFor();
      await hands.press('Enter');
      await expectNoProblems();
      await hands.type('CX lead');
      await hands.press('Enter');
      await dialog('Who is editing?').waitFor({ state: 'hidden' });
    });
  });

  describe('in a full workbook', () => {
    it.each([...ownScreens, ...sections.map(({ id }) => id)])(
      'nothing is found on the screen %s',
      async (id) => {
        await goTo(id);
        await hands.page.evaluate(unfold);
        await expectNoProblems();
      },
    );

    it('nothing is found in an open practice, beside a level set by the official, and in the other tabs of the panel', async () => {
      await goTo(`dimension-${dimension?.id}`);
      await hands.page.locator('.dimension-practice-toggle').nth(1).click();
      await button(/^(Set another level|Change or remove)/).click();
      await expectNoProblems();
      for (const tab of ['Last year', 'History']) {
        await hands.page.getByLabel(/^Why this level/).focus();
        await hands.page.getByRole('tab', { name: tab }).click();
        await expectNoProblems();
      }
    });

    it('nothing is found where evidence is added', async () => {
      await button(/^Add evidence/).click();
      await expectNoProblems();
      await button(/^Register new evidence/).click();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found where a link is added', async () => {
      await hands.page.getByLabel(/^Why this level/).focus();
      await button('Link').click();
      await dialog('Add a link').waitFor();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found in Go to, with and without an answer', async () => {
      await hands.press('Control+k');
      await hands.type('claims');
      await expectNoProblems();
      await hands.type(' nothing has these words');
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found in the settings of a workbook', async () => {
      await command('go.settings');
      await dialog('Settings').waitFor();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found on the way from finding to finding', async () => {
      await goTo('review');
      await hands.page.locator('.review-finding').first().click();
      await hands.page.getByRole('region', { name: 'From Review' }).waitFor();
      await expectNoProblems();
    });

    it('nothing is found beside a value that cannot be saved and a message that offers undo', async () => {
      await goTo('barriers');
      await hands.page.evaluate(unfold);
      await button(/^Delete this barrier/).click();
      await goTo('provider');
      await hands.page
        .getByLabel(/^Fiscal year/)
        .first()
        .fill('soon');
      await hands.press('Tab');
      await hands.page.locator('.field-error').filter({ hasText: /\S/ }).first().waitFor();
      await expectNoProblems();
      await hands.page
        .getByLabel(/^Fiscal year/)
        .first()
        .fill('2023');
      await hands.page.getByLabel('Abbreviation').fill('SAMPLE');
      await hands.saved();
    });

    it('nothing is found before a former value is restored', async () => {
      await goTo('history');
      await button(/^Restore…/).click();
      await dialog(/^Restore/).waitFor();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found in the list of backups and before one is restored', async () => {
      await goTo('backups');
      await button('Back up now').click();
      await button(/^Restore… the backup/).waitFor();
      await expectNoProblems();
      await button(/^Restore… the backup/).click();
      await dialog(/^Go back to/).waitFor();
      await expectNoProblems();
      await leaveDialog();
    });

    it('nothing is found while slides are presented, a word is noted, keys are listed, and where something is behind a slide', async () => {
      await goTo('briefings');
      await button('Rehearse').click();
      await heading('Rehearsal: Slide 1 of 12');
      await hands.type('5');
      await hands.press('Enter');
      await heading('Rehearsal: Slide 5 of 12');
      await hands.press('F6');
      await hands.type('Why is that?');
      await hands.press('Enter');
      await hands.page.locator('.log-list').getByText('Why is that?').waitFor();
      await hands.press('F8');
      await hands.page.getByLabel(/^Follow-up/).waitFor();
      await expectNoProblems();
      await hands.press('Escape');
      for (const key of ['?', 'g', 'd', 'Escape']) {
        await hands.press(key);
        await hands.page.locator('dialog[open]').waitFor();
        await expectNoProblems(true);
        await leaveDialog();
      }
      await hands.press('Control+2');
      await heading('Review');
      await hands.page.getByRole('region', { name: 'Briefing that is going on' }).waitFor();
      await expectNoProblems(true);
      await button(/^Back to the slide/).click();
      await hands.press('Escape');
      await button(/^Finish the rehearsal/).click();
      await heading('Rehearse and brief');
      await hands.page.evaluate(unfold);
      await hands.page.getByText('Fingerprint of what was shown').waitFor();
      await expectNoProblems();
    });

    it('nothing is found beside the files that were exported', async () => {
      await goTo('export');
      await app.controls.answerDialog({ paths: [path.join(home, 'handed in')] });
      await button('Choose a folder and export').click();
      await hands.page.getByRole('heading', { name: /^Exported to/ }).waitFor({ timeout: 60_000 });
      await expectNoProblems();
    });
  });

  describe('in a workbook in which nothing was entered', () => {
    it('nothing is found on the start screen before it, with nothing opened lately', async () => {
      await command('workbook.close');
      await heading('HISP CX Workbook');
      await expectNoProblems();
    });

    it.each([...ownScreens, ...sections.map(({ id }) => id)])(
      'nothing is found on the screen %s',
      async (id) => {
        if (id === 'overview') {
          workbookFile(home, [], 'ours.cxwb');
          await app.controls.openFile(ours);
          await heading('Where we stand');
        }
        await goTo(id);
        await expectNoProblems(true);
      },
    );

    it('nothing is found in the question what to do with a workbook that is open already, nor in one that is only read', async () => {
      const first = { window, hands };
      await command('window.new');
      window = await app.window(2);
      hands = handsOn(window.page);
      await makeSmallest(app, window);
      await heading('HISP CX Workbook');
      await app.controls.answerDialog({ paths: [ours] });
      await hands.press('Control+o');
      await dialog('This workbook is open already').waitFor();
      await expectNoProblems();
      await button('Open read-only').click();
      await heading('Where we stand');
      for (const screen of ['overview', 'services', `dimension-${dimension?.id}`, 'history']) {
        await goTo(screen);
        await expectNoProblems();
      }
      await app.controls.closeWindow(window.id);
      ({ window, hands } = first);
    });

    it('nothing is found on the start screen with what was opened lately, there or gone', async () => {
      const gone = workbookFile(home, [], 'gone.cxwb');
      await command('workbook.close');
      await heading('HISP CX Workbook');
      await app.controls.openFile(gone);
      await heading('Where we stand');
      await command('workbook.close');
      await heading('HISP CX Workbook');
      rmSync(gone);
      await hands.page.evaluate("window.dispatchEvent(new Event('focus'))");
      await hands.page.getByText('Not found there now').waitFor();
      await expectNoProblems();
    });
  });
});
