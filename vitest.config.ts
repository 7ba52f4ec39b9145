import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^electron(\/.*)?$/, replacement: `${import.meta.dirname}/tests/fixtures/no-electron.ts` },
    ],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Tests of permissions change the effective user, which worker threads cannot.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: {
      TZ: 'America/New_York',
      // Threads and programs that tests start run the sources, and need not strip their types each time anew.
      NODE_COMPILE_CACHE: `${import.meta.dirname}/node_modules/.cache/compiled`,
    },
  },
});
