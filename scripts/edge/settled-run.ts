import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './cache.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { FileResult } from './file-result.ts';

/** The folders of a run, as they are named on the command line. */
interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** A run that found nothing to change. */
interface Settled {
  /** Of all that it was given and all that it would have written. */
  readonly state: string;
  /** What it said of the corpus and of content, besides what is said of each seed. */
  readonly messages: readonly Diagnostic[];
}

/**
 * One hash over all that decides what the seeds give together, and over all that they gave: the seeds as they were
 * converted, curated files, registry, statements, articles and their texts. Null where a seed is refused: what was
 * written of it earlier is then part of what the run is given.
 */
export function digestState(results: readonly FileResult[], { content }: Pick<Folders, 'content'>): string | null {
  const digest = createHash('sha256');
  for (const { converted } of results) {
    if (!converted) return null;
    digest.update(`${converted.kept.key}\0`);
  }
  for (const path of ['', 'articles', 'texts'].flatMap((folder) => filesOf(join(content, folder)))) {
    digest.update(`${path}\0${hash('sha256', readFileSync(path))}\0`);
  }
  return digest.digest('hex');
}

function filesOf(folder: string): string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name }) => join(folder, name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const keyOf = ({ seeds, content }: Folders): string => `settled-${hash('sha256', JSON.stringify([seeds, content]))}`;

/** What an earlier run in this state said, or null: then the corpus has to be resolved. */
export function messagesOfSettled(state: string | null, folders: Folders, cache: Cache): readonly Diagnostic[] | null {
  const settled = cache.get(keyOf(folders), 0) as Settled | null;
  return settled?.state === state ? settled.messages : null;
}

/** Keep that a run in this state found nothing to change. */
export function keepSettled(settled: Settled, folders: Folders, cache: Cache): void {
  cache.set(keyOf(folders), [settled]);
}
