import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../../scripts/pipeline/statements/align-words.ts';

/** Values as weights give them: sixteenths, from 0.75. */
const values = fc.array(
  fc.integer({ min: 12, max: 160 }).map((sixteenths) => sixteenths / 16),
  { minLength: 5, maxLength: 5 },
);
const wordings = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 });

describe('alignWords', () => {
  test('lines a wording up with itself as with one that has a word more', () => {
    fc.assert(
      fc.property(wordings, values, (words, worth) => {
        const valueOf = (word: number): number => worth[word] ?? 0;
        const other = 9;
        expect(alignWords(words, [...words], valueOf)).toEqual(alignWords(words, [...words, other], valueOf));
      }),
    );
  });
});
