import type { MenuKey } from '../ipc/messages.ts';

/** Keys that Chromium would act on by itself and Electron does not. */
const browserKeys = new Set(['f3', 'f5', 'f7', 'f11', 'f12']);
const browserKeysWithControl = new Set('defghjklnoprstuw0123456789+-='.split(''));

function matches(event: KeyboardEvent, key: MenuKey): boolean {
  return (
    (event.key.toLowerCase() === key.key || event.code === key.code) &&
    event.ctrlKey === key.ctrl &&
    event.shiftKey === key.shift &&
    event.altKey === key.alt &&
    event.metaKey === key.meta
  );
}

function belongsToBrowser(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return browserKeysWithControl.has(key) || key === 'tab';
  return browserKeys.has(key) || (event.altKey && ['arrowleft', 'arrowright', 'home'].includes(key));
}

/**
 * Gives the keys that the page leaves alone to the menu, as Electron does, and keeps Chromium's own
 * commands (print, find, new window …) out of the way.
 */
export function listenForMenuKeys(keys: () => readonly MenuKey[], choose: (key: MenuKey) => void): void {
  const decide = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const chosen = keys().find((key) => matches(event, key));
    if (chosen !== undefined) choose(chosen);
    if (chosen !== undefined || belongsToBrowser(event)) event.preventDefault();
  };
  // Added anew at each key, so that it comes after every listener of the page.
  window.addEventListener(
    'keydown',
    () => {
      window.removeEventListener('keydown', decide);
      window.addEventListener('keydown', decide);
    },
    { capture: true },
  );
}
