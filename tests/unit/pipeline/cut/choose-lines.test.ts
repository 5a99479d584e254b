import { expect, test } from 'vitest';
import { chooseLines } from '../../../../scripts/pipeline/cut/choose-lines.ts';
import { toLine, type Line } from '../../../../scripts/pipeline/cut/line.ts';
import type { BlockKind } from '../../../../scripts/pipeline/types.ts';

interface Printed {
  readonly words: string;
  readonly kind?: BlockKind;
  readonly isFound?: boolean;
  readonly holder?: number;
  readonly isHeadline?: boolean;
}

const linesOf = (printed: readonly Printed[]): Line[] =>
  printed.map(({ words, kind = 'paragraph', isFound = true, holder = 1, isHeadline = false }) =>
    toLine(words, { start: 0, end: words.length, kind, page: { isFound, holder, isHeadline } }),
  );
const paragraphOf = (day: string): string =>
  `Crews of the Oakport ferry went back to work on ${day}, after three weeks of talks that cost the port two million.`;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Christmas Day'];
const paragraphs: readonly Printed[] = days.map((day) => ({ words: paragraphOf(day) }));
const dropped: Printed = { words: paragraphOf('New Year’s Day'), isFound: false };
const menu: Printed = { words: 'Weather and tides', isFound: false };
const item: Printed = { words: 'Crews of Oakport: 20 boats', kind: 'item', holder: 2 };

const choose = (printed: readonly Printed[], title: string | null = null): string[] => {
  const lines = linesOf(printed);
  return chooseLines(lines, title).map((at) => lines[at]?.text ?? '');
};
const wordsOf = (printed: readonly Printed[]): string[] => printed.map(({ words }) => words);

test('what Readability found is the article, where nothing of it is lost', () => {
  expect(choose([menu, ...paragraphs, item])).toEqual(wordsOf([...paragraphs, item]));
});

test('a paragraph that was dropped from the middle is put back, a menu is not', () => {
  const [first, ...rest] = paragraphs as [Printed, ...Printed[]];
  expect(choose([first, menu, dropped, ...rest])).toEqual(wordsOf([first, dropped, ...rest]));
});

test('a last paragraph that was dropped is put back where it stands loose in the element that holds the others', () => {
  expect(choose([...paragraphs, item, dropped])).toEqual(wordsOf([...paragraphs, item, dropped]));
  expect(choose([...paragraphs, item, { ...dropped, holder: 3 }])).toEqual(wordsOf([...paragraphs, item]));
});

test('what stands between the headline and the first paragraph that was found is the article’s', () => {
  const headline: Printed = { words: 'Crews of Oakport back at work', kind: 'heading', isFound: false };
  const [first, ...rest] = paragraphs as [Printed, ...Printed[]];
  const opening = { ...first, isFound: false };
  const page = [menu, headline, opening, ...rest];
  expect(choose(page)).toEqual(wordsOf(rest));
  expect(choose(page, headline.words)).toEqual(wordsOf([opening, ...rest]));
  expect(choose([menu, { ...headline, isHeadline: true }, opening, ...rest])).toEqual(wordsOf([opening, ...rest]));
});

test('all lines may be the article’s, where a good part of it was lost', () => {
  const page = [menu, ...paragraphs.slice(0, 3), ...paragraphs.slice(3).map((one) => ({ ...one, isFound: false }))];
  expect(choose(page)).toEqual(wordsOf(page));
});

test('all lines of a text that is no page may be the article’s', () => {
  const lines = paragraphs.map(({ words }) => toLine(words, { start: 0, end: words.length, kind: 'paragraph' }));
  expect(chooseLines(lines, null)).toHaveLength(paragraphs.length);
});

test('no line is, where nothing of a page reads as an article', () => {
  expect(choose([menu, { ...item, isFound: false }])).toEqual([]);
});
