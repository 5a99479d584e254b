import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeMarks, withMarks } from '../../../../src/search/client/mark-address.ts';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { emptyState, filtersOf, formatState, parseState } from '../../../../src/search/client/state.ts';

test('an address holds the query and the filters, and nothing that is not set', () => {
  const state = { ...emptyState, q: '“nine years” & more', speaker: 'not named', type: 'quote' };
  expect(formatState(state)).toBe('?q=%E2%80%9Cnine+years%E2%80%9D+%26+more&speaker=not+named&type=quote');
  expect(formatState(emptyState)).toBe('');
});

test('an address gives back any state', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.record({ q: text, speaker: text, outlet: text, topic: text, difference: text, type: text }),
      (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      },
    ),
  );
});

test('parameters of others are passed over', () => {
  expect(parseState('?utm=x&q=ships')).toEqual({ ...emptyState, q: 'ships' });
});

test('filters are those that are set', () => {
  expect(filtersOf({ ...emptyState, q: 'ships', topic: 'harbours' })).toEqual({ topic: 'harbours' });
});

test('what was searched for travels before the fragment and is taken out again', () => {
  const sought = { phrases: ["we'll wait"], words: ['years'] };
  const address = withMarks('/sub/articles/a/#q-000000000a', sought);
  expect(address).toBe('/sub/articles/a/?mark=%22we%27ll+wait%22+years#q-000000000a');
  expect(takeMarks(`https://example.org${address}`)).toEqual({
    sought,
    clean: 'https://example.org/sub/articles/a/#q-000000000a',
  });
});

test('an address without marks is left alone', () => {
  expect(withMarks('/quotes/a/', { phrases: [], words: [] })).toBe('/quotes/a/');
  expect(takeMarks('https://example.org/quotes/a/?q=ships')).toBeNull();
});

test('any query of few words arrives as it left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
      const { phrases, words } = parseQuery(typed);
      fc.pre(phrases.length + words.length > 0);
      const taken = takeMarks(`https://example.org${withMarks('/a/', { phrases, words })}`);
      expect(taken?.sought).toEqual({ phrases, words });
    }),
  );
});
