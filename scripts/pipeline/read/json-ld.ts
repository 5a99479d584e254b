/** A node of JSON-LD, before anything is known of it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Control characters inside strings and trailing commas: what pages print and `JSON.parse` refuses. */
const mend = (source: string): string =>
  source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/gu, '')
    .replace(/[\u0000-\u001f]+/gu, ' ')
    .replace(/,\s*(?=[}\]])/gu, '')
    .replace(/;\s*$/u, '');

function parseBlock(source: string): unknown {
  for (const text of [source, mend(source)]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function flatten(value: unknown, depth = 0): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth));
  if (!isNode(value)) return [];
  const inner =
    depth < 3
      ? [
          ...flatten(value['@graph'], depth + 1),
          ...flatten(value['mainEntity'], depth + 1),
          ...flatten(value['mainEntityOfPage'], depth + 1),
        ]
      : [];
  return [value, ...inner];
}

const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|NewsStory|OpinionPiece)$/u;

/** Whether a node describes the page rather than what it shows: `WebPage`, `ItemPage` … */
export const isPageNode = (node: LinkedNode): boolean => typesOf(node).some((type) => /(?:Web|Item)Page$/u.test(type));

/** All nodes of a page's JSON-LD blocks, `@graph` opened; a block that is not JSON counts as absent. */
export function parseJsonLd(sources: readonly string[]): LinkedNode[] {
  return sources.flatMap((source) => flatten(parseBlock(source)));
}

/** What else the page says of the article it is about: its address, its headings. */
export interface ArticleClues {
  readonly addresses: readonly string[];
  readonly headings: readonly string[];
}

const addressesOf = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((one) => (isNode(one) ? addressesOf(one['@id'] ?? one['url']) : typeof one === 'string' ? [one] : []));

/** Addresses of one page differ in scheme, closing slash, and what follows `#`. */
const foldAddress = (address: string): string =>
  address
    .replace(/^https?:/u, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');

/**
 * The node of the page's article: of those of an article's type that have a headline, the one with the address of the
 * page, else the one whose headline is a heading of the page, else the first; a page may describe other articles too.
 */
export function findArticle(nodes: readonly LinkedNode[], { addresses, headings }: ArticleClues): LinkedNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const headed = articles.filter((node) => typeof node['headline'] === 'string');
  if (headed.length <= 1) return headed[0] ?? articles[0] ?? null;
  const own = new Set(addresses.map(foldAddress));
  const isAtPage = (node: LinkedNode): boolean =>
    [node['url'], node['mainEntityOfPage'], node['@id']].some((value) =>
      addressesOf(value).some((address) => own.has(foldAddress(address))),
    );
  const isHeading = (node: LinkedNode): boolean => headings.some((heading) => heading === wordsOf(node['headline']));
  return headed.find(isAtPage) ?? headed.find(isHeading) ?? headed[0] ?? null;
}

/** The words of a property: a string, or the `name` (or `@value`) of a node; the first of several. */
export function wordsOf(value: unknown): string | null {
  const [first] = [value].flat();
  if (typeof first === 'string') return first.trim() === '' ? null : first.trim();
  if (!isNode(first)) return null;
  return wordsOf(first['name'] ?? first['@value'] ?? null);
}

/** The names of a property that may be one or many, strings or nodes, or nodes known by `@id` alone. */
export function namesOf(value: unknown, nodes: readonly LinkedNode[]): { name: string; isPerson: boolean }[] {
  return [value].flat().flatMap((one): { name: string; isPerson: boolean }[] => {
    if (!isNode(one)) return typeof one === 'string' && !/^https?:/u.test(one) ? [{ name: one, isPerson: false }] : [];
    const known =
      one['name'] === undefined
        ? (nodes.find((node) => node['@id'] === one['@id'] && node['name'] !== undefined) ?? one)
        : one;
    const isPerson = typesOf(known).includes('Person');
    return [known['name']]
      .flat()
      .flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [{ name: name.trim(), isPerson }] : []));
  });
}
