import type { Page } from 'playwright-core';

/** What a person has who uses no mouse: keys, and what a screen reader says of where the focus is. */
export type Hands = {
  readonly page: Page;
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What has the focus: role, name, value, as far as the platform tells. */
  readonly focused: () => Promise<Focused>;
  /** Presses Tab until the named control has the focus. */
  readonly tabTo: (name: RegExp, role?: string) => Promise<void>;
  /** Presses Down until the named item of a list has the focus. */
  readonly arrowTo: (name: RegExp) => Promise<void>;
  /** Go-to-anything: Ctrl+K, words, Enter. */
  readonly goTo: (words: string) => Promise<void>;
  /** Waits until the status line says that everything is saved. */
  readonly saved: () => Promise<void>;
};

export type Focused = {
  readonly role: string;
  readonly name: string;
  readonly checked: boolean;
  readonly expanded: boolean;
};

const mostPresses = 150;

/** Runs in the page: the accessible name is computed as far as these controls need it. */
const describeFocus = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return { role: 'none', name: '', checked: false, expanded: false };
  const textOf = (ids) => ids.split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const labels = element.labels ? [...element.labels].map((label) => label.textContent).join(' ') : '';
  const labelled = element.getAttribute('aria-labelledby');
  const name = element.getAttribute('aria-label') ?? (labelled ? textOf(labelled) : labels || element.textContent || '');
  const kind = element.tagName === 'INPUT' ? element.type : element.tagName.toLowerCase();
  return {
    role: element.getAttribute('role') ?? kind,
    name: name.replace(/\\s+/g, ' ').trim(),
    checked: element.checked === true,
    expanded: element.getAttribute('aria-expanded') === 'true',
  };
})()`;

export function handsOn(page: Page): Hands {
  const focused = () => page.evaluate<Focused>(describeFocus);
  const press = async (key: string, times = 1) => {
    for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key);
  };
  const pressUntil = async (key: string, name: RegExp, role?: string) => {
    const passed = new Set<string>();
    for (let presses = 0; presses < mostPresses; presses += 1) {
      const now = await focused();
      if (name.test(now.name) && (role === undefined || now.role === role)) return;
      passed.add(`${now.role} “${now.name.slice(0, 40)}”`);
      await press(key);
    }
    throw new Error(`${key} does not lead to ${name}. It led to:\n${[...passed].join('\n')}`);
  };
  return {
    page,
    press,
    focused,
    tabTo: (name, role) => pressUntil('Tab', name, role),
    arrowTo: (name) => pressUntil('ArrowDown', name),
    type: (text) => page.keyboard.type(text),
    goTo: async (words) => {
      const dialog = page.getByRole('dialog', { name: 'Go to' });
      await press('Control+k');
      await dialog.waitFor();
      await page.keyboard.type(words);
      await dialog.getByRole('option').first().waitFor();
      await press('Enter');
      await dialog.waitFor({ state: 'hidden' });
    },
    saved: async () => {
      await page.locator('.status-saved').waitFor({ timeout: 15_000 });
    },
  };
}
