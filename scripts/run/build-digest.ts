import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the built site depends on: files and folders of the project. A name that is not there counts as absent. */
const buildInputs = [
  'content',
  'public',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

/** Variables of the environment that change the built site. */
const buildVariables = ['SITE_URL', 'BASE_PATH'] as const;

/** A file of a folder: its path below it, with `/`, and its full path. */
interface FoundFile {
  readonly path: string;
  readonly file: string;
}

/** All files below a folder (or the file itself), ordered by path; none where nothing is there. */
function findFiles(start: string): FoundFile[] {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [{ path: '', file: start }];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(start, file).split(sep).join('/'), file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Digest of all that a build reads: the bytes of its input files, and its address. Equal digests mean that building
 * again would give the same site.
 *
 * @param root folder of the project
 */
export function digestInputs(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256');
  for (const name of buildVariables) hash.update(`${name}=${env[name] ?? ''}\0`);
  for (const input of buildInputs) {
    for (const { path, file } of findFiles(join(root, input))) {
      const bytes = readFileSync(file);
      hash.update(`${input}/${path}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

export interface FolderSummary {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Changes when a file is added, removed or written again. */
  readonly digest: string;
}

/** What lies in a folder, told by names, sizes and times: enough to see whether a built site is as it was left. */
export function summarizeFolder(folder: string): FolderSummary {
  const hash = createHash('sha256');
  let bytes = 0;
  const files = findFiles(folder);
  for (const { path, file } of files) {
    const { size, mtimeMs } = statSync(file);
    bytes += size;
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return { files: files.length, bytes, digest: hash.digest('hex') };
}
