import type { MenuKey } from '../ipc/messages.ts';

/** Names that Electron gives to keys, and what `KeyboardEvent.key` calls them, in lower case. */
const names: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  esc: 'escape',
  return: 'enter',
  del: 'delete',
};

function codeOf(key: string): string | undefined {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  return /^[0-9]$/.test(key) ? `Digit${key}` : undefined;
}

/** Reads an accelerator such as `CmdOrCtrl+Shift+Z`, as Electron's documentation writes them. */
export function parseAccelerator(text: string, platform: NodeJS.Platform = process.platform): MenuKey {
  const parts = text.toLowerCase().replace(/\+\+$/, '+plus').split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  const mac = platform === 'darwin';
  const either = held.has('cmdorctrl') || held.has('commandorcontrol');
  return {
    accelerator: text,
    key: names[key] ?? key,
    code: codeOf(key),
    ctrl: held.has('ctrl') || held.has('control') || (either && !mac),
    meta: held.has('cmd') || held.has('command') || held.has('meta') || held.has('super') || (either && mac),
    shift: held.has('shift'),
    alt: held.has('alt') || held.has('option') || held.has('altgr'),
  };
}
