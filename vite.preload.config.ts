import { defineConfig } from 'vite';

/** One CommonJS file: a sandboxed preload can neither import nor require another. */
export default defineConfig({
  // Otherwise out/preload would get what the page is served.
  publicDir: false,
  build: {
    target: 'chrome140',
    outDir: 'out/preload',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    lib: { entry: 'src-main/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: [/^electron(\/|$)/] },
  },
});
