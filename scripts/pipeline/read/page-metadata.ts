import { readAuthors } from '../head/names.ts';
import { withoutSite } from '../head/without-site.ts';
import { isoDate } from '../head/parse-date.ts';
import { pushTo } from '../push-to.ts';
import type { Metadata } from '../types.ts';
import { findArticle, isPageNode, namesOf, parseJsonLd, wordsOf, type LinkedNode } from './json-ld.ts';
import { localDate, type PrintedTime } from './local-date.ts';
import { readMicrodata, type MicrodataElement } from './microdata.ts';
import { collapse, firstOf, plain } from './plain-words.ts';

/** The little of a document that its metadata is read from. */
interface Page {
  readonly documentElement: { getAttribute: (name: string) => string | null };
  readonly querySelectorAll: (selector: string) => Iterable<MicrodataElement>;
}

const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A title that a system has cut to a length: “Ferries sail again after thr...”. */
const isCutShort = /(?:…|\.{3})$/u;
const leastOfTitle = 30;

/** Whether the heading of a page is the headline that its metadata states, whole or cut short. */
function agrees(heading: string, title: string): boolean {
  if (fold(heading) === fold(title)) return true;
  return isCutShort.test(title) && title.length >= leastOfTitle && fold(heading).startsWith(fold(title));
}

/** Whether the heading of a page is no more than the name of its site, which the title of the window ends with. */
function isLogo(heading: string, windowTitle: string | null, outlet: string | null): boolean {
  if (outlet !== null && fold(heading) === fold(outlet)) return true;
  return (
    windowTitle !== null &&
    heading.split(' ').length <= 3 &&
    fold(windowTitle) !== fold(heading) &&
    fold(windowTitle).endsWith(fold(heading))
  );
}

/** A shorter line of bold words is a section or a label. */
const shortestHeadline = 12;

/**
 * The headline of a page without `h1`, as old ones are: a line in bold or large type with which the title of the
 * window ends, behind the name of the site: “Harbour News :: Sport :: Ferry strike ends”.
 */
function findInTitle(windowTitle: string, page: Page): string | undefined {
  const whole = fold(windowTitle);
  return [...page.querySelectorAll('h2, h3, b, strong, font, big')]
    .map(({ textContent }) => textContent ?? '')
    .filter(({ length }) => length <= windowTitle.length * 2)
    .map(collapse)
    .find((words) => words.length >= shortestHeadline && fold(words) !== whole && whole.endsWith(fold(words)));
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

/**
 * Read what a page states about itself: JSON-LD first, then Open Graph, then other meta elements. What none of them
 * states is null: no date of scraping, no outlet from an address, no headline from the body.
 */
export function readPageMetadata(page: Page): Metadata {
  const scripts: string[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    scripts.push(script.textContent ?? '');
  const nodes = parseJsonLd(scripts);
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (name !== '' && content.trim() !== '') pushTo(metas, name, content);
  }
  const meta = (...names: readonly string[]): string | null => firstOf(...names.map((name) => metas.get(name)?.[0]));
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)]
      .map(({ textContent }) => collapse(textContent ?? ''))
      .filter((words) => words !== '');

  const canonical = [...page.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href'));
  const headings = texts('h1');
  const article = findArticle(nodes, {
    addresses: [...canonical, meta('og:url')].filter((address) => address !== null),
    headings,
  });
  const item = readMicrodata(page);

  const publisher = article ? namesOf(article['publisher'], nodes)[0]?.name : undefined;
  const outlet = firstOf(
    meta('og:site_name'),
    publisher,
    meta('application-name', 'dc.publisher', 'publisher'),
    item.publisher,
  );

  const site = (title: string | null): string | null => (title === null ? null : withoutSite(title, headings, outlet));
  const social = site(meta('og:title'));
  const headline = site(firstOf(article ? wordsOf(article['headline']) : null));
  const [windowTitle = null] = texts('title');
  const other = site(meta('twitter:title', 'dc.title', 'dcterms.title', 'citation_title') ?? windowTitle);
  // The page's own heading, where JSON-LD or Open Graph agrees; outlets print other headlines there for search engines.
  const heading = headings.find((words) => [headline, social].some((title) => title !== null && agrees(words, title)));
  // Where three sources state three headlines, the one in the title of the window is the article's for good.
  const confirmed =
    heading === undefined && windowTitle !== null && headline !== null && fold(windowTitle).startsWith(fold(headline))
      ? headline
      : undefined;
  const inWindow = headings.length === 0 && windowTitle !== null ? findInTitle(windowTitle, page) : undefined;
  const [onlyHeading] = headings.length === 1 ? headings.filter((words) => !isLogo(words, windowTitle, outlet)) : [];
  const title = heading ?? confirmed ?? social ?? headline ?? site(item.headline) ?? onlyHeading ?? inWindow ?? other;

  const datePrinted = firstOf(
    article ? wordsOf(article['datePublished']) : null,
    meta(
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
    ),
    ...[...page.querySelectorAll('[itemprop="datePublished"]')].map(
      (element) => element.getAttribute('datetime') ?? element.getAttribute('content'),
    ),
    ...nodes.filter((node) => node !== article && isPageNode(node)).map((node) => wordsOf(node['datePublished'])),
  );
  const address = firstOf(meta('og:url'), ...canonical, article ? wordsOf(article['url']) : null);
  const standfirst = firstOf(
    meta('og:description'),
    article ? wordsOf(article['description']) : null,
    meta('description', 'twitter:description'),
  );
  const lang = firstOf(
    page.documentElement.getAttribute('lang'),
    article ? wordsOf(article['inLanguage']) : null,
    meta('og:locale'),
  );
  return {
    title,
    standfirst:
      standfirst !== null && standfirst !== title && !standfirst.endsWith('...') && !standfirst.endsWith('…')
        ? standfirst
        : null,
    // A page that describes no article may say who wrote the page.
    authors: readNames(
      article ?? nodes.find((node) => isPageNode(node) && node['author'] !== undefined) ?? null,
      nodes,
      [
        ...(metas.get('article:author') ?? []),
        ...(metas.get('author') ?? []),
        ...(metas.get('parsely-author') ?? []),
        ...(metas.get('byl') ?? []),
        ...(metas.get('dc.creator') ?? []),
        ...(metas.get('dcterms.creator') ?? []),
        ...(metas.get('citation_author') ?? []),
        ...(metas.get('sailthru.author') ?? []),
        ...item.authors,
      ],
      outlet,
    ),
    outlet,
    date: datePrinted === null ? null : (localDate(datePrinted, readTimes(page)) ?? isoDate(datePrinted)),
    datePrinted,
    lang: lang === null ? null : (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.exec(lang)?.[0].replaceAll('_', '-') ?? null),
    url: address !== null && /^https?:\/\//u.test(address) && URL.canParse(address) ? address : null,
  };
}
