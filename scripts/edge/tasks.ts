/**
 * The work done for each seed or article by itself, on whichever thread: plain data in and out. This module loads the
 * whole converter, so that only the threads that do the work should import it.
 */
import { matchPhrases, type TopicPhrase } from '../pipeline/topics/match-phrases.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { ConvertedSeed } from '../pipeline/types.ts';
import { cacheAt } from './cache.ts';
import { convertFile, loadSeed, loadTerms } from './convert-file.ts';
import type { FileResult } from './file-result.ts';
import type { KeptSeed } from './kept-seed.ts';
import type { SeedPath } from './list-seeds.ts';
import { bringArticle, type ArticleFile } from './write-article.ts';

/** The folder results are kept in; null keeps nothing, and what is needed again is made again. */
interface Kept {
  readonly cacheFolder: string | null;
}

/** Convert one seed. */
export function convert({ seed, cacheFolder }: Kept & { readonly seed: SeedPath }): FileResult {
  return convertFile(seed, cacheAt(cacheFolder));
}

/** What a seed was converted to. */
export function load({ kept, cacheFolder }: Kept & { readonly kept: KeptSeed }): ConvertedSeed {
  return loadSeed(kept, cacheAt(cacheFolder));
}

/** The terms of a seed. */
export function terms({ kept, cacheFolder }: Kept & { readonly kept: KeptSeed }): PackedTerms {
  return loadTerms(kept, cacheAt(cacheFolder));
}

/** The curated topics that some articles have phrases of: slugs for each, in their order. */
export function match({
  seeds,
  phrases,
  cacheFolder,
}: Kept & { readonly seeds: readonly KeptSeed[]; readonly phrases: readonly TopicPhrase[] }): string[][] {
  const cache = cacheAt(cacheFolder);
  return seeds.map((kept) => matchPhrases(loadSeed(kept, cache), phrases));
}

/** Write some articles, or with `isCheck` only compare: the paths of the files that are not what the seeds give. */
export function write({ cacheFolder, articles }: Kept & { readonly articles: readonly ArticleFile[] }): string[] {
  const cache = cacheAt(cacheFolder);
  return articles.flatMap((article) => bringArticle(article, cache));
}
