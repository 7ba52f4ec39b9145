import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noncePlaceholder } from './src-main/security/content-security-policy.ts';

/** The page. Nothing is inlined, because its security policy allows only files of the bundle. */
export default defineConfig({
  root: 'src-renderer',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    // Older than Electron's own, for whatever Chromium the development shell finds.
    target: 'chrome140',
    outDir: '../out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
