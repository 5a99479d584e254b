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

/** All nodes of a page's JSON-LD blocks, `@graph` opened; a block that is not JSON counts as absent. */
export function parseJsonLd(sources: readonly string[]): LinkedNode[] {
  return sources.flatMap((source) => flatten(parseBlock(source)));
}

/** The node of the page's article: the first of an article's type that has a headline. */
export function findArticle(nodes: readonly LinkedNode[]): LinkedNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  return articles.find((node) => typeof node['headline'] === 'string') ?? articles[0] ?? null;
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
