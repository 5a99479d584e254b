import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/lib/build-catalog.ts';
import { explainGone, explainGoneStatement } from '../../../src/lib/explain-gone.ts';
import type { Rights } from '../../../src/schema/article.ts';
import type { PublishedStatement } from '../../../src/schema/permalinks.ts';
import { sampleArticle, sampleContent } from './sample.ts';
import { statementContent } from './sample-statement.ts';

test.each<[Rights, boolean]>([
  ['full', true],
  ['quotes-only', true],
  ['link-only', false],
])('of an article with the rights %s, the former words of a quote are shown: %s', (rights, isShown) => {
  const content = sampleContent([sampleArticle({ id: '0000000001', rights })]);
  const { gone } = buildCatalog({
    ...content,
    registry: {
      ...content.registry,
      quotes: { '000000000z': { article: '0000000001', text: 'The tide was late', status: 'changed' } },
    },
  });
  const reasons = gone.quotes.map((link) => explainGone(link).reason);
  expect(reasons).toHaveLength(1);
  expect(reasons.join('').includes('The tide was late')).toBe(isShown);
});

test.each<{ name: string; link: PublishedStatement; rights: Record<string, Rights>; title: string; next: string }>([
  {
    name: 'merged leads to the other',
    link: { quotes: ['00000000a1'], since: 1, status: 'merged', to: '00000000s1' },
    rights: {},
    title: 'This statement is the same as another',
    next: '/statements/00000000s1/',
  },
  {
    name: 'merged with one that rights withhold is not said to be parted',
    link: { quotes: ['00000000a1'], since: 1, status: 'merged', to: '00000000s1' },
    rights: { '0000000002': 'link-only', '0000000003': 'link-only' },
    title: 'This statement is not shown',
    next: '/quotes/00000000a1/',
  },
  {
    name: 'parted leads to the first of its quotes that is shown',
    link: { quotes: ['00000000a1', '00000000a2'], since: 1, status: 'parted' },
    rights: { '0000000001': 'link-only' },
    title: 'This statement was parted',
    next: '/quotes/00000000a2/',
  },
  {
    name: 'parted, none of whose quotes is left, leads to all statements',
    link: { quotes: ['00000000zz'], since: 1, status: 'parted' },
    rights: {},
    title: 'This statement was parted',
    next: '/statements/',
  },
])('a statement $name', ({ link, rights, title, next }) => {
  const content = statementContent(rights);
  const catalog = buildCatalog({
    ...content,
    registry: { ...content.registry, statements: { '00000000s9': link } },
  });
  const explained = catalog.gone.statements.map((each) => explainGoneStatement(each, catalog));
  expect(explained).toMatchObject([{ title, next: { href: next } }]);
});
