import { renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AtWork, atWork, type Desk, eventually, someDesk } from './at-work.ts';
import { type Hands, handsOn } from './hands.ts';
import { launchApp, noBrowser, removeHome } from './launch.ts';
import { drawn } from './layout.ts';
import { makeSmallest } from './looks.ts';

type Focus = {
  /** Nothing, or the body: keys would go nowhere and a screen reader would start from the top. */
  readonly isNowhere: boolean;
  /** In the form of an open card. */
  readonly isInForm: boolean;
  readonly key: string;
  readonly region: string;
  /** Its middle is in the window and nothing lies over it. */
  readonly isInView: boolean;
  readonly hasRing: boolean;
  /** How its markup begins, for the message. */
  readonly markup: string;
};

const lookAtFocus = `(() => {
  const element = document.activeElement ?? document.body;
  const { left, top, width, height } = element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
  const rings = [element, element.parentElement, element.closest('.rich-text')].filter((each) => each !== null);
  const ringOf = (each, part) => getComputedStyle(each, part);
  return {
    isNowhere: element === document.body,
    isInForm: element.closest('.record-card-body') !== null,
    key: element.closest('[data-focus-key]')?.dataset.focusKey ?? '',
    region: element.closest('[data-region]')?.dataset.region ?? '',
    isInView: above !== null && (element.contains(above) || above.contains(element) || above.closest('label')?.control === element),
    markup: element.outerHTML.slice(0, 120),
    hasRing: rings.some((each) => [undefined, '::after'].some((part) => ringOf(each, part).outlineStyle !== 'none')),
  };
})()`;

/** Keeps whatever a live region says, since the next sentence takes its place. */
const listen = `(() => {
  window.heard = { polite: [], assertive: [] };
  for (const how of ['polite', 'assertive'])
    for (const region of document.querySelectorAll('[aria-live="' + how + '"].visually-hidden'))
      new MutationObserver(() => { if (region.textContent !== '') window.heard[how].push(region.textContent); })
        .observe(region, { childList: true, subtree: true, characterData: true });
})()`;

describe.skipIf(noBrowser !== undefined)('the window keeps to what people rely on', () => {
  const desk: Desk = someDesk();
  let work: AtWork;
  let hands: Hands;

  const focus = () => work.page.evaluate<Focus>(lookAtFocus);
  const heard = (how: 'polite' | 'assertive') => work.page.evaluate<readonly string[]>(`window.heard.${how}`);

  async function goTo(screen: string): Promise<void> {
    const entry = `[data-focus-key="rail/${screen}"]`;
    await work.page.evaluate(`document.querySelector('${entry}').click()`);
    await work.page.locator(`${entry}[aria-current="page"]`).waitFor();
    await drawn(work.page);
  }

  /** Presses a button as a person without a mouse does. */
  async function press(selector: string): Promise<void> {
    await work.page.locator(selector).first().focus();
    await hands.press('Enter');
  }

  beforeAll(async () => {
    const app = await launchApp({ home: desk.home });
    const window = await app.window();
    work = atWork(app, window);
    hands = handsOn(window.page);
    await makeSmallest(app, window);
    // A menu that is used before the page listens is used in vain.
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    await app.controls.chooseMenu('workbook.sample', window.id);
    await window.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await window.page.evaluate(listen);
  }, 120_000);

  afterAll(async () => {
    await work.app.kill();
    removeHome(desk.home);
  });

  it.each([
    'team',
    'services',
    'initiatives',
    'data-collection',
    'barriers',
    'evidence',
    'needs',
    'commitments',
    'deliveries',
    'priorities',
  ])(
    'the focus is on the new record, its neighbor, the moved one: never lost in the lists of %s',
    async (screen) => {
      await goTo(screen);
      const addKeys = await work.page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('#work [data-focus-key$="/add"]')].map(({ dataset }) => dataset.focusKey)`,
      );
      expect(addKeys.length).toBeGreaterThan(0);
      for (const addKey of addKeys) {
        const kind = addKey.slice(0, -'/add'.length);
        await press(`[data-focus-key="${addKey}"]`);
        await expect.poll(focus).toMatchObject({ isInForm: true, isNowhere: false });
        const added = (await focus()).key.split('/').slice(0, 2).join('/');
        expect(added.startsWith(`${kind}/`)).toBe(true);
        const toggle = `[data-focus-key="${added}"] .record-card-toggle`;
        await work.page.locator(toggle).first().focus();
        await hands.press('Alt+ArrowUp');
        await drawn(work.page);
        await expect.poll(focus).toMatchObject({ key: added, isNowhere: false });
        await press(`[data-focus-key="${added}"] .record-card-foot .button-danger`);
        await work.page.locator(`[data-focus-key="${added}"]`).waitFor({ state: 'detached' });
        await drawn(work.page);
        await expect.poll(focus).toMatchObject({ isNowhere: false, region: 'work' });
      }
    },
  );

  it.each(['go.settings', 'help.keys', 'workbook.new', 'go.anything'])(
    'the focus comes back where it was when the dialog of %s is closed',
    async (command) => {
      await goTo('provider');
      await work.field('Abbreviation').focus();
      const before = await focus();
      await work.app.controls.chooseMenu(command, work.id);
      await work.page.locator('dialog[open]').waitFor();
      await expect.poll(focus).toMatchObject({ isNowhere: false, region: '' });
      await hands.press('Escape');
      await work.page.locator('dialog[open]').waitFor({ state: 'hidden' });
      await expect.poll(focus).toEqual(before);
    },
  );

  it('F6 goes round the parts of the window, Shift+F6 the other way', async () => {
    await goTo('provider');
    await work.field('Abbreviation').focus();
    const way: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await hands.press('F6');
      way.push((await focus()).region);
    }
    expect([...way].sort()).toEqual(['panel', 'rail', 'status', 'work']);
    expect(way[3]).toBe('work');
    await hands.press('Shift+F6');
    expect((await focus()).region).toBe(way[2]);
  });

  async function putMessagesAway(): Promise<void> {
    for (;;) {
      const button = work.page.getByRole('button', { name: 'Dismiss this message' }).last();
      if (!(await button.isVisible())) return;
      await button.click();
    }
  }

  it('what has the focus is in view with a ring around it, also at 200%', async () => {
    await putMessagesAway();
    for (const zoom of [1, 2]) {
      await work.app.controls.setZoom(work.id, zoom);
      await goTo('services');
      await work.page.locator('#work h1').focus();
      const bad: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await hands.press('Tab');
        const { isInView, hasRing, isNowhere, markup } = await focus();
        // After the last control of the page a browser goes round by its own window.
        if (isNowhere) continue;
        if (!isInView || !hasRing) bad.push(`${isInView ? 'has no ring' : 'is hidden'}: ${markup}`);
      }
      expect(bad).toEqual([]);
    }
    await work.app.controls.setZoom(work.id, 1);
  });

  it('nothing moves by itself for those who want less motion', async () => {
    const moving = `[...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none' || scrollBehavior === 'smooth';
    }).length + document.getAnimations().length`;
    await work.app.controls.setAppearance({ reducedMotion: false });
    await goTo('services');
    expect(await work.page.evaluate(moving)).toBeGreaterThan(0);
    await work.app.controls.setAppearance({ reducedMotion: true });
    for (const screen of ['overview', 'services', 'preview', 'export']) {
      await goTo(screen);
      expect(await work.page.evaluate(moving)).toBe(0);
    }
  });

  it('a live region says how much must be fixed when that changes', async () => {
    await goTo('provider');
    await work.field('Name').fill('');
    await hands.press('Tab');
    await eventually(async () => expect((await heard('polite')).join(' | ')).toMatch(/1 must be fixed/));
    await hands.press('Control+z');
    await eventually(async () => expect((await heard('polite')).at(-1)).toMatch(/nothing to fix/i));
  });

  it('a live region says at once that something could not be saved, in the words that are shown', async () => {
    await work.app.controls.openFile(desk.file);
    const second = await work.app.window(2);
    const elsewhere = atWork(work.app, second);
    await second.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
    await second.page.evaluate(listen);
    await elsewhere.goTo('workbook and provider', 'Workbook and provider');
    renameSync(desk.file, path.join(desk.home, 'away.cxwb'));
    await elsewhere.field('Abbreviation').fill('EXAMPLE');
    await second.page.locator('.status-failed').waitFor({ timeout: 15_000 });
    const said = await second.page.evaluate<readonly string[]>('window.heard.assertive');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Not saved\. /);
    expect(await elsewhere.status()).toContain(said[0]?.slice(0, 60));
  });
});
