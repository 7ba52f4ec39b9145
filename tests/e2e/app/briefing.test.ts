import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTimes } from '../../../shared/briefing/times.ts';
import type { RecordLists } from '../../../shared/workbook/snapshot.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { knownHome } from '../../bench/home.ts';
import { eventually } from './at-work.ts';
import { type Hands, handsOn } from './hands.ts';
import {
  type AppWindow,
  launchApp,
  noBrowser,
  type RunningApp,
  removeHome,
  temporaryHome,
} from './launch.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };

/** One briefing by keyboard in the real bundles, with the fictional sample; each test goes on where the one before ended. */
describe.skipIf(noBrowser !== undefined)('a team briefs OMB', () => {
  const folder = temporaryHome();
  const home = knownHome(folder);
  let app: RunningApp;
  let hands: Hands;

  async function start(...displays: readonly (typeof laptop)[]): Promise<void> {
    app = await launchApp({ home });
    const window = await app.window();
    await app.controls.setDisplays(laptop, ...displays);
    await app.controls.setBounds(window.id, laptop);
    hands = handsOn(window.page);
    await hands.page.getByRole('heading', { level: 1 }).waitFor();
    await hands.tabTo(/sample/i, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await hands.goTo('rehearse and brief');
    await hands.page.getByRole('heading', { level: 1, name: 'Rehearse and brief' }).waitFor();
  }

  /** As another program reads the file. */
  async function saved(): Promise<RecordLists> {
    const data = path.join(home, 'data');
    const name = readdirSync(data, { recursive: true, encoding: 'utf8' }).find((file) =>
      file.endsWith('.cxwb'),
    );
    const opened = await openReadOnly(path.join(data, name ?? ''));
    if (!opened.ok) throw new Error(opened.error.code);
    const { records } = opened.value.snapshot();
    opened.value.close();
    return records;
  }

  const presenter = (words: string | RegExp) =>
    hands.page.getByRole('heading', { level: 1, name: words }).waitFor({ timeout: 15_000 });

  const audienceWindow = (): Promise<AppWindow | undefined> =>
    app.windows().then((windows) => windows.find(({ url }) => url.endsWith('#audience')));

  /** The title on the audience's display; empty while that is black. */
  async function seen(): Promise<string> {
    const window = await audienceWindow();
    if (window === undefined) throw new Error('the audience has no window');
    return (await window.page.locator('h1').allTextContents()).join();
  }

  const slideTitle = () =>
    hands.page.locator('.presenter-slide :not([inert]) > .slide .slide-title').textContent().then(String);

  /** The messages in view, and which of these parts one of them lies over. */
  const messages = (...parts: readonly string[]) =>
    hands.page.evaluate<{ readonly texts: readonly string[]; readonly over: readonly string[] }>(`(() => {
      const seen = [...document.querySelectorAll('.notice')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      const isUnder = (part) => [...document.querySelectorAll(part)].some((element) =>
        seen.some((one) => meet(one.getBoundingClientRect(), element.getBoundingClientRect())));
      return { texts: seen.map((one) => one.querySelector('p').textContent), over: ${JSON.stringify(parts)}.filter(isUnder) };
    })()`);

  const note = async (key: string, words: string) => {
    await hands.press(key);
    await expect.poll(async () => (await hands.focused()).name).toContain(`(${key})`);
    await hands.type(words);
    await hands.press('Enter');
    await hands.page.locator('.log-list').getByText(words).waitFor();
  };

  /** Until the talk's clock has gone on by two: a slide that was shown for less than a second has no time noted. */
  const stayForASecond = async () => {
    const seconds = async () => {
      const [, minutes = '', rest = ''] = /^(\d+):(\d\d)$/.exec(await elapsed()) ?? [];
      return 60 * Number(minutes) + Number(rest);
    };
    const elapsed = () => hands.page.locator('.presenter-elapsed').textContent().then(String);
    const before = await seconds();
    await eventually(async () => expect(await seconds()).toBeGreaterThanOrEqual(before + 2));
  };

  beforeAll(() => start(projector));

  afterAll(async () => {
    await app.kill();
    removeHome(folder);
  });

  it('begins: the slide alone on the second display, everything else on the first', async () => {
    await hands.tabTo(/^Begin the briefing/, 'button');
    await hands.press('Enter');
    await presenter('Briefing: Slide 1 of 12');
    await eventually(async () => expect(await seen()).toBe(await slideTitle()));
    const window = await audienceWindow();
    expect(window?.bounds).toEqual(projector);
    const text = String(await window?.page.locator('body').textContent());
    expect(text).not.toMatch(/Introduce the officers|Likely questions/);
    expect(await hands.page.getByText('Introduce the officers').isVisible()).toBe(true);
    await hands.page.getByText('audience on display 2').waitFor();
  });

  it('goes by arrow, page key, space, number and name, and the audience sees what the presenter shows', async () => {
    for (const [key, slide] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['Space', 4],
      ['ArrowLeft', 3],
      ['End', 12],
      ['Home', 1],
    ] as const) {
      await hands.press(key);
      await presenter(`Briefing: Slide ${slide} of 12`);
    }
    await hands.type('10');
    await hands.press('Enter');
    await presenter('Briefing: Slide 10 of 12');
    await hands.press('g');
    await hands.page.getByRole('dialog', { name: 'Go to a slide' }).waitFor();
    await hands.type('profile');
    await hands.page.getByRole('option').first().waitFor();
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await presenter('Briefing: Slide 5 of 12');
    await eventually(async () => expect(await seen()).toBe(await slideTitle()));
  });

  it('makes the screen black by B, and the remote in the audience’s window goes on', async () => {
    await hands.press('b');
    await eventually(async () => expect(await seen()).toBe(''));
    await hands.press('.');
    await eventually(async () => expect(await seen()).toBe(await slideTitle()));
    const window = await audienceWindow();
    await window?.page.keyboard.press('PageDown');
    await presenter('Briefing: Slide 6 of 12');
    await window?.page.keyboard.press('PageUp');
    await presenter('Briefing: Slide 5 of 12');
  });

  it('drills down from the profile to the practices behind it, and Escape leads back', async () => {
    const title = await slideTitle();
    await hands.press('d');
    await hands.page.getByRole('dialog', { name: 'What is behind this slide' }).waitFor();
    await hands.type('measure');
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Measurement' }).waitFor();
    expect(await seen()).toBe(title);
    await hands.press('Escape');
    await presenter('Briefing: Slide 5 of 12');
  });

  it('has the evidence for questions at hand: a press leads to it in the register, and Escape back', async () => {
    await hands.tabTo(/^E1 /, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('heading', { level: 1, name: 'Evidence register' }).waitFor();
    await hands.press('Escape');
    await presenter('Briefing: Slide 5 of 12');
  });

  it('keeps slide, notes and log in view at 200%, under a bar of a fifth of the window', async () => {
    const { id } = await app.window();
    await app.controls.setZoom(id, 2);
    const heights = `Object.fromEntries(['.presenter-bar', '.presenter-slide', '.presenter-notes', '.presenter-log'].map(
      (part) => [part, document.querySelector(part).getBoundingClientRect()]
    ).map(([part, { top, bottom }]) => [part, { from: top / innerHeight, to: bottom / innerHeight }]))`;
    const parts = await hands.page.evaluate<Readonly<Record<string, { from: number; to: number }>>>(heights);
    expect(parts['.presenter-bar']?.to).toBeLessThan(0.2);
    for (const { from, to } of Object.values(parts)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
    }
    await app.controls.setZoom(id, 1);
  });

  it('notes a question, a follow-up and a decision, two keystrokes each, tied to the slide', async () => {
    await note('F6', 'What does 5*4 mean?');
    await stayForASecond();
    await hands.press('ArrowRight');
    await note('F8', 'Send the cost per caller');
    await note('F9', 'Meet again in May');
    const { briefing_entry: log, briefing_slide: slides } = await saved();
    const keyOf = (id: string | undefined) => slides.find((slide) => slide.id === id)?.key;
    expect(log.map(({ kind, text, slide }) => [kind, text, keyOf(slide)])).toEqual([
      ['question', 'What does 5\\*4 mean?', 'profile'],
      ['follow_up', 'Send the cost per caller', 'maturity'],
      ['decision', 'Meet again in May', 'maturity'],
    ]);
  });

  it('makes a commitment of the follow-up with one press, and keeps the link', async () => {
    await hands.tabTo(/^Make it a commitment/, 'button');
    await hands.press('Enter');
    await hands.page.getByRole('button', { name: /^Commitment: Send the cost/ }).waitFor();
    expect(await messages('.presenter-log', '.presenter-column')).toEqual({
      texts: ['The follow-up is a commitment now. The log keeps the link.'],
      over: [],
    });
    const { briefing_entry: log, commitment } = await saved();
    expect(commitment.at(-1)?.title).toBe('Send the cost per caller');
    expect(log.find(({ kind }) => kind === 'follow_up')?.commitment).toBe(commitment.at(-1)?.id);
  });

  it('goes on when the display is unplugged: the slide comes to the first one, and back with the display', async () => {
    await app.controls.setDisplays(laptop);
    await hands.page.getByText('The second display is gone.').first().waitFor();
    await eventually(async () => expect(await audienceWindow()).toBeUndefined());
    expect(await hands.page.getByText('Likely questions').count()).toBe(0);
    await hands.press('ArrowRight');
    await presenter('Briefing: Slide 7 of 12');
    await hands.press('v');
    await hands.page.getByRole('heading', { name: 'Likely questions' }).waitFor();
    await app.controls.setDisplays(laptop, projector);
    await hands.page.getByText('audience on display 2').waitFor();
    await eventually(async () => expect(await seen()).toBe(await slideTitle()));
  });

  it('is closed in the middle of a word, and goes on at its slide with its times and its log', async () => {
    await hands.press('F7');
    await expect.poll(async () => (await hands.focused()).name).toContain('(F7)');
    await hands.type('We answer that in wri');
    await app.close();
    const { briefing_entry: log, briefing_session: sessions } = await saved();
    expect(log.at(-1)).toMatchObject({ kind: 'answer', text: 'We answer that in wri' });
    expect(sessions).toMatchObject([{ current_slide: 'capacity', rehearsal: false }]);
    expect([...readTimes(sessions[0]?.slide_times).keys()]).toContain('profile');
    await start();
    await hands.tabTo(/^Go on/, 'button');
    await hands.press('Enter');
    await presenter('Briefing: Slide 7 of 12');
    await hands.page.getByText('We answer that in wri').waitFor();
  });

  it('goes on to its last slide on one display, where V shows the slide alone', async () => {
    await hands.page.getByText('one display (V shows the slide only)').waitFor();
    await hands.press('a');
    await hands.page.getByText('There is no second display.').first().waitFor();
    await hands.press('v');
    for (let slide = 8; slide <= 12; slide += 1) {
      await hands.press('PageDown');
      await presenter(`Briefing: Slide ${slide} of 12`);
    }
    await hands.press('v');
    await hands.press('Escape');
    await hands.page.getByRole('dialog', { name: 'End the briefing?' }).waitFor();
    const { id } = await app.window();
    await app.controls.setBounds(id, { ...laptop, width: 1024 });
    await app.controls.setZoom(id, 2);
    const { texts, over } = await messages('.dialog h2', '.dialog-body');
    expect(texts.join()).toMatch(/^There is no second display/);
    expect(over).toEqual([]);
    const isInside = `(([dialog, message]) => message.bottom <= dialog.bottom)(
      ['.dialog', '.dialog .notice'].map((part) => document.querySelector(part).getBoundingClientRect()))`;
    expect(await hands.page.evaluate<boolean>(isInside)).toBe(true);
    await app.controls.setZoom(id, 1);
    await app.controls.setBounds(id, laptop);
    await hands.tabTo(/^Finish the briefing/, 'button');
    await hands.press('Enter');
    await hands.page.getByText('Finished').first().waitFor();
    expect((await saved()).briefing_session).toMatchObject([{ finished: true }]);
  });

  it('shows later what was shown then, and what changed since', async () => {
    await hands.goTo('services');
    await hands.tabTo(/^Benefits Claims Line|^Claims line/i, 'button');
    await hands.press('Enter');
    await hands.tabTo(/^Name/, 'text');
    await hands.press('End');
    await hands.type(' and more');
    await hands.saved();
    await hands.goTo('rehearse and brief');
    await hands.tabTo(/^As briefed/, 'summary');
    await hands.press('Enter');
    await hands.page.getByText('Fingerprint of what was shown').waitFor();
    await hands.page.getByRole('button', { name: /^Service “.* and more”/ }).waitFor();
    await hands.page.getByRole('button', { name: /^Commitment “Send the cost per caller”/ }).waitFor();
    expect(await app.controls.consoleErrors()).toEqual([]);
  });
});
