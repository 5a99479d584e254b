import type { Converted } from '../pipeline/index.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { ConvertedSeed, SeedDigest } from '../pipeline/types.ts';
import type { Cache } from './cache.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { SeedPath } from './list-seeds.ts';

/** A seed that was converted, and where the cache has the result: with thousands of seeds no thread holds them all. */
export interface KeptSeed {
  readonly seed: SeedPath;
  /** Of the bytes of the seed and its sidecar: what is found under it was made of just these. */
  readonly key: string;
}

/** What is kept besides the whole result: enough for a run that changes nothing. */
export interface Digested {
  /** Null where the seed was refused. */
  readonly digest: SeedDigest | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The places of what is kept of a seed: each step asks for another part. */
const places = { digested: 0, terms: 1, converted: 2 } as const;

/** What is known of a seed without reading the whole, or null where the cache has lost it. */
export function keptDigest({ key }: Pick<KeptSeed, 'key'>, cache: Cache): Digested | null {
  return cache.get(`seed-${key}`, places.digested) as Digested | null;
}

/** What a seed was converted to, or null where the cache has lost it. */
export function keptSeed({ key }: Pick<KeptSeed, 'key'>, cache: Cache): ConvertedSeed | null {
  return cache.get(`seed-${key}`, places.converted) as ConvertedSeed | null;
}

/** Its terms, or null where the cache has lost them. */
export function keptTerms({ key }: Pick<KeptSeed, 'key'>, cache: Cache): PackedTerms | null {
  return cache.get(`seed-${key}`, places.terms) as PackedTerms | null;
}

/** Keep what a seed was converted to; null where it was refused. */
export function keepSeed(
  digested: Digested,
  conversion: Converted | null,
  { key }: Pick<KeptSeed, 'key'>,
  cache: Cache,
): void {
  cache.set(`seed-${key}`, [digested, conversion?.terms ?? null, conversion?.converted ?? null]);
}
