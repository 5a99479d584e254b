import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begunBy, excerptSpan, findMarks, findPhrase } from '../../../../src/search/client/marks.ts';
import { wordsOf } from '../../../../src/search/text.ts';

const slices = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('findPhrase', () => {
  test.each([
    ['the words in order', 'We waited nine years.', 'nine years', ['nine years']],
    ['any case, mark and white space', '“We’ll\n wait”', "WE'LL wait", ['We’ll\n wait']],
    ['punctuation between the words', 'We waited, nine years', 'waited nine', ['waited, nine']],
    ['a hyphen as a space', 'the Harbour-Era rule', 'harbour era', ['Harbour-Era']],
    ['each place', 'no, no, no', 'no', ['no', 'no', 'no']],
  ])('finds %s', (_, text, phrase, expected) => {
    expect(slices(text, findPhrase(text, phrase))).toEqual(expected);
  });

  test.each([
    ['other inflections', 'nine years', 'nine year'],
    ['another order', 'years nine', 'nine years'],
    ['words with another between them', 'nine long years', 'nine years'],
    ['part of a word', 'canine years', 'nine years'],
    ['a word that differs by its apostrophe', 'well wait', "we'll wait"],
    ['a word that differs by its accent', 'the cafe', 'the café'],
    ['no words at all', 'nine years', '…'],
  ])('does not find %s', (_, text, phrase) => {
    expect(findPhrase(text, phrase)).toEqual([]);
  });

  test('finds any run of words of any text', () => {
    const word = fc.constantFrom('ships', 'We’ll', 'café', 'U.S.', '1,000', 'port—then', '“so”');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(' ');
        const words = wordsOf(text);
        const first = from % words.length;
        const run = words.slice(first, first + 1 + (length % 4));
        const phrase = text.slice(run[0]?.start, run.at(-1)?.end);
        expect(findPhrase(text, phrase).map(({ start }) => start)).toContain(run[0]?.start);
      }),
    );
  });
});

describe('findMarks', () => {
  test('marks whole words, accents and case aside', () => {
    const text = 'The Café and the cafeteria';
    expect(slices(text, findMarks(text, { phrases: [], words: ['cafe', 'THE'] }))).toEqual(['The', 'Café', 'the']);
  });

  test('joins what overlaps', () => {
    const text = 'nine long years';
    expect(slices(text, findMarks(text, { phrases: ['nine long', 'long years'], words: ['years'] }))).toEqual([text]);
  });

  test('gives spans in order and apart', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(words, words, words, (text, phrase, single) => {
        let at = 0;
        for (const { start, end } of findMarks(text.join(' '), { phrases: [phrase.join(' ')], words: single })) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});

test('words of a name that a typed word begins are told, single letters aside', () => {
  expect(begunBy('Ana María Ruiz', ['mari', 'r'])).toEqual(['maria']);
});

describe('excerptSpan', () => {
  const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  const excerpt = (word: string): string => {
    const { start, end } = excerptSpan(text, findMarks(text, { phrases: [], words: [word] }), 8);
    return text.slice(start, end);
  };

  test('leaves a short text whole', () => {
    expect(excerptSpan('one two three', [], 8)).toEqual({ start: 0, end: 13 });
  });

  test.each([
    ['at the beginning', 'w0', 'w0 w1 w2 w3 w4 w5 w6 w7'],
    ['in the middle, with some words before it', 'w50', 'w48 w49 w50 w51 w52 w53 w54 w55'],
    ['at the end', 'w99', 'w92 w93 w94 w95 w96 w97 w98 w99'],
    ['nowhere', 'none', 'w0 w1 w2 w3 w4 w5 w6 w7'],
  ])('shows the words round a mark %s', (_, word, expected) => {
    expect(excerpt(word)).toBe(expected);
  });
});
