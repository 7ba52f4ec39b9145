import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import { visibleText } from '../../../src-main/export/word/read-word.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { knownHome } from '../../bench/home.ts';
import { hisp } from '../cli/command.ts';
import { type AtWork, atWork } from './at-work.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

/**
 * What goes to OMB and comes back, by keyboard, in the real bundles and on the fictional sample; each test goes on
 * where the one before ended.
 */
describe.skipIf(noBrowser !== undefined)(
  'a plan is signed off, submitted, sent back and submitted again',
  () => {
    const folder = temporaryHome();
    const home = knownHome(folder);
    const sample = path.join(folder, 'sample.cxwb');
    let app: RunningApp;
    let hands: Hands;
    let work: AtWork;

    async function records() {
      const opened = await openReadOnly(sample);
      if (!opened.ok) throw new Error(opened.error.code);
      const { concurrence, submission_record, person } = opened.value.snapshot().records;
      opened.value.close();
      return { concurrence, submission_record, person };
    }

    const card = () => hands.page.getByRole('region', { name: 'Action Plan', exact: true });
    const dialog = (name: string | RegExp) => hands.page.getByRole('dialog', { name });
    const toSignOffs = () => work.goTo('sign-offs and submissions', 'Sign-offs and submissions');

    async function press(name: RegExp): Promise<void> {
      await hands.tabTo(name, 'button');
      await hands.press('Enter');
    }

    async function addToMeasure(words: string): Promise<void> {
      await work.goTo('decision letters that people', 'Commitments');
      await hands.tabTo(/^Measure/, 'text');
      await hands.press('End');
      await hands.type(words);
      await hands.saved();
    }

    async function submit(method: string, date: string): Promise<void> {
      await press(/^Mark as submitted( again)?….*: Action Plan$/);
      await dialog('Mark as submitted: Action Plan').waitFor();
      await hands.tabTo(/^Sent by/, 'text');
      await hands.type(method);
      await hands.tabTo(/^Date it was sent/, 'date');
      await hands.type(date);
      await press(/^Mark as submitted$/);
      await work.told(/^Kept as submitted/);
    }

    beforeAll(async () => {
      await hisp(folder, 'sample', sample);
      app = await launchApp({ home, args: [sample] });
      const window = await app.window();
      hands = handsOn(window.page);
      work = atWork(app, window);
      await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    });

    afterAll(async () => {
      await app.close();
      removeHome(folder);
    });

    it('takes down what an official decided, over the fingerprint of what stands there', async () => {
      await toSignOffs();
      await press(/^Enter a decision….*: Action Plan$/);
      await dialog('Decision on the Action Plan').waitFor();
      await hands.tabTo(/^Who decided/, 'select');
      await hands.type('Avery');
      await hands.tabTo(/^Concurs$/, 'radio');
      await hands.press('Space');
      await hands.tabTo(/^Note/, 'textarea');
      await hands.type('Go ahead with the early shift.');
      await press(/^Enter the decision$/);
      await work.told(/^The decision is entered/);
      await card().getByText('Stands for what is there now').waitFor();
      const { concurrence, person } = await records();
      expect(concurrence.at(-1)).toMatchObject({
        deliverable: 'plan',
        decision: 'concur',
        person: person.find(({ name }) => name === 'Avery Sample')?.id,
      });
    });

    it('marks as submitted, and keeps the JSON as it was sent', async () => {
      await submit('Upload', '05312023');
      const { submission_record, concurrence } = await records();
      const [sent] = submission_record;
      expect(sent).toMatchObject({ deliverable: 'plan', method: 'Upload', date: '2023-05-31' });
      expect(sent?.digest).toBe(concurrence.at(-1)?.digest);
      expect(sha256Hex(canonicalJson(JSON.parse(sent?.json ?? '')))).toBe(sent?.digest);
    });

    it('records that OMB asked for a change', async () => {
      await hands.tabTo(/^Outcome/, 'select');
      await hands.type('Change');
      await hands.tabTo(/^Date of the response/, 'date');
      await hands.type('06052023');
      await hands.tabTo(/^Response/, 'textbox');
      await hands.type('Say how the wait is measured.');
      await hands.saved();
      await card().getByText('Change requested', { exact: true }).first().waitFor();
      expect((await records()).submission_record[0]).toMatchObject({
        outcome: 'change_requested',
        response_date: '2023-06-05',
        response: 'Say how the wait is measured.',
      });
    });

    it('says since when the sign-off is about something else, and what was edited by whom', async () => {
      await addToMeasure(', counted daily');
      await toSignOffs();
      await card().getByText('Changed since', { exact: true }).waitFor();
      await press(/^Show what changed since the decision of Avery Sample/);
      await card().getByText('counted daily').first().waitFor();
      const changed = (await card().locator('.comparison').textContent()) ?? '';
      expect(changed).toMatch(/1 record differs/);
      expect(changed).toMatch(/Commitments.*Measure.* by Bench/);
    });

    it('submits again, and compares any two states field by field', async () => {
      await submit('E-mail', '06092023');
      expect((await records()).submission_record.map(({ date }) => date)).toEqual([
        '2023-05-31',
        '2023-06-09',
      ]);
      await press(/^Compare….*: Action Plan$/);
      const compare = dialog('Compare: Action Plan');
      await compare.waitFor();
      await hands.tabTo(/^Earlier/, 'select');
      await hands.type('First');
      await compare.getByText('counted daily').first().waitFor();
      await hands.tabTo(/^Later/, 'select');
      await hands.type('Resubmission');
      await compare.getByText('counted daily').first().waitFor();
      await hands.press('ArrowUp');
      await compare.getByText('Both say the same, field by field.').waitFor();
      await press(/^Close$/);
      await compare.waitFor({ state: 'hidden' });
    });

    it('prints the sign-off in the annex as one on another version', async () => {
      const out = path.join(folder, 'out');
      const exported = await hisp(
        folder,
        'export',
        sample,
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
      expect(words).toMatch(/Avery Sample, .*\nConcurs\nGo ahead with the early shift\.\nAnother version:/);
      expect(await app.controls.consoleErrors()).toEqual([]);
    });
  },
);
