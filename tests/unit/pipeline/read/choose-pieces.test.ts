import { expect, test } from 'vitest';
import { choosePieces, type PagePiece } from '../../../../scripts/pipeline/read/choose-pieces.ts';
import type { BlockKind } from '../../../../scripts/pipeline/types.ts';

const holder = { name: 'article' };
const pieceOf = (words: string, kind: BlockKind = 'paragraph', own: object = holder): PagePiece => ({
  words,
  kind,
  holder: own,
});
const paragraphOf = (day: string): string =>
  `Crews of the Oakport ferry went back to work on ${day}, after three weeks of talks that cost the port two million.`;
const [first, second, third, fourth, fifth, sixth] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
].map((day) => pieceOf(paragraphOf(day)));
if (!first || !second || !third || !fourth || !fifth || !sixth) throw new Error('Expected six paragraphs');
const item = pieceOf('Crews of Oakport: 20 boats', 'item', {});
const wordsOf = (pieces: readonly { readonly words: string }[]): string[] => pieces.map(({ words }) => words);

const all = [first, second, third, fourth, fifth, item];

test('what was found is the text, where nothing of the article is lost', () => {
  expect(choosePieces(all, all, null)).toEqual(all);
});

test('a paragraph that was dropped from the middle is put back, a menu is not', () => {
  const menu = pieceOf('Weather and tides');
  const whole = [first, second, menu, third, fourth, fifth, sixth];
  const found = [first, second, fourth, fifth, sixth];
  expect(choosePieces(found, whole, null)).toEqual([first, second, third, fourth, fifth, sixth]);
});

test('a last paragraph that was dropped is put back where it stands loose in the element that holds the others', () => {
  expect(wordsOf(choosePieces(all, [...all, sixth], null))).toEqual(wordsOf([...all, sixth]));
  const elsewhere = pieceOf(sixth.words, 'paragraph', { name: 'aside' });
  expect(choosePieces(all, [...all, elsewhere], null)).toEqual(all);
});

test('the whole page is the text, where a good part of the article was lost', () => {
  expect(choosePieces([first, second], [...all, sixth], null)).toEqual([...all, sixth]);
});
