import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Tests of permissions change the effective user, which worker threads cannot.
    pool: 'forks',
    testTimeout: 120_000,
    env: { TZ: 'America/New_York' },
  },
});
