import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesForSending } from '../../../shared/assignments/sending.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { openWorkbook } from '../../../src-main/workbook/open.ts';
import { sentTo, writeSentCopy } from '../../../src-main/workbook/sent-copy.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { knownHome } from '../../bench/home.ts';
import { must, recordId } from '../../fixtures/workbooks.ts';
import { hisp } from '../cli/command.ts';
import { type AtWork, atWork, savedIn } from './at-work.ts';
import { violations } from './axe.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, type RunningApp, removeHome, temporaryHome } from './launch.ts';

type Records = WorkbookSnapshot['records'];

/** What somebody writes in their copy, in the section that they were given. */
type Part = {
  readonly name: string;
  readonly section: string;
  readonly write: (records: Records) => Entry | undefined;
};

const textOf = (who: string) => `Written by ${who} in a copy of the workbook.`;

const setOf = (kind: string, record: { readonly id: RecordId } | undefined, field: string, who: string) =>
  record === undefined ? undefined : { kind, id: record.id, set: { [field]: textOf(who) } };

const leaders = ({ narrative }: Records) => narrative.find(({ question }) => question === 'cx_leadership');

/** Those whose copies are made and written in without a window. Two of them write into the same answer. */
const parts: readonly Part[] = [
  {
    name: 'Morgan Template',
    section: 'commitments',
    write: ({ commitment }) => setOf('commitment', commitment[0], 'resources', 'Morgan Template'),
  },
  {
    name: 'Robin Specimen',
    section: 'initiatives',
    write: ({ initiative }) => setOf('initiative', initiative[0], 'expected_effect', 'Robin Specimen'),
  },
  {
    name: 'Riley Illustration',
    section: 'dimension-customer_understanding',
    write: ({ practice_rating: [rating] }) =>
      setOf('practice_rating', rating, 'rationale', 'Riley Illustration'),
  },
  {
    name: 'Quinn Dataset',
    section: 'data-collection',
    write: ({ survey }) => setOf('survey', survey[0], 'sampling', 'Quinn Dataset'),
  },
  {
    name: 'Taylor Exemplar',
    section: 'organization',
    write: (records) => setOf('narrative', leaders(records), 'text', 'Taylor Exemplar'),
  },
];

const byHand: Part = {
  name: 'Jordan Placeholder',
  section: 'summary',
  write: (records) => setOf('narrative', leaders(records), 'text', 'Jordan Placeholder'),
};

/**
 * Seven people's copies of the fictional sample come together, in the real bundles: one is sent and filled in by
 * keyboard, one is made in a file manager, and all are merged, settled, accepted, signed and submitted by keyboard.
 * Each test goes on where the one before ended.
 */
describe.skipIf(noBrowser !== undefined)('a team of seven works on one workbook', () => {
  const folder = temporaryHome();
  const home = knownHome(folder);
  const original = path.join(folder, 'sample.cxwb');
  const caseys = path.join(folder, 'for-casey.cxwb');
  const plain = path.join(folder, 'sample - Copy.cxwb');
  const copies = [...parts.map((_, index) => path.join(folder, `copy-${index}.cxwb`)), plain, caseys];
  let app: RunningApp;
  let hands: Hands;
  let work: AtWork;

  const dialog = (name: string | RegExp) => hands.page.getByRole('dialog', { name });
  const personNamed = ({ person }: Records, wanted: string) => person.find(({ name }) => name === wanted)?.id;

  async function press(name: RegExp): Promise<void> {
    await hands.tabTo(name, 'button');
    await hands.press('Enter');
  }

  async function withOpen(file: string, use: (workbook: Workbook) => Promise<void> | void): Promise<void> {
    const workbook = must(await openWorkbook(file));
    await use(workbook);
    workbook.close();
  }

  const write = (file: string, { name, write: entryOf }: Part) =>
    withOpen(file, (workbook) => {
      const entry = entryOf(workbook.snapshot().records);
      must(workbook.change(name, entry === undefined ? [] : [entry]));
    });

  const statesOfSections = async () =>
    Object.fromEntries(
      (await savedIn(original)).records.assignment.map(({ section, state }) => [section, state]),
    );

  /** Before anybody sits down: seven sections are assigned, five copies made for their people, one by hand. */
  async function prepare(): Promise<void> {
    await hisp(folder, 'sample', original);
    await withOpen(original, async (workbook) => {
      const { records } = workbook.snapshot();
      const assigned = [...parts, byHand, { name: 'Casey Mockup', section: 'services' }];
      must(
        workbook.change('Bench', [
          ...records.assignment.map(({ id }): Entry => ({ kind: 'assignment', id, delete: true })),
          ...assigned.map(({ name, section }, index): Entry => {
            const person = personNamed(records, name) ?? null;
            return {
              kind: 'assignment',
              id: recordId(100 + index),
              set: { section, person, due: '2030-01-31', state: 'to_do' },
            };
          }),
        ]),
      );
      for (const [index, { name }] of parts.entries()) {
        const person = personNamed(records, name);
        if (person === undefined) throw new Error(`${name} is not in the sample`);
        must(workbook.change('Bench', entriesForSending(workbook.snapshot(), person)));
        const control = { signal: new AbortController().signal, onProgress: () => undefined };
        await writeSentCopy(workbook, copies[index] ?? '', person, control);
      }
    });
    copyFileSync(original, plain);
    for (const [index, part] of parts.entries()) await write(copies[index] ?? '', part);
    await write(plain, byHand);
  }

  beforeAll(async () => {
    await prepare();
    app = await launchApp({ home, args: [original] });
    const window = await app.window();
    hands = handsOn(window.page);
    work = atWork(app, window);
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  });

  afterAll(async () => {
    await app.close();
    removeHome(folder);
  });

  it('is sent a copy in which the section is in progress, here and there', async () => {
    await work.goTo('who does what', 'Who does what');
    await press(/^Send a copy….*to Casey Mockup/);
    await dialog('Send to contributor').waitFor();
    expect(await dialog('Send to contributor').textContent()).toContain('Services, due January 31, 2030');
    expect(await violations(hands.page)).toEqual([]);
    await app.controls.answerDialog({ paths: [caseys] });
    await press(/^Choose where to put it/);
    await work.told(/^for-casey\.cxwb is the copy for Casey Mockup/);
    expect((await statesOfSections()).services).toBe('in_progress');
  });

  it('opens the copy on what is owed, works in the section, and hands it back', async () => {
    await hands.press('Control+w');
    await hands.page.getByRole('heading', { level: 1, name: 'HISP CX Workbook' }).waitFor();
    await app.controls.answerDialog({ paths: [caseys] });
    await hands.press('Control+o');
    await hands.page.getByRole('heading', { level: 1, name: 'Your part' }).waitFor();
    expect(await violations(hands.page)).toEqual([]);
    await press(/^Edit as Casey Mockup/);
    await press(/^Services$/);
    await hands.page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
    expect(await hands.page.locator('.part-bar').textContent()).toContain(
      'Your section, due January 31, 2030',
    );
    await press(/^Benefits Claims Line/);
    await hands.tabTo(/^Responsible organizational unit/, 'text');
    await hands.press('Control+a');
    await hands.type('Claims Line Office');
    await hands.saved();
    await press(/^Back to your part/);
    await press(/^Done, hand back/);
    await hands.page.getByRole('heading', { level: 2, name: 'Handed back' }).waitFor();
    await hands.press('Control+w');
    await hands.page.getByRole('heading', { level: 1, name: 'HISP CX Workbook' }).waitFor();
    await withOpen(caseys, (workbook) => {
      const { records } = workbook.snapshot();
      expect(sentTo(workbook)).toBe(personNamed(records, 'Casey Mockup'));
      expect(records.service[0]?.responsible_unit).toBe('Claims Line Office');
      const [entry] = workbook.changes(undefined, 1);
      expect(entry?.author).toBe('Casey Mockup');
    });
  });

  it('is merged: everything comes in, two texts differ, and what was owed is returned', async () => {
    await app.controls.answerDialog({ paths: [original] });
    await hands.press('Control+o');
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await press(/^Editing as Casey Mockup/);
    await hands.press('Control+a');
    await hands.type('CX lead');
    await hands.press('Enter');
    await hands.goTo('merge copies');
    await dialog('Merge copies').waitFor();
    await app.controls.answerDialog({ paths: copies });
    await press(/^Choose copies/);
    await hands.page.getByRole('heading', { name: 'What would come in' }).waitFor({ timeout: 30_000 });
    expect(await dialog('Merge copies').textContent()).toContain('1 difference will have to be settled');
    await press(/^Merge \d+ edits/);
    await hands.page.getByRole('heading', { name: 'The copies are merged' }).waitFor({ timeout: 30_000 });
    expect(await dialog('Merge copies').textContent()).toContain('Returned by');
    const { records, conflicts } = await savedIn(original);
    expect(conflicts).toHaveLength(1);
    for (const part of parts.slice(0, 4)) {
      const entry = part.write(records);
      const record = records[(entry?.kind ?? '') as 'survey'].find(({ id }) => id === entry?.id);
      expect(Object.values(record ?? {})).toContain(textOf(part.name));
    }
    expect(await statesOfSections()).toEqual({
      commitments: 'returned',
      initiatives: 'returned',
      'dimension-customer_understanding': 'returned',
      'data-collection': 'returned',
      organization: 'returned',
      services: 'returned',
      // Nobody sent that copy: whoever made it has to say so.
      summary: 'to_do',
    });
  });

  it('cannot be submitted before the difference is settled', async () => {
    await press(/^Settle 1 difference/);
    await hands.page.getByRole('heading', { level: 1, name: 'Settle differences' }).waitFor();
    await work.goTo('sign-offs and submissions', 'Sign-offs and submissions');
    await press(/^Mark as submitted….*: Capacity Assessment$/);
    await dialog('Not ready to submit: Capacity Assessment').waitFor();
    await hands.press('Escape');
    await work.goTo('settle differences', 'Settle differences');
    const card = hands.page.locator('.difference');
    await card.waitFor();
    const text = (await card.textContent()) ?? '';
    for (const name of ['Taylor Exemplar', 'Jordan Placeholder']) expect(text).toContain(name);
    await hands.tabTo(/^Jordan Placeholder/, 'radio');
    await hands.press('ArrowDown');
    expect((await hands.focused()).name).toMatch(/^Taylor Exemplar/);
    await press(/^Settle Answer of/);
    await hands.page.getByRole('heading', { name: 'Nothing to settle' }).waitFor();
    const { records, conflicts } = await savedIn(original);
    expect(conflicts).toEqual([]);
    expect(leaders(records)?.text).toBe(textOf('Taylor Exemplar'));
  });

  it('is accepted, section by section', async () => {
    await work.goTo('who does what', 'Who does what');
    await press(/^Services/);
    await press(/^Accept$/);
    await expect.poll(async () => (await statesOfSections()).services).toBe('accepted');
  });

  it('is signed off and submitted, and what was sent is what stands there', async () => {
    await work.goTo('sign-offs and submissions', 'Sign-offs and submissions');
    await press(/^Enter a decision….*: Capacity Assessment$/);
    await hands.tabTo(/^Who decided/, 'select');
    await hands.type('Avery');
    await hands.tabTo(/^Concurs$/, 'radio');
    await hands.press('Space');
    await press(/^Enter the decision$/);
    await work.told(/^The decision is entered/);
    await press(/^Mark as submitted….*: Capacity Assessment$/);
    await hands.tabTo(/^Sent by/, 'text');
    await hands.type('Upload');
    await press(/^Mark as submitted$/);
    await work.told(/^Kept as submitted/);
    const { records } = await savedIn(original);
    expect(records.submission_record).toMatchObject([
      { deliverable: 'assessment', method: 'Upload', digest: records.concurrence.at(-1)?.digest },
    ]);
    const verified = await hisp(folder, 'verify', original, '--json');
    expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, problems: [] });
    expect(await app.controls.consoleErrors()).toEqual([]);
  });
});
