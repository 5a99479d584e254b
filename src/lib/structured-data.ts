import type { CatalogArticle, CatalogPerson, CatalogQuote, CatalogStatement } from './catalog.ts';
import { href } from './href.ts';

type Json = Readonly<Record<string, unknown>>;

/** Facts that are not known are left out, not sent as null. */
function known(facts: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

const absolute = (path: string): string => href.absolute(path);

/** The article as its outlet published it: never as ours. */
function newsArticle(article: CatalogArticle): Json {
  return known({
    '@type': 'NewsArticle',
    headline: article.title,
    url: article.url,
    author: article.authors.length > 0 ? article.authors.map((name) => ({ '@type': 'Person', name })) : null,
    publisher: article.outlet.name === null ? null : { '@type': 'NewsMediaOrganization', name: article.outlet.name },
    datePublished: article.date,
    inLanguage: article.lang,
  });
}

export function articleData(article: CatalogArticle): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': absolute(href.article(article.slug)),
    name: article.title,
    isBasedOn: newsArticle(article),
  };
}

export function quoteData(quote: CatalogQuote): Json {
  const { speaker, article } = quote;
  const named = speaker && {
    '@type': speaker.type === 'person' ? 'Person' : 'Organization',
    name: speaker.name,
    url: absolute(href.person(speaker.id)),
  };
  return known({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': absolute(href.quote(quote.id)),
    text: quote.text,
    ...(speaker?.type === 'body' ? { spokenByCharacter: named } : { creator: named }),
    inLanguage: article.lang,
    isPartOf: newsArticle(article),
  });
}

/** Which article was first is said only where all of them state their date and one is alone in having the earliest. */
export function statementData(statement: CatalogStatement, fullest: string): Json {
  const { speaker, articles } = statement;
  const dates = articles.map(({ date }) => date);
  const [earliest, next] = articles.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const isProven = !dates.includes(null) && earliest?.date !== next?.date;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(href.statement(statement.id)),
    text: fullest,
    author: {
      '@type': speaker.type === 'person' ? 'Person' : 'Organization',
      name: speaker.name,
      url: absolute(href.person(speaker.id)),
    },
    appearance: articles.map(newsArticle),
    firstAppearance: isProven && earliest ? newsArticle(earliest) : null,
  });
}

export function personData(person: CatalogPerson): Json {
  const printed = new Set(person.appearances.flatMap((appearance) => appearance.printed.map(({ text }) => text)));
  printed.delete(person.name);
  return known({
    '@context': 'https://schema.org',
    '@type': person.type === 'person' ? 'Person' : 'Organization',
    '@id': absolute(href.person(person.id)),
    name: person.name,
    alternateName: printed.size > 0 ? [...printed] : null,
    description: person.description,
    sameAs: person.sameAs.length > 0 ? person.sameAs : null,
  });
}

export function siteData(name: string, description: string): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': absolute(href.home()),
    name,
    description,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(href.search())}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

export function datasetData(name: string, description: string, files: readonly string[]): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url: absolute(href.to('data/')),
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: absolute(href.to(`data/${file}`)) })),
  };
}
