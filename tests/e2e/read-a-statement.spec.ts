import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

interface StatementRow {
  readonly id: string;
  readonly difference: string;
  readonly articles: readonly string[];
  readonly printings: readonly { readonly quote: string; readonly difference: string }[];
}

const dist = process.env['SITE_DIST'] ?? 'dist';
const statements = JSON.parse(readFileSync(join(dist, 'data', 'statements.json'), 'utf8')) as StatementRow[];
const differing = statements.find(({ difference }) => difference === 'other-words');

test('a reader goes from where the words differ to a statement, to a printing, and back', async ({ page }) => {
  test.skip(!differing, 'No statement of this site is printed in other words.');
  const { id = '', printings = [], articles = [] } = differing ?? {};
  await page.goto('differences/');
  await page.getByRole('main').locator(`a[href$="/statements/${id}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /statement of/i })).toBeVisible();
  const table = page.getByRole('table', { name: /printings of this statement/i });
  await expect(table.getByRole('rowheader')).toHaveCount(articles.length);

  const quote = printings[0]?.quote ?? '';
  await table.locator(`a[href$="/quotes/${quote}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/quotes/${quote}/`));
  await page.getByRole('link', { name: 'The whole statement' }).click();
  await expect(page).toHaveURL(new RegExp(`/statements/${id}/`));
});

test('search can ask for quotes that print other words than others', async ({ page }) => {
  const expected = statements
    .flatMap(({ printings }) => printings)
    .filter(({ difference }) => difference === 'other-words').length;
  test.skip(expected === 0, 'No quote of this site prints other words than others.');
  await page.goto('search/');
  await page.getByRole('combobox', { name: /wording/i }).selectOption('other-words');
  await expect(page).toHaveURL((url) => url.searchParams.get('difference') === 'other-words');
  await expect(page.getByRole('status').filter({ hasText: /results?\./ })).toHaveText(
    new RegExp(`^${expected} results?`),
  );
});

test('where the key to the letters comes after the text, a link leads to it', async ({ page }) => {
  test.skip(!differing, 'No statement of this site is printed in other words.');
  const toKey = page.getByRole('link', { name: 'What the letters stand for' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('differences/');
  await expect(toKey).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await toKey.click();
  await expect(page.getByRole('navigation', { name: 'Articles' })).toBeInViewport();
});
