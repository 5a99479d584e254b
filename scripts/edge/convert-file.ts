import { sidecarSchema, type Sidecar } from '../../src/schema/sidecar.ts';
import { assertSound } from '../pipeline/assert-sound.ts';
import { digestSeed } from '../pipeline/digest-seed.ts';
import { convertSeed, type Converted } from '../pipeline/index.ts';
import type { PackedTerms } from '../pipeline/topics/pack-terms.ts';
import type { ConvertedSeed } from '../pipeline/types.ts';
import type { Cache } from './cache.ts';
import { fileDiagnostic, toDiagnostic, type Diagnostic } from './diagnostics.ts';
import { failureAt, refuseFile, type FileResult } from './file-result.ts';
import { readInput, toResult, type Input } from './find-converted.ts';
import { keepSeed, keptDigest, keptSeed, keptTerms, type Digested, type KeptSeed } from './kept-seed.ts';
import { isSeed, type SeedPath } from './list-seeds.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Read one seed and its sidecar and convert it, or take what an earlier run kept for the same bytes. The whole result
 * goes into the cache, what the other steps must know of it is returned. Whatever is wrong with the seed, or goes wrong
 * with it, becomes a message: other seeds are not concerned.
 */
export function convertFile(seed: SeedPath, cache: Cache): FileResult {
  const { path, file } = seed;
  if (!isSeed(path))
    return refuseFile(
      file,
      fileDiagnostic(path, 'seed-extension', 'Unexpected file, expected `.txt`, `.md` or `.html`'),
    );
  let input: Input;
  try {
    input = readInput(seed);
  } catch (error) {
    return refuseFile(file, fileDiagnostic(path, 'file-unreadable', `Cannot be read: ${messageOf(error)}`));
  }
  const digested = keptDigest(input, cache);
  if (digested) return toResult(seed, input.key, digested, { isCached: true });
  try {
    const { conversion, diagnostics } = convertInput(seed, input);
    const converted = conversion?.converted ?? null;
    const made: Digested = { digest: converted && digestSeed(converted), diagnostics };
    keepSeed(made, conversion, input, cache);
    return toResult(seed, input.key, made, { isCached: false });
  } catch (error) {
    return refuseFile(file, failureAt(path, error));
  }
}

/**
 * What a seed was converted to: as the cache has it, or converted once more where that is lost.
 *
 * @throws when the seed is no longer what it was
 */
export function loadSeed(kept: KeptSeed, cache: Cache): ConvertedSeed {
  return keptSeed(kept, cache) ?? convertAgain(kept).converted;
}

/**
 * The terms of a seed, found like the seed.
 *
 * @throws when the seed is no longer what it was
 */
export function loadTerms(kept: KeptSeed, cache: Cache): PackedTerms {
  return keptTerms(kept, cache) ?? convertAgain(kept).terms;
}

function convertAgain({ seed, key }: KeptSeed): Converted {
  const input = readInput(seed);
  const { conversion } = input.key === key ? convertInput(seed, input) : { conversion: null };
  if (!conversion) throw new Error(`\`${seed.path}\` was changed while it was converted: convert again`);
  return conversion;
}

interface ConvertedInput {
  /** Null where the seed is refused. */
  readonly conversion: Converted | null;
  readonly diagnostics: readonly Diagnostic[];
}

function convertInput({ path, file, sidecarPath }: SeedPath, { bytes, yaml }: Input): ConvertedInput {
  let sidecar: Sidecar | null = null;
  if (yaml !== null && sidecarPath !== null) {
    const { value, diagnostics } = parseYaml(sidecarSchema, yaml, sidecarPath);
    if (!value) return { conversion: null, diagnostics };
    sidecar = value;
  }
  const conversion = convertSeed({ file, bytes, sidecar });
  if (conversion.converted) assertSound(conversion.converted);
  const diagnostics = conversion.messages.map((message) =>
    toDiagnostic(message, pathOf(message.file, path, sidecarPath)),
  );
  const isRefused = diagnostics.some(({ severity }) => severity === 'fatal');
  return { conversion: conversion.converted && !isRefused ? conversion : null, diagnostics };
}

/** A message about the sidecar (a correction that matches nothing) says so in its `file`. */
function pathOf(file: string | undefined, path: string, sidecarPath: string | null): string {
  return sidecarPath !== null && file?.endsWith('.yml') ? sidecarPath : path;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
