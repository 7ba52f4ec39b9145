import { existsSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { removeHome, temporaryHome } from './launch.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const runtime = path.join(project, 'node_modules/electron/dist');
const programs = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
} as const;

/** Why the real runtime cannot be tried; undefined where it can. */
function reasonToSkip(): string | undefined {
  if (!existsSync(runtime))
    return 'the Electron runtime is not installed; “npx install-electron” downloads it';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'this machine has no display';
  return undefined;
}

const skipped = reasonToSkip();
const program =
  process.platform === 'win32' || process.platform === 'darwin' ? programs[process.platform] : programs.linux;

/** One look at what the stand-in cannot prove: that the real runtime starts, guards and ends the program. */
describe('on the real Electron runtime', () => {
  it.skipIf(skipped !== undefined)(
    `the program opens the sample in a sandboxed window${skipped === undefined ? '' : ` (skipped: ${skipped})`}`,
    async () => {
      const home = temporaryHome();
      const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
      const app = await _electron.launch({
        executablePath: path.join(runtime, program),
        args: [...(isRoot ? ['--no-sandbox'] : []), project],
        env: { ...process.env, HISP_CX_DATA: path.join(home, 'data') },
      });
      try {
        const page = await app.firstWindow();
        expect(page.url()).toBe('app://hisp/index.html');
        const state = await page.evaluate(
          "window.hisp.call('app.state', {}).then(({ ok, value }) => ({ ok, standIn: value.standIn }))",
        );
        expect(state).toEqual({ ok: true, standIn: undefined });
        expect(await page.evaluate('[typeof process, typeof require]')).toEqual(['undefined', 'undefined']);
        const request = "fetch('https://example.gov/').then(() => 'made', () => 'stopped')";
        expect(await page.evaluate(request)).toBe('stopped');
        // The addon is loaded by Electron's own Node.
        const opened = await page.evaluate(
          "window.hisp.call('workbook.sample', {}).then(({ ok, value }) => ok && value.readOnly === false)",
        );
        expect(opened).toBe(true);
      } finally {
        await app.close();
        removeHome(home);
      }
    },
  );
});
