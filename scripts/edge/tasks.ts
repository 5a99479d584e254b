/**
 * The work done for each seed or article by itself, on whichever thread: plain data in and out. This module loads the
 * whole converter, so that only the threads that do the work should import it.
 */
import { cacheAt } from './cache.ts';
import { convertFile } from './convert-file.ts';
import type { FileResult } from './file-result.ts';
import type { SeedPath } from './list-seeds.ts';
import { bringArticle, type ArticleFile } from './write-article.ts';

/** The folder results are kept in between runs; null keeps nothing. */
interface Kept {
  readonly cacheFolder: string | null;
}

/** Convert one seed. */
export function convert({ seed, cacheFolder }: Kept & { readonly seed: SeedPath }): FileResult {
  return convertFile(seed, cacheAt(cacheFolder));
}

/** Write some articles, or with `isCheck` only compare: the paths of those that are not what the seeds give. */
export function write({ cacheFolder, articles }: Kept & { readonly articles: readonly ArticleFile[] }): string[] {
  const cache = cacheAt(cacheFolder);
  return articles.flatMap((article) => bringArticle(article, cache) ?? []);
}
