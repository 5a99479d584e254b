import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageKinds } from './built-site.ts';
import { expect, test } from './test.ts';

/** WCAG 2.2 at level AA, with all it builds on. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const { kind, path } of pageKinds()) {
  test.describe(`a page of kind ${kind}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // What axe finds does not hang on where the site lies: `npm test` asks it once.
      test(`has nothing that axe finds serious, ${colorScheme}`, { tag: '@anywhere' }, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }

    test('fits a phone without sideways scrolling', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('has the same headings and links without JavaScript, and no button that does nothing', async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.goto(path);
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const plain = await context.newPage();
      await plain.goto(path);
      expect(await linksOf(plain)).toEqual(expect.arrayContaining(await linksOf(page)));
      expect(await headingsOf(plain)).toEqual(await headingsOf(page));
      expect(await plain.getByRole('button').count()).toBe(0);
      await context.close();
    });
  });
}

function linksOf(page: Page): Promise<(string | null)[]> {
  return page.locator('main a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

function headingsOf(page: Page): Promise<string[]> {
  return page.getByRole('heading').allInnerTexts();
}
