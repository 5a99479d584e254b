import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Some tests run whole commands; a busy machine with two cores takes its time.
    testTimeout: 60_000,
    setupFiles: ['tests/property-seed.ts'],
    projects: [
      // What needs only the sources. `tests/site` reads a built site, `tests/e2e` is Playwright’s.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/e2e/**'] },
      },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
