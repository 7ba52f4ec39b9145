// `npm start [-- FILE…]`: the app in its window, by the best means that this machine has. Runs before
// anything else and on any Node, so that a wrong version gets a sentence instead of a crash.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.dirname(fileURLToPath(import.meta.url));
const main = path.join(project, 'out', 'main', 'main.js');
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Ends as the program does. Ctrl+C reaches both; the program saves and ends, then so does this. */
function run(program, args) {
  const child = spawn(program, args, { stdio: 'inherit' });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  child.on('error', (cause) => {
    console.error(`${program} could not be started: ${cause.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function doMainJob(reason) {
  console.log(`${reason} So the main job is done by the command line, on a fictional sample.\n`);
  const folder = path.join(project, 'out', 'first-run');
  run(process.execPath, [path.join(project, 'src-main', 'cli', 'start.mjs'), 'first-run', folder]);
}

async function start(files) {
  const { findElectron } = await import('./packaging/find-electron.ts');
  const electron = findElectron();
  if (!hasDisplay())
    return doMainJob('This machine has no display (neither DISPLAY nor WAYLAND_DISPLAY is set).');
  const { findBrowser } = await import('./tests/electron-stand-in/browser/find-browser.ts');
  if (electron === undefined && findBrowser() === undefined)
    return doMainJob(
      'The window needs the Electron runtime ("npx install-electron" downloads it) or, for development, ' +
        'an installed Chromium, Chrome or Edge. Neither was found.',
    );
  const { buildIfStale } = await import('./fresh-build.mjs');
  if (!(await buildIfStale())) {
    console.error('The app could not be built; what went wrong stands above.');
    process.exitCode = 1;
    return;
  }
  if (electron !== undefined) return run(electron, [...(isRoot ? ['--no-sandbox'] : []), project, ...files]);
  console.log(
    'The Electron runtime is not installed. "npx install-electron" downloads it where the network allows; ' +
      'until then a stand-in shows the window.',
  );
  return run(process.execPath, [path.join(project, 'tests', 'electron-stand-in', 'run.ts'), main, ...files]);
}

const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `HISP CX Workbook needs Node ${needed}; this is ${process.versions.node}. Start it with "npm start": ` +
      'npm then uses the Node that "npm ci" installed. If you did, run "npm ci" again.',
  );
  process.exitCode = 1;
} else {
  await start(process.argv.slice(2));
}
