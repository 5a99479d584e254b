import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestInputs, summarizeFolder, type FolderSummary } from './build-digest.ts';
import { formatSeconds, startProgress } from './progress.ts';
import { root, runNode, tool } from './run-command.ts';
import { UserError } from './user-error.ts';

/** Where the site is built, unless told otherwise. */
export const distFolder = join(root, 'dist');

/** Where what is known of earlier runs is kept; losing it costs only time. The converter has a folder of its own. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'according-to-run');

export interface BuildOptions {
  readonly signal: AbortSignal;
  /** Folder to build into. */
  readonly dist?: string;
  /** Merged over the environment: `SITE_URL` and `BASE_PATH` win over `content/site.yml`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Leave a built site as it is when nothing it depends on has changed. */
  readonly canReuse?: boolean;
}

/**
 * Convert the seeds; the converter itself says on standard error what it does.
 *
 * @returns its exit code; null when stopped
 */
export async function convertSeeds(signal: AbortSignal): Promise<number | null> {
  const { code } = await runNode(['scripts/convert.ts'], { signal, isShown: true });
  return code;
}

/**
 * Build the site and its search index, and say so on standard error.
 *
 * @returns what was built, or null when stopped
 * @throws UserError when the build fails, after printing what Astro said
 */
export async function buildSite(options: BuildOptions): Promise<FolderSummary | null> {
  const { signal, dist = distFolder, env = {}, canReuse = false } = options;
  const name = relative(root, dist);
  const record = join(cacheFolder, `build-${name.replaceAll(/[^\w-]+/g, '-')}.json`);
  const inputs = digestInputs(root, { ...process.env, ...env });

  const present = summarizeFolder(dist);
  if (canReuse && present.files > 0 && readRecord(record) === toRecord(inputs, present)) {
    say(`Nothing changed since the last build: ${name}/ is reused (${formatSize(present)}).`);
    return present;
  }

  // A build that is broken off leaves half a site behind: without a record it is not taken for a whole one.
  rmSync(record, { force: true });
  const began = Date.now();
  const progress = startProgress('Building pages and search index');
  const args = tool('astro', 'build', '--outDir', dist);
  const { code, output } = await runNode(args, { signal, env, onLine: progress.detail });
  progress.end();
  if (code === null) return null;
  if (code !== 0) throw new UserError(`${output.trim()}\nThe site could not be built: see above.`);

  const built = summarizeFolder(dist);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, toRecord(inputs, built));
  say(`Built ${name}/ in ${formatSeconds(Date.now() - began)} (${formatSize(built)}).`);
  return built;
}

function toRecord(inputs: string, { digest }: FolderSummary): string {
  return JSON.stringify({ node: process.version, inputs, dist: digest });
}

function readRecord(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** @example formatSize({ files: 93, bytes: 2_150_000 }) // '93 files, 2.2 MB' */
function formatSize({ files, bytes }: Pick<FolderSummary, 'files' | 'bytes'>): string {
  return `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
