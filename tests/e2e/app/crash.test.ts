import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AtWork, atWork, type Desk, eventually, providerIn, sitDown, someDesk } from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

const project = path.resolve(import.meta.dirname, '../../..');

describe.skipIf(noBrowser !== undefined)('what breaks while somebody works', () => {
  let desk: Desk;
  let work: AtWork;

  beforeEach(() => {
    desk = someDesk();
  });

  afterEach(async () => {
    await work.app.kill();
    removeHome(desk.home);
  });

  async function begin(...options: Parameters<typeof sitDown> extends [Desk, ...infer Rest] ? Rest : never) {
    work = await sitDown(desk, ...options);
  }

  async function typeMission(): Promise<void> {
    await work.goTo('workbook and provider', 'Workbook and provider');
    await work.type('Bureau', 'Permits');
    await work.untilSaved();
    await work.type('Mission', 'Permits within ten days.');
  }

  it('loses nothing to a page that is loaded again in the middle of a word', async () => {
    await begin();
    await typeMission();
    await work.app.controls.reload(work.id);
    await work.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    expect(await providerIn(desk.file)).toMatchObject({
      bureau: 'Permits',
      mission: 'Permits within ten days.',
    });
    await work.goTo('workbook and provider', 'Workbook and provider');
    expect(await work.field('Mission').textContent()).toBe('Permits within ten days.');
  });

  it('keeps what was shown as saved through a crash of the page, says so, and goes on', async () => {
    await begin();
    await typeMission();
    await work.app.controls.killRenderer(work.id);
    work = await eventually(async () => {
      const [window] = await work.app.windows();
      if (window === undefined) throw new Error('the page is not there yet');
      await window.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor({ timeout: 500 });
      return atWork(work.app, window);
    });
    await work.told(/The window stopped working and was loaded again\. What was shown as saved is here/);
    expect((await providerIn(desk.file))?.bureau).toBe('Permits');
    await work.goTo('workbook and provider', 'Workbook and provider');
    await work.type('Bureau', ' and Fees');
    await work.untilSaved();
    expect((await providerIn(desk.file))?.bureau).toBe('Permits and Fees');
  });

  it.each([
    ['the window is closed', () => work.app.controls.closeWindow(work.id)],
    ['the program is quit', () => work.app.controls.quit()],
    ['the workbook is closed', () => work.app.controls.chooseMenu('workbook.close', work.id)],
  ])('saves what is being typed when %s at once', async (_, leave) => {
    await begin();
    await typeMission();
    await leave();
    await eventually(async () =>
      expect((await providerIn(desk.file))?.mission).toBe('Permits within ten days.'),
    );
    await eventually(() => expect(existsSync(`${desk.file}.lock`)).toBe(false));
    expect((await work.app.controls.shownDialogs().catch(() => [])).length).toBe(0);
  });

  describe('a thread that makes an export', () => {
    /** The built program once more, whose thread does what the script says in place of its work. */
    function programWithThread(script: string): string {
      const bundle = path.join(desk.home, 'program');
      cpSync(path.join(project, 'out'), path.join(bundle, 'out'), { recursive: true });
      cpSync(path.join(project, 'package.json'), path.join(bundle, 'package.json'));
      symlinkSync(path.join(project, 'node_modules'), path.join(bundle, 'node_modules'), 'dir');
      writeFileSync(path.join(bundle, 'out', 'main', 'export-worker.js'), script);
      return path.join(bundle, 'out', 'main', 'main.js');
    }

    /** Leaves a half-written file as soon as there is work, and then does something else than the work. */
    const stagedThen = (rest: string) => `import { writeFileSync } from 'node:fs';
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (order) => {
        if (order.type !== 'start') return;
        const { out, mark } = order.input.request;
        writeFileSync(out + '/.assessment.docx.' + mark + '.part', 'half');
        ${rest}
      });`;

    async function exportTo(folder: string): Promise<void> {
      mkdirSync(folder, { recursive: true });
      await work.goTo('export', 'Export');
      await work.app.controls.answerDialog({ paths: [folder] });
      await work.page.getByRole('button', { name: 'Choose a folder and export' }).click();
    }

    const said = (words: string) => work.page.locator('#work').getByText(words);

    it('and crashes leaves nothing behind, says so, and holds nobody up', async () => {
      await begin({ main: programWithThread(stagedThen(`throw new Error('what somebody typed');`)) });
      const folder = path.join(desk.home, 'handed in');
      await exportTo(folder);
      await said('The work stopped before it was done, because a part of the program failed.').waitFor();
      expect(readdirSync(folder)).toEqual([]);
      expect(await work.app.controls.shownDialogs()).toHaveLength(1);
      await typeMission();
      await work.untilSaved();
      expect((await providerIn(desk.file))?.mission).toBe('Permits within ten days.');
    });

    it('and does not end can be canceled, and leaves nothing behind', async () => {
      await begin({ main: programWithThread(stagedThen('')) });
      const folder = path.join(desk.home, 'handed in');
      await exportTo(folder);
      await eventually(() => expect(readdirSync(folder)).toHaveLength(1));
      await work.page.getByRole('button', { name: 'Cancel the export' }).click();
      await said('Nothing was exported.').waitFor();
      expect(readdirSync(folder)).toEqual([]);
    });

    it('and is at work is ended with the window, and leaves nothing behind', async () => {
      await begin({ main: programWithThread(stagedThen('')) });
      const folder = path.join(desk.home, 'handed in');
      await exportTo(folder);
      await eventually(() => expect(readdirSync(folder)).toHaveLength(1));
      expect(await work.app.close()).toEqual({ code: 0, signal: null });
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
