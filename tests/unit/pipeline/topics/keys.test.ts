import { describe, expect, test } from 'vitest';
import { keyOf, singularOf, toTopicSlug } from '../../../../scripts/pipeline/topics/keys.ts';

describe('singularOf', () => {
  test.each([
    ['gangs', 'gang'],
    ['cities', 'city'],
    ['ties', 'tie'],
    ['process', 'process'],
    ['crisis', 'crisis'],
    ['news', 'news'],
    ['taxes', 'tax'],
    ['cases', 'case'],
    ['churches', 'church'],
  ])('%s is one or more %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });
});

test.each([
  ['due-process', 'due process'],
  ['Human Rights', 'human right'],
  ['U.S.', 'us'],
  ['Côte d’Azur', "cote d'azur"],
])('the key of %s is %s', (surface, key) => {
  expect(keyOf(surface)).toBe(key);
});

describe('toTopicSlug', () => {
  test.each([
    ['Liga del Norte', 'liga-del-norte'],
    ['São Tomé’s ports', 'sao-tomes-ports'],
    ['U.N.', 'un'],
    ['Порт', ''],
  ])('%s → %s', (name, slug) => {
    expect(toTopicSlug(name)).toBe(slug);
  });

  test('cuts a long name between words', () => {
    const slug = toTopicSlug('International Convention for the Protection of Harbours and Estuaries');
    expect(slug).toBe('international-convention-for-the-protection-of-harbours-and');
  });
});
