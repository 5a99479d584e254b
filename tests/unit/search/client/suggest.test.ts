import { describe, expect, test } from 'vitest';
import { suggest } from '../../../../src/search/client/suggest.ts';

const names = ['Ana María Ruiz', 'Ruth Anders', 'Port Board', 'Jo-Ann Ruiz'].map((name, index) => ({
  id: `n${index}`,
  name,
  quotes: 9 - index,
}));

describe('suggest', () => {
  test.each([
    ['the beginning of any word', 'rui', ['Ana María Ruiz', 'Jo-Ann Ruiz']],
    ['the beginnings of several, in any order', 'ruiz an', ['Ana María Ruiz', 'Jo-Ann Ruiz']],
    ['a name without its accents', 'maria', ['Ana María Ruiz']],
    ['a whole name', 'Port Board', ['Port Board']],
    ['a name whose hyphen was not typed', 'joann', ['Jo-Ann Ruiz']],
    ['nothing for words inside words', 'uiz', []],
    ['nothing where one word fits nowhere', 'ana port', []],
    ['nothing for one word typed twice', 'board board', []],
    ['nothing before anything is typed', ' ', []],
  ])('finds %s', (_, typed, expected) => {
    expect(suggest(names, typed, 4).map(({ name }) => name)).toEqual(expected);
  });

  test('stops at its limit', () => {
    expect(suggest(names, 'r', 1)).toHaveLength(1);
  });
});
