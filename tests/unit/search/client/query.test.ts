import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery } from '../../../../src/search/client/query.ts';
import { describeAnswer, describeQuery } from '../../../../src/search/client/wording.ts';

describe('parseQuery', () => {
  test.each([
    ['words', ' nine  years ', { phrases: [], words: ['nine', 'years'] }],
    ['a phrase', '"nine years"', { phrases: ['nine years'], words: [] }],
    ['a phrase in typographic marks', '“nine years”', { phrases: ['nine years'], words: [] }],
    ['a phrase in guillemets', '« nine years »', { phrases: ['nine years'], words: [] }],
    ['a phrase among words', 'ships "nine years" port', { phrases: ['nine years'], words: ['ships', 'port'] }],
    ['two phrases', '"nine years" “no comment”', { phrases: ['nine years', 'no comment'], words: [] }],
    ['a mark not closed yet', 'ships "nine yea', { phrases: [], words: ['ships', 'nine', 'yea'] }],
    ['a curly apostrophe', '“we’ll”', { phrases: ["we'll"], words: [] }],
    ['a hyphen', 'harbour-era', { phrases: [], words: ['harbour', 'era'] }],
    ['nothing but marks', '"" — “ ”', { phrases: [], words: [] }],
  ])('reads %s', (_, typed, expected) => {
    expect(parseQuery(typed)).toEqual(expected);
  });

  test('reads back what `formatQuery` writes', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '"', '“', '”', '’', '-', '.') });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        const query = parseQuery(text);
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
    );
  });

  test('does not tell curly marks from straight ones', () => {
    const typed = fc.array(fc.constantFrom('a', 'b', ' ', "'", '"'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, (straight) => {
        let open = false;
        const curly = straight.replaceAll("'", '’').replaceAll('"', () => ((open = !open) ? '“' : '”'));
        expect(parseQuery(curly)).toEqual(parseQuery(straight));
      }),
    );
  });
});

describe('describeAnswer', () => {
  test.each([
    [12, 'ships', [], '12 results for “ships”.'],
    [1, '"nine years" ships', [], '1 result for “nine years” ships.'],
    [0, 'ships', ['ships'], 'No results for “ships”.'],
    [2, 'zzz ships', ['zzz'], '2 results for “ships”. Nothing has “zzz”.'],
    [0, '"nine years" zzz', ['zzz'], 'No results for “nine years” zzz. Nothing has “zzz”.'],
    [5, '', [], '5 results.'],
  ])('%d for `%s`', (count, typed, missing, expected) => {
    expect(describeAnswer(count, typed, missing)).toBe(expected);
  });

  test('a query is shown with typographic marks', () => {
    expect(describeQuery(parseQuery('"we\'ll go" now'))).toBe("“we'll go” now");
  });
});
