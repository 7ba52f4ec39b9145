const isMac = () => navigator.platform.startsWith('Mac');

const keyNames: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
};

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

type Parsed = {
  readonly key: string;
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

/** Read once each: every key stroke is compared with all of them. */
const parsed = new Map<string, Parsed>();

function parse(accelerator: string): Parsed {
  const before = parsed.get(accelerator);
  if (before !== undefined) return before;
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const now = {
    key: keyNames[key] ?? key,
    command: parts.includes('cmdorctrl'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
  };
  parsed.set(accelerator, now);
  return now;
}

/** Does the key stroke mean the accelerator, as Electron would read it? */
export function matches(accelerator: string | undefined, event: Keys): boolean {
  if (accelerator === undefined) return false;
  const { key, command, alt, shift } = parse(accelerator);
  return (
    event.key.toLowerCase() === key &&
    event.ctrlKey === (command && !isMac()) &&
    event.metaKey === (command && isMac()) &&
    event.altKey === alt &&
    event.shiftKey === shift
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
