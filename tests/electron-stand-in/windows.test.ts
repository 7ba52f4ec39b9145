import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noBrowser, type RunningApp, removeHome } from '../e2e/app/launch.ts';
import { launchFixture } from './fixture/launch-fixture.ts';

describe.skipIf(noBrowser !== undefined)('The stand-in', () => {
  let app: RunningApp;
  const call = async (...args: readonly unknown[]): Promise<unknown> =>
    (await app.window()).page.evaluate(`window.tiny.invoke('call', ...${JSON.stringify(args)})`);
  const log = async (): Promise<unknown> => (await app.window()).page.evaluate(`window.tiny.invoke('log')`);

  beforeEach(async () => {
    app = await launchFixture();
    await app.window();
  });
  afterEach(async () => {
    await app.kill();
    removeHome(app.home);
  });

  it('lets a window refuse to close, and quits once it agrees', async () => {
    const { id } = await app.window();
    await app.controls.closeWindow(id);
    await app.controls.quit();
    expect(await log()).toEqual(['ready-to-show', 'close', 'before-quit', 'close']);
    await call('let-go');
    await app.controls.closeWindow(id);
    expect(await app.exited).toEqual({ code: 0, signal: null });
    expect(app.output()).toContain('will-quit');
  });

  it('leaves nothing behind in the temporary folder when it quits', async () => {
    await call('let-go');
    await app.close();
    const left = spawnSync('ls', [path.join(app.home, 'tmp')], { encoding: 'utf8' }).stdout;
    expect(left.split('\n').filter((name) => name.startsWith('hisp-cx-stand-in'))).toEqual([]);
  });

  it('shows two windows and knows which one is in use', async () => {
    await call('window');
    const second = await app.window(2);
    expect(second.focused).toBe(true);
    const [first] = await app.windows();
    await first?.page.getByLabel('Text').click();
    await vi.waitFor(
      async () => expect((await app.windows()).map(({ focused }) => focused)).toEqual([true, false]),
      10_000,
    );
    await first?.page.keyboard.press('Control+s');
    await vi.waitFor(async () => expect(await log()).toContain('save 1'), 10_000);
  });

  it('does by key what the menu says, unless the page takes the key or the item is off', async () => {
    const { page } = await app.window();
    await page.keyboard.press('Control+s');
    await vi.waitFor(async () => expect(await log()).toContain('save 1'), 10_000);
    await page.keyboard.press('Control+Shift+n');
    await vi.waitFor(async () => expect(await log()).toContain('new'), 10_000);
    await page.evaluate(`onkeydown = (event) => event.preventDefault()`);
    await page.keyboard.press('Control+s');
    await page.evaluate('onkeydown = null');
    await call('enable', 'save', false);
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(200);
    expect(JSON.stringify(await log()).match(/save 1/g)).toHaveLength(1);
  });

  it('lists the menu and chooses from it', async () => {
    const [file] = await app.controls.menu();
    expect(file?.submenu.map(({ label, accelerator }) => [label, accelerator])).toEqual([
      ['Save', 'CmdOrCtrl+S'],
      ['New', 'CmdOrCtrl+Shift+N'],
      ['Quit', 'CmdOrCtrl+Q'],
    ]);
    await app.controls.chooseMenu('New');
    expect(await log()).toContain('new');
  });

  it('knows the path of a dropped file, of the same name in two folders too', async () => {
    const files = ['a', 'b'].map((name) => path.join(app.home, `${name} é.txt`));
    for (const file of files) writeFileSync(file, file);
    const { id, page } = await app.window();
    await app.controls.dropFiles(id, files);
    await vi.waitFor(async () => expect(await page.evaluate('window.seen')).toEqual([files]), 10_000);
  });

  it('loads the page again after its process died', async () => {
    const { id, page } = await app.window();
    await app.controls.killRenderer(id);
    await vi.waitFor(async () => expect((await app.windows())[0]?.page).not.toBe(page), 10_000);
    expect(await log()).toContain('gone crashed');
  });

  it('shows the window again after all of Chromium died', async () => {
    const lines = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).stdout.split('\n');
    const browser = lines.find((line) => line.includes(`=${app.home}`) && !line.includes('--type='));
    process.kill(Number.parseInt(browser ?? '', 10), 'SIGKILL');
    await vi.waitFor(async () => expect(await log()).toContain('gone killed'), 10_000);
  });

  it('tells the first start of a second one, which ends', async () => {
    const second = await launchFixture({
      home: app.home,
      args: ['some file.cxwb'],
      workingDirectory: app.home,
    });
    expect(await second.exited).toEqual({ code: 0, signal: null });
    expect(await log()).toContainEqual(['second', ['some file.cxwb'], app.home, { from: 'fixture' }]);
  });

  it('starts again after it was killed, without an old start in the way', async () => {
    await app.kill();
    app = await launchFixture({ home: app.home });
    expect(await app.window()).toMatchObject({ url: 'app://bundle/' });
  });

  it('hands over files that are double-clicked on a Mac', async () => {
    await app.controls.openFile('/x/y.cxwb');
    expect(await log()).toContainEqual(['open-file', '/x/y.cxwb']);
  });

  it('shows the system’s dark mode, forced colors and reduced motion', async () => {
    const { page } = await app.window();
    const media = (query: string) => page.evaluate(`matchMedia('(${query})').matches`);
    expect(await media('prefers-color-scheme: dark')).toBe(false);
    await app.controls.setAppearance({ colorScheme: 'dark', forcedColors: true, reducedMotion: true });
    await vi.waitFor(async () => expect(await media('prefers-color-scheme: dark')).toBe(true), 10_000);
    expect(await media('forced-colors: active')).toBe(true);
    expect(await media('prefers-reduced-motion: reduce')).toBe(true);
  });

  it('gives the page the size of its window, and half of it at 200% zoom', async () => {
    const { id, page } = await app.window();
    const size = () => page.evaluate('[innerWidth, innerHeight, devicePixelRatio]');
    expect(await size()).toEqual([800, 600, 1]);
    await app.controls.setBounds(id, { width: 1024, height: 700 });
    await vi.waitFor(async () => expect(await size()).toEqual([1024, 700, 1]), 10_000);
    await app.controls.setZoom(id, 2);
    await vi.waitFor(async () => expect(await size()).toEqual([512, 350, 2]), 10_000);
  });

  it('ends Chromium with the app, even when the app is killed', async () => {
    const profile = spawnSync('ls', [path.join(app.home, 'tmp')], { encoding: 'utf8' }).stdout;
    expect(profile).toContain('hisp-cx-stand-in');
    await app.kill();
    await vi.waitFor(() => {
      const running = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
      expect(running).not.toContain(path.join(app.home, 'tmp'));
    }, 10_000);
    expect(existsSync(app.home)).toBe(true);
  });
});
