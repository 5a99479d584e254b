import type { CatalogArticle } from './catalog.ts';

/**
 * How many voices some articles are: those that share a byline or nearly all of their text count once.
 *
 * @example countVoices(statement.articles) // 3
 */
export function countVoices(articles: Iterable<Pick<CatalogArticle, 'voice'>>): number {
  return new Set([...articles].map(({ voice }) => voice)).size;
}
