import { renameSync } from 'node:fs';

/** Milliseconds between tries: two thirds of a second in all, which is longer than a scanner looks at a file. */
const waits = [10, 20, 40, 80, 160, 320];

/** What Windows answers while another program has the file open; EBUSY means the same everywhere. */
function isHeld(cause: unknown, platform: NodeJS.Platform): boolean {
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return (
    cause.code === 'EBUSY' || (platform === 'win32' && (cause.code === 'EPERM' || cause.code === 'EACCES'))
  );
}

/**
 * Does what a virus scanner, an indexer or a program that synchronizes folders can be in the way of: each opens
 * a file that was just written, and lets go of it soon. Waits between tries, and holds the thread meanwhile.
 *
 * @throws what the last try threw
 */
export function patiently<T>(action: () => T, platform: NodeJS.Platform = process.platform): T {
  for (const wait of waits)
    try {
      return action();
    } catch (cause) {
      if (!isHeld(cause, platform)) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  return action();
}

/** Gives a file another name, in the place of one that has it. @throws as `renameSync`, when patience ends */
export function renamePatiently(from: string, to: string): void {
  patiently(() => renameSync(from, to));
}
