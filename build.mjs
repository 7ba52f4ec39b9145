// Builds what the window program runs: out/main, out/preload, out/renderer.
import { rmSync } from 'node:fs';
import { build } from 'vite';

const parts = ['main', 'preload', 'renderer'];
rmSync('out/main', { recursive: true, force: true });
rmSync('out/preload', { recursive: true, force: true });
rmSync('out/renderer', { recursive: true, force: true });
for (const part of parts) await build({ configFile: `vite.${part}.config.ts`, logLevel: 'warn' });
