import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page. Nothing is inlined, because its security policy allows files of the bundle only. */
export default defineConfig({
  root: 'src-renderer',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome140',
    outDir: '../out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
  },
});
