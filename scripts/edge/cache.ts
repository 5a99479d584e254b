import { createHash, hash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Results by key, kept between runs. A cache may lose anything at any time: it never fails. */
export interface Cache {
  /** The value kept under a key, or null where there is none that is whole. */
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}

/** A cache that keeps nothing. */
const noCache: Cache = { get: () => null, set: () => undefined };

/** A folder for `cacheAt`: null where none could be made. */
export interface CacheFolder {
  readonly path: string | null;
  /** Remove it, unless it is for other runs too. */
  readonly close: () => void;
}

/** A folder for one run. */
export function openTemporaryCache(): CacheFolder {
  try {
    const path = mkdtempSync(join(tmpdir(), 'according-to-'));
    return {
      path,
      close: () => {
        rmSync(path, { recursive: true, force: true });
      },
    };
  } catch {
    return { path: null, close: () => undefined };
  }
}

/**
 * The folder within `folder` that caches what the programs in `root` give as they are now: a change of any of their
 * sources, of a dependency or of Node itself begins an empty one and drops the others. One for this run alone where
 * none can be made there.
 */
export function openCache(folder: string, root: string): CacheFolder {
  const digest = digestPrograms(root);
  const own = join(folder, digest);
  try {
    mkdirSync(own, { recursive: true });
    for (const name of readdirSync(folder)) if (name !== digest) rmSync(join(folder, name), { recursive: true });
  } catch {
    return openTemporaryCache();
  }
  return { path: own, close: () => undefined };
}

/**
 * The cache that keeps its values as files of `folder` (null: nowhere). Each file holds the sha256 of its value, so
 * that a damaged one is not taken for whole. Several threads may share a folder.
 */
export function cacheAt(folder: string | null): Cache {
  if (folder === null) return noCache;
  return {
    get(key) {
      try {
        const file = readFileSync(join(folder, key), 'utf8');
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
        // Not by way of a second name: a file that was cut off is known by its hash.
        writeFileSync(join(folder, key), `${hash('sha256', json)}\n${json}`);
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
