import { setTimeout } from 'node:timers/promises';
import { violations } from './axe.ts';
import type { AppWindow, RunningApp } from './launch.ts';
import { drawn, layoutProblems, spaceText } from './layout.ts';

/** The smallest size that a window can have. */
const smallest = { width: 1024, height: 700 };

type Look = {
  readonly name: string;
  readonly zoom: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: true;
  readonly wideText?: true;
  readonly checks: readonly ('axe' | 'layout')[];
};

/** How people have their system and their window. Zoom 3.2 makes of 1024 pixels the 320 of WCAG 1.4.10. */
const looks: readonly Look[] = [
  { name: 'light', zoom: 1, colorScheme: 'light', checks: ['axe', 'layout'] },
  { name: 'wide text', zoom: 1, colorScheme: 'light', wideText: true, checks: ['layout'] },
  { name: 'forced colors', zoom: 1, colorScheme: 'dark', forcedColors: true, checks: ['axe'] },
  { name: 'dark', zoom: 1, colorScheme: 'dark', checks: ['axe'] },
  { name: '200%', zoom: 2, colorScheme: 'dark', checks: ['axe', 'layout'] },
  { name: '320%', zoom: 3.2, colorScheme: 'dark', checks: ['layout'] },
];

async function show(app: RunningApp, { id, page }: AppWindow, look: Look): Promise<void> {
  const { colorScheme, forcedColors = false, zoom } = look;
  // Colors on their way from one look to the next would be measured halfway.
  await app.controls.setAppearance({ colorScheme, forcedColors, reducedMotion: true });
  await spaceText(page, look.wideText === true);
  const hasWidth = `window.innerWidth === ${Math.round(smallest.width / zoom)}`;
  if (await page.evaluate<boolean>(hasWidth)) {
    await page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    return;
  }
  await app.controls.setZoom(id, zoom);
  for (let tries = 0; tries < 200 && !(await page.evaluate<boolean>(hasWidth)); tries += 1)
    await setTimeout(10);
  await drawn(page);
}

export async function makeSmallest({ controls }: RunningApp, { id }: AppWindow): Promise<void> {
  await controls.setBounds(id, smallest);
}

/** The colors of an empty screen are those of a full one; 200% is looked at in dark. */
const fewerLooks = looks.filter(({ name }) => ['light', '320%', '200%'].includes(name));

/** @returns what axe and the layout say of the screen as it is, in every look; each line names its look */
export async function problemsIn(
  app: RunningApp,
  window: AppWindow,
  isEmpty: boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of isEmpty ? fewerLooks : looks) {
    await show(app, window, look);
    // A person's own colors are their own choice; whether they are used is looked at by eye.
    const rules = look.forcedColors === true ? { 'color-contrast': { enabled: false } } : {};
    const lines = [
      ...(look.checks.includes('axe') ? await violations(window.page, rules) : []),
      ...(look.checks.includes('layout') ? await layoutProblems(window.page) : []),
    ];
    found.push(...lines.map((line) => `${look.name}: ${line}`));
  }
  const [first] = looks;
  if (first !== undefined) await show(app, window, first);
  return found;
}
