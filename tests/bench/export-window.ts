import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { bigAssessment } from '../../src-main/bench/big-assessment.ts';
import { type BenchResult, inTemporaryFolder, median, milliseconds } from '../../src-main/bench/measure.ts';
import { createWorkbook } from '../../src-main/workbook/create.ts';
import { valueOrThrow } from '../../src-main/workbook/failures.ts';
import { handsOn } from '../e2e/app/hands.ts';
import { launchApp } from '../e2e/app/launch.ts';
import { knownHome } from './home.ts';

const rounds = 5;

/**
 * A message that is sent again whenever it arrives waits behind whatever the page does in between, so the longest
 * wait is the longest task of its main thread. The browser's own list of long tasks begins at 50 ms.
 */
const watchTasks = `(() => {
  let last = performance.now();
  let longest = 0;
  const ping = new MessageChannel();
  ping.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    ping.port2.postMessage(0);
  };
  ping.port2.postMessage(0);
  window.takeLongest = () => { const taken = longest; longest = 0; return taken; };
})()`;

const takeLongest = (page: Page) => page.evaluate<number>('takeLongest()');

/** The longest task of the window while every document of a large assessment is exported, against its idle one. */
export function benchExportWindow(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    const out = path.join(folder, 'out');
    valueOrThrow(createWorkbook(file, bigAssessment));
    const app = await launchApp({ home: knownHome(folder), args: [file] });
    try {
      const { page } = await app.window();
      const hands = handsOn(page);
      await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
      await hands.press('Control+e');
      await page.getByRole('heading', { level: 1, name: 'Export' }).waitFor();
      await page.evaluate(watchTasks);
      const times = { idle: [] as number[], exporting: [] as number[], lasted: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        await app.controls.answerDialog({ paths: [out] });
        await hands.tabTo(/^Choose a folder and export/, 'button');
        await takeLongest(page);
        const start = performance.now();
        await hands.press('Enter');
        await page.getByRole('progressbar').first().waitFor();
        await page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 60_000 });
        const lasted = performance.now() - start;
        const exporting = await takeLongest(page);
        await page.waitForTimeout(lasted);
        const idle = await takeLongest(page);
        rmSync(out, { recursive: true, force: true });
        if (round < 0) continue;
        times.exporting.push(exporting);
        times.idle.push(idle);
        times.lasted.push(lasted);
      }
      const middle = { exporting: median(times.exporting), idle: median(times.idle) };
      return {
        ratio: middle.exporting / middle.idle,
        bound: 3,
        reference: 'the longest task of the idle window',
        details: `${milliseconds(middle.exporting)} while all documents are exported in ${milliseconds(median(times.lasted))}, against ${milliseconds(middle.idle)} in as long a time of rest, medians of ${rounds}`,
      };
    } finally {
      await app.close();
    }
  });
}
