import type { Page } from '@playwright/test';
import { absentQuote, noQuoteToSeek, pickQuote } from './built-site.ts';
import { expect, test } from './test.ts';

const sought = pickQuote();
test.skip(sought === null, noQuoteToSeek);
const quote = sought ?? absentQuote;

/** The page of the quote is open, and its way to the article leads to the words themselves. */
async function expectQuotePage(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/quotes/${quote.id}/`));
  await expect(page.getByRole('main')).toContainText(quote.speaker.name);
}

async function expectInArticle(page: Page): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/articles/${quote.article.slug}/#q-${quote.id}$`));
  const target = page.locator(':target');
  await expect(target).toHaveAttribute('id', `q-${quote.id}`);
  await expect(target).toBeInViewport();
}

function toArticle(page: Page) {
  return page.getByRole('main').locator(`a[href$="/articles/${quote.article.slug}/#q-${quote.id}"]`).first();
}

test('a reader finds a quote by three of its words, filters by speaker, opens it and reaches its place', async ({
  page,
}) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill(quote.words);
  const hits = page.getByRole('main').locator(`a[href*="/quotes/${quote.id}/"]`);
  await expect(hits).toBeVisible();

  await page.getByRole('combobox', { name: /speaker/i }).selectOption(quote.speaker.id);
  await expect(page).toHaveURL((url) => url.searchParams.get('speaker') === quote.speaker.id);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === quote.words);
  await expect(hits).toBeVisible();

  await hits.click();
  await expectQuotePage(page);
  await toArticle(page).click();
  await expectInArticle(page);
});

test('the address of a search holds its words and its filters', async ({ page }) => {
  const state = new URLSearchParams({ q: quote.words, speaker: quote.speaker.id, type: 'quote' });
  await page.goto(`search/?${state.toString()}`);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(quote.words);
  await expect(page.getByRole('combobox', { name: /speaker/i })).toHaveValue(quote.speaker.id);
  await expect(page.getByRole('main').locator(`a[href*="/quotes/${quote.id}/"]`)).toBeVisible();
});

test('what was asked stays in the history, however slowly the next words are typed', async ({ page }) => {
  const field = page.getByRole('main').getByRole('searchbox');
  const asked = (words: string) => (url: URL) => url.searchParams.get('q') === words;
  await page.goto(`search/?${new URLSearchParams({ q: quote.words }).toString()}`);
  await expect(page.getByRole('main').locator(`a[href*="/quotes/${quote.id}/"]`)).toBeVisible();

  await field.fill('qq');
  await expect(page).toHaveURL(asked('qq'));
  await field.fill('qqxzj');
  await expect(page).toHaveURL(asked('qqxzj'));
  await page.keyboard.press('Enter');
  await field.fill('qqxzjj');
  await expect(page).toHaveURL(asked('qqxzjj'));

  await page.goBack();
  await expect(field).toHaveValue('qqxzj');
  await page.goBack();
  await expect(field).toHaveValue(quote.words);
});

test('words that nobody said are answered in plain words', async ({ page }) => {
  await page.goto('search/?q=qqxzj');
  await expect(page.getByRole('main').getByRole('status')).toContainText('No results for “qqxzj”');
});

test.describe('without a mouse', () => {
  for (const key of ['/', 'Control+k']) {
    test(`${key} opens the search, arrows choose, Enter opens the quote, and its article is one link away`, async ({
      page,
    }) => {
      await page.goto('');
      await page.keyboard.press(key);
      const field = page.getByRole('dialog').getByRole('combobox');
      await expect(field).toBeFocused();
      await page.keyboard.type(quote.words);
      // The list is drawn anew while one types; choosing begins when the answer is to all three words.
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(`for “${quote.words}”`);

      const hit = page.getByRole('listbox').locator(`[role=option][href*="/quotes/${quote.id}/"]`);
      await expect(hit).toBeVisible();
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('ArrowDown');
        if ((await hit.getAttribute('aria-selected')) === 'true') break;
      }
      await expect(hit).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute('aria-activedescendant', (await hit.getAttribute('id')) ?? '');
      await expect(field).toBeFocused();

      await page.keyboard.press('Enter');
      await expectQuotePage(page);
      await toArticle(page).focus();
      await page.keyboard.press('Enter');
      await expectInArticle(page);
    });
  }

  test('Esc closes the search and gives the focus back', async ({ page }) => {
    await page.goto('');
    const opener = page.getByRole('button', { name: /search/i });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('the first Tab offers to skip to the text', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveText(/skip/i);
    await expect(skip).toBeInViewport();
  });
});
