import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildColumns, mostAligned } from '../../../../../scripts/pipeline/statements/collate/build-columns.ts';
import { collate } from '../../../../../scripts/pipeline/statements/collate/collate.ts';
import { readRows, type CollatedQuote } from '../../../../../scripts/pipeline/statements/collate/read-rows.ts';
import { runSteps } from '../../../../../scripts/pipeline/statements/run-steps.ts';
import { collationSchema, type Collation } from '../../../../../src/schema/statement.ts';
import { manyPrintings, printings, repetitions } from './variants.ts';

/** The words of each quote’s segments, read from place to place and broken at the openings. */
function readBack({ places, openings }: Collation): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [index, opening] of openings.entries()) {
    const next = openings[index + 1];
    const to = next?.article === opening.article ? next.place : places.length;
    const text = places
      .slice(opening.place, to)
      .map(({ readings }) => readings.find(({ articles }) => articles.includes(opening.article))?.text ?? '')
      .join('');
    texts.set(`${opening.quote} ${opening.segment}`, text);
  }
  return texts;
}

const printed = (quotes: readonly CollatedQuote[]): Map<string, string> =>
  new Map(quotes.flatMap(({ id, segments }) => segments.map((text, index) => [`${id} ${index}`, text] as const)));

/** Which words of which articles share a column, leaving one article out. */
function columnsOf(quotes: readonly CollatedQuote[], without: string): string[] {
  const input = readRows(quotes);
  const { graph } = runSteps(buildColumns(input));
  const columns = new Map<number, string[]>();
  for (const [node, { row, segment, offset }] of input.words.entries())
    for (const { article } of input.rows[row]?.witnesses ?? []) {
      if (article === without) continue;
      const root = graph.find(node);
      columns.set(root, [...(columns.get(root) ?? []), `${article} ${segment} ${offset}`]);
    }
  return [...columns.values()].map((words) => words.sort().join(', ')).sort();
}

const variants = [
  ...[0, 10, 30].map((share) => ({ name: `with ${share} % of the words changed`, quotes: printings(share / 100) })),
  { name: 'of the same few words', quotes: repetitions },
];

/** More than are aligned each with each other. */
const many = [0.1, 0.4].map((rate) => ({
  name: `with ${rate * 100} % of the words changed`,
  quotes: manyPrintings(rate, mostAligned + 8),
}));

describe('a collation of more printings than are aligned each with each other', () => {
  test.each(many)('gives every printing back exactly, $name', ({ quotes: variants }) => {
    fc.assert(
      fc.property(variants, (quotes) => {
        const { collation, printings: verdicts } = collate({ quotes, voices: [] });
        expect([...readBack(collation)].sort()).toEqual([...printed(quotes)].sort());
        collationSchema.parse(collation);
        expect(collation.segments.at(-1)?.to).toBe(collation.places.length);
        expect([...verdicts.keys()]).toEqual(quotes.map(({ id }) => id));
      }),
      { numRuns: 5 },
    );
  });

  test('does not depend on the order in which articles come', () => {
    fc.assert(
      fc.property(manyPrintings(0.15, mostAligned + 10), (quotes) => {
        const reversed = [...Map.groupBy(quotes, ({ article }) => article).values()].reverse().flat();
        expect(collate({ quotes: reversed, voices: [] })).toEqual({
          ...collate({ quotes, voices: [] }),
          printings: new Map(reversed.map(({ id }) => [id, expect.anything() as unknown])),
        });
      }),
      { numRuns: 3 },
    );
  });

  test('puts the words of the last into the columns of the first', () => {
    const numbered = Array.from({ length: mostAligned + 8 }, (_, index) => ({
      id: `q${index}`,
      article: `a${index}`,
      segments: [`The ferry of pier ${index} never sails before noon, whatever the harbour master may say of it.`],
    }));
    const { places, fullest } = collate({ quotes: numbered, voices: [] }).collation;
    expect(places.map(({ kind, readings }) => [kind, readings.length])).toEqual([
      ['same', 1],
      ['other-words', numbered.length],
      ['same', 1],
    ]);
    expect(fullest).not.toBeNull();
  });

  test('lines up a sentence that only the last have', () => {
    const numbered = Array.from({ length: mostAligned + 8 }, (_, index) => ({
      id: `q${index}`,
      article: `a${index}`,
      segments: [`The ferry of pier ${index} never sails before noon, whatever the harbour master may say of it.`],
    }));
    // Printed twice, the others are aligned first.
    const twice = numbered
      .slice(0, mostAligned)
      .map((quote) => ({ ...quote, id: `${quote.id}b`, article: `${quote.article}b` }));
    const longer = numbered.slice(mostAligned).map((quote) => ({
      ...quote,
      segments: quote.segments.map((text) => `${text} Gulls eat the bread of whoever waits.`),
    }));
    const { segments } = collate({
      quotes: [...numbered.slice(0, mostAligned), ...twice, ...longer],
      voices: [],
    }).collation;
    expect(segments.map(({ text }) => text).at(-1)).toBe('Gulls eat the bread of whoever waits.');
    expect(segments.at(-1)?.cells.map(({ article }) => article)).toEqual(longer.map(({ article }) => article).sort());
  });
});

describe('a collation', () => {
  test.each(variants)('gives every printing back exactly, $name', (variant) => {
    fc.assert(
      fc.property(variant.quotes, (quotes) => {
        const { collation } = collate({ quotes, voices: [] });
        expect([...readBack(collation)].sort()).toEqual([...printed(quotes)].sort());
      }),
    );
  });

  test.each(variants)('has the shape of its schema and covers each place once, $name', (variant) => {
    fc.assert(
      fc.property(variant.quotes, (quotes) => {
        const {
          collation,
          printings: verdicts,
          distance,
        } = collate({ quotes, voices: [['a000000000', 'a000000001']] });
        if (collation.openings.length > 1) collationSchema.parse(collation);
        expect(collation.segments.map(({ from }) => from)).toEqual([
          0,
          ...collation.segments.slice(0, -1).map(({ to }) => to),
        ]);
        expect(collation.segments.at(-1)?.to).toBe(collation.places.length);
        expect([...verdicts.keys()]).toEqual(quotes.map(({ id }) => id));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        for (const { readings } of collation.places) {
          const articles = readings.flatMap((reading) => reading.articles);
          expect(new Set(articles).size).toBe(articles.length);
        }
      }),
    );
  });

  test('does not depend on the order in which articles come', () => {
    fc.assert(
      fc.property(printings(0.15), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (quotes, keys) => {
        const keyOf = ({ article }: CollatedQuote): number => keys[Number(article.slice(1))] ?? 0;
        const shuffled = quotes.toSorted((a, b) => keyOf(a) - keyOf(b));
        expect(collate({ quotes: shuffled, voices: [] }).collation).toEqual(collate({ quotes, voices: [] }).collation);
      }),
    );
  });

  test('calls printings of the same words in the same marks the same', () => {
    fc.assert(
      fc.property(printings(0), ([quote]) => {
        if (!quote) return;
        const quotes = ['a1', 'a2', 'a3'].map((article) => ({ ...quote, id: article, article }));
        const { difference, collation } = collate({ quotes, voices: [] });
        expect(difference).toBe('same');
        expect(collation.places.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  // No alignment of all can have this always: what two articles share would have to follow from each pair alone
  // and yet be transitive. These are the same variants in every run, so the share is a figure, not luck.
  test.each([
    [0, 0.97],
    [0.1, 0.95],
    [0.2, 0.9],
  ])('keeps the columns of the others when an article is left out, with %d of the words changed', (rate, share) => {
    let kept = 0;
    let all = 0;
    for (const quotes of fc.sample(printings(rate), { seed: 4, numRuns: 120 })) {
      for (const article of new Set(quotes.map((quote) => quote.article))) {
        const others = quotes.filter((quote) => quote.article !== article);
        if (others.length === 0) continue;
        all += 1;
        kept += Number(columnsOf(quotes, article).join('\n') === columnsOf(others, article).join('\n'));
      }
    }
    expect(kept / all).toBeGreaterThan(share);
  });

  test('throws on a statement without a quote', () => {
    expect(() => collate({ quotes: [], voices: [] })).toThrow('expected one at least');
  });

  test('gives a printing without a word a place of its own', () => {
    const quotes = [
      { id: 'q1', article: 'a1', segments: ['…'] },
      { id: 'q2', article: 'a2', segments: ['The ferry sails.'] },
    ];
    expect(collate({ quotes, voices: [] }).collation.places.map(({ kind }) => kind)).toEqual(['alone', 'alone']);
  });
});
