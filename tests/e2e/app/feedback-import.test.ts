import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  csvFile,
  ownProvider,
  quarterlyRow,
  quarterlyText,
  responsesText,
} from '../../fixtures/feedback-csv.ts';
import { recordId, workbookFile } from '../../fixtures/workbooks.ts';
import {
  type AtWork,
  type Desk,
  eventually,
  expectPlainWords,
  savedIn,
  sitDown,
  someDesk,
} from './at-work.ts';
import { violations } from './axe.ts';
import { type Hands, handsOn } from './hands.ts';
import { noBrowser, removeHome } from './launch.ts';

const kites = recordId(1);

/** In the real bundles and without a mouse; each test goes on where the one before ended. */
describe.skipIf(noBrowser !== undefined)('a team imports what customers said', () => {
  let desk: Desk;
  let work: AtWork;
  let hands: Hands;

  const dialog = () => work.page.getByRole('dialog', { name: 'Import feedback data' });
  const step = (name: string) => dialog().getByRole('heading', { name }).waitFor({ timeout: 30_000 });
  const reports = async () => (await savedIn(desk.file)).records.feedback_report;

  async function enter(name: RegExp): Promise<void> {
    await hands.tabTo(name, 'button');
    await hands.press('Enter');
  }

  async function choose(content: string | Uint8Array, name: string): Promise<void> {
    await work.app.controls.answerDialog({ paths: [csvFile(desk.home, content, name)] });
    await enter(/^Choose (a|another) file…$/);
  }

  beforeAll(async () => {
    desk = someDesk();
    const file = workbookFile(
      desk.home,
      [
        { kind: 'workbook', set: { fiscal_year: 2022 } },
        { kind: 'provider', set: { name: ownProvider } },
        { kind: 'service', id: kites, set: { name: 'Getting a Kite-Permit' } },
      ],
      'permits.cxwb',
    );
    desk = { ...desk, file };
    work = await sitDown(desk);
    hands = handsOn(work.page);
  });

  afterAll(async () => {
    await work.app.close();
    removeHome(desk.home);
  });

  it('by a key, chooses a file, and says that a name means a service that is there', async () => {
    await hands.press('Control+Alt+i');
    await dialog().waitFor();
    expect(await violations(work.page)).toEqual([]);
    const rows = [
      quarterlyRow(),
      quarterlyRow({ collection_quarter: '2', omb_control_number: '' }),
      quarterlyRow({ service_provider_name: 'Office of Imaginary Boats (fictional)' }),
    ];
    await choose(quarterlyText(rows), 'quarters.csv');
    await step('Is this the same service?');
    expect(await violations(work.page)).toEqual([]);
    await hands.tabTo(/^The same as “Getting a Kite-Permit”/, 'radio');
    await hands.press('Space');
    await enter(/^Continue$/);
  });

  it('is shown what will happen, and nothing has happened', async () => {
    await step('What will happen');
    const words = await dialog().textContent();
    expect(words).toMatch(/Rows in the file3New reports2Rows of other providers, left out1/);
    expect(words).toContain('Line 3: There is no OMB control number.');
    expect(await violations(work.page)).toEqual([]);
    expect(await reports()).toEqual([]);
  });

  it('imports it, undoes it, and imports it again', async () => {
    await enter(/^Import 2 rows$/);
    await step('The feedback data are imported');
    expect(await violations(work.page)).toEqual([]);
    expect((await reports()).map(({ service, quarter }) => [service, quarter])).toEqual([
      [kites, 1],
      [kites, 2],
    ]);
    await enter(/^Undo the import$/);
    await dialog().waitFor({ state: 'hidden' });
    await eventually(async () => expect(await reports()).toEqual([]));
    await hands.press('Control+Shift+z');
    await eventually(async () => expect(await reports()).toHaveLength(2));
  });

  it('is told that a file which is dropped a second time holds nothing new', async () => {
    await work.app.controls.dropFiles(work.id, [path.join(desk.home, 'quarters.csv')]);
    await dialog().getByText('Import feedback data from').waitFor();
    await enter(/^Read the file$/);
    await step('Nothing to import');
    expect(await dialog().textContent()).toContain('Nothing in this file is new');
    expect(
      await dialog()
        .getByRole('button', { name: /^Import/ })
        .count(),
    ).toBe(0);
    await enter(/^Close$/);
    await dialog().waitFor({ state: 'hidden' });
  });

  it('says what single responses are about', async () => {
    await hands.goTo('Import feedback data');
    await dialog().waitFor();
    await choose(responsesText([{ question_1: '1' }, { question_1: '1' }]), 'responses.csv');
    await step('What are these responses about?');
    expect(await violations(work.page)).toEqual([]);
    await hands.tabTo(/^Service$/, 'select');
    await hands.type('Getting');
    await hands.tabTo(/^Quarter$/, 'select');
    await hands.type('Q3');
    await hands.tabTo(/^Channel$/);
    await hands.type('website');
    await hands.press('Enter');
    await step('What does 1 mean?');
    await hands.tabTo(/^A thumb up/, 'radio');
    await hands.press('Space');
    await hands.press('Enter');
    await step('What will happen');
    await enter(/^Import 2 responses$/);
    await step('The feedback data are imported');
    expect((await reports()).filter(({ thumbs }) => thumbs !== undefined)).toMatchObject([
      { service: kites, fiscal_year: 2022, quarter: 3, channel: 'website', thumbs: [0, 2] },
    ]);
    await enter(/^Go to the quarters$/);
    await work.page.getByRole('heading', { level: 1, name: /quarter/i }).waitFor();
  });

  const good = quarterlyText([quarterlyRow({ collection_year: '2021' })]);
  const cell = (name: string, value: string) =>
    quarterlyText([quarterlyRow({ collection_year: '2021', [name]: value })]);

  it.each([
    [
      'a header missing',
      good.replace('collection_year,', 'year,'),
      /line 1, column \d+: there is no column “collection_year”/,
    ],
    [
      'a header twice',
      good.replace('q1_text', 'q2_text'),
      /line 1, column \d+: “q2_text” stands here a second time/,
    ],
    ['semicolons', good.replaceAll(',', ';'), /line 1, column 1: the columns are separated by semicolons/],
    [
      'Windows-1252',
      Buffer.from(cell('transaction_point', 'Caf\u00e9'), 'latin1'),
      /line 2, column 6: this is not UTF-8/,
    ],
    ['a negative count', cell('q1_3', '-1'), /line 2, column \d+: is negative/],
    ['a fraction', cell('q1_3', '1.5'), /line 2, column \d+: is not a whole number/],
    ['an enormous count', cell('q1_3', '9'.repeat(20)), /line 2, column \d+: is larger than any count/],
    ['a formula', cell('q1_3', '=SUM(A1:A9)'), /line 2, column \d+: holds a formula/],
    [
      'a cell of 60,000 characters',
      cell('transaction_point', 'x'.repeat(60_000)),
      /line 2, column 6: has 60,000 characters, and a cell of a spreadsheet holds at most 32,767/,
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
      /line 1, column 1: this is (no text|not UTF-8)/,
    ],
    ['nothing', '', /line 1, column 1: the file is empty/],
  ])('is told what is wrong with a file of %s, and nothing is changed', async (_what, content, words) => {
    const before = (await savedIn(desk.file)).editCount;
    await hands.press('Control+Alt+i');
    await choose(content, 'bad.csv');
    const alert = dialog().locator('.field-error').filter({ hasText: words });
    await alert.waitFor({ timeout: 30_000 });
    const told = (await alert.textContent()) ?? '';
    expectPlainWords(told);
    expect(told).toMatch(/bad\.csv, .*Nothing was changed\.$/);
    expect((await savedIn(desk.file)).editCount).toBe(before);
    await hands.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('is told of a file that was written to after it was looked at', async () => {
    const before = (await savedIn(desk.file)).editCount;
    await hands.press('Control+Alt+i');
    await choose(
      quarterlyText([quarterlyRow({ service_name: 'Flying', collection_year: '2021' })]),
      'grows.csv',
    );
    await step('What will happen');
    writeFileSync(path.join(desk.home, 'grows.csv'), good);
    await enter(/^Import 1 row$/);
    await dialog()
      .getByText(/grows\.csv was changed by another program after it was read/)
      .waitFor({ timeout: 30_000 });
    expect((await savedIn(desk.file)).editCount).toBe(before);
    await enter(/^Read the file again$/);
    await step('What will happen');
    await hands.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('without anything that the window complains about', async () => {
    expect(await work.app.controls.consoleErrors()).toEqual([]);
    expect(await work.app.controls.policyViolations()).toEqual([]);
  });
});
