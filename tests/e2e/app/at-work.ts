import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { workbookFile } from '../../fixtures/workbooks.ts';
import { handsOn } from './hands.ts';
import { type AppWindow, type LaunchOptions, launchApp, type RunningApp, temporaryHome } from './launch.ts';

const providerName = 'Example Permit Office';

/** The home of somebody who has worked here before, with a workbook. */
export type Desk = { readonly home: string; readonly file: string };

export function someDesk(home = temporaryHome()): Desk {
  mkdirSync(path.join(home, 'data'), { recursive: true });
  const settings = { author: 'CX lead', tourSeen: true, panelOpen: true };
  writeFileSync(path.join(home, 'data', 'settings.json'), JSON.stringify(settings));
  return { home, file: aWorkbook(home, 'ours') };
}

/** @returns a workbook's file that no program has open */
export function aWorkbook(folder: string, name: string): string {
  return workbookFile(folder, [{ kind: 'provider', set: { name: providerName } }], `${name}.cxwb`);
}

/** Somebody in front of the window that was opened last. */
export type AtWork = {
  readonly app: RunningApp;
  readonly id: number;
  readonly page: Page;
  /** Goes to a screen by its name, as Ctrl+K does. */
  readonly goTo: (words: string, heading?: string | RegExp) => Promise<void>;
  /** The control with this label. */
  readonly field: (label: string | RegExp) => Locator;
  /** Puts the focus into the control and types after what stands there. */
  readonly type: (label: string | RegExp, text: string) => Promise<void>;
  /** What the window says at the bottom. */
  readonly status: () => Promise<string>;
  readonly untilSaved: () => Promise<void>;
  /** Waits for a message with these words, and puts it away. */
  readonly told: (words: RegExp) => Promise<string>;
};

export function atWork(app: RunningApp, { id, page }: AppWindow): AtWork {
  const hands = handsOn(page);
  const field = (label: string | RegExp) => page.locator('#work').getByLabel(label, { exact: true });
  return {
    app,
    id,
    page,
    field,
    goTo: async (words, heading = words) => {
      await hands.goTo(words);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    },
    type: async (label, text) => {
      await field(label).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    status: async () => (await page.locator('.status-line').textContent()) ?? '',
    untilSaved: hands.saved,
    told: async (words) => {
      const notice = page.locator('.notice').filter({ hasText: words });
      await notice.waitFor({ timeout: 15_000 });
      const text = (await notice.textContent()) ?? '';
      await notice.getByRole('button', { name: 'Dismiss this message' }).click();
      expectPlainWords(text);
      return text;
    },
  };
}

/** Starts the app with the desk's workbook open. */
export async function sitDown({ home, file }: Desk, options: LaunchOptions = {}): Promise<AtWork> {
  const app = await launchApp({ home, args: [file], ...options });
  const window = await app.window();
  await window.page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor();
  return atWork(app, window);
}

/** Nothing that only programmers read. */
export function expectPlainWords(text: string): void {
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|Error:|SQLITE|ENOENT|EACCES|at .*:\d+:\d+/);
}

/** What is on disk, read as another program would. */
export async function savedIn(file: string): Promise<WorkbookSnapshot> {
  const opened = await openReadOnly(file);
  if (!opened.ok) throw new Error(opened.error.code);
  try {
    return opened.value.snapshot();
  } finally {
    opened.value.close();
  }
}

export async function providerIn(file: string) {
  const [provider] = (await savedIn(file)).records.provider;
  return provider;
}

export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 15_000, interval: 100 });
}

/**
 * Pastes words into what has the focus, whatever the system's clipboard holds.
 *
 * @param length characters
 * @param type of the clipboard's content
 */
export async function paste(page: Page, length: number, type = 'text/plain'): Promise<void> {
  // The page's script refuses functions of other worlds; the text is made there, since it may be huge.
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('${type}', 'pasted '.repeat(${Math.ceil(length / 7)}).slice(0, ${length}));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  })()`);
}
