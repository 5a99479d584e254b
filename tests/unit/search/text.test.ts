import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldExact, foldLoose, fromIndex, toIndex, wordsOf } from '../../../src/search/text.ts';

describe('wordsOf', () => {
  test.each([
    ['ends a word at a dash', 'gangs—women', ['gangs', 'women']],
    ['ends a word at a hyphen', 'Harbour-Era', ['Harbour', 'Era']],
    ['ends a word at an ellipsis without spaces', 'well…then', ['well', 'then']],
    ['leaves marks and stops outside', '“We’ll go,” (she) said.', ['We’ll', 'go', 'she', 'said']],
    ['keeps apostrophes and stops inside', 'Ruiz’s U.S. 1,000', ['Ruiz’s', 'U.S', '1,000']],
    ['takes a combining accent for part of its letter', 'cafe\u0301.', ['cafe\u0301']],
    ['finds none where there are no letters', ' — … “” ', []],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('keeps words in order and apart, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
      }),
    );
  });
});

test('an exact fold tells `we’ll` from `well`; a loose one does not', () => {
  expect(foldExact('We’ll')).toBe("we'll");
  expect(foldLoose('We’ll')).toBe('well');
  expect(foldLoose('Café')).toBe('cafe');
});

describe('toIndex', () => {
  test('sets white space between all words', () => {
    const text = 'gangs—women and/or Harbour-Era';
    expect(toIndex(text).split(/\s+/u).map(foldLoose)).toEqual(wordsOf(text).map(({ loose }) => loose));
  });

  test('loses nothing: `fromIndex` gives back any text', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '-', '—', '…', '/', '’', '“', '\n', '.') });
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
        expect(fromIndex(toIndex(text))).toBe(text);
      }),
    );
  });
});
