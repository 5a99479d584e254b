import type { CuratedTopics } from '../../src/schema/curated.ts';
import { mapInOrder } from './map-in-order.ts';
import { phrasesOf } from '../pipeline/topics/match-phrases.ts';
import { termReadings } from '../pipeline/topics/find-topics.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { ConvertedSeed } from '../pipeline/types.ts';
import { cacheAt, type CacheFolder } from './cache.ts';
import { keptSeed, keptTerms, type KeptSeed } from './kept-seed.ts';
import { giveWay, openWorkers, threadsFor, type Workers } from './open-workers.ts';
import { showProgress } from './progress.ts';
import type * as tasks from './tasks.ts';
import type { ArticleFile } from './write-article.ts';

/** The threads that do the work for each seed, and the folder in which they keep what they make. */
export interface Workplace {
  readonly workers: Workers<typeof tasks>;
  readonly cacheFolder: string | null;
  /** Once it fires, everything here throws its reason when what was begun has ended. */
  readonly signal: AbortSignal;
}

/** A workplace for so many seeds; `close` it when all is done, however it ended. */
export function openWorkplace(
  seeds: number,
  { threads, cache, signal }: { threads: string | undefined; cache: CacheFolder; signal: AbortSignal },
): Workplace & { readonly close: () => Promise<void> } {
  const workers = openWorkers<typeof tasks>(new URL('tasks.ts', import.meta.url), threadsFor(seeds, threads));
  const close = async (): Promise<void> => {
    await workers.close();
    cache.close();
  };
  return { workers, cacheFolder: cache.path, signal, close };
}

/** What a seed was converted to. One that the cache has lost is left to a thread that can convert it again. */
export async function readKept(kept: KeptSeed, { workers, cacheFolder }: Workplace): Promise<ConvertedSeed> {
  return keptSeed(kept, cacheAt(cacheFolder)) ?? (await workers.run('load', { kept, cacheFolder }));
}

/**
 * A function that gives the terms of a seed by its file, found like the seed.
 *
 * @param seeds by file
 */
export function readTermsOf(
  seeds: ReadonlyMap<string, KeptSeed>,
  { workers, cacheFolder, signal }: Workplace,
): (file: string) => Promise<PackedTerms> {
  const cache = cacheAt(cacheFolder);
  const done = showProgress('Finding topics, step', seeds.size * termReadings);
  let count = 0;
  return async (file) => {
    count += 1;
    if (count % atOnce === 0) await giveWay(signal);
    done();
    const kept = seeds.get(file);
    if (!kept) throw new Error(`Unexpected question for the terms of \`${file}\`, which was not converted`);
    return keptTerms(kept, cache) ?? (await workers.run('terms', { kept, cacheFolder }));
  };
}

/** The curated topics that each seed has phrases of, by file: slugs. */
export async function matchTopics(
  seeds: readonly KeptSeed[],
  curated: CuratedTopics,
  place: Workplace,
): Promise<Map<string, readonly string[]>> {
  const phrases = phrasesOf(curated);
  if (phrases.length === 0) return new Map();
  const { cacheFolder, workers } = place;
  const slugs = await inBatches(seeds, place, 'Matching topics of article', (batch) =>
    workers.run('match', { seeds: batch, phrases, cacheFolder }),
  );
  return new Map(seeds.map(({ seed }, index) => [seed.file, slugs[index] ?? []]));
}

/**
 * Bring each article’s files to what the seeds give; the paths of those that were something else.
 *
 * @param toFile asked of each when it is its turn
 */
export function writeArticles<A>(
  articles: readonly A[],
  toFile: (article: A) => ArticleFile,
  place: Workplace,
): Promise<string[]> {
  const { cacheFolder, workers } = place;
  return inBatches(articles, place, 'Writing article', (batch) =>
    workers.run('write', { articles: batch.map(toFile), cacheFolder }),
  );
}

/** So many that no thread waits for the next while the one that asks is at something else. */
const atOnce = 50;

async function inBatches<I, O>(
  inputs: readonly I[],
  { workers, signal }: Workplace,
  what: string,
  work: (batch: readonly I[]) => Promise<readonly O[]>,
): Promise<O[]> {
  const done = showProgress(what, inputs.length);
  const batches = Array.from({ length: Math.ceil(inputs.length / atOnce) }, (_, index) =>
    inputs.slice(index * atOnce, (index + 1) * atOnce),
  );
  const results = await mapInOrder(
    batches,
    async (batch) => {
      const result = await work(batch);
      batch.forEach(done);
      return result;
    },
    { lanes: workers.lanes, signal },
  );
  return results.flat();
}
