import { chmodSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtWork, aWorkbook, type Desk, eventually, providerIn, sitDown, someDesk } from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

describe.skipIf(noBrowser !== undefined)('what vanishes from under somebody’s hands', () => {
  let desk: Desk;
  let work: AtWork;

  beforeAll(async () => {
    desk = someDesk();
    work = await sitDown(desk);
    await work.goTo('workbook and provider', 'Workbook and provider');
    await work.type('Mission', 'Permits');
    await work.untilSaved();
  });

  afterAll(async () => {
    await work.app.kill();
    removeHome(desk.home);
  });

  const atProvider = () => work.goTo('workbook and provider', 'Workbook and provider');
  const says = (words: RegExp) => eventually(async () => expect(await work.status()).toMatch(words));
  const mission = () => work.field('Mission').textContent();

  describe('a workbook whose file is moved away while it is open', () => {
    const moved = () => `${desk.file}.moved`;

    it('takes nothing more, says so for as long as that is, and keeps the words', async () => {
      renameSync(desk.file, moved());
      await work.type('Mission', ' within ten days');
      await says(/Not saved\..*ours\.cxwb was moved, renamed or deleted while it was open here/);
      expect(await mission()).toBe('Permits within ten days');
      await work.type('Bureau', 'Permits');
      await says(/Not saved\./);
    });

    it('shows the words again after looking elsewhere, to be typed on', async () => {
      await work.goTo('services', 'Services');
      await atProvider();
      expect(await mission()).toBe('Permits within ten days');
      expect(await work.field('Bureau').inputValue()).toBe('Permits');
      await work.type('Mission', ' for all');
      expect(await mission()).toBe('Permits within ten days for all');
    });

    it('is not left for another workbook', async () => {
      await work.app.controls.openFile(aWorkbook(desk.home, 'theirs'));
      // A window that shows a workbook is left alone: the file opens in another one.
      const second = await work.app.window(2);
      await work.app.controls.closeWindow(second.id);
      await work.app.controls.dropFiles(work.id, [path.join(desk.home, 'theirs.cxwb')]);
      await work.told(/Not everything is saved yet: .*Mission.*moved, renamed or deleted/);
      expect(await mission()).toBe('Permits within ten days for all');
    });

    it('asks before its window closes', async () => {
      const before = (await work.app.controls.shownDialogs()).length;
      await work.app.controls.answerDialog({ button: 'Stay' });
      await work.app.controls.closeWindow(work.id);
      const asked = await eventually(async () => {
        const question = (await work.app.controls.shownDialogs())[before];
        if (question?.kind !== 'message') throw new Error('nothing was asked');
        return question;
      });
      expect(asked.detail).toMatch(/• (Mission|Bureau)\n• (Mission|Bureau)/);
      expect(await mission()).toBe('Permits within ten days for all');
    });

    it('is saved as soon as the file is back, without anybody doing anything', async () => {
      renameSync(moved(), desk.file);
      await work.untilSaved();
      expect(await providerIn(desk.file)).toMatchObject({
        mission: 'Permits within ten days for all',
        bureau: 'Permits',
      });
    });
  });

  describe('a workbook whose file is deleted, or replaced by another one', () => {
    async function backUpAndRestore(): Promise<void> {
      await work.goTo('backups', 'Backups');
      await work.page.getByRole('button', { name: 'Back up now' }).click();
      await work.told(/Backup made/);
      await work.page
        .getByRole('button', { name: /^Restore…/ })
        .first()
        .click();
      await work.page.getByRole('button', { name: 'Restore this backup' }).click();
      await work.told(/The backup is restored/);
    }

    it('comes back from a backup, with what was typed meanwhile', async () => {
      await work.type('Bureau', ' and Fees');
      await work.untilSaved();
      rmSync(desk.file);
      await work.type('Mission', ', online');
      await says(/Not saved\..*make a backup now/);
      await backUpAndRestore();
      await work.untilSaved();
      await eventually(async () =>
        expect(await providerIn(desk.file)).toMatchObject({
          bureau: 'Permits and Fees',
          mission: 'Permits within ten days for all, online',
        }),
      );
      await atProvider();
      expect(await mission()).toBe('Permits within ten days for all, online');
    });

    it('is not written into the other one, which is kept as well', async () => {
      const other = aWorkbook(desk.home, 'copied over');
      copyFileSync(other, `${desk.file}.new`);
      renameSync(`${desk.file}.new`, desk.file);
      await work.type('Mission', ' and in person');
      await says(/Not saved\. Another file was put in the place of .*ours\.cxwb/);
      await backUpAndRestore();
      await work.untilSaved();
      await eventually(async () =>
        expect((await providerIn(desk.file))?.mission).toBe(
          'Permits within ten days for all, online and in person',
        ),
      );
    });
  });

  describe('a folder to export into', () => {
    async function exportTo(folder: string): Promise<void> {
      await work.goTo('export', 'Export');
      await work.app.controls.answerDialog({ paths: [folder] });
      await work.page.getByRole('button', { name: 'Choose a folder and export' }).click();
    }
    const problem = (words: RegExp) =>
      work.page.locator('#work .field-error').filter({ hasText: words }).waitFor({ timeout: 30_000 });

    it('is made again where it has vanished meanwhile', async () => {
      const gone = path.join(desk.home, 'removed', 'drive');
      await exportTo(gone);
      await work.page.getByRole('heading', { name: 'Exported to drive' }).waitFor({ timeout: 30_000 });
      expect(readdirSync(gone)).toHaveLength(1);
    });

    it('is named where a file has its name now', async () => {
      const file = path.join(desk.home, 'a file');
      writeFileSync(file, 'x');
      await exportTo(path.join(file, 'folder'));
      await problem(/a file.*(already exists|does not exist)/);
    });

    it.skipIf(process.platform !== 'linux')('is named where one may not write', async () => {
      // Permissions do not bind root, but nobody can make a file there.
      const isRoot = process.getuid?.() === 0;
      const closed = isRoot ? '/sys/kernel' : path.join(desk.home, 'closed');
      if (!isRoot) {
        mkdirSync(closed);
        chmodSync(closed, 0o555);
      }
      await exportTo(closed);
      await problem(/You may not read or write .*(kernel|closed)/);
    });

    it('is asked for again after the question was put away', async () => {
      await work.app.controls.answerDialog({ cancelled: true });
      await work.page.getByRole('button', { name: 'Choose a folder and export' }).click();
      await work.page.getByText('Nothing was exported.').waitFor();
      await exportTo(path.join(desk.home, 'handed in'));
      await work.page.getByRole('heading', { name: 'Exported to handed in' }).waitFor({ timeout: 30_000 });
    });
  });

  describe('a workbook that was open lately', () => {
    it('and is gone is shown as not there, and can be taken from the list', async () => {
      const theirs = path.join(desk.home, 'lately.cxwb');
      aWorkbook(desk.home, 'lately');
      await work.app.controls.dropFiles(work.id, [theirs]);
      await work.page.getByText('lately.cxwb', { exact: false }).first().waitFor();
      await work.app.controls.chooseMenu('workbook.close', work.id);
      await work.page.getByRole('heading', { level: 1, name: 'HISP CX Workbook' }).waitFor();
      const card = work.page.locator('.start-recent').filter({ hasText: 'lately.cxwb' });
      rmSync(theirs);
      await card.getByRole('button').click();
      await work.told(/There is no file .*lately\.cxwb\. Check the name and the folder/);
      await work.page.evaluate("window.dispatchEvent(new Event('focus'))");
      await card.getByText('Not found there now').waitFor();
      await card.getByRole('button', { name: /Remove from this list/ }).click();
      await card.waitFor({ state: 'detached' });
      await work.page.locator('.start-recent').filter({ hasText: 'ours.cxwb' }).getByRole('button').click();
      await work.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    });

    it('and is gone when it is handed over from outside is told of', async () => {
      await work.app.controls.chooseMenu('workbook.close', work.id);
      await work.page.getByRole('heading', { level: 1, name: 'HISP CX Workbook' }).waitFor();
      await work.app.controls.secondInstance(['hisp', 'nowhere.cxwb'], desk.home);
      await work.told(/There is no file .*nowhere\.cxwb/);
    });
  });
});
