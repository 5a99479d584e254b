import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize, tokensWithin } from '../../../../scripts/pipeline/language/tokenize.ts';

const texts = fc.oneof(
  fc.stringMatching(/^[aAx'’"“”`.,&@ -]{0,24}$/u),
  fc
    .array(
      fc.constantFrom('Mr.', 'Ana', 'Ruiz’s', 'don’t', '``', "''", '...', '--', 'U.S.', '1,000', ' ', '“', '”', '\n'),
    )
    .map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

test('gives the tokens between two offsets as if only they had been split', () => {
  fc.assert(
    fc.property(texts, fc.nat(24), fc.nat(24), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      // Where the stretch ends in the midst of what is one token, its period may be the next one’s.
      fc.pre(text.charAt(to) !== '.');
      expect(tokensWithin(text, tokenize(text), from, to)).toEqual(tokenize(text, from, to));
    }),
    { numRuns: 2000 },
  );
});

test('splits each code unit that is no white space into one token', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenize(text);
      for (const [index, token] of tokens.entries()) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(tokens[index - 1]?.end ?? 0, token.start)).toMatch(/^\s*$/u);
      }
      expect(text.slice(tokens.at(-1)?.end ?? 0)).toMatch(/^\s*$/u);
    }),
  );
});

test.each([
  [
    'At 3, Ruiz sold 1,000 of 12,5 boats.',
    ['At', '3', ',', 'Ruiz', 'sold', '1,000', 'of', '12', ',', '5', 'boats', '.'],
  ],
  ['Fr. Obi, Msgr. Ruiz, Cllr. Kos', ['Fr.', 'Obi', ',', 'Msgr.', 'Ruiz', ',', 'Cllr.', 'Kos']],
  ['Mr. K. Obi left. “No.” No. 5 stays', ['Mr.', 'K.', 'Obi', 'left', '.', '“', 'No', '.', '”', 'No.', '5', 'stays']],
  ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
  [
    '“We sail...” (she’s 34): www.orsa.example/a',
    ['“', 'We', 'sail', '...', '”', '(', 'she', '’s', '34', ')', ':', 'www.orsa.example', '/', 'a'],
  ],
  ['Año 2nd–3rd, O’Brien’s co-op', ['Año', '2nd', '–', '3rd', ',', 'O’Brien', '’s', 'co-op']],
])('splits %j', (text, expected) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(expected);
});

test('gives every token in lower case, with straight apostrophes', () => {
  expect(tokenize('ANA don’t Śledź’s i').map(({ lower }) => lower)).toEqual(['ana', "don't", 'śledź', "'s", 'i']);
});
