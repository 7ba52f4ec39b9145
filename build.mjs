// Builds what runs in the window program: out/main, out/preload, out/renderer.
import { build } from 'vite';

// Vite keeps what is set, as a test run does, and would then build React for development.
process.env.NODE_ENV = 'production';

const parts = ['main', 'preload', 'renderer'];
try {
  await Promise.all(
    parts.map((part) =>
      build({ configFile: `vite.${part}.config.ts`, mode: 'production', logLevel: 'warn' }),
    ),
  );
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
}
