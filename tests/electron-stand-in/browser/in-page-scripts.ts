import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { build } from 'vite';

export type InPageScripts = { readonly page: string; readonly preload: (source: string) => string };

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: {
        entry: path.join(import.meta.dirname, '../in-page/index.ts'),
        formats: ['iife'],
        name: 'standIn',
      },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  if (code === '') throw new Error('The scripts of the stand-in could not be built.');
  return code;
}

/** Only for the main frame of a real page, as Electron runs preloads. */
const inMainFrame = (body: string) =>
  `(() => { if (window !== window.top || location.protocol === 'about:') return;\n${body}\n})();`;

async function make(): Promise<InPageScripts> {
  const code = await bundle();
  const token = randomBytes(16).toString('hex');
  const facts = JSON.stringify({ token, platform: process.platform, versions: process.versions });
  return {
    page: inMainFrame(`${code}\nstandIn.startPageWorld(${JSON.stringify(token)});`),
    preload: (source) =>
      inMainFrame(
        // Part of the script's text, since the page's policy forbids `eval` in the preload's world too.
        `${code}\nstandIn.startPreloadWorld(${facts}, function (require, module, exports, process) {\n${source}\n});`,
      ),
  };
}

let made: Promise<InPageScripts> | undefined;

export function inPageScripts(): Promise<InPageScripts> {
  made ??= make();
  return made;
}
