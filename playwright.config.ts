import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/run/find-browser.ts';
import { readSite } from './scripts/run/options.ts';

/** The built site to test, and the path it was built for; by default `dist/` as `content/site.yml` has it. */
const dist = process.env['SITE_DIST'] ?? 'dist';
const { base } = readSite(process.env);

// Workers load this file again: they take what the first has found.
process.env['CHROME_PATH'] ??= findBrowser() ?? '';
const executablePath = process.env['CHROME_PATH'];

// The server takes a free port and prints it; Playwright keeps what the named group matched.
const origin = `http://localhost:${process.env['SITE_PORT'] ?? 0}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  globalTimeout: 15 * 60_000,
  // A busy machine with two cores takes its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin + base,
    launchOptions: executablePath === '' ? {} : { executablePath },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node scripts/serve.ts --port 0 --dist "${dist}" --base "${base}"`,
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
