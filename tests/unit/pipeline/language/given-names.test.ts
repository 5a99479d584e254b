import { expect, test } from 'vitest';
import type { Gender } from '../../../../scripts/pipeline/language/given-names.ts';
import { givenNameGender } from '../../../../scripts/pipeline/language/lexicon.ts';

test.each<{ name: string; gender: Gender | null | undefined; why: string }>([
  { name: 'saoirse', gender: 'female', why: 'a name of the list of births' },
  { name: 'zbigniew', gender: 'male', why: 'a name that the list of births lacks' },
  { name: 'mark', gender: 'male', why: 'a word that is a name more often' },
  { name: 'nick', gender: 'male', why: 'a name that the word lists leave open' },
  { name: 'jordan', gender: null, why: 'a name of women and men' },
  { name: 'london', gender: undefined, why: 'a city children are called after' },
  { name: 'britain', gender: undefined, why: 'a country children are called after' },
  { name: 'justice', gender: undefined, why: 'a word children are called after' },
  { name: 'vander', gender: undefined, why: 'the beginning of a surname' },
])('$name is known as $gender: $why', ({ name, gender }) => {
  expect(givenNameGender(name)).toBe(gender);
});
