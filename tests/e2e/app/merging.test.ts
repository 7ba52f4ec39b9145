import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { must, recordId, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
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

const line = recordId(1);
const portal = recordId(2);
const saying = (id: typeof line, set: Extract<Entry, { set: unknown }>['set']): Entry => ({
  kind: 'service',
  id,
  set,
});

/** In the real bundles and without a mouse; each test goes on where the one before ended. */
describe.skipIf(noBrowser !== undefined)('a team merges its copies', () => {
  let desk: Desk;
  let work: AtWork;
  let hands: Hands;
  let ann: string;
  let ben: string;

  const dialog = () => work.page.getByRole('dialog', { name: 'Merge copies' });
  const step = (name: string) => dialog().getByRole('heading', { name }).waitFor({ timeout: 30_000 });
  const saved = () => savedIn(desk.file);

  async function enter(name: RegExp): Promise<void> {
    await hands.tabTo(name, 'button');
    await hands.press('Enter');
  }

  async function choose(...paths: readonly string[]): Promise<void> {
    await hands.press('Control+Shift+m');
    await dialog().waitFor();
    await work.app.controls.answerDialog({ paths });
    await enter(/^Choose copies…$/);
  }

  async function leave(): Promise<void> {
    await hands.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  }

  async function copyOf(author: string, ...entries: readonly Entry[]): Promise<string> {
    const copy = path.join(desk.home, `${author}.cxwb`);
    copyFileSync(desk.file, copy);
    await withOpen(copy, (workbook) => must(workbook.change(author, entries)));
    return copy;
  }

  beforeAll(async () => {
    desk = someDesk();
    const start = [saying(line, { name: 'Claims' }), saying(portal, { name: 'Portal' })];
    desk = { ...desk, file: workbookFile(desk.home, start, 'permits.cxwb') };
    ann = await copyOf(
      'Ann',
      saying(line, { name: 'Claims line', responsible_unit: 'Claims Program' }),
      saying(portal, { name: 'Ann’s portal' }),
    );
    ben = await copyOf(
      'Ben',
      saying(line, { name: 'Claims desk', url: 'https://example.gov' }),
      saying(portal, { name: 'Ben’s portal' }),
    );
    work = await sitDown(desk);
    hands = handsOn(work.page);
  });

  afterAll(async () => {
    await work.app.close();
    removeHome(desk.home);
  });

  it('by a key, sees what would come in, and nothing has come in', async () => {
    await hands.press('Control+Shift+m');
    await dialog().waitFor();
    expect(await violations(work.page)).toEqual([]);
    await work.app.controls.answerDialog({ paths: [ann, ben] });
    await enter(/^Choose copies…$/);
    await step('What would come in');
    const words = await dialog().textContent();
    expect(words).toMatch(/Ann3Services \(3\)/);
    expect(words).toMatch(/Ben3Services \(3\)/);
    expect(words).toContain('2 differences will have to be settled afterwards');
    expect(await violations(work.page)).toEqual([]);
    expect((await saved()).records.service.map(({ name }) => name)).toEqual(['Claims', 'Portal']);
  });

  it('merges them, undoes that, and merges them again', async () => {
    await enter(/^Merge 6 edits$/);
    await step('The copies are merged');
    expect(await violations(work.page)).toEqual([]);
    expect((await saved()).conflicts).toHaveLength(2);
    await enter(/^Close$/);
    await dialog().waitFor({ state: 'hidden' });
    await hands.press('Control+z');
    await work.told(/The merge is undone/);
    expect((await saved()).records.service.map(({ name }) => name)).toEqual(['Claims', 'Portal']);
    await choose(ann, ben);
    await step('What would come in');
    await enter(/^Merge 6 edits$/);
    await step('The copies are merged');
    await enter(/^Close$/);
    await dialog().waitFor({ state: 'hidden' });
  });

  it('sees at the field that copies differ, and goes from there to settling it', async () => {
    await work.goTo('Services');
    await hands.tabTo(/^(Claims|Portal|Ann’s|Ben’s)/, 'button');
    await hands.press('Enter');
    await enter(/^Settle it: Name$/);
    await work.page.getByRole('heading', { level: 1, name: 'Settle differences' }).waitFor();
    expect(await violations(work.page)).toEqual([]);
  });

  it('settles one with a text that combines what was said', async () => {
    await eventually(async () => expect((await hands.focused()).role).toBe('radio'));
    // From radio to radio of one choice.
    await hands.arrowTo(/^Write the combined text$/);
    await hands.tabTo(/^Name$/, 'text');
    await hands.press('Control+a');
    await hands.type('Claims line and desk');
    await enter(/^Settle Name of/);
    // The next one is a press away.
    await eventually(async () => expect((await hands.focused()).role).toBe('radio'));
    await work.told(/^Settled: Name\./);
    const { conflicts, records } = await saved();
    expect(conflicts).toHaveLength(1);
    expect(records.service.map(({ name }) => name)).toContain('Claims line and desk');
  });

  it('settles all that is left with what one person said', async () => {
    await work.goTo('Settle differences');
    await hands.tabTo(/^Settle all that one person/, 'select');
    await hands.type('Ann');
    await enter(/^Settle 1 difference with/);
    await work.told(/Settled with what Ann said\. Nothing is left to settle\./);
    await work.page.getByRole('heading', { name: 'Nothing to settle' }).waitFor();
    const { conflicts, records } = await saved();
    expect(conflicts).toEqual([]);
    expect(records.service.find(({ id }) => id === portal)?.name).toBe('Ann’s portal');
    expect(records.service.find(({ id }) => id === line)).toMatchObject({
      name: 'Claims line and desk',
      responsible_unit: 'Claims Program',
      url: 'https://example.gov',
    });
  });

  it('is offered to merge a copy that is dropped, and told that it holds nothing new', async () => {
    await work.app.controls.dropFiles(work.id, [ann]);
    await dialog().getByText('Merge Ann.cxwb into this workbook?').waitFor();
    expect(await dialog().getByRole('button', { name: 'Open it instead' }).count()).toBe(1);
    await enter(/^Look at what would come in$/);
    await step('Nothing new');
    await leave();
  });

  it('makes one of a service that was entered twice', async () => {
    await work.goTo('Services');
    await hands.tabTo(/^Ann’s portal/, 'button');
    await hands.press('Enter');
    await enter(/^Same service as…$/);
    const same = work.page.getByRole('dialog', { name: 'Same service' });
    await same.getByRole('option').first().waitFor();
    expect(await violations(work.page)).toEqual([]);
    await hands.type('claims');
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await same.getByRole('heading', { name: 'Which of the two stays?' }).waitFor();
    expect(await violations(work.page)).toEqual([]);
    await hands.tabTo(/^Ann’s portal/, 'radio');
    await hands.press('ArrowDown');
    await enter(/^Make them one$/);
    await work.told(/are one service now/);
    expect((await saved()).records.service.map(({ id }) => id)).toHaveLength(1);
    await hands.press('Control+z');
    await eventually(async () => expect((await saved()).records.service).toHaveLength(2));
  });

  const bad: Readonly<Record<string, { readonly make: () => Promise<string>; readonly words: RegExp }>> = {
    torn: {
      make: async () => {
        const file = path.join(desk.home, 'torn.cxwb');
        writeFileSync(file, readFileSync(ann).subarray(0, 9000));
        return file;
      },
      words: /torn\.cxwb is cut off: it should have [\d,]+ bytes and has 9,000/,
    },
    tampered: {
      make: async () => {
        const file = await copyOf('tampered', saying(line, { name: 'Tampered' }));
        const database = connect(file);
        database.prepare(`UPDATE "edit" SET "author" = ' ' WHERE "author" = 'tampered'`).run();
        database.close();
        return file;
      },
      words: /tampered\.cxwb cannot be merged, .* has no proper author/,
    },
    newer: {
      make: async () => {
        const file = await copyOf('newer', saying(line, { name: 'Newer' }));
        const database = connect(file);
        database.pragma(`user_version = ${schemaVersion + 1}`);
        database.close();
        return file;
      },
      words: /newer\.cxwb was written by a newer version of this program/,
    },
    other: {
      make: async () => workbookFile(desk.home, [], 'other.cxwb'),
      words: /other\.cxwb is no copy of permits\.cxwb: it is another workbook/,
    },
    own: { make: async () => desk.file, words: /permits\.cxwb is the very workbook that is open here/ },
  };

  it('is told by name and reason of files that cannot be merged, and nothing is changed', async () => {
    const files: string[] = [];
    for (const { make } of Object.values(bad)) files.push(await make());
    const before = (await saved()).editCount;
    await choose(...files);
    await step('None of these files can be merged');
    const told = await dialog().locator('.field-error').allTextContents();
    expect(told).toHaveLength(files.length);
    Object.values(bad).forEach(({ words }, at) => {
      expectPlainWords(told[at] ?? '');
      expect(told[at]).toMatch(words);
    });
    expect(
      await dialog()
        .getByRole('button', { name: /^Merge/ })
        .count(),
    ).toBe(0);
    expect(await violations(work.page)).toEqual([]);
    expect((await saved()).editCount).toBe(before);
    await leave();
  });

  it('without anything that the window complains about', async () => {
    expect(await work.app.controls.consoleErrors()).toEqual([]);
    expect(await work.app.controls.policyViolations()).toEqual([]);
  });
});
