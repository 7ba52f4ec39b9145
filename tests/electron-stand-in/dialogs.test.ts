import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { noBrowser, type RunningApp, removeHome } from '../e2e/app/launch.ts';
import { launchFixture } from './fixture/launch-fixture.ts';

describe.skipIf(noBrowser !== undefined)('A dialog under the stand-in', () => {
  let app: RunningApp;
  const call = async (...args: readonly unknown[]): Promise<unknown> =>
    (await app.window()).page.evaluate(
      `window.tiny.invoke('call', ...${JSON.stringify(args)}).catch((cause) => cause.message)`,
    );

  /** The page that a person would get for the dialog that waits. */
  async function dialogPage(): Promise<Page> {
    await vi.waitFor(async () => expect(await app.controls.waitingDialogs()).toHaveLength(1), 10_000);
    const { page } = await app.window();
    const opened = page.context().waitForEvent('page');
    await app.controls.moveDialogToPage();
    const shown = await opened;
    await shown.getByRole('heading', { level: 1 }).waitFor();
    return shown;
  }

  beforeAll(async () => {
    app = await launchFixture();
    await app.window();
  });
  afterAll(async () => {
    await app.kill();
    removeHome(app.home);
  });

  it('takes a test’s answers in order, given before or after it appears', async () => {
    await app.controls.answerDialog({ paths: ['/a.cxwb'] });
    expect(await call('open', { title: 'Open' })).toEqual({ canceled: false, filePaths: ['/a.cxwb'] });
    const asked = call('save', { title: 'Save as', defaultPath: '/b.cxwb' });
    await vi.waitFor(
      async () =>
        expect(await app.controls.waitingDialogs()).toMatchObject([
          { kind: 'save', title: 'Save as', defaultPath: '/b.cxwb' },
        ]),
      10_000,
    );
    await app.controls.answerDialog({ cancelled: true });
    expect(await asked).toEqual({ canceled: true, filePath: '' });
  });

  it('is answered by the words of a button, and Escape presses Cancel', async () => {
    const box = { message: 'Close?', buttons: ['Save', 'Cancel', 'Discard'] };
    await app.controls.answerDialog({ button: 'Discard', checkbox: true });
    expect(await call('message', box)).toEqual({ response: 2, checkboxChecked: true });
    await app.controls.answerDialog({ cancelled: true });
    expect(await call('message', box)).toEqual({ response: 1, checkboxChecked: false });
    await app.controls.answerDialog({ button: 'Maybe' });
    expect(await call('message', box)).toContain('has no button Maybe; it has Save, Cancel, Discard');
  });

  it('lets a person type a path, and says what is wrong with it', async () => {
    const file = path.join(app.home, 'ours.cxwb');
    writeFileSync(file, '');
    const asked = call('open', { title: 'Open workbook', defaultPath: app.home });
    const page = await dialogPage();
    await page.getByLabel('File, with its whole path').fill(path.join(app.home, 'none.cxwb'));
    await page.getByRole('button', { name: 'Open' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('There is nothing of this name.');
    await page.getByLabel('File, with its whole path').fill(file);
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await asked).toEqual({ canceled: false, filePaths: [file] });
  });

  it('asks a person again before a file is replaced', async () => {
    const file = path.join(app.home, 'there.cxwb');
    writeFileSync(file, '');
    const asked = call('save', { title: 'Save', defaultPath: file });
    const page = await dialogPage();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('This file exists');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await asked).toEqual({ canceled: false, filePath: file });
  });

  it('is cancelled when a person closes its window', async () => {
    const asked = call('message', { message: 'Sure?', buttons: ['Stay', 'Go'], cancelId: 0 });
    const page = await dialogPage();
    await page.close();
    expect(await asked).toEqual({ response: 0, checkboxChecked: false });
  });

  it('keeps what the app would have opened elsewhere', async () => {
    await call('external', 'https://www.performance.gov/');
    expect(await app.controls.shellCalls()).toEqual([
      { what: 'openExternal', target: 'https://www.performance.gov/' },
    ]);
  });
});
