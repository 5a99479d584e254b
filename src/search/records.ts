import type { CustomRecord } from 'pagefind';
import { foldSpace, textOf } from '../content/block.ts';
import type { Catalog, CatalogArticle, CatalogPerson, CatalogQuote } from '../lib/catalog.ts';
import type { Hrefs } from '../lib/href.ts';
import { notNamed, toAddress, type FilterName, type Wording } from './hit.ts';
import { interruption, toIndex } from './text.ts';

/** What Pagefind is given for one quote, article or person. */
export interface SearchRecord extends CustomRecord {
  readonly filters: Partial<Record<FilterName, string[]>>;
}

/**
 * Everything that can be found, each thing once: its words where they are its own. A quote is found by its words and
 * its speaker, an article by its text, a person by each name and title printed. What an article’s rights withhold is
 * not in the catalog, so it is not here.
 *
 * @param language BCP 47 tag of the one index that holds them all: a reader’s query is not told apart by language
 */
export function buildRecords(catalog: Catalog, href: Hrefs, language: string): SearchRecord[] {
  return [
    ...catalog.quotes.map((quote) => ({ ...quoteRecord(quote, href), language })),
    ...catalog.articles.map((article) => ({ ...articleRecord(article, href), language })),
    ...[...catalog.people, ...catalog.bodies].map((person) => ({ ...personRecord(person, href), language })),
  ];
}

type Unlabelled = Omit<SearchRecord, 'language'>;

function quoteRecord(quote: CatalogQuote, href: Hrefs): Unlabelled {
  const { id, segments, speaker, article } = quote;
  const { title, label, date, slug } = article;
  return {
    url: toAddress(href.quote(id), { type: 'quote', id, slug, title, label, date }),
    content: toIndex(segments.map(({ text }) => foldSpace(text)).join(interruption)),
    meta: speaker ? { speaker: toIndex(speaker.name) } : {},
    filters: {
      type: ['quote'],
      speaker: [speaker?.id ?? notNamed],
      difference: [wordingOf(quote)],
      ...printedIn(article),
    },
  };
}

function wordingOf(quote: CatalogQuote): Wording {
  const printing = quote.statement?.printings.find((candidate) => candidate.quote === quote);
  if (!printing) return 'once';
  return printing.difference === 'punctuation' ? 'same' : printing.difference;
}

function articleRecord(article: CatalogArticle, href: Hrefs): Unlabelled {
  const { slug, title, standfirst, opening, blocks, authors, outlet, label, date, quotes } = article;
  const byline = [...authors, outlet.name].filter((name) => name !== null).join(', ');
  const text = [standfirst, opening, ...blocks.map(textOf)].filter((part) => part !== null).join('\n');
  return {
    url: toAddress(href.article(slug), { type: 'article', label, date, quotes: quotes.length }),
    content: toIndex(text),
    meta: { title: toIndex(title), ...(byline && { byline: toIndex(byline) }) },
    filters: { type: ['article'], ...printedIn(article) },
  };
}

function personRecord({ id, name, type, description, appearances, quotes }: CatalogPerson, href: Hrefs): Unlabelled {
  const printed = new Set(appearances.flatMap((appearance) => appearance.printed.map(({ text }) => text)));
  const counts = { quotes: quotes.length, articles: appearances.length };
  return {
    url: toAddress(href.person(id), { type: 'person', body: type === 'body', ...counts }),
    content: toIndex([description, ...printed].filter((part) => part !== null).join('\n')),
    meta: { title: toIndex(name) },
    filters: { type: ['person'], speaker: quotes.length > 0 ? [id] : [] },
  };
}

function printedIn({ outlet, topics }: CatalogArticle): Unlabelled['filters'] {
  return { outlet: [outlet.id], topic: topics.map(({ id }) => id) };
}
