import path from 'node:path';
import type { Page } from 'playwright-core';
import { bigBriefing, bigBriefingSize, plainBriefing } from '../../src-main/bench/big-briefing.ts';
import {
  type BenchResult,
  inTemporaryFolder,
  median,
  milliseconds,
  quantile,
} from '../../src-main/bench/measure.ts';
import { createWorkbook, type NewWorkbook } from '../../src-main/workbook/create.ts';
import { valueOrThrow } from '../../src-main/workbook/failures.ts';
import { handsOn } from '../e2e/app/hands.ts';
import { launchApp, type RunningApp } from '../e2e/app/launch.ts';
import { knownHome } from './home.ts';

const rounds = 12;
/** Presses until the last of twelve slides is shown. */
const presses = 11;

/** Chromium draws when there is something to draw, and does not wait for the screen's next sixtieth of a second. */
const unthrottled = { HISP_STAND_IN_SWITCHES: '--disable-frame-rate-limit --disable-gpu-vsync' };

/** From the key to the end of the rendering that shows the next slide; see `typing.ts`. */
const watchKeys = `(() => {
  const times = [];
  let pressed = 0;
  const drawn = new MessageChannel();
  drawn.port1.onmessage = () => times.push(performance.now() - pressed);
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'ArrowRight') return;
    pressed = timeStamp;
    requestAnimationFrame(() => drawn.port2.postMessage(0));
  }, true);
  window.takeTimes = () => times.splice(0);
})()`;

type Stage = { readonly app: RunningApp; readonly page: Page; readonly times: number[][] };

async function stageOf(folder: string, name: string, workbook: NewWorkbook): Promise<Stage> {
  const own = path.join(folder, name);
  const home = knownHome(own);
  const file = path.join(own, 'workbook.cxwb');
  valueOrThrow(createWorkbook(file, workbook));
  const app = await launchApp({ home, args: [file], env: unthrottled });
  const { page } = await app.window();
  const hands = handsOn(page);
  page.setDefaultTimeout(60_000);
  await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  await page.locator('[data-focus-key="rail/briefings"]').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rehearse and brief' }).waitFor();
  await hands.tabTo(/^Rehearse$/, 'button');
  await hands.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rehearsal: Slide 1 of 12' }).waitFor();
  await page.evaluate(watchKeys);
  return { app, page, times: [] };
}

/** Goes through all slides, with time in between for what follows each: the picture of the next, the saving. */
async function goThrough({ page, times }: Stage, isCounted: boolean): Promise<void> {
  await page.keyboard.press('Home');
  await page.waitForTimeout(150);
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
  }
  const taken = await page.evaluate<number[]>('takeTimes()');
  if (taken.length !== presses) throw new Error(`Of ${presses} slides ${taken.length} were drawn.`);
  if (isCounted) times.push(taken);
}

/** Of each slide the lower quartile over the rounds: what else the machine does only makes one slower. */
function slidesOf({ times }: Stage): readonly number[] {
  return Array.from({ length: presses }, (_, slide) =>
    quantile(
      times.map((row) => row[slide] ?? Number.NaN),
      0.25,
    ),
  );
}

/** The next slide of a large workbook against one of a single line: the slowest of the twelve counts. */
export function benchSlides(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const big = await stageOf(folder, 'big', bigBriefing());
    const plain = await stageOf(folder, 'plain', plainBriefing());
    try {
      for (let round = -2; round < rounds; round += 1)
        for (const stage of [big, plain]) await goThrough(stage, round >= 0);
      const slides = slidesOf(big);
      const slowest = Math.max(...slides);
      const line = median(slidesOf(plain));
      return {
        ratio: slowest / line,
        bound: 2,
        reference: 'a slide with one line',
        details: `${bigBriefingSize.quarters} quarters, ${bigBriefingSize.commitments} commitments: key to paint of the slowest slide ${milliseconds(slowest)} (slide ${slides.indexOf(slowest) + 2}), of the middle one ${milliseconds(median(slides))}, against ${milliseconds(line)}, lower quartiles of ${rounds}`,
      };
    } finally {
      await Promise.all([big.app.close(), plain.app.close()]);
    }
  });
}
