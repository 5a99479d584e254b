import type { Catalog, CatalogArticle, CatalogStatement } from './catalog.ts';

/** Two articles, in the order of their letters, and the statements that both print. */
export interface Pair {
  readonly articles: readonly [CatalogArticle, CatalogArticle];
  readonly statements: readonly CatalogStatement[];
}

/** The pairs that have a page, and how many share a statement in all. */
export interface Pairs {
  readonly shown: readonly Pair[];
  readonly count: number;
}

/** Pages of pairs, at most: their number grows with the square of the articles that share a statement. */
const most = 1000;

let known: { readonly catalog: Catalog; readonly pairs: Pairs } | null = null;

/**
 * Pairs of articles that share a statement, those that share most first. Where there are more than fit a site, pairs
 * that share fewest have no page. Kept for the catalog it was last asked of: every page asks.
 */
export function listPairs(catalog: Catalog): Pairs {
  if (known?.catalog !== catalog) known = { catalog, pairs: findPairs(catalog) };
  return known.pairs;
}

/** The pairs with a page among the articles of a statement. */
export function pairsOf(catalog: Catalog, statement: CatalogStatement): readonly Pair[] {
  return listPairs(catalog).shown.filter(({ statements }) => statements.includes(statement));
}

/** The articles that one has a page with, and what they share. */
export function partnersOf(
  catalog: Catalog,
  article: CatalogArticle,
): readonly { readonly partner: CatalogArticle; readonly statements: readonly CatalogStatement[] }[] {
  return listPairs(catalog).shown.flatMap(({ articles: [one, other], statements }) => {
    if (one !== article && other !== article) return [];
    return [{ partner: one === article ? other : one, statements }];
  });
}

function findPairs({ articles, statements }: Catalog): Pairs {
  const order = new Map(articles.map((article, index) => [article, index]));
  const pairs = new Map<string, Pair & { statements: CatalogStatement[] }>();
  for (const statement of statements) {
    for (const [index, one] of statement.articles.entries()) {
      for (const other of statement.articles.slice(index + 1)) {
        const key = `${one.id} ${other.id}`;
        const pair = pairs.get(key);
        if (pair) pair.statements.push(statement);
        else pairs.set(key, { articles: [one, other], statements: [statement] });
      }
    }
  }
  const rank = (article: CatalogArticle): number => order.get(article) ?? 0;
  const sorted = [...pairs.values()].sort(
    (a, b) =>
      b.statements.length - a.statements.length ||
      rank(a.articles[0]) - rank(b.articles[0]) ||
      rank(a.articles[1]) - rank(b.articles[1]),
  );
  return { shown: sorted.slice(0, most), count: sorted.length };
}
