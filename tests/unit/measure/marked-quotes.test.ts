import { expect, test } from 'vitest';
import { convertTexts } from '../../../scripts/measure/convert-texts.ts';
import { markedQuotes } from '../../../scripts/measure/marked-quotes.ts';

const opening = '“We have waited for three weeks,” Ana Ruiz, the head of the union, said on Monday in Oakport.';
const quotesOf = async (file: string, words: string): Promise<string[]> => {
  const [article] = await convertTexts([{ file, bytes: new TextEncoder().encode(words) }]);
  return article ? markedQuotes(article) : [];
};

test.each([
  { name: 'curly marks', words: opening, quotes: ['We have waited for three weeks,'] },
  { name: 'straight marks', words: '"We sail," Ana Ruiz said.', quotes: ['We sail,'] },
  { name: 'pairs of single marks', words: "''We sail,'' Ana Ruiz said.", quotes: ['We sail,'] },
])('quotes between marks are kept: $name', async ({ words, quotes }) => {
  expect(await quotesOf('a.txt', words)).toEqual(quotes);
});

test('block quotes are left out', async () => {
  const source = `${opening}\n\nRuiz wrote to the crews:\n\n> We sail on Monday, whatever the port says.\n`;
  const [article] = await convertTexts([{ file: 'a.md', bytes: new TextEncoder().encode(source) }]);
  expect(article?.article.quotes).toHaveLength(2);
  expect(await quotesOf('a.md', source)).toEqual(['We have waited for three weeks,']);
});
