// node fresh-build.mjs: builds `out/` if it is missing or older than what it is made of. Safe to run by
// several at once: one builds, the others wait.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const project = import.meta.dirname;
const made = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const folders = ['shared', 'src-main', 'src-renderer'];
const files = [
  'build.mjs',
  'package-lock.json',
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
];
const lock = path.join(project, 'out', '.building');
/** Longer than any build: whoever held the lock was killed. */
const abandonedAfter = 120_000;

/** When the file was last written, in milliseconds; undefined where there is none. */
function written(file) {
  return statSync(path.join(project, file), { throwIfNoEntry: false })?.mtimeMs;
}

function sources() {
  const within = folders.flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name))),
  );
  return [...files, ...within];
}

function isStale() {
  const oldest = Math.min(...made.map((file) => written(file) ?? 0));
  return sources().some((file) => (written(file) ?? 0) > oldest);
}

function takeLock() {
  try {
    mkdirSync(path.dirname(lock), { recursive: true });
    mkdirSync(lock);
    return true;
  } catch (cause) {
    if (cause.code !== 'EEXIST') throw cause;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > abandonedAfter) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** @returns whether `out/` is as new as its sources now */
export async function buildIfStale() {
  while (isStale()) {
    if (!takeLock()) {
      await setTimeout(200);
      continue;
    }
    try {
      console.log('Building the app …');
      const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: project, stdio: 'inherit' });
      return status === 0;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return true;
}

if (process.argv[1] === import.meta.filename && !(await buildIfStale())) process.exit(1);
