import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import type { Catalog, CatalogStatement } from '../../../src/lib/catalog.ts';
import { countVoices } from '../../../src/lib/count-voices.ts';
import { interleave } from '../../../src/lib/interleave-framing.ts';
import { listPairs, partnersOf } from '../../../src/lib/list-pairs.ts';
import { bySiglum } from '../../../src/lib/siglum.ts';
import {
  asText,
  describeBeside,
  describePrinted,
  describeQuotePrinted,
  differenceIn,
  leadOf,
} from '../../../src/lib/statement-sentences.ts';
import { bare, fullestText, rowOf, splitSpaces, stretchesOf, variantsOf } from '../../../src/lib/statement-words.ts';
import type { Rights } from '../../../src/schema/article.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { sampleStatement, statementContent } from './sample-statement.ts';

/** What would be published of a catalog: all its strings, whatever holds them. */
function publishedText(catalog: Catalog): string {
  const seen = new Set<unknown>();
  return JSON.stringify(catalog, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  });
}

function catalogOf(rights: Readonly<Record<string, Rights>> = {}): Catalog {
  return buildCatalog(statementContent(rights));
}

function only({ statements }: Catalog): CatalogStatement {
  const [statement] = statements;
  if (!statement) throw new Error('Expected a statement');
  return statement;
}

describe('statements in the catalog', () => {
  const catalog = catalogOf();
  const statement = only(catalog);

  test('tie quotes, articles and speaker to each other', () => {
    expect(statement.articles.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C']);
    expect(statement.among.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C', 'D']);
    expect(catalog.quotes.every((quote) => quote.statement === statement)).toBe(true);
    expect(statement.speaker.statements).toEqual([statement]);
  });

  test('count articles that share a byline as one voice', () => {
    expect(countVoices(statement.articles)).toBe(2);
    expect(catalog.voices.map(({ articles, reason }) => [articles.length, reason])).toEqual([[2, 'byline']]);
  });

  test.each<{ name: string; rights: Record<string, Rights>; kept: string[]; hidden: string[] }>([
    {
      name: 'an article of which only a link is shown is in nothing',
      rights: { '0000000002': 'link-only' },
      kept: ['nine '],
      hidden: ['ten long', 'snapped'],
    },
    {
      name: 'a sentence that reports is shown only of articles shown in full',
      rights: { '0000000004': 'quotes-only' },
      kept: ['ten long '],
      hidden: ['recalled'],
    },
    {
      name: 'the words round a quote are shown where its sentence is',
      rights: { '0000000002': 'quotes-only' },
      kept: ['snapped', 'recalled'],
      hidden: [],
    },
  ])('$name', ({ rights, kept, hidden }) => {
    const text = publishedText(catalogOf(rights));
    expect(kept.filter((words) => !text.includes(words))).toEqual([]);
    expect(hidden.filter((words) => text.includes(words))).toEqual([]);
  });

  test('are judged by the printings that are shown', () => {
    const shown = only(catalogOf({ '0000000002': 'link-only' }));
    expect(shown.articles.map(({ siglum }) => siglum)).toEqual(['A', 'C']);
    expect(shown.difference).toBe('shorter');
    expect(shown.collation.places.map(({ kind }) => kind)).toEqual(['alone', 'same', 'punctuation']);
    expect(fullestText(shown)).toBe('We waited for nine years.');
    expect(shown.links).toHaveLength(1);
    expect(shown.distance).toBe(0);
    expect(shown.printings.map(({ difference }) => difference)).toEqual(['punctuation', 'shorter']);
  });

  test('are measured by the printings that are shown', () => {
    const shown = only(catalogOf({ '0000000003': 'link-only' }));
    // We waited for | nine / ten long | years, of which neither reading has most.
    expect(shown.distance).toBe(3 / 11);
    expect(shown.difference).toBe('other-words');
  });

  test('do not tell that an article reports them of which only a link is shown', () => {
    const shown = only(catalogOf({ '0000000004': 'link-only' }));
    expect(shown.among.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C']);
    expect(shown.collation.segments.flatMap(({ cells }) => cells.map(({ article }) => article.siglum))).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  test('are none where fewer than two printings are shown; the address is not forgotten', () => {
    const content = statementContent({ '0000000002': 'link-only', '0000000003': 'link-only' });
    const { statements, quotes, gone } = buildCatalog({
      ...content,
      registry: {
        ...content.registry,
        statements: { '00000000s1': { quotes: ['00000000a1'], since: 1, status: 'live' } },
      },
    });
    expect(statements).toEqual([]);
    expect(quotes.map((quote) => quote.statement)).toEqual([null]);
    expect(gone.statements.map(({ id, status }) => [id, status])).toEqual([['00000000s1', 'live']]);
  });

  test('stand by how much they differ', () => {
    const change = (id: string, changes: Partial<Statement>): Statement => ({ ...sampleStatement, id, ...changes });
    const { statements } = buildCatalog(
      statementContent({}, [
        change('00000000s1', { distance: 0, difference: 'shorter' }),
        change('00000000s2', { distance: 0.1 }),
        change('00000000s3', { distance: 0.6 }),
      ]),
    );
    expect(statements.map(({ id }) => id)).toEqual(['00000000s3', '00000000s2', '00000000s1']);
  });
});

describe('rowOf', () => {
  const statement = only(catalogOf());

  test('gives back the words of each quote, character for character', () => {
    for (const { quote, article } of statement.printings) {
      const run = rowOf(statement, article).runs.find((candidate) => candidate.quote === quote);
      expect(run?.pieces.map(({ text }) => text).join('')).toBe(quote.segments[0]?.text);
    }
  });

  test('tells other words from the same words, and what is left out before them', () => {
    const [first, second, third] = statement.articles.map((article) => rowOf(statement, article).runs[0]?.pieces);
    expect(first?.map(({ kind }) => kind)).toEqual(['same', 'other-words', 'punctuation']);
    expect(second?.[1]?.others.map(({ text }) => text)).toEqual(['nine ']);
    expect(third?.[0]?.omitted).toBe('We waited for');
  });

  test('holds two articles against each other only', () => {
    const pair = statement.articles.filter(({ siglum }) => siglum !== 'B');
    const kinds = pair.map((article) => rowOf(statement, article, pair).runs[0]?.pieces.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['alone', 'same', 'punctuation'],
      ['same', 'punctuation'],
    ]);
  });
});

describe('the fullest wording', () => {
  const statement = only(catalogOf());

  test('says of each stretch who prints it, and marks those that vary', () => {
    expect(
      stretchesOf(statement)?.map(({ text, articles, varies }) => [
        text,
        articles.map(({ siglum }) => siglum).join(''),
        varies,
      ]),
    ).toEqual([
      ['We waited for ', 'AB', false],
      ['nine ', 'AC', true],
      ['years.', 'ABC', false],
    ]);
  });

  test('shows a gap, and puts the missing space between two printings', () => {
    const { collation } = sampleStatement;
    const { statements } = buildCatalog(
      statementContent({}, [
        {
          ...sampleStatement,
          collation: {
            ...collation,
            fullest: [
              { place: 2, reading: 0, gap: false },
              { place: 0, reading: 0, gap: true },
            ],
          },
        },
      ]),
    );
    expect(statements.map(fullestText)).toEqual(['years. […] We waited for']);
  });

  test('is not made up where the order is ambiguous', () => {
    const { statements } = buildCatalog(
      statementContent({}, [{ ...sampleStatement, collation: { ...sampleStatement.collation, fullest: null } }]),
    );
    expect(statements.map(stretchesOf)).toEqual([null]);
  });
});

describe('sentences about a statement', () => {
  const catalog = catalogOf();
  const statement = only(catalog);

  test('lead with the words that differ and say who prints which', () => {
    expect(asText(leadOf(statement))).toBe(
      'B prints “ten long” where A and C print “nine”; both inside quotation marks.',
    );
  });

  test('lead with parts where no word differs', () => {
    expect(asText(leadOf(only(catalogOf({ '0000000002': 'link-only' }))))).toBe(
      'C prints a part of what A prints; no other words.',
    );
  });

  test('say of no article that it prints all where each has words that the others lack', () => {
    const quoted = only(catalogOf({ '0000000002': 'link-only' }));
    const [first, last] = quoted.articles;
    expect(first).not.toBe(last);
    const segments = quoted.collation.segments.flatMap((segment) => [
      { ...segment, cells: segment.cells.filter(({ article }) => article === first) },
      { ...segment, cells: segment.cells.filter(({ article }) => article === last) },
    ]);
    const apart = { ...quoted, collation: { ...quoted.collation, segments } };
    expect(asText(leadOf(apart))).toBe('A and C each print a part; where they print the same part, in the same words.');
    expect(describePrinted(apart)).toMatch(/; two print a part of it\.$/u);
  });

  test('lead without what the others print in another place', () => {
    const { places } = statement.collation;
    const at = places.findIndex(({ kind }) => kind === 'other-words');
    const [nine, ten] = places[at]?.readings ?? [];
    if (!nine || !ten) throw new Error('Expected two readings');
    const moved = { kind: 'alone' as const, readings: [{ ...ten, text: 'without fear.', words: 'without fear' }] };
    const longer = { ...nine, text: 'nine without fear ', words: 'nine without fear' };
    const changed = places.with(at, { kind: 'other-words', readings: [longer, ten] });
    expect(asText(leadOf({ ...statement, collation: { ...statement.collation, places: [...changed, moved] } }))).toBe(
      'B prints “ten long” where A and C print “nine”; both inside quotation marks.',
    );
  });

  test('count articles and voices apart', () => {
    expect(describePrinted(statement)).toBe(
      'Printed by three of four articles, two voices; one prints other words inside the marks, one only a part.',
    );
  });

  test('say of a quote that nobody else prints it', () => {
    const { quotes } = buildCatalog({ ...statementContent(), gathered: { statements: [], voices: [] } });
    expect(quotes.map(describeQuotePrinted)[0]).toBe('Printed by this article only, of the four that name Ana Ruiz.');
  });

  test('say beside a quote who else prints it, and how its own words stand', () => {
    expect(
      catalog.quotes.map((quote) => {
        const beside = describeBeside(quote);
        return beside && [beside.others.map(({ siglum }) => siglum).join(''), beside.how];
      }),
    ).toEqual([
      ['BC', 'other words in B'],
      ['AC', 'other words here'],
      ['AB', 'other words in B'],
    ]);
  });

  test('judge an article by the farthest of its printings', () => {
    expect(catalog.articles.map((article) => differenceIn(statement, article))).toEqual([
      'punctuation',
      'other-words',
      'shorter',
      'not-printed',
    ]);
  });

  test('never take a side', () => {
    const told = [asText(leadOf(statement)), describePrinted(statement), ...catalog.quotes.map(describeQuotePrinted)];
    expect(told.join(' ')).not.toMatch(/misquot|alter|false|wrong|original|correct/iu);
  });
});

test('variantsOf takes readings that differ in no word for one', () => {
  const variants = variantsOf(only(catalogOf()));
  expect(variants.map(({ readings }) => readings.map(({ text }) => bare(text)))).toEqual([['nine', 'ten long']]);
});

test('interleave sets what an article says round the words in its order', () => {
  expect(only(catalogOf()).printings.map(interleave)).toEqual([
    ['Mayor Ana Ruiz said, ', null],
    ['Ana Ruiz snapped: ', null, ' she said.'],
    ['The wait took ', null, ' Ana Ruiz wrote.'],
  ]);
});

test('pairs are the articles that share a statement, once each', () => {
  const catalog = catalogOf();
  const { shown, count } = listPairs(catalog);
  expect(count).toBe(3);
  expect(shown.map(({ articles }) => articles.map(({ siglum }) => siglum).join(''))).toEqual(['AB', 'AC', 'BC']);
  const [first, , , last] = catalog.articles;
  expect(first && partnersOf(catalog, first).map(({ partner }) => partner.siglum)).toEqual(['B', 'C']);
  expect(last && partnersOf(catalog, last)).toEqual([]);
});

test('letters stand in the order in which they are given', () => {
  expect(['AA', 'B', 'Z', 'A'].map((siglum) => ({ siglum })).toSorted(bySiglum)).toEqual(
    ['A', 'B', 'Z', 'AA'].map((siglum) => ({ siglum })),
  );
});

test.each([
  [' of all ', [' ', 'of all', ' ']],
  ['of all', ['', 'of all', '']],
  ['\n ', ['\n ', '', '']],
  ['', ['', '', '']],
])('sets the white space of %j apart from its words', (text, expected) => {
  const { before, words, after } = splitSpaces(text);
  expect([before, words, after]).toEqual(expected);
});
