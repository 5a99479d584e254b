import { readAuthors } from '../head/names.ts';
import { isoDate } from '../head/parse-date.ts';
import { pushTo } from '../push-to.ts';
import type { Metadata } from '../types.ts';
import { findArticle, isPageNode, namesOf, parseJsonLd, wordsOf, type LinkedNode } from './json-ld.ts';
import { localDate, type PrintedTime } from './local-date.ts';
import { readMicrodata, type MicrodataElement } from './microdata.ts';
import { readTitle } from './page-title.ts';
import { collapse, firstOf, fold, plain } from './plain-words.ts';

/** The little of a document that its metadata is read from. */
interface Page {
  readonly documentElement: { getAttribute: (name: string) => string | null };
  readonly querySelectorAll: (selector: string) => Iterable<MicrodataElement>;
}

function readNames(
  article: LinkedNode | null,
  nodes: readonly LinkedNode[],
  metas: readonly string[],
  outlet: string | null,
): string[] {
  const stated = article ? [...namesOf(article['author'], nodes), ...namesOf(article['creator'], nodes)] : [];
  const isOutlet = (name: string): boolean => outlet !== null && fold(name) === fold(outlet);
  const named = stated.flatMap(({ name, isPerson }) => {
    const read = readAuthors(plain(name));
    // A node that says it is a person is believed even where the name has an unusual form.
    return read.length > 0 || !isPerson || isOutlet(name) || /[\d@/]/u.test(name) ? read : [plain(name)];
  });
  const people =
    named.length > 0
      ? named
      : metas.filter((name) => !/^https?:|^@/u.test(name)).flatMap((name) => readAuthors(plain(name)));
  const distinct = [...new Map(people.map((name) => [fold(name), name])).values()];
  return distinct.filter((name) => !isOutlet(name));
}

/** In characters; what is longer says more than when. */
const longestTime = 160;

/** Where a page prints times, in the order it does. */
function readTimes(page: Page): PrintedTime[] {
  const elements = page.querySelectorAll('time, [itemprop="datePublished"], [class*="date" i], [class*="time" i]');
  return [...elements].flatMap((element) => {
    const words = collapse(element.textContent ?? '');
    return words === '' || words.length > longestTime ? [] : [{ words, datetime: element.getAttribute('datetime') }];
  });
}

/** Meta elements that state when an article was published, the surest first. */
const dateNames = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'iso-8601-publish-date',
  'originalpublicationdate',
  'article_date_original',
  'published_time',
  'created',
  'dc.date.created',
  'last-modified-original',
];
/** Meta elements that state who wrote it. */
const authorNames = [
  'article:author',
  'author',
  'parsely-author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'sailthru.author',
];

/** The contents of the meta elements of a page, by name. */
function readMetas(page: Page): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const content = meta.getAttribute('content') ?? '';
    if (name !== '' && content.trim() !== '') pushTo(metas, name.toLowerCase(), content);
  }
  return metas;
}

/** The language of a page as a tag, or null where what is stated is none. */
function readLang(stated: string | null): string | null {
  return stated === null
    ? null
    : (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.exec(stated)?.[0].replaceAll('_', '-') ?? null);
}

const isWebAddress = (address: string): boolean => /^https?:\/\//u.test(address) && URL.canParse(address);

/**
 * Read what a page states about itself: JSON-LD first, then Open Graph, then other meta elements. What none of them
 * states is null: no date of scraping, no outlet from an address, no headline from the body.
 */
export function readPageMetadata(page: Page): Metadata {
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)]
      .map(({ textContent }) => collapse(textContent ?? ''))
      .filter((words) => words !== '');
  const metas = readMetas(page);
  const meta = (...names: readonly string[]): string | null => firstOf(...names.map((name) => metas.get(name)?.[0]));
  const canonical = [...page.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href'));
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = parseJsonLd(scripts.map(({ textContent }) => textContent ?? ''));
  const headings = texts('h1');
  const addresses = [...canonical, meta('og:url')].filter((address) => address !== null);
  const article = findArticle(nodes, { addresses, headings });
  /** What JSON-LD says of the article. */
  const linked = (name: string): string | null => (article ? wordsOf(article[name]) : null);
  const item = readMicrodata(page);

  const publisher = article ? namesOf(article['publisher'], nodes)[0]?.name : undefined;
  const outlet = firstOf(
    meta('og:site_name'),
    publisher,
    meta('application-name', 'dc.publisher', 'publisher'),
    item.publisher,
  );
  const title = readTitle(page, {
    headings,
    window: texts('title')[0] ?? null,
    social: meta('og:title'),
    headline: firstOf(linked('headline')),
    item: item.headline,
    other: meta('twitter:title', 'dc.title', 'dcterms.title', 'citation_title'),
    outlet,
  });
  const datePrinted = firstOf(
    linked('datePublished'),
    meta(...dateNames),
    ...[...page.querySelectorAll('[itemprop="datePublished"]')].map(
      (element) => element.getAttribute('datetime') ?? element.getAttribute('content'),
    ),
    ...nodes.filter((node) => node !== article && isPageNode(node)).map((node) => wordsOf(node['datePublished'])),
  );
  const address = firstOf(meta('og:url'), ...canonical, linked('url'));
  const standfirst = firstOf(meta('og:description'), linked('description'), meta('description', 'twitter:description'));
  const isWhole = standfirst !== null && standfirst !== title && !/(?:\.{3}|…)$/u.test(standfirst);
  // A page that describes no article may say who wrote the page.
  const signed = article ?? nodes.find((node) => isPageNode(node) && node['author'] !== undefined) ?? null;
  const authors = [...authorNames.flatMap((name) => metas.get(name) ?? []), ...item.authors];
  return {
    title,
    standfirst: isWhole ? standfirst : null,
    authors: readNames(signed, nodes, authors, outlet),
    outlet,
    date: datePrinted === null ? null : (localDate(datePrinted, readTimes(page)) ?? isoDate(datePrinted)),
    datePrinted,
    lang: readLang(firstOf(page.documentElement.getAttribute('lang'), linked('inLanguage'), meta('og:locale'))),
    url: address !== null && isWebAddress(address) ? address : null,
  };
}
