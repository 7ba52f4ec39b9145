import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import {
  type AtWork,
  aWorkbook,
  type Desk,
  eventually,
  expectPlainWords,
  paste,
  providerIn,
  savedIn,
  sitDown,
  someDesk,
} from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

const megabyte = 1024 * 1024;

/** Where a workbook keeps the version of its tables: SQLite's user_version. */
const versionOffset = 60;

describe.skipIf(noBrowser !== undefined)(
  'what does not fit is refused in plain words, and nothing is lost',
  () => {
    let desk: Desk;
    let work: AtWork;

    /** @returns the path of a file in the home */
    function fileOf(name: string, bytes: string | Uint8Array): string {
      const file = path.join(desk.home, name);
      writeFileSync(file, bytes);
      return file;
    }

    const drop = (...files: readonly string[]) => work.app.controls.dropFiles(work.id, files);

    const headings = () => work.page.getByRole('heading', { level: 1 }).allTextContents();

    beforeAll(async () => {
      desk = someDesk();
      work = await sitDown(desk);
    });

    afterAll(async () => {
      await work.app.close();
      removeHome(desk.home);
    });

    describe('a file that is dropped on the window', () => {
      it('is refused where it is a folder', async () => {
        const folder = path.join(desk.home, 'Old papers.cxwb');
        mkdirSync(folder);
        await drop(folder);
        expect(await work.told(/Old papers\.cxwb is a folder/)).toContain('Choose a file');
        expect(await headings()).toEqual(['Where we stand']);
      });

      it('is refused where it is no workbook, with the way to keep it as evidence', async () => {
        await drop(fileOf('minutes.txt', 'Minutes'));
        expect(await work.told(/minutes\.txt is not a workbook/)).toContain('go to Evidence register');
      });

      it('is refused where it comes with too many others', async () => {
        const pages = Array.from({ length: 21 }, (_, number) => fileOf(`page ${number}.txt`, 'Minutes'));
        await drop(...pages);
        await work.told(/You dropped 21 files at once; at most 20 can be taken/);
      });

      it.each([
        [
          'has only the name of a workbook',
          'letter.cxwb',
          () => Buffer.from('Dear colleague, '.repeat(500)),
          /is not a workbook/,
        ],
        [
          'is a picture with that name',
          'logo.cxwb',
          () => Buffer.from([0x89, 0x50, 0x4e, 0x47]),
          /is not a workbook/,
        ],
        ['is empty', 'nothing.cxwb', () => Buffer.alloc(0), /is empty \(0 bytes\)/],
        ['is cut off', 'half.cxwb', () => whole().subarray(0, whole().length - 8192), /is cut off/],
        ['is of a newer version', 'newer.cxwb', () => newer(), /was written by a newer version/],
        ['is damaged in the middle', 'worn.cxwb', () => worn(), /is damaged|holds something no workbook has/],
      ])('is refused where it %s', async (_, name, bytes, words) => {
        const file = fileOf(name, bytes());
        const before = readFileSync(file);
        await drop(file);
        expect(await work.told(words)).toContain(name);
        expect(readFileSync(file)).toEqual(before);
        expect(await headings()).toEqual(['Where we stand']);
      });

      const whole = () => readFileSync(aWorkbook(desk.home, `template ${performance.now()}`));
      const newer = () => {
        const bytes = whole();
        bytes.writeUInt32BE(schemaVersion + 1, versionOffset);
        return bytes;
      };
      const worn = () => {
        const bytes = whole();
        bytes.fill(0xff, 4096, 4096 + 512);
        return bytes;
      };

      it('leaves the open workbook open, to be worked on', async () => {
        await work.goTo('workbook and provider', 'Workbook and provider');
        await work.type('Bureau', 'Permits');
        await work.untilSaved();
        expect((await providerIn(desk.file))?.bureau).toBe('Permits');
      });
    });

    describe('a file that is dropped as evidence', () => {
      const program = (start: readonly number[]) => Buffer.concat([Buffer.from(start), Buffer.alloc(200)]);
      const huge = () => {
        const file = fileOf('survey.mp4', '');
        truncateSync(file, 300 * megabyte);
        return file;
      };

      beforeAll(() => work.goTo('evidence register', /Evidence/));

      it.each([
        ['has 0 bytes', () => fileOf('empty.pdf', ''), /empty\.pdf is empty \(0 bytes\)/],
        ['has 300 MB', huge, /survey\.mp4 has 300 MB; at most 50 MB/],
        [
          'is a Windows program named as a PDF',
          () => fileOf('report.pdf', program([0x4d, 0x5a, 0x90])),
          /report\.pdf is a program/,
        ],
        [
          'is a Linux program named as a PDF',
          () => fileOf('figures.pdf', program([0x7f, 0x45, 0x4c, 0x46])),
          /figures\.pdf is a program/,
        ],
        ['is a program', () => fileOf('setup.exe', 'x'), /setup\.exe is a program/],
        ['is a script', () => fileOf('start.bat', '@echo off'), /start\.bat is a program, a script/],
        ['is a folder', () => desk.home, /is a folder/],
      ])('is refused where it %s', async (_, make, words) => {
        const before = await savedIn(desk.file);
        await drop(make());
        await work.told(words);
        expect(await savedIn(desk.file)).toEqual(before);
      });

      it('is taken where it is a document', async () => {
        await drop(fileOf('outcomes.pdf', '%PDF-1.7 outcomes'));
        await work.told(/outcomes\.pdf is registered as evidence/);
        const { evidence, attachment } = (await savedIn(desk.file)).records;
        expect(evidence.map(({ title }) => title)).toEqual(['outcomes']);
        expect(attachment.map(({ name, media_type: type }) => [name, type])).toEqual([
          ['outcomes.pdf', 'application/pdf'],
        ]);
      });
    });

    describe('five megabytes of text', () => {
      const pasted = 5 * megabyte;

      beforeAll(() => work.goTo('workbook and provider', 'Workbook and provider'));

      it.each(['text/plain', 'text/html'])('pasted into a long text as %s change nothing', async (type) => {
        await work.field('Mission').focus();
        await paste(work.page, pasted, type);
        expect(await work.told(/The text you pasted has 5,242,880 characters/)).toContain(
          'Nothing was changed',
        );
      });

      it('leave the long text as it was, to be typed in', async () => {
        await work.type('Mission', 'Permits within ten days.');
        await work.untilSaved();
        expect((await providerIn(desk.file))?.mission).toBe('Permits within ten days.');
      });

      it('typed over by ordinary pastes are taken', async () => {
        await work.field('Customers').focus();
        await paste(work.page, 100_000);
        await work.untilSaved();
        expect((await providerIn(desk.file))?.customers?.length).toBeGreaterThan(99_000);
      });

      it('put into one line stay there, are named as not saved, and can be taken out again', async () => {
        const field = work.field('Abbreviation');
        await field.focus();
        await work.page.keyboard.insertText('x'.repeat(pasted));
        await eventually(async () => expect(await work.status()).toContain('Not saved: Abbreviation'));
        expect((await field.inputValue()).length).toBe(pasted);
        const beside = work.page.locator('[data-focus-key$="/abbreviation"] .field-error');
        expect(await beside.textContent()).toMatch(/This must have at most 20,000 characters/);
        await work.type('Bureau', ' and Fees');
        await eventually(async () => expect((await providerIn(desk.file))?.bureau).toBe('Permits and Fees'));
        await field.fill('EPO');
        await work.untilSaved();
        expect((await providerIn(desk.file))?.abbreviation).toBe('EPO');
      });
    });

    describe('what is no value', () => {
      const website = () => work.field('Website');
      const year = () => work.field('Fiscal year designated');

      it('stays in its controls, is named at the bottom, and keeps nothing else from being saved', async () => {
        await website().fill('www.example.gov');
        await year().fill('two thousand');
        await work.type('Bureau', '!');
        await eventually(async () =>
          expect(await work.status()).toMatch(/Not saved: Website, Fiscal year designated/),
        );
        const provider = await providerIn(desk.file);
        expect(provider).toMatchObject({ bureau: 'Permits and Fees!' });
        expect(provider).not.toHaveProperty('website');
        expect(provider).not.toHaveProperty('year_designated');
        const words = await work.page.locator('.field[data-invalid] .field-error').allTextContents();
        expect(words).toEqual([
          expect.stringMatching(/This must start with https:\/\/.*kept here, but not saved/),
          expect.stringMatching(/This must be a whole number.*kept here, but not saved/),
        ]);
      });

      it('is there again after looking elsewhere', async () => {
        await work.goTo('services', 'Services');
        expect(await work.status()).toContain('Not saved: Website');
        await work.goTo('workbook and provider', 'Workbook and provider');
        expect([await website().inputValue(), await year().inputValue()]).toEqual([
          'www.example.gov',
          'two thousand',
        ]);
      });

      it('is not given up for another workbook', async () => {
        await drop(aWorkbook(desk.home, 'theirs'));
        await work.told(
          /Not everything is saved yet: Website, Fiscal year designated\. Correct or clear it first/,
        );
        await work.app.controls.chooseMenu('workbook.close', work.id);
        await work.told(/Not everything is saved yet/);
        expect(await website().inputValue()).toBe('www.example.gov');
      });

      it('holds an export back, which would not say it', async () => {
        await work.goTo('export', 'Export');
        await work.page.getByRole('button', { name: 'Choose a folder and export' }).click();
        const refused = work.page.locator('.field-error').filter({ hasText: 'Not exported' });
        expect(await refused.textContent()).toMatch(/Website, Fiscal year designated\. Correct or clear it/);
        await work.goTo('workbook and provider', 'Workbook and provider');
      });

      it('keeps the window from closing until somebody says what is to become of it', async () => {
        await work.app.controls.answerDialog({ button: 'Stay' });
        await work.app.controls.closeWindow(work.id);
        const asked = await eventually(async () => {
          const question = (await work.app.controls.shownDialogs()).at(-1);
          if (question?.kind !== 'message') throw new Error('nothing was asked');
          return question;
        });
        expect(asked.message).toBe('2 answers cannot be saved as they are.');
        expect(asked.detail).toContain('• Website\n• Fiscal year designated');
        expectPlainWords(asked.detail);
        expect(await website().inputValue()).toBe('www.example.gov');
        await year().fill('2012');
        await eventually(async () => expect((await providerIn(desk.file))?.year_designated).toBe(2012));
      });

      it('goes with the window where somebody says so; the rest is saved', async () => {
        await work.type('Bureau', '!');
        await work.app.controls.answerDialog({ button: 'Close without it' });
        await work.app.controls.closeWindow(work.id);
        expect(await work.app.exited).toEqual({ code: 0, signal: null });
        const provider = await providerIn(desk.file);
        expect(provider).toMatchObject({ bureau: 'Permits and Fees!!', year_designated: 2012 });
        expect(provider).not.toHaveProperty('website');
      });
    });
  },
);
