import { expect, test } from 'vitest';
import { toSketch } from '../../../../scripts/pipeline/registry/sketch.ts';
import { findVoices, type VoicedArticle } from '../../../../scripts/pipeline/statements/find-voices.ts';

const long = (seed: number): string =>
  Array.from({ length: 120 }, (_, index) => `word${String((index * 7 + seed * 1000) % 997)}x${String(index)}`).join(
    ' ',
  );

const article = (id: string, authors: string[], text = long(id.charCodeAt(0))): VoicedArticle => ({
  id,
  authors,
  sketch: toSketch(text),
});

test.each<[string, VoicedArticle[], string[][], unknown]>([
  [
    'articles of one reporter are one voice',
    [article('b', ['Ana Ruiz']), article('a', ['ana  ruiz', 'Bo Lind']), article('c', ['Cy Wong'])],
    [['a', 'b', 'c']],
    [{ articles: ['a', 'b'], reason: 'byline' }],
  ],
  [
    'copies of one text are one voice',
    [article('a', [], long(1)), article('b', [], `${long(1)} and a little more`), article('c', [])],
    [['a', 'b', 'c']],
    [{ articles: ['a', 'b'], reason: 'near-identical' }],
  ],
  [
    'both reasons are told',
    [article('a', ['Ana Ruiz'], long(1)), article('b', ['Ana Ruiz'], long(1))],
    [['b', 'a']],
    [{ articles: ['a', 'b'], reason: 'both' }],
  ],
  [
    'one leads to the next',
    [article('a', ['Ana Ruiz']), article('b', ['Ana Ruiz', 'Bo Lind']), article('c', ['Bo Lind'])],
    [['a', 'b', 'c']],
    [{ articles: ['a', 'b', 'c'], reason: 'byline' }],
  ],
  [
    'a copy of a copy is of the same voice, though little is left of the first',
    [0, 40, 80].map((from, index) =>
      article(
        'abc'[index] ?? '',
        [],
        long(1)
          .split(' ')
          .slice(from, from + 120)
          .join(' ') + long(2).split(' ').slice(0, from).join(' '),
      ),
    ),
    [['a', 'b', 'c']],
    [{ articles: ['a', 'b', 'c'], reason: 'near-identical' }],
  ],
  ['a single word is no full name', [article('a', ['Staff']), article('b', ['Staff'])], [['a', 'b']], []],
  [
    'what never stands side by side is not held against each other',
    [article('a', ['Ana Ruiz']), article('b', ['Ana Ruiz'])],
    [['a'], ['b']],
    [],
  ],
])('%s', (_, articles, together, voices) => {
  expect(findVoices(articles, together)).toEqual(voices);
  expect(
    findVoices(
      articles.toReversed(),
      together.toReversed().map((ids) => ids.toReversed()),
    ),
  ).toEqual(voices);
});
