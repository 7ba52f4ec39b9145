import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { channels } from '../../../shared/ipc/channels.ts';
import { hisp, jsonOf } from '../cli/command.ts';
import { handsOn } from './hands.ts';
import {
  type AppWindow,
  launchApp,
  noBrowser,
  type RunningApp,
  removeHome,
  temporaryHome,
} from './launch.ts';

describe.skipIf(noBrowser !== undefined)('the window program', () => {
  let home: string;
  let app: RunningApp;

  beforeEach(async () => {
    home = temporaryHome();
    mkdirSync(path.join(home, 'data'));
    const settings = { author: 'CX lead', tourSeen: true, panelOpen: true };
    writeFileSync(path.join(home, 'data', 'settings.json'), JSON.stringify(settings));
  });

  afterEach(async () => {
    await app.close();
    removeHome(home);
  });

  async function start(...args: readonly string[]): Promise<AppWindow> {
    app = await launchApp({ home, args });
    const window = await app.window();
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    return window;
  }

  async function workbook(name: string): Promise<string> {
    const file = path.join(home, `${name}.cxwb`);
    jsonOf(
      await hisp(home, 'new', file, '--provider', `Office of ${name}`, '--fiscal-year', '2024', '--json'),
    );
    return file;
  }

  /** What a window has open, by its file's name; null where it shows the start screen. */
  const openIn = ({ page }: AppWindow) =>
    page.evaluate<string | null>(
      "window.hisp.call('workbook.current', {}).then(({ value }) => value && value.fileName)",
    );

  const until = (look: () => Promise<unknown>, expected: unknown) =>
    vi.waitFor(async () => expect(await look()).toEqual(expected), { timeout: 15_000, interval: 100 });

  const openFiles = async () => Promise.all((await app.windows()).map(openIn));

  it('opens the file that it is started with', async () => {
    await start(await workbook('Claims'));
    await until(openFiles, ['Claims.cxwb']);
  });

  it('opens a double-clicked file in the window that shows the start screen, the next one in its own', async () => {
    const [claims, benefits] = [await workbook('Claims'), await workbook('Benefits')];
    await start();
    await app.controls.openFile(claims);
    await until(openFiles, ['Claims.cxwb']);
    await app.controls.secondInstance(['hisp', benefits], home);
    await until(openFiles, ['Claims.cxwb', 'Benefits.cxwb']);
    await app.controls.secondInstance(['hisp', path.basename(claims)], home);
    await until(async () => (await app.controls.windows()).map(({ focused }) => focused), [true, false]);
    expect(await openFiles()).toEqual(['Claims.cxwb', 'Benefits.cxwb']);
  });

  it('opens several files at once, each in a window of its own', async () => {
    await start(await workbook('Claims'), await workbook('Benefits'));
    await until(async () => [...(await openFiles())].sort(), ['Benefits.cxwb', 'Claims.cxwb']);
  });

  it('hears of a file that is dropped on it', async () => {
    const claims = await workbook('Claims');
    const { id } = await start();
    await app.controls.dropFiles(id, [claims]);
    await until(openFiles, ['Claims.cxwb']);
  });

  it('opens again where its window stood', async () => {
    const { id } = await start();
    const bounds = { x: 60, y: 40, width: 1280, height: 800 };
    await app.controls.setBounds(id, bounds);
    await app.close();
    const again = await start();
    expect(again.bounds).toEqual(bounds);
  });

  it('greys out menu items by what the window shows', async () => {
    const { id } = await start();
    const enabled = async () => {
      const items = (await app.controls.menu()).flatMap(({ submenu }) => submenu);
      return items.find((item) => item.id === 'go.review')?.enabled;
    };
    await until(enabled, false);
    await app.controls.chooseMenu('workbook.sample', id);
    await until(enabled, true);
    await app.controls.chooseMenu('workbook.close', id);
    await until(enabled, false);
  });

  it('goes on after its page crashed, with the workbook that was open', async () => {
    const { id } = await start(await workbook('Claims'));
    await until(openFiles, ['Claims.cxwb']);
    await app.controls.killRenderer(id);
    await until(openFiles, ['Claims.cxwb']);
    const { page } = await app.window();
    await page.getByText('The window stopped working and was loaded again').first().waitFor();
  });

  it('asks before it loads a page again that crashes again and again', async () => {
    const { id } = await start(await workbook('Claims'));
    await until(openFiles, ['Claims.cxwb']);
    await app.controls.killRenderer(id);
    await until(openFiles, ['Claims.cxwb']);
    await app.controls.answerDialog({ button: 'Close the window' });
    await app.controls.killRenderer(id);
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('saves what was typed last before its window closes', async () => {
    const claims = await workbook('Claims');
    const { id, page } = await start(claims);
    await until(openFiles, ['Claims.cxwb']);
    const hands = handsOn(page);
    await hands.goTo('workbook and provider');
    await hands.tabTo(/^Department or agency/);
    await hands.type('Department of Examples');
    await app.controls.closeWindow(id);
    await app.exited;
    const [provider] = z
      .array(z.unknown())
      .parse(jsonOf(await hisp(home, 'show', claims, 'provider', '--json')));
    expect(provider).toMatchObject({ department: 'Department of Examples' });
  });

  it('asks before it gives up what cannot be saved, and stays unless told otherwise', async () => {
    const { id, page } = await start(await workbook('Claims'));
    await until(openFiles, ['Claims.cxwb']);
    const hands = handsOn(page);
    await hands.goTo('initiatives');
    await hands.tabTo(/^Add an initiative/, 'button');
    await hands.press('Enter');
    await hands.tabTo(/^Start/);
    // The month alone is no date.
    await hands.type('02');
    await hands.tabTo(/^End/);
    await app.controls.answerDialog({ button: 'Stay' });
    await app.controls.closeWindow(id);
    const messages = async () => (await app.controls.shownDialogs()).map(({ message }) => message);
    await until(messages, ['1 answer cannot be saved as it is.']);
    expect(await openFiles()).toEqual(['Claims.cxwb']);
    await app.controls.answerDialog({ button: 'Close without it' });
    await app.controls.closeWindow(id);
    expect(await app.exited).toEqual({ code: 0, signal: null });
  });

  it('takes calls of its own page only', async () => {
    const { id } = await start();
    for (const from of [
      { url: 'https://example.gov/', within: false },
      { url: 'app://hisp/index.html', within: true },
    ])
      await expect(app.controls.callFrom(id, from, channels.call, ['app.state', {}])).rejects.toThrow(
        'refused',
      );
  });
});
