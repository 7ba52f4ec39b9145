import path from 'node:path';
import type { Page } from 'playwright-core';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { manyEdits, writeManyEdits } from '../../src-main/bench/many-edits.ts';
import { type BenchResult, inTemporaryFolder, median, milliseconds } from '../../src-main/bench/measure.ts';
import { createWorkbook } from '../../src-main/workbook/create.ts';
import { emptyWorkbook } from '../../src-main/workbook/empty-workbook.ts';
import { valueOrThrow } from '../../src-main/workbook/failures.ts';
import { launchApp, type RunningApp } from '../e2e/app/launch.ts';
import { knownHome } from './home.ts';

const rounds = 9;
/** Uncounted: what is read for the first time is slower. */
const warmUp = 2;

/**
 * In each new page from its very beginning: when the overview was first drawn with its findings, in milliseconds
 * since the page began to load. Main opens the file only once the page listens, so opening is part of it;
 * starting Chromium is not.
 */
const watchFirstScreen = `(() => {
  if (window !== window.top || location.protocol === 'about:') return;
  window.firstScreen = new Promise((resolve) => {
    setTimeout(resolve, 30_000, NaN);
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => resolve(performance.now());
    const watch = new MutationObserver(() => {
      if (document.querySelector('.overview-next li') === null) return;
      watch.disconnect();
      requestAnimationFrame(() => drawn.port2.postMessage(0));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
})()`;

/** Opens a file in a window of its own, as by a double click, and closes it again. */
async function openOnce(app: RunningApp, file: string): Promise<number> {
  await app.controls.openFile(file);
  const { id, page } = await app.window(2);
  const time = await page.evaluate<number>('window.firstScreen');
  if (Number.isNaN(time))
    throw new Error(`The overview of ${path.basename(file)} did not come. ${app.output()}`);
  await app.controls.closeWindow(id);
  while ((await app.controls.windows()).length > 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return time;
}

async function watchPagesOf(page: Page): Promise<void> {
  await page.context().addInitScript(watchFirstScreen);
}

/** The overview with its findings, of a workbook with 100,000 edits against an empty one. */
export function benchFirstScreen(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const [many, empty, other] = ['many', 'empty', 'other'].map((name) => path.join(folder, `${name}.cxwb`));
    if (many === undefined || empty === undefined || other === undefined) throw new Error('no names');
    await writeManyEdits(many);
    for (const file of [empty, other])
      valueOrThrow(
        createWorkbook(
          file,
          emptyWorkbook({
            edition: a11Edition2022,
            editionLoaded: false,
            provider: 'Example Permit Office',
            fiscalYear: 2026,
          }),
        ),
      );
    // The first window has another workbook open, so that each file gets a new window.
    const app = await launchApp({ home: knownHome(folder), args: [other] });
    try {
      await watchPagesOf((await app.window()).page);
      const times = { many: [] as number[], empty: [] as number[] };
      for (let round = -warmUp; round < rounds; round += 1) {
        const own = await openOnce(app, many);
        const reference = await openOnce(app, empty);
        if (round < 0) continue;
        times.many.push(own);
        times.empty.push(reference);
      }
      const middle = { many: median(times.many), empty: median(times.empty) };
      return {
        ratio: middle.many / middle.empty,
        bound: 2,
        reference: 'the first screen of an empty workbook',
        details: `${manyEdits.toLocaleString('en-US')} edits: ${milliseconds(middle.many)} against ${milliseconds(middle.empty)} from loading the page to the overview with its findings, medians of ${rounds}`,
      };
    } finally {
      await app.close();
    }
  });
}
