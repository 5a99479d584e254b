import { test as base, expect } from '@playwright/test';

interface Fixtures {
  /** What a page did that no page may do; checked when the test ends. */
  offences: string[];
}

/**
 * Playwright’s `test`, with what holds for every page at all times: no request leaves the site’s own origin, and
 * nothing fails in the console.
 */
export const test = base.extend<Fixtures>({
  offences: [
    async ({ context, baseURL }, use) => {
      const offences: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isOwn = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
        if (!isOwn) offences.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) offences.push(`console: ${message.text()}`);
      });
      context.on('weberror', (webError) => {
        offences.push(`error: ${webError.error().message}`);
      });
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
