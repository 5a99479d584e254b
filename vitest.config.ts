import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // What needs only the sources. `tests/site` reads a built site, `tests/e2e` is Playwright’s.
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/e2e/**'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
