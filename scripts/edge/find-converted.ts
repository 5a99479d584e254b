import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Cache } from './cache.ts';
import type { FileResult } from './file-result.ts';
import { keptDigest, type Digested } from './kept-seed.ts';
import type { SeedPath } from './list-seeds.ts';

/** The bytes that decide what a seed is converted to, and the key that what they give is kept under. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly yaml: string | null;
  readonly key: string;
}

/** @throws when a file cannot be read */
export function readInput({ path, file, sidecarPath }: SeedPath): Input {
  const bytes = readFileSync(path);
  const yaml = sidecarPath === null ? null : readFileSync(sidecarPath, 'utf8');
  return { bytes, yaml, key: hash('sha256', JSON.stringify([path, file, hash('sha256', bytes), yaml])) };
}

/** The result of a seed, of what is known of it. */
export function toResult(
  seed: SeedPath,
  key: string,
  { digest, diagnostics }: Digested,
  { isCached }: Pick<FileResult, 'isCached'>,
): FileResult {
  return { file: seed.file, converted: digest && { digest, kept: { seed, key } }, diagnostics, isCached };
}

/**
 * What an earlier run kept of a seed for the same bytes, or null where there is nothing, or no such file. It needs
 * nothing of the converter, which takes longer to load than many unchanged seeds to find.
 */
export function findConverted(seed: SeedPath, cache: Cache): FileResult | null {
  try {
    const { key } = readInput(seed);
    const digested = keptDigest({ key }, cache);
    return digested && toResult(seed, key, digested, { isCached: true });
  } catch {
    return null;
  }
}
