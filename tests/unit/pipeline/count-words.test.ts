import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../scripts/pipeline/count-words.ts';

test.each([
  ['harbour', 1],
  ['two words', 2],
  ['a \t\n  wide gap', 3],
  ['no-break\u00a0space, em\u2003space, thin\u2009space', 6],
  ['zero\u200bwidth is none', 3],
])('counts the words of “%s”', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counts the words of a stretch', () => {
  expect(countWords('The ferry left at six.', 4, 14)).toBe(2);
});

test('counts what white space parts, whatever white space it is', () => {
  const char = fc.constantFrom(
    'a',
    'é',
    '“',
    '\u{1f600}',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u1680',
    '\u2028',
    '\u3000',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.string({ unit: char }), (words) => {
      const text = words.trim();
      expect(countWords(text)).toBe(text.split(/\s+/u).length);
    }),
  );
});
