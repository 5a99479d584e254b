import type { SeedDigest } from '../pipeline/types.ts';
import type { KeptSeed } from './kept-seed.ts';
import { fileDiagnostic, type Diagnostic } from './diagnostics.ts';

/** What became of one seed: `converted` is null where it was refused, and a fatal message says why. */
export interface FileResult {
  readonly file: string;
  readonly converted: { readonly digest: SeedDigest; readonly kept: KeptSeed } | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly isCached: boolean;
}

/** The result of a seed that is refused. */
export function refuseFile(file: string, ...diagnostics: Diagnostic[]): FileResult {
  return { file, converted: null, diagnostics, isCached: false };
}

/** The message of a seed at which the converter itself failed. */
export function failureAt(path: string, error: unknown): Diagnostic {
  return fileDiagnostic(path, 'converter-failed', `Conversion failed, which is a bug: ${stackOf(error)}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
