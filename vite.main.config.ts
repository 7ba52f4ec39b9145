import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vite';

const workers = 'src-main/workers';

/** Workers are started by name, so each is an entry of its own. */
const workerEntries = existsSync(workers)
  ? readdirSync(workers)
      .filter((file) => file.endsWith('-worker.ts'))
      .map((file) => [path.basename(file, '.ts'), path.join(workers, file)])
  : [];

/** The main process: ES modules for Node, with what cannot be bundled left outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { main: 'src-main/main.ts', ...Object.fromEntries(workerEntries) },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      external: [
        /^electron(\/|$)/,
        /^node:/,
        ...builtinModules,
        'better-sqlite3',
        // Found at run time by its file name, with the fonts.
        '@resvg/resvg-wasm',
      ],
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', '@resvg/resvg-wasm'] },
});
