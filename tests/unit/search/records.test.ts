import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import { createHrefs } from '../../../src/lib/href.ts';
import type { Rights } from '../../../src/schema/article.ts';
import { fromAddress, type HitType } from '../../../src/search/hit.ts';
import { buildRecords, type SearchRecord } from '../../../src/search/records.ts';
import { fromIndex } from '../../../src/search/text.ts';
import { sampleArticle, sampleContent } from '../lib/sample.ts';

const href = createHrefs('/sub/', 'https://example.org');
const recordsOf = (changes: Parameters<typeof sampleArticle>[0] = {}): SearchRecord[] =>
  buildRecords(buildCatalog(sampleContent([sampleArticle(changes)])), href, 'en');
const ofType = (records: readonly SearchRecord[], type: HitType): SearchRecord[] =>
  records.filter(({ filters }) => filters.type?.[0] === type);

describe('buildRecords', () => {
  const records = recordsOf();

  test('holds each quote, article and person once, under the base', () => {
    const urls = records.map(({ url }) => fromAddress(url).url);
    expect(urls).toEqual([
      '/sub/quotes/000000000a/',
      '/sub/quotes/000000000b/',
      '/sub/quotes/000000000c/',
      '/sub/articles/article-0000000001/',
      '/sub/people/ana-ruiz/',
      '/sub/people/port-board/',
    ]);
  });

  test('gives a quote its words, its speaker and where it was printed', () => {
    const [quote] = ofType(records, 'quote');
    expect(quote).toMatchObject({
      content: 'We waited,\u2063 for nine years.',
      language: 'en',
      meta: { speaker: 'Ana Ruiz' },
      filters: {
        type: ['quote'],
        speaker: ['ana-ruiz'],
        outlet: ['not-stated'],
        topic: ['harbours'],
        difference: ['once'],
      },
    });
    expect(fromAddress(quote?.url ?? '').facts).toEqual({
      type: 'quote',
      id: '000000000a',
      slug: 'article-0000000001',
      title: 'A Harbour Reopens',
      label: 'Jo Writer',
      date: null,
    });
  });

  test('files a quote of nobody named under *not named*', () => {
    expect(ofType(records, 'quote')[1]?.filters.speaker).toEqual(['not named']);
  });

  test('finds an article by its text, title, byline and outlet', () => {
    const [article] = ofType(recordsOf({ outlet: 'the-tide' }), 'article');
    expect(article?.meta).toEqual({ title: 'A Harbour Reopens', byline: 'Jo Writer, The Tide' });
    expect(article?.content).toMatch(/^Ships return\.\nThe harbour opened/u);
    expect(article?.filters.outlet).toEqual(['the-tide']);
  });

  test('finds a person by every name and title printed', () => {
    const [person] = ofType(records, 'person');
    expect(person).toMatchObject({ content: 'Mayor Ana Ruiz\nRuiz', meta: { title: 'Ana Ruiz' } });
  });

  test.each<[Rights, number, string]>([
    ['full', 3, 'Ships return.\nThe harbour opened'],
    ['excerpt', 3, 'Ships return.\nThe harbour opened'],
    ['quotes-only', 3, ''],
    ['link-only', 0, ''],
  ])('with the rights *%s* holds %d quotes and no more of the article than may be shown', (rights, quotes, opening) => {
    const shown = recordsOf({ rights });
    const text = fromIndex(ofType(shown, 'article')[0]?.content ?? '');
    expect(ofType(shown, 'quote')).toHaveLength(quotes);
    expect(text.startsWith(opening)).toBe(true);
    expect(text.includes('Ruiz left early')).toBe(rights === 'full');
    if (opening === '') expect(text).toBe('');
  });
});
