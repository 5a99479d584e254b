import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gatherStatements,
  type EditorsGroups,
  type GatherableQuote,
} from '../../../../scripts/pipeline/statements/gather-statements.ts';

/** Articles as lists of quotes: `Speaker: words`, or `?: words` for nobody named. Ids are `a1`, `a2`, `b1` … */
function quotesOf(articles: Readonly<Record<string, readonly string[]>>): GatherableQuote[] {
  return Object.entries(articles).flatMap(([article, quotes]) =>
    quotes.map((quote, order) => {
      const [speaker = '', ...words] = quote.split(': ');
      return {
        id: `${article}${order + 1}`,
        article,
        order,
        paragraph: order,
        segments: words.join(': ').split(' // '),
        speaker: speaker === '?' ? null : speaker,
      };
    }),
  );
}

function gather(articles: Readonly<Record<string, readonly string[]>>, editor?: EditorsGroups): string[] {
  return gatherStatements(quotesOf(articles), editor).map(({ quotes }) => quotes.join(' '));
}

const quay = 'The northern quay will be rebuilt in granite before the herring fleet returns to Lower Tarn';

describe('quotes are gathered', () => {
  test.each([
    ['the same words', [`Dovlan: ${quay}.`], [`Dovlan: ${quay},`]],
    [
      'other marks, case and contractions',
      ['Dovlan: We’ll dredge the “inner” basin by Whitsun.'],
      ['Dovlan: WE WILL DREDGE THE INNER BASIN BY WHITSUN'],
    ],
    ['a part of the words', [`Dovlan: ${quay}.`], ['Dovlan: before the herring fleet returns']],
    [
      'some other words',
      [`Dovlan: ${quay}.`],
      ['Dovlan: The northern quay is to be rebuilt of granite before our herring fleet returns to Lower Tarn'],
    ],
    [
      'words split between two pairs of marks',
      [`Dovlan: ${quay}.`],
      ['Dovlan: The northern quay will be rebuilt // before the herring fleet returns to Lower Tarn'],
    ],
    [
      'a short quote beside the same words',
      [`Dovlan: ${quay}. It must be everyone.`],
      [`Dovlan: ${quay}.`, 'Dovlan: it must be everyone.'],
    ],
    ['words of nobody named that one statement has', [`Dovlan: ${quay}.`], [`?: ${quay},`]],
  ])('%s', (_, a, b) => {
    const all = [...a.map((__, index) => `a${index + 1}`), ...b.map((__, index) => `b${index + 1}`)];
    expect(gather({ a, b })).toEqual([all.join(' ')]);
  });

  test('two that a third prints as one', () => {
    const second = 'Nobody has asked the eel smokers of Marrow what they think of it';
    const articles = { a: [`Dovlan: ${quay}.`], b: [`Dovlan: ${second}.`], c: [`Dovlan: ${quay}. ${second}.`] };
    expect(gather(articles)).toEqual(['a1 b1 c1']);
  });
});

describe('quotes are not gathered', () => {
  test.each([
    ['words of two speakers', [`Dovlan: ${quay}.`], [`Kessel: ${quay}.`]],
    [
      'what anybody says',
      ['Dovlan: Thank you.', 'Dovlan: I don’t know.'],
      ['Dovlan: Thank you!', 'Dovlan: I don’t know.'],
    ],
    [
      'other words on the same subject',
      [`Dovlan: ${quay}.`],
      ['Dovlan: Granite is dear, and the herring fleet of Lower Tarn has other worries than a quay.'],
    ],
    [
      'short words with another number',
      ['Dovlan: We need 40 new piles there.'],
      ['Dovlan: We need 90 new piles there.'],
    ],
    [
      'a short quote beside other words',
      [`Dovlan: ${quay}.`, 'Dovlan: It must be everyone.'],
      ['Dovlan: Granite is dear this year.', 'Dovlan: it must be everyone.'],
    ],
    ['what one article repeats', [`Dovlan: ${quay}.`, `Dovlan: ${quay}.`], []],
    ['short words of nobody named', ['Dovlan: the herring fleet'], ['?: the herring fleet']],
  ])('%s', (_, a, b) => {
    expect(gather({ a, b })).toEqual([]);
  });

  test('a saying that stands in two quotes of its speaker', () => {
    const articles = {
      a: ['Dovlan: Every spring the ice takes the buoys, and a harbour is a promise to those at sea.'],
      b: ['Dovlan: My grandfather mended nets at Marrow and told me a harbour is a promise.'],
      c: ['Dovlan: a harbour is a promise'],
      d: ['Dovlan: A harbour is a promise.'],
    };
    expect(gather(articles)).toEqual([]);
  });

  test('words of nobody named that two speakers are quoted with', () => {
    expect(gather({ a: [`Dovlan: ${quay}.`], b: [`Kessel: ${quay}.`], c: [`?: ${quay}.`] })).toEqual([]);
  });
});

test('links tell why, with the shared words that weigh in', () => {
  const [statement] = gatherStatements(
    quotesOf({ a: [`Dovlan: ${quay}.`], b: ['Dovlan: before the herring fleet returns'] }),
  );
  expect(statement).toEqual({
    speaker: 'Dovlan',
    quotes: ['a1', 'b1'],
    links: [{ quotes: ['a1', 'b1'], reason: 'contained', words: ['herring', 'fleet', 'returns'] }],
  });
});

test('an editor joins what shares no word, and parts what is the same', () => {
  const articles = {
    a: [`Dovlan: ${quay}.`],
    b: ['Dovlan: Es wird gebaut.'],
    c: [`Dovlan: ${quay}.`],
    d: [`?: ${quay}.`],
  };
  expect(gather(articles, { joins: [['a1', 'b1']], parts: [['a1', 'c1']] })).toEqual(['a1 b1']);
  expect(gather(articles, { joins: [['b1', 'd1']], parts: [] })).toEqual(['a1 b1 c1 d1']);
});

test('the order of the quotes does not tell', () => {
  const quotes = quotesOf({
    a: [`Dovlan: ${quay}.`, 'Dovlan: It must be everyone.'],
    b: [
      'Dovlan: The quay will be rebuilt in granite before the fleet returns.',
      'Dovlan: it must be everyone, or nobody',
    ],
    c: ['Dovlan: rebuilt in granite', `?: ${quay}`],
    d: ['Kessel: The quay will be rebuilt in granite', 'Kessel: Granite is dear this year'],
  });
  const expected = gatherStatements(quotes);
  expect(expected.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(quotes, { minLength: quotes.length }), (shuffled) => {
      expect(gatherStatements(shuffled)).toEqual(expected);
    }),
  );
});
