import { describe, expect, test } from 'vitest';
import { spellOut } from '../../../src/schema/spell-out.ts';

describe('spellOut', () => {
  test.each<[word: string, after: string, said: string]>([
    ["we'll", ' go', 'we will'],
    ["they're", '', 'they are'],
    ["i've", '', 'i have'],
    ["i'm", '', 'i am'],
    ["didn't", '', 'did not'],
    ["can't", '', 'can not'],
    ["won't", '', 'will not'],
    ["shan't", '', 'shall not'],
    ['cannot', '', 'can not'],
    ['gonna', ' sail', 'going to'],
    ["let's", ' sail', 'let us'],
    ["he's", ' late', 'he is'],
    ["he's", '', 'he is'],
    ["he's", ' been late', 'he has'],
    ["she's", ' never had a boat', 'she has'],
    ["it's", ' made of tin', 'it is'],
    ["it's", ' better', 'it is'],
    ["it's", ' beenish', 'it is'],
    ["he'd", ' sail', 'he would'],
    ["he'd", ', “gone', 'he had'],
    ["he'd", ' already sailed', 'he would'],
    ["you'd", ' better sail', 'you had'],
  ])('says %s before “%s” as %s', (word, after, said) => {
    expect(spellOut(word, after)?.words.join(' ')).toBe(said);
  });

  test.each(["ruiz's", "harbour's", "rock'n'roll", "o'brien", 'well', "'s", "'d", '', 'constructor'])(
    'leaves %j as it is',
    (word) => {
      expect(spellOut(word, ' been')).toBeNull();
    },
  );

  test.each([
    ["we'll", 'we'],
    ["can't", 'ca'],
    ["let's", 'let'],
    ['cannot', 'can'],
    ['gotta', 'got'],
  ])('says where the second word of %s begins', (word, first) => {
    expect(word.slice(0, spellOut(word)?.cut)).toBe(first);
  });
});
