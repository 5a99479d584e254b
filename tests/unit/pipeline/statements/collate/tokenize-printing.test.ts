import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contentKeysOf,
  contentWeight,
  tokenizePrinting,
} from '../../../../../scripts/pipeline/statements/collate/tokenize-printing.ts';

const tricky = ['a', 'B', 'n', '1', ' ', '’', "'", '-', '.', ',', '“', '”', '(', '%', '$', '…'];

describe('tokens of a printing', () => {
  test.each([
    ['a contraction is two words', 'We’ll go', ['We=we', '’ll =will', 'go=go']],
    [
      'an irregular contraction has the words of its long form',
      "won't can't cannot",
      ['wo=will', "n't =not", 'ca=can', "n't =not", 'can=can', 'not=not'],
    ],
    ['“it’s” before a participle of itself is “it has”', 'it’s been', ['it=it', '’s =has', 'been=been']],
    ['“it’s” before one that is done to it is “it is”', 'it’s made', ['it=it', '’s =is', 'made=made']],
    ['“he’d” before a participle is “he had”', 'he’d been', ['he=he', '’d =had', 'been=been']],
    ['a possessive is one word', 'the town’s wall', ['the =the', "town’s =town's", 'wall=wall']],
    ['a hyphen parts words', 'so-called', ['so-=so', 'called=called']],
    ['marks before a word are its own', 'said (“yes”) ‘no’', ['said =said', '(“yes”) =yes', '‘no’=no']],
    ['numbers lose the comma of thousands only', '1,200.5 3', ['1,200.5 =1200.5', '3=3']],
    ['the sign for percent is a word', '15% more', ['15=15', '% =percent', 'more=more']],
    ['a sum of money keeps its sign', '$5 million', ['$5 =$5', 'million=million']],
    ['a country is not a pronoun', 'US U.S. us', ['US =u.s', 'U.S. =u.s', 'us=us']],
    ['accents and -ise fold', 'Café recognised', ['Café =cafe', 'recognised=recognized']],
    ['a text without a word is one token', '… —', ['… —=']],
  ])('%s', (_, text, expected) => {
    expect(tokenizePrinting(text).map((token) => `${token.text}=${token.word}`)).toEqual(expected);
  });

  test('give the text again when joined, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...tricky) })),
        (text) => {
          expect(
            tokenizePrinting(text)
              .map((token) => token.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  test('know where a sentence ends, and where an abbreviation only', () => {
    const ends = tokenizePrinting('Mr. Ode left. “Why?” she asked! He knew').filter((token) => token.endsSentence);
    expect(ends.map(({ word }) => word)).toEqual(['left', 'asked']);
  });

  test('share a column by the singular, but not a word', () => {
    const [one, several] = tokenizePrinting('ferry ferries');
    expect([one?.key, one?.word, several?.key, several?.word]).toEqual(['ferry', 'ferry', 'ferry', 'ferries']);
  });

  test('have the keys that are asked for alone', () => {
    const words = ['the', 'Harbours', 'recognised', 'cannot', 'won’t', '15%', 'US', 'Café', 'well-known', '—', 'its'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const telling = tokenizePrinting(text).filter(({ weight }) => weight >= contentWeight);
        expect(contentKeysOf(text)).toEqual(telling.map(({ key }) => key));
      }),
    );
  });
});
