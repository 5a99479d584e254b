import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { absentQuote, noQuoteToSeek, pickQuote } from './built-site.ts';
import { expect, test } from './test.ts';

const sought = pickQuote();
test.skip(sought === null, noQuoteToSeek);
const quote = sought ?? absentQuote;
const words = quote.text.split(' ');
/** Three of its words, well apart, are others. */
const changed = words
  .map((word, index) => ([1, 2, 3].some((part) => index === Math.floor((words.length * part) / 4)) ? 'turnips' : word))
  .join(' ');
const nobody = 'Seventeen turnips applauded the lighthouse quietly before breakfast.';

function field(page: Page) {
  return page.getByRole('main').getByRole('textbox');
}

async function check(page: Page, text: string): Promise<void> {
  await page.goto('check/');
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Check' }).click();
}

function results(page: Page) {
  return page.getByRole('region', { name: 'Results' });
}

/** The entry of the list that leads to the quote. */
function entry(page: Page) {
  return results(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href$="/quotes/${quote.id}/"]`) });
}

test('a verbatim quote is found with its speaker and its article, and nothing marked', async ({ page }) => {
  await check(page, quote.text);
  await expect(entry(page)).toContainText('Same words');
  await expect(entry(page)).toContainText(quote.speaker.name);
  await expect(entry(page).locator('ins, del')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status')).toContainText('these words');
  await entry(page).locator(`a[href$="/articles/${quote.article.slug}/#q-${quote.id}"]`).click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a quote with three words changed is found, and each change is told', async ({ page }) => {
  await check(page, changed);
  await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(
    'No article here prints exactly these words.',
  );
  await expect(entry(page)).toContainText('Other words inside the marks');
  await expect(entry(page).locator('del')).toContainText(['turnips', 'turnips', 'turnips']);
  await expect(entry(page).locator('del').first()).toContainText('[only pasted: ');
  await expect(entry(page).locator('ins').first()).toContainText('[only printed: ');
});

test('a quote in curly marks with a hashtag and a name is found as it is', async ({ page }) => {
  await check(page, `“${quote.text.toUpperCase()}” #news 🗞 — ${quote.speaker.name} https://example.org/post`);
  await expect(entry(page)).toContainText('Same words');
  await expect(entry(page).locator('ins, del')).toHaveCount(0);
});

test('words that nobody prints are answered in plain words', async ({ page }) => {
  await check(page, nobody);
  await expect(results(page).getByRole('heading')).toHaveText('No article here prints these words.');
  await expect(results(page).getByRole('listitem')).toHaveCount(0);
  await expect(results(page).getByRole('link', { name: 'Search' })).toBeVisible();
});

test('the address holds what was asked, when opened and when going back', async ({ page }) => {
  await page.goto(`check/?${new URLSearchParams({ q: quote.text }).toString()}`);
  await expect(field(page)).toHaveValue(quote.text);
  await expect(entry(page)).toBeVisible();

  await field(page).fill(nobody);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === nobody);
  await page.keyboard.press('Control+Enter');
  await expect(results(page).getByRole('heading')).toHaveText('No article here prints these words.');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === nobody);

  await page.goBack();
  await expect(field(page)).toHaveValue(quote.text);
  await expect(entry(page)).toBeVisible();
});

test('what is longer than a quote is cut, and the address stays one', async ({ page }) => {
  await check(page, `${quote.text} ${'turnips and more turnips '.repeat(400)}`);
  await expect(page.getByText('only its beginning was looked for')).toBeVisible();
  await expect(page).toHaveURL((url) => url.href.length < 6500);
  await expect(entry(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an answer has nothing that axe finds serious, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await check(page, changed);
    await expect(entry(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the lists', async ({ page }) => {
    await page.goto('check/');
    await expect(page.locator('main noscript').getByRole('paragraph')).toBeVisible();
    await expect(page.getByRole('main').locator('a[href$="/quotes/"]')).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toBeHidden();
  });
});
