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
  { name: '320%', zoom: 3.2, colorScheme: 'light', checks: ['layout'] },
  { name: '200%', zoom: 2, colorScheme: 'dark', checks: ['axe', 'layout'] },
  { name: 'dark', zoom: 1, colorScheme: 'dark', checks: ['axe'] },
  { name: 'forced colors', zoom: 1, colorScheme: 'dark', forcedColors: true, checks: ['axe'] },
];

async function show(app: RunningApp, { id, page }: AppWindow, look: Look): Promise<void> {
  const { colorScheme, forcedColors = false, zoom } = look;
  // Colors on their way from one look to the next would be measured halfway.
  await app.controls.setAppearance({ colorScheme, forcedColors, reducedMotion: true });
  await app.controls.setZoom(id, zoom);
  await spaceText(page, look.wideText === true);
  const width = Math.round(smallest.width / zoom);
  for (let tries = 0; tries < 100 && !(await page.evaluate(`window.innerWidth === ${width}`)); tries += 1)
    await setTimeout(20);
  await drawn(page);
}

export async function makeSmallest({ controls }: RunningApp, { id }: AppWindow): Promise<void> {
  await controls.setBounds(id, smallest);
}

/** @returns what axe and the layout say of the screen as it is, in every look; each line names its look */
export async function problemsIn(app: RunningApp, window: AppWindow): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) {
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
