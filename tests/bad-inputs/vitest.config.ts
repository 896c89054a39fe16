import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    include: ['tests/bad-inputs/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    // Time of the processor is counted for the whole process.
    fileParallelism: false,
  },
});
