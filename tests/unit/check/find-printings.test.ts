import { describe, expect, test } from 'vitest';
import { buildCheckFiles, type Layout } from '../../../src/check/check-files.ts';
import { findPrintings, type Answer } from '../../../src/check/find-printings.ts';
import { readQuote, toQuoteSet } from '../../../src/check/quote-set.ts';
import { readPaste } from '../../../src/check/read-paste.ts';
import { openParts, openSet, type CheckIndex, type Source } from '../../../src/check/sources.ts';
import { describeOthers, describeVerdict } from '../../../src/check/wording.ts';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import type { Rights } from '../../../src/schema/article.ts';
import { sampleArticle, sampleContent } from '../lib/sample.ts';
import { harbourWords, sampleQuote } from './sample-quotes.ts';

const quotes = harbourWords.map((words, index) => sampleQuote(index, words));
const inOneFile = openSet(toQuoteSet(quotes));

/** What the browser would load, from the files as they are built. */
function sourceOf(layout?: Layout): { readonly source: Source; readonly loaded: string[] } {
  const catalog = {
    quotes: harbourWords.map((text, index) => ({
      ...buildCatalog(sampleContent()).quotes[0],
      id: index.toString().padStart(10, '0'),
      segments: [{ start: 0, end: text.length, text }],
    })),
  } as unknown as Parameters<typeof buildCheckFiles>[0];
  const files = new Map(buildCheckFiles(catalog, layout).map(({ path, body }) => [path, body]));
  const loaded: string[] = [];
  const load = (path: string): Promise<unknown> => {
    loaded.push(path);
    return Promise.resolve(JSON.parse(files.get(path) ?? 'null'));
  };
  const index = JSON.parse(files.get('index.json') ?? 'null') as CheckIndex;
  return { source: index.kind === 'whole' ? openSet(index) : openParts(index, load), loaded };
}

const small: Layout = { whole: 3, set: 2, shard: 2, common: 6 };
const inManyFiles = sourceOf(small).source;

const ask = async (text: string, source: Source = inOneFile): Promise<Answer[]> =>
  findPrintings(readPaste(text), source);
const [waited = '', , nobody = ''] = harbourWords;

describe.each([
  ['all quotes in one file', inOneFile],
  ['quotes in many files', inManyFiles],
])('findPrintings, %s', (_, source) => {
  test.each([
    ['verbatim', waited],
    ['with curly marks, a hashtag and a name', `“${waited}” #PortVell — Ana Ruiz`],
    ['from a post', `BREAKING 🚨 Ana Ruiz: "${waited}" https://example.org/1 @tide`],
    ['without marks, with her name', `${waited} — Ana Ruiz`],
  ])('finds a quote %s', async (_name, text) => {
    const [answer, ...others] = await ask(text, source);
    expect(others).toEqual([]);
    expect(answer?.verdict).toBe('exact');
    expect(answer?.found[0]).toMatchObject({ quote: { id: '0000000000' }, comparison: { relation: 'same' } });
  });

  test('finds a quote with three words changed', async () => {
    const text = waited.replace('nine', 'ten').replace('ships', 'boats').replace('noon', 'dawn');
    const [answer] = await ask(text, source);
    expect(answer?.verdict).toBe('nearest');
    expect(answer?.found.map(({ quote }) => quote.id)).toEqual(['0000000000']);
  });

  test('finds words that are part of a quote', async () => {
    const [answer] = await ask('“how many of the nine hundred workers will keep their places”', source);
    expect(answer?.found[0]).toMatchObject({ quote: { words: nobody }, comparison: { relation: 'longer' } });
  });

  test('finds a quote of common words only', async () => {
    const [answer] = await ask('It is not a question of money', source);
    expect(answer?.found[0]?.comparison.relation).toBe('same');
  });

  test.each([
    'The Northern Line will close the harbour of Port Vell in winter and send the workers home.',
    'I have never asked the people of Port Vell to pay for a harbour of the Northern Line.',
    'Ana Ruiz owns three ships.',
    'Nothing here was ever said.',
  ])('does not pass “%s” off as printed', async (text) => {
    expect(await ask(text, source)).toMatchObject([{ verdict: 'none', found: [] }]);
  });

  test('answers each of several quotes', async () => {
    const answers = await ask(`“${waited}” she said. And: “Nobody has ever seen such a thing.”`, source);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['exact', 'none']);
  });

  test('answers nothing where nothing is asked', async () => {
    expect(await ask(' … ', source)).toEqual([]);
  });
});

describe('quotes in many files', () => {
  test('loads no file twice, and not all', async () => {
    const { source, loaded } = sourceOf(small);
    await ask(waited, source);
    await ask(waited, source);
    expect(new Set(loaded).size).toBe(loaded.length);
    const all = harbourWords.length / small.set + harbourWords.length / small.shard;
    expect(loaded.length).toBeLessThan(all);
  });

  test('tries again to load what failed', async () => {
    const { source } = sourceOf(small);
    let fails = true;
    const index: CheckIndex = { kind: 'parts', count: 1, set: 1, shards: 1, lengths: '(', common: [] };
    const flaky = openParts(index, (path) => {
      if (fails) return Promise.reject(new Error('Unexpected end of the line'));
      return Promise.resolve(path.startsWith('terms/') ? { ships: [0] } : toQuoteSet([sampleQuote(1, 'Ships came.')]));
    });
    await expect(flaky.candidates(['ships'])).rejects.toThrow('Unexpected end of the line');
    fails = false;
    expect(await flaky.candidates(['ships'])).toHaveLength(1);
    expect(await source.candidates(['constructor'])).toEqual([]);
  });
});

describe('buildCheckFiles', () => {
  test.each<[Rights, number]>([
    ['full', 3],
    ['excerpt', 3],
    ['quotes-only', 3],
    ['link-only', 0],
  ])('with the rights *%s* holds %d quotes', (rights, count) => {
    const [file] = buildCheckFiles(buildCatalog(sampleContent([sampleArticle({ rights })])));
    expect((JSON.parse(file?.body ?? '') as { words: string[] }).words).toHaveLength(count);
  });

  test('keeps the parts of a quote apart, and who spoke where nobody is named', () => {
    const [file] = buildCheckFiles(buildCatalog(sampleContent()));
    const set = JSON.parse(file?.body ?? '') as Parameters<typeof readQuote>[0];
    expect(readQuote(set, 0)).toEqual({
      id: '000000000a',
      words: 'We waited,\u2063 for nine years.',
      slug: 'article-0000000001',
      siglum: 'A',
      label: 'Jo Writer',
      title: 'A Harbour Reopens',
      date: null,
      speaker: { id: 'ana-ruiz', name: 'Ana Ruiz' },
      statement: null,
    });
    expect(readQuote(set, 1)?.speaker).toEqual({ id: null, name: 'A clerk' });
    expect(readQuote(set, 3)).toBeUndefined();
  });
});

describe('toQuoteSet', () => {
  test('names a statement of several quotes once, and gives it back with each', () => {
    const statement = { id: '00000000s1', articles: 2 };
    const set = toQuoteSet([
      sampleQuote(1, 'One.'),
      sampleQuote(2, 'Two.', { statement }),
      sampleQuote(3, 'Two!', { statement }),
    ]);
    expect(set.statements).toEqual([['00000000s1', 2]]);
    expect([0, 1, 2].map((index) => readQuote(set, index)?.statement)).toEqual([null, statement, statement]);
  });
});

describe('what is said of an answer', () => {
  const say = async (text: string): Promise<string[]> => (await ask(text)).map(describeVerdict);

  test('names what was found, in plain words', async () => {
    expect(await say(waited)).toEqual(['1 article prints these words.']);
    expect(await say('nine hundred workers will keep their places')).toEqual([
      'These exact words are part of what 1 article prints.',
    ]);
    expect(await say('the workers of Port Vell')).toEqual(['1 article prints these words; 1 prints them with more.']);
    expect(await say('We waited ten years for that harbour, and on Monday the first ships came in at noon.')).toEqual([
      'No article here prints exactly these words.',
    ]);
    expect(await say('Nothing here was ever said.')).toEqual(['No article here prints these words.']);
  });

  test('counts articles that print something near', async () => {
    const [answer] = await ask('We waited ten years for that harbour, and on Monday the first ships came in at noon.');
    expect(answer && describeOthers(answer)).toBe('Nearest: 1 article');
  });
});
