import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import { citationMeta } from '../../../src/lib/citation-meta.ts';
import { toCslJson } from '../../../src/lib/cite.ts';
import { sampleArticle, sampleContent } from './sample.ts';

test.each([
  { name: 'the language that a seed states', lang: 'en-GB', csl: ['en-GB'], meta: ['en-GB'] },
  { name: 'none where a seed states none', lang: null, csl: [], meta: [] },
])('reference managers are told $name', ({ lang, csl, meta }) => {
  const [quote] = buildCatalog(sampleContent([sampleArticle({ lang })])).quotes;
  if (!quote) throw new Error('Expected a quote');
  const entry = toCslJson(quote, 'https://example.org/');
  expect('language' in entry ? [entry['language']] : []).toEqual(csl);
  const told = citationMeta(quote.article).filter(({ name }) => name === 'citation_language');
  expect(told.map(({ content }) => content)).toEqual(meta);
});
