import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'hisp-cx-stand-in-';
let folder: string | undefined;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

function remove(name: string): void {
  try {
    rmSync(path.join(tmpdir(), name), { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Somebody else's, or still in use: the next start tries again.
  }
}

/** Folders of runs that were killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : Number.NaN);
    if (Number.isInteger(pid) && !isRunning(pid)) remove(name);
  }
}

/** The folder of this run, for its owner only (mode 0700), deleted when the run ends. */
export function temporaryFolder(): string {
  if (folder !== undefined) return folder;
  sweep();
  const made = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  process.once('exit', () => remove(path.basename(made)));
  folder = made;
  return made;
}
