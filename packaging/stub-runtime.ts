import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';

/** The systems that the app can be packed for around a stub; a Mac's runtime is a bundle of its own shape. */
export type StubPlatform = 'linux' | 'win';

/** By this electron-builder finds where the fuses are set in the runtime's program. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships them, one digit a fuse: 1 is on. */
const fusesAsShipped = '101100101';

/**
 * What of the Electron runtime the packer looks at: a program with fuses, its version, and the files it
 * copies. So the app's own part can be packed, and looked at, where the runtime cannot be downloaded; nothing
 * of the stub can be started.
 */
export async function makeStubRuntime(
  folder: string,
  version: string,
  platform: StubPlatform,
): Promise<void> {
  const file = (name: string) => path.join(folder, name);
  for (const made of ['locales', 'resources', 'default_app']) mkdirSync(file(made), { recursive: true });
  const wire = Buffer.concat([Buffer.from([1, fusesAsShipped.length]), Buffer.from(fusesAsShipped)]);
  const program = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 0\n${fuseSentinel}`), wire]);
  writeFileSync(file(platform === 'win' ? 'electron.exe' : 'electron'), program, { mode: 0o755 });
  writeFileSync(file('version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'default_app/main.js'])
    writeFileSync(file(name), 'stub');
  await createPackage(file('default_app'), file('resources/default_app.asar'));
  rmSync(file('default_app'), { recursive: true });
}
