import type { Conversion } from '../pipeline/index.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { ConvertedSeed } from '../pipeline/types.ts';
import type { Cache } from './cache.ts';
import type { SeedPath } from './list-seeds.ts';

/** A seed that was converted, and where the cache has the result: with thousands of seeds no thread holds them all. */
export interface KeptSeed {
  readonly seed: SeedPath;
  /** Of the bytes of the seed and its sidecar: what is found under it was made of just these. */
  readonly key: string;
}

/** What a seed was converted to, or null where the cache has lost it. */
export function keptSeed({ key }: Pick<KeptSeed, 'key'>, cache: Cache): ConvertedSeed | null {
  return cache.get(`seed-${key}`) as ConvertedSeed | null;
}

/** Its terms, or null where the cache has lost them. */
export function keptTerms({ key }: Pick<KeptSeed, 'key'>, cache: Cache): PackedTerms | null {
  return cache.get(`terms-${key}`) as PackedTerms | null;
}

/** Keep what a seed was converted to. */
export function keepSeed({ converted, terms }: Conversion, { key }: Pick<KeptSeed, 'key'>, cache: Cache): void {
  cache.set(`terms-${key}`, terms);
  cache.set(`seed-${key}`, converted);
}
