const isMac = () => navigator.platform.startsWith('Mac');

const keyNames: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
};

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Does the key stroke mean the accelerator, as Electron would read it? */
export function matches(accelerator: string | undefined, event: Keys): boolean {
  if (accelerator === undefined) return false;
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const wanted = new Set(parts.slice(0, -1));
  const command = wanted.has('cmdorctrl');
  return (
    event.key.toLowerCase() === (keyNames[key] ?? key) &&
    event.ctrlKey === (command && !isMac()) &&
    event.metaKey === (command && isMac()) &&
    event.altKey === wanted.has('alt') &&
    event.shiftKey === wanted.has('shift')
  );
}

/** The accelerator as it stands on the keyboard: Ctrl+K, or ⌘K on a Mac. */
export function inWords(accelerator: string): string {
  return accelerator
    .replace('CmdOrCtrl', isMac() ? 'Command' : 'Ctrl')
    .replace('PageDown', 'Page Down')
    .replace('PageUp', 'Page Up')
    .replace('Left', 'Left arrow')
    .replace('Right', 'Right arrow')
    .replaceAll('+', ' + ');
}
