import { AxeBuilder } from '@axe-core/playwright';
import { pageKinds } from './built-site.ts';
import { expect, test } from './test.ts';

/** WCAG 2.2 at level AA, with all it builds on. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const { kind, path } of pageKinds()) {
  test.describe(`a page of kind ${kind}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has nothing that axe finds serious, ${colorScheme}`, async ({ page }) => {
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

    test('says the same without JavaScript', async ({ page, browser, baseURL }) => {
      await page.goto(path);
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const plain = await context.newPage();
      await plain.goto(path);
      const words = async (shown: typeof page): Promise<string> =>
        (await shown.getByRole('heading', { level: 1 }).allInnerTexts()).join(' ');
      expect(await words(plain)).toBe(await words(page));
      expect(await plain.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
      // A control that does nothing without its script must not be there without it.
      expect(await plain.getByRole('button').count()).toBe(0);
      await context.close();
    });
  });
}
