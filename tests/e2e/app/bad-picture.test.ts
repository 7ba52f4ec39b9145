import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtWork, type Desk, eventually, expectPlainWords, sitDown, someDesk } from './at-work.ts';
import { noBrowser, removeHome } from './launch.ts';

/** A download that broke off after the header of a PNG of 40 by 30 pixels. */
const brokenOff = Buffer.from('89504e470d0a1a0a0000000d49484452000000280000001e0802000000', 'hex');

/** Begins and ends as a GIF does; what is in between says nothing of a picture. */
const hollow = Buffer.concat([
  Buffer.from('GIF89a'),
  Buffer.from([40, 0, 30, 0, 0, 0, 0]),
  Buffer.alloc(300, 0x77),
  Buffer.from([0x3b]),
]);

describe.skipIf(noBrowser !== undefined)('a slide with a picture that is none', () => {
  let desk: Desk;
  let work: AtWork;

  const slide = () => work.page.locator('.presenter-slide :not([inert]) > .slide').textContent();

  async function audience(): Promise<string> {
    const window = (await work.app.windows()).find(({ url }) => url.endsWith('#audience'));
    return String(await window?.page.locator('body').textContent());
  }

  async function register(name: string, bytes: string | Uint8Array): Promise<void> {
    const file = path.join(desk.home, name);
    writeFileSync(file, bytes);
    await work.app.controls.dropFiles(work.id, [file]);
    await work.told(new RegExp(`${name} is registered as evidence`));
  }

  async function addSlide(title: string, picture: RegExp): Promise<void> {
    await work.page.getByRole('button', { name: 'Add a slide' }).click();
    await work.type('Title', title);
    const choice = work.page.getByRole('combobox', { name: 'Picture', exact: true });
    const option = await choice.locator('option').filter({ hasText: picture }).getAttribute('value');
    await choice.selectOption(option);
    await work.untilSaved();
  }

  beforeAll(async () => {
    desk = someDesk();
    work = await sitDown(desk);
    await work.app.controls.setDisplays(
      { x: 0, y: 0, width: 1366, height: 768 },
      { x: 1366, y: 0, width: 1280, height: 720 },
    );
    await work.goTo('evidence register', /Evidence/);
    await register('waiting-room.png', brokenOff);
    await register('counter.gif', hollow);
  });

  afterAll(async () => {
    await work.app.close();
    removeHome(desk.home);
  });

  it('says so where the slide is made', async () => {
    await work.goTo('slides', 'Slides');
    await addSlide('The waiting room', /waiting-room/);
    await addSlide('The counter', /counter/);
    const told = work.page.getByText(/^The picture cannot be shown\./);
    await eventually(async () => expect(await told.count()).toBeGreaterThanOrEqual(1));
    for (const words of await told.allTextContents()) expectPlainWords(words);
  });

  it('says so in both windows, and the briefing goes on', async () => {
    await work.goTo('rehearse and brief', 'Rehearse and brief');
    await work.page.getByRole('button', { name: /^Begin the briefing/ }).click();
    await work.page.getByRole('heading', { level: 1, name: 'Briefing: Slide 1 of 14' }).waitFor();
    for (const [keys, title, reason] of [
      [['End', 'ArrowLeft'], 'The waiting room', /waiting-room\.png is not a picture/],
      [['ArrowRight'], 'The counter', /Its file is damaged/],
    ] as const) {
      for (const key of keys) await work.page.keyboard.press(key);
      for (const shown of [slide, audience])
        await eventually(async () => {
          const text = await shown();
          expect(text).toContain(title);
          expect(text).toMatch(reason);
        });
    }
    await work.page.keyboard.press('Home');
    await work.page.getByRole('heading', { level: 1, name: 'Briefing: Slide 1 of 14' }).waitFor();
    expect(await work.app.controls.consoleErrors()).toEqual([]);
  });
});
