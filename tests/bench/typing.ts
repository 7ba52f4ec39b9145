import path from 'node:path';
import type { Page } from 'playwright-core';
import { writeManyEdits } from '../../src-main/bench/many-edits.ts';
import { type BenchResult, inTemporaryFolder, milliseconds, quantile } from '../../src-main/bench/measure.ts';
import { valueOrThrow } from '../../src-main/workbook/failures.ts';
import { openReadOnly } from '../../src-main/workbook/open.ts';
import { handsOn } from '../e2e/app/hands.ts';
import { launchApp, type RunningApp } from '../e2e/app/launch.ts';
import { knownHome } from './home.ts';

const strokes = 1000;
/** The two pages take turns, so that a change in the machine's speed hits both alike. */
const inARow = 50;
const sentence = 'People wait too long for an answer, and they told us so twice this year. ';

/** Chromium draws when there is something to draw, and does not wait for the screen's next sixtieth of a second. */
const unthrottled = { HISP_STAND_IN_SWITCHES: '--disable-frame-rate-limit --disable-gpu-vsync' };

/**
 * From the key to the end of the rendering that shows it, in the page: `timeStamp` is when Chromium got the key,
 * and a message that is sent in the animation frame arrives after that frame's styles, layout and paint. A screen
 * of 60 Hz would add up to 16 ms of waiting to both pages and hide what they differ by; what the graphics process
 * does with the frame afterwards is the same for both.
 */
const watchKeys = `(() => {
  const times = [];
  let pressed = 0;
  const drawn = new MessageChannel();
  drawn.port1.onmessage = () => times.push(performance.now() - pressed);
  addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, true);
  addEventListener('input', () => requestAnimationFrame(() => drawn.port2.postMessage(0)), true);
  window.takeTimes = () => times.splice(0);
})()`;

type Typist = { readonly page: Page; readonly times: number[] };

async function typistOn(page: Page): Promise<Typist> {
  await page.evaluate(watchKeys);
  return { page, times: [] };
}

/** Milliseconds between two key strokes: faster than anybody types, and in step with nothing. */
const pace = (stroke: number) => 40 + ((stroke * 7) % 17);

/** In the middle of a row somebody thinks for a moment: autosave begins, and the next strokes meet it at work. */
const thinking = 610;

async function typeRow({ page, times }: Typist, from: number): Promise<void> {
  for (let stroke = from; stroke < from + inARow; stroke += 1) {
    const isThinking = stroke % inARow === inARow / 2;
    await page.keyboard.press(sentence[stroke % sentence.length] ?? ' ');
    await page.waitForTimeout(isThinking ? thinking : pace(stroke));
  }
  times.push(...(await page.evaluate<number[]>('takeTimes()')));
}

/** Goes to a screen with narratives and empties its first. The pointer rests in the text, here and there. */
async function beginNarrative(app: RunningApp): Promise<Page> {
  const { page } = await app.window();
  const hands = handsOn(page);
  await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  await page.locator('[data-focus-key="rail/organization"]').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Organization and accountability' }).waitFor();
  await page.locator('.rich-text-content').first().click();
  await hands.press('Control+a');
  await hands.press('Delete');
  await hands.saved();
  return page;
}

/** How often the text was saved, and whether all of it was. */
async function savedText(file: string) {
  const workbook = valueOrThrow(await openReadOnly(file));
  const narrative = workbook.snapshot().records.narrative.find(({ text }) => text?.startsWith(sentence));
  const saves = narrative === undefined ? 0 : workbook.history(narrative.id, 'text').length;
  workbook.close();
  return { length: narrative?.text?.length ?? 0, saves };
}

/**
 * 1,000 key strokes in a narrative of a workbook with 100,000 edits, which is saved meanwhile, against the same
 * in a bare textarea.
 */
export function benchTyping(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    await writeManyEdits(file);
    const app = await launchApp({ home: knownHome(folder), args: [file], env: unthrottled });
    const reference = await launchApp({
      home: path.join(folder, 'bare'),
      main: path.join(import.meta.dirname, 'bare-page.mjs'),
      env: unthrottled,
    });
    try {
      const ours = await typistOn(await beginNarrative(app));
      const bare = await typistOn((await reference.window()).page);
      await bare.page.locator('textarea').click();
      for (let stroke = 0; stroke < strokes; stroke += inARow) {
        await typeRow(ours, stroke);
        await typeRow(bare, stroke);
      }
      await ours.page.locator('.status-saved').waitFor();
      const { length, saves } = await savedText(file);
      // Blanks at the end are no part of a text.
      if (length < strokes - 1 || saves < strokes / inARow)
        throw new Error(`Of ${strokes} characters ${length} were saved, in ${saves} saves.`);
      const middle = { ours: quantile(ours.times, 0.5), bare: quantile(bare.times, 0.5) };
      const slow = { ours: quantile(ours.times, 0.95), bare: quantile(bare.times, 0.95) };
      return {
        ratio: middle.ours / middle.bare,
        bound: 1.5,
        reference: 'a bare textarea',
        details: `key to paint ${milliseconds(middle.ours)} against ${milliseconds(middle.bare)}, medians of ${ours.times.length}; 95 of 100 within ${milliseconds(slow.ours)} against ${milliseconds(slow.bare)}; ${saves} saves meanwhile`,
      };
    } finally {
      await Promise.all([app.close(), reference.close()]);
    }
  });
}
