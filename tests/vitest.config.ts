import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // These take a minute of their own: `npm run bad-inputs`, `npm run spellings`.
  test: {
    globalSetup: 'tests/support/global-setup.ts',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bad-inputs/**', 'tests/definitions/exhaustive/**'],
    testTimeout: 60_000,
    pool: 'threads',
    // It imports JSON in a way that Node 20 does not know.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
