import { createHash, hash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

/** Results by key, kept between runs. A cache may lose anything at any time: it never fails. */
export interface Cache {
  /** The value kept under a key, or null where there is none that is whole. */
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

/** A cache that keeps nothing. */
export const noCache: Cache = { get: () => null, set: () => undefined };

/**
 * A cache in `folder` for the programs in `root` as they are now: a change of any of their sources, of a dependency or
 * of Node itself begins an empty one and drops the others. Each file holds the sha256 of its value, so that a damaged
 * one is not taken for whole.
 */
export function openCache(folder: string, root: string): Cache {
  const digest = digestPrograms(root);
  const own = join(folder, digest);
  try {
    mkdirSync(own, { recursive: true });
    for (const name of readdirSync(folder)) if (name !== digest) rmSync(join(folder, name), { recursive: true });
  } catch {
    return noCache;
  }
  return {
    get(key) {
      try {
        const file = readFileSync(join(own, key), 'utf8');
        const newline = file.indexOf('\n');
        const json = file.slice(newline + 1);
        return hash('sha256', json) === file.slice(0, newline) ? (JSON.parse(json) as unknown) : null;
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        const json = JSON.stringify(value);
        writeAtomically(join(own, key), `${hash('sha256', json)}\n${json}`);
      } catch {
        // A full or read-only disk costs time at the next run, nothing else.
      }
    },
  };
}

/** One hash over everything that decides what a seed is converted to, besides the seed. */
function digestPrograms(root: string): string {
  const digest = createHash('sha256').update(process.version);
  const files = globSync(['scripts/{pipeline,edge}/**/*.ts', 'src/schema/**/*.ts', 'package-lock.json'], { cwd: root });
  for (const file of files.sort())
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return digest.digest('hex');
}
