import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const workers = 'src-main/workers';

/** A worker is started by the name of its file, so each is an entry of its own. */
function workerEntries(): Readonly<Record<string, string>> {
  const files = readdirSync(workers).map((name) => path.join(workers, name));
  const entries = files.filter((file) => /^await \w+AsWorker\b/m.test(readFileSync(file, 'utf8')));
  return Object.fromEntries(entries.map((file) => [path.basename(file, '.ts'), file]));
}

/**
 * Copies the package files that sources name with `require.resolve('…')` beside the bundle and has it read
 * them there, so that their packages need not be packed: of 60 MB in @uswds/uswds two fonts are read.
 */
function copyResolvedFiles(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'copy-resolved-files',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src-main\/.*\.ts$/, code: 'require.resolve(' },
      handler(code) {
        return code.replaceAll(/require\.resolve\('([^']+)'\)/g, (_call, name: string) => {
          const file = resolve(name);
          const source = readFileSync(file);
          this.emitFile({ type: 'asset', fileName: path.basename(file), source });
          return `new URL('./${path.basename(file)}', import.meta.url)`;
        });
      },
    },
  };
}

/** The main process: ES modules for Electron's Node, with the SQLite addon left in its package. */
export default defineConfig({
  plugins: [copyResolvedFiles()],
  build: {
    ssr: true,
    ssrEmitAssets: true,
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: 'src-main/main.ts', ...workerEntries() },
      // All in one folder: modules find the preload, the page and the workers relative to themselves.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      external: [/^electron(\/|$)/],
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3'] },
});
