// node tests/electron-stand-in/run.ts MAIN [ARGUMENT…]: runs an Electron app's main module on the stand-in.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [node = process.execPath, , main, ...rest] = process.argv;
if (main === undefined) {
  process.stderr.write('Name the main module to run, such as out/main/main.js.\n');
  process.exit(2);
}
// As Electron has it for an app that is not packaged: the program, the app, the arguments.
process.argv = [node, path.resolve(main), ...rest];
Object.assign(process, { type: 'browser', defaultApp: true });

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/(main|common))?$/.test(specifier)
      ? { url: standIn, shortCircuit: true, format: 'module-typescript' }
      : next(specifier, context),
});

const { interceptRequests } = await import('./browser/requests.ts');
const { app } = await import('./app/app.ts');
const { controlled } = await import('./settings.ts');
interceptRequests();

if (controlled) {
  const { serveControls } = await import('./control-channel.ts');
  serveControls();
} else {
  process.stdout.write(
    'This is a stand-in for the Electron runtime, for development: the app runs in Node and its windows are ' +
      'drawn by an installed Chromium, with weaker isolation than the real runtime. Do not use it for real work ' +
      'with untrusted files.\n',
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  let asked = false;
  process.on(signal, () => {
    if (asked) app.exit(130);
    else app.quit();
    asked = true;
  });
}
process.on('uncaughtException', (cause) => {
  process.stderr.write(`[stand-in] Uncaught in the main process: ${cause.stack ?? cause}\n`);
  // As in Electron, an app that listens itself decides what becomes of it.
  if (process.listenerCount('uncaughtException') === 1) app.exit(1);
});

// Electron is ready only after the main module has run to its end (electron/electron#40719), so one that
// waits for it on the way would hang there, silently.
const patience = 3000;
const hanging = setTimeout(() => {
  if (!app.isAwaited) return;
  process.stderr.write(
    '[stand-in] The main module awaits app.whenReady() at its top level. Electron would wait for ever: ' +
      'use app.whenReady().then(…).\n',
  );
  app.exit(1);
}, patience);

try {
  await import(pathToFileURL(path.resolve(main)).href);
  clearTimeout(hanging);
  app.becomeReady();
} catch (cause) {
  process.stderr.write(
    `[stand-in] ${main} could not be run: ${cause instanceof Error ? cause.stack : cause}\n`,
  );
  app.exit(1);
}
