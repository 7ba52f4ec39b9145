import { defineConfig } from 'vite';

/** One CommonJS file: a sandboxed preload can neither import nor require others. */
export default defineConfig({
  build: {
    target: 'chrome140',
    outDir: 'out/preload',
    emptyOutDir: true,
    minify: false,
    lib: { entry: 'src-main/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    rollupOptions: { external: [/^electron(\/|$)/] },
  },
});
