import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sidecarSchema, type Sidecar } from '../../src/schema/sidecar.ts';
import { convertSeed } from '../pipeline/index.ts';
import type { Cache } from './cache.ts';
import { fileDiagnostic, toDiagnostic, type Diagnostic } from './diagnostics.ts';
import { failureAt, refuseFile, type FileResult } from './file-result.ts';
import { isSeed, type SeedPath } from './list-seeds.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Read one seed and its sidecar and convert it, or take what an earlier run kept for the same bytes. Whatever is wrong
 * with the seed, or goes wrong with it, becomes a message: other seeds are not concerned.
 */
export function convertFile({ path, file, sidecarPath }: SeedPath, cache: Cache): FileResult {
  const refuse = (...diagnostics: Diagnostic[]): FileResult => refuseFile(file, ...diagnostics);
  if (!isSeed(path))
    return refuse(fileDiagnostic(path, 'seed-extension', 'Unexpected file, expected `.txt`, `.md` or `.html`'));
  let bytes: Uint8Array;
  let yaml: string | null;
  try {
    bytes = readFileSync(path);
    yaml = sidecarPath === null ? null : readFileSync(sidecarPath, 'utf8');
  } catch (error) {
    return refuse(fileDiagnostic(path, 'file-unreadable', `Cannot be read: ${messageOf(error)}`));
  }
  const key = hash('sha256', JSON.stringify([path, file, hash('sha256', bytes), yaml]));
  const kept = cache.get(key) as Omit<FileResult, 'isCached'> | null;
  if (kept) return { ...kept, isCached: true };

  let sidecar: Sidecar | null = null;
  if (yaml !== null && sidecarPath !== null) {
    const { value, diagnostics } = parseYaml(sidecarSchema, yaml, sidecarPath);
    if (!value) return refuse(...diagnostics);
    sidecar = value;
  }
  try {
    const { converted, messages } = convertSeed({ file, bytes, sidecar });
    const diagnostics = messages.map((message) => toDiagnostic(message, pathOf(message.file, path, sidecarPath)));
    const isRefused = diagnostics.some(({ severity }) => severity === 'fatal');
    const result = { file, converted: isRefused || !converted ? null : { ...converted, messages: [] }, diagnostics };
    cache.set(key, result);
    return { ...result, isCached: false };
  } catch (error) {
    return refuse(failureAt(path, error));
  }
}

/** A message about the sidecar (a correction that matches nothing) says so in its `file`. */
function pathOf(file: string | undefined, path: string, sidecarPath: string | null): string {
  return sidecarPath !== null && file?.endsWith('.yml') ? sidecarPath : path;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
