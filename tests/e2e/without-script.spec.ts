import { absentQuote, noQuoteToSeek, pickQuote } from './built-site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const sought = pickQuote();
test.skip(sought === null, noQuoteToSeek);
const quote = sought ?? absentQuote;

test('a quote’s page leads to its place in the article, to its speaker, and back', async ({ page }) => {
  await page.goto(`quotes/${quote.id}/`);
  await page.getByRole('main').locator(`a[href$="/articles/${quote.article.slug}/#q-${quote.id}"]`).first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.getByRole('main').locator(`a[href$="/quotes/${quote.id}/"]`).first().click();
  await page.getByRole('main').getByRole('link', { name: quote.speaker.name }).first().click();
  await expect(page).toHaveURL(new RegExp(`/people/${quote.speaker.id}/`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quote.speaker.name);
});

test('the search box leads to the search page, which says what it needs and offers the lists', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('link', { name: /search/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('main noscript').getByRole('paragraph')).toBeVisible();
  await expect(page.getByRole('main').locator('a[href$="/quotes/"]').first()).toBeVisible();
});

test('an address that is not there gets the site’s own page', async ({ page, request }) => {
  expect((await request.get('no/such/page/')).status()).toBe(404);
  await page.goto('404.html');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
