import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { safeName } from './safe-name.ts';

/** Copies of attached files that other programs show, for as long as a window is open. */
export class OpenedCopies {
  #folder: string | undefined;
  #count = 0;

  /** @returns the copy's path, in a folder that nobody else can read */
  make(name: string, bytes: Uint8Array): string {
    this.#folder ??= mkdtempSync(path.join(tmpdir(), 'hisp-cx-open-'));
    this.#count += 1;
    // Each in its own folder: another copy of that name may still be shown.
    const folder = path.join(this.#folder, String(this.#count));
    mkdirSync(folder, { mode: 0o700 });
    const copy = path.join(folder, safeName(name));
    writeFileSync(copy, bytes, { mode: 0o600, flag: 'wx' });
    return copy;
  }

  /** What another program still holds open stays until the system clears its temporary folder. */
  removeAll(): void {
    try {
      if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // Windows does not remove what is open.
    }
    this.#folder = undefined;
  }
}
