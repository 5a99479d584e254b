import { describe, expect, test } from 'vitest';
import { anchorOf, createHrefs } from '../../../src/lib/href.ts';

describe('createHrefs', () => {
  const root = createHrefs('/', 'https://example.org');
  const sub = createHrefs('/sub/path/', 'https://example.org');

  test.each([
    { name: 'home', at: root.home(), expected: '/' },
    { name: 'home under a base', at: sub.home(), expected: '/sub/path/' },
    { name: 'an article', at: sub.article('a-title'), expected: '/sub/path/articles/a-title/' },
    { name: 'a quote', at: root.quote('7k2m9d4x3p'), expected: '/quotes/7k2m9d4x3p/' },
    { name: 'a quote in its article', at: root.inArticle('a', '7k2m9d4x3p'), expected: '/articles/a/#q-7k2m9d4x3p' },
    { name: 'its second part', at: root.inArticle('a', '7k2m9d4x3p', 2), expected: '/articles/a/#q-7k2m9d4x3p-2' },
    { name: 'a search', at: root.search({ q: 'due process' }), expected: '/search/?q=due+process' },
    { name: 'a check', at: sub.check('“due” process'), expected: '/sub/path/check/?q=%E2%80%9Cdue%E2%80%9D+process' },
  ])('gives $name', ({ at, expected }) => {
    expect(at).toBe(expected);
  });

  test('puts the missing slash at the end of a base', () => {
    expect(createHrefs('/sub', 'https://example.org').person('ana')).toBe('/sub/people/ana/');
  });

  test('makes a path absolute', () => {
    expect(sub.absolute(sub.topic('x'))).toBe('https://example.org/sub/path/topics/x/');
  });

  test('numbers only the parts after the first', () => {
    expect([anchorOf('a'), anchorOf('a', null), anchorOf('a', 1), anchorOf('a', 3)]).toEqual([
      'q-a',
      'q-a',
      'q-a',
      'q-a-3',
    ]);
  });
});
