import { createHash } from 'node:crypto';
import {
  closeSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Results by key, kept between runs. A cache may lose anything at any time: it never fails. */
export interface Cache {
  /** One of the values kept under a key, by its place among them, or null where it is not there whole. */
  readonly get: (key: string, place: number) => unknown;
  /** Keep values that are made together and asked for one by one. */
  readonly set: (key: string, values: readonly unknown[]) => void;
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
 * The cache that keeps its values as files of `folder` (null: nowhere), one for each key. Several threads may share a
 * folder.
 */
export function cacheAt(folder: string | null): Cache {
  if (folder === null) return noCache;
  return {
    get(key, place) {
      try {
        return readValue(join(folder, key), place);
      } catch {
        return null;
      }
    },
    set(key, values) {
      try {
        // Not by way of a second name: what was cut off is known by its checksum.
        writeFileSync(join(folder, key), packValues(values));
      } catch {
        // A full or read-only disk costs time at the next run, nothing else.
      }
    },
  };
}

/** Length in bytes and checksum of each value, in the first line of a file; the values follow one after the other. */
type Contents = readonly (readonly [bytes: number, checksum: number])[];

const longestContents = 256;

function packValues(values: readonly unknown[]): Buffer {
  const packed = values.map((value) => Buffer.from(JSON.stringify(value)));
  const contents: Contents = packed.map((bytes) => [bytes.length, crc32(bytes)]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(contents)}\n`), ...packed]);
}

/** @throws when there is no such file, or the value in it is not whole */
function readValue(path: string, place: number): unknown {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(longestContents);
    const newline = start.subarray(0, readSync(file, start)).indexOf('\n');
    const contents = JSON.parse(start.toString('latin1', 0, newline)) as Contents;
    const [bytes, checksum] = contents[place] ?? [0, -1];
    const before = contents.slice(0, place).reduce((sum, [each]) => sum + each, newline + 1);
    const value = Buffer.alloc(bytes);
    readSync(file, value, 0, bytes, before);
    return crc32(value) === checksum ? (JSON.parse(value.toString()) as unknown) : null;
  } finally {
    closeSync(file);
  }
}

/** One hash over everything that decides what a seed is converted to, besides the seed. */
function digestPrograms(root: string): string {
  const digest = createHash('sha256').update(process.version);
  const files = globSync(['scripts/{pipeline,edge}/**/*.{ts,json}', 'src/schema/**/*.ts', 'package{,-lock}.json'], {
    cwd: root,
  });
  for (const file of files.sort())
    digest
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return digest.digest('hex');
}
