import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../src/schema/article.ts';
import type * as tasks from './edge/tasks.ts';
import { openCacheFolder } from './edge/cache.ts';
import { convertFiles } from './edge/convert-files.ts';
import {
  fileDiagnostic,
  renderDiagnostic,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
} from './edge/diagnostics.ts';
import type { FileResult } from './edge/file-result.ts';
import { listSeeds } from './edge/list-seeds.ts';
import { giveWay, mapInOrder, openWorkers, threadsFor, type Workers } from './edge/open-workers.ts';
import { printLine } from './edge/print-line.ts';
import { showProgress } from './edge/progress.ts';
import { readGround, readHeld, type Ground } from './edge/read-content.ts';
import { runUntilStopped } from './edge/run-until-stopped.ts';
import { applyDifference, articlePath, findDifferences } from './edge/write-content.ts';
import { resolveCorpus } from './pipeline/resolve-corpus.ts';
import {
  registerArticles,
  type Held,
  type Registered,
  type Registration,
} from './pipeline/registry/register-articles.ts';
import { buildStatements } from './pipeline/statements/build-statements.ts';
import type { Corpus } from './pipeline/types.ts';

type Tasks = typeof tasks;

const usage = `npm run convert [-- OPTIONS]    turn seeds into articles

  --check        write nothing; fail where content is not what the seeds give
  --strict       fail on warnings too
  --json         print a report for programs on stdout
  --seeds DIR    folder of seeds (default: seeds)
  --content DIR  folder of content (default: content)
  --threads N    how many threads convert (default: one for each core, from 200 seeds on)
`;

interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly check: boolean;
  readonly threads?: string;
}

/** What a run did, as `--json` prints it. Paths are those of the command line. */
interface Report {
  readonly seeds: number;
  readonly converted: number;
  readonly unchanged: number;
  readonly refused: readonly string[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** With `--check`: the files that are not what the seeds give. */
  readonly differing: readonly string[];
  readonly messages: readonly Diagnostic[];
}

/**
 * Read, convert each seed, resolve the corpus, register, write.
 *
 * @throws the reason of `signal` once it fires: what was converted is kept, and each file is as it was or whole
 */
async function convert(options: Options, signal: AbortSignal): Promise<Report> {
  const { seeds: seedFolder, content, check, threads } = options;
  const list = listSeeds(seedFolder);
  const messages: Diagnostic[] = [...list.diagnostics];
  const { ground, diagnostics } = readGround(content);
  const isMissing = list.diagnostics.some(({ rule }) => rule === 'file-missing');
  const nothing = { converted: 0, unchanged: 0, refused: [], written: [], removed: [], differing: [] };
  // Without the registry every id would be minted anew, and without the folder every article withdrawn.
  if (!ground || isMissing) return { seeds: list.seeds.length, ...nothing, messages: [...messages, ...diagnostics] };

  const root = join(import.meta.dirname, '..');
  const cacheFolder = openCacheFolder(join('node_modules', '.cache', 'according-to'), root);
  const workers = await openWorkers<Tasks>(
    new URL('edge/tasks.ts', import.meta.url),
    threadsFor(list.seeds.length, threads),
  );
  try {
    const resolved = resolve(
      await convertFiles(list.seeds, workers, { cacheFolder, signal, what: 'Converting seed' }),
      ground,
    );
    const { refused, unchanged } = resolved;
    const { articles, held, registry, ...registered } = register(resolved, ground, options);
    messages.push(...registered.messages);
    // The other threads write articles while this one builds statements, which no article holds.
    const writing = writeArticles(articles, workers, { content, cacheFolder, check, signal });
    const building = buildStatements({ articles, held, curated: ground.curated.statements, registry }, () =>
      giveWay(signal),
    );
    await Promise.allSettled([writing, building]);
    const changed = await writing;
    const built = await building;
    messages.push(...built.messages.map((message) => toDiagnostic(message, join(content, message.file ?? ''))));
    const removed: string[] = [];
    for (const difference of findDifferences(content, articles, built.registry, built.statements)) {
      if (!check) applyDifference(difference);
      if (!check && difference.text === null) removed.push(difference.path);
      else changed.push(difference.path);
    }
    for (const path of check ? changed : [])
      messages.push(fileDiagnostic(path, 'content-differs', 'Not what the seeds give: run `npm run convert`'));
    return {
      seeds: list.seeds.length,
      converted: list.seeds.length - unchanged - refused.length,
      unchanged,
      refused,
      written: check ? [] : changed,
      removed,
      differing: check ? changed : [],
      messages,
    };
  } finally {
    await workers.close();
  }
}

interface ResolvedSeeds {
  readonly corpus: Corpus;
  /** Names of all seeds; of those that were refused. */
  readonly files: ReadonlySet<string>;
  readonly refused: readonly string[];
  /** How many seeds were known from an earlier run. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolve the corpus. Nothing of what only this needs of each seed is kept, as there may be many. */
function resolve(results: readonly FileResult[], { curated, registry }: Ground): ResolvedSeeds {
  return {
    corpus: resolveCorpus(
      results.flatMap(({ converted }) => converted ?? []),
      curated,
      registry,
    ),
    files: new Set(results.map(({ file }) => file)),
    refused: results.flatMap(({ file, converted }) => (converted ? [] : [file])),
    unchanged: results.filter(({ isCached, converted }) => isCached && converted).length,
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface RegisteredSeeds extends Pick<Registration, 'articles' | 'registry'> {
  /** The articles of refused seeds that stay as they were. */
  readonly held: readonly Article[];
  readonly messages: readonly Diagnostic[];
}

/** Give ids and addresses. */
function register(
  { corpus, files, refused, diagnostics }: ResolvedSeeds,
  { curated, registry }: Ground,
  { seeds: seedFolder, content }: Options,
): RegisteredSeeds {
  const held = refused.map((file) => readHeld(file, registry, content));
  const registration = registerArticles(registry, corpus, curated, held);
  const ofCorpus = [...corpus.messages, ...registration.messages].map((message) => {
    const file = message.file ?? '';
    const isOfSeed = files.has(file) || !file.endsWith('.yml');
    return toDiagnostic(message, join(isOfSeed ? seedFolder : content, file));
  });
  return {
    articles: registration.articles,
    registry: registration.registry,
    held: stillHeld(held, registration),
    messages: [...diagnostics, ...ofCorpus],
  };
}

function stillHeld(held: readonly Held[], { articles, registry }: Registration): Article[] {
  const registered = new Set(articles.map(({ article }) => article.id));
  return held.flatMap(({ article }) =>
    article && registry.articles[article.id]?.status === 'live' && !registered.has(article.id) ? [article] : [],
  );
}

/** So many that no thread waits for the next while this one is at a statement. */
const writtenAtOnce = 50;

/** Bring each article’s file to what the seeds give; the paths of those that were something else. */
async function writeArticles(
  articles: readonly Registered[],
  workers: Workers<Tasks>,
  options: Pick<Options, 'content' | 'check'> & { readonly signal: AbortSignal; readonly cacheFolder: string | null },
): Promise<string[]> {
  const { content, check, signal, cacheFolder } = options;
  const done = showProgress('Writing article', articles.length);
  const batches = Array.from({ length: Math.ceil(articles.length / writtenAtOnce) }, (_, index) =>
    articles.slice(index * writtenAtOnce, (index + 1) * writtenAtOnce),
  );
  const paths = await mapInOrder(
    batches,
    async (batch) => {
      const files = batch.map(({ slug, article, body, text }) => ({
        written: { article, body, text },
        path: articlePath(content, slug),
        isCheck: check,
      }));
      const changed = await workers.run('write', { articles: files, cacheFolder });
      batch.forEach(done);
      return changed;
    },
    { lanes: workers.lanes, signal },
  );
  return paths.flat();
}

function summarise({ seeds, converted, unchanged, refused, removed, differing }: Report): string {
  const parts = [`${converted} converted`, `${unchanged} unchanged`];
  if (refused.length > 0) parts.push(`${refused.length} refused`);
  if (removed.length > 0) parts.push(`${removed.length} files removed`);
  if (differing.length > 0) parts.push(`${differing.length} files differ`);
  return `${seeds} ${seeds === 1 ? 'seed' : 'seeds'}: ${parts.join(', ')}`;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: 'seeds' },
    content: { type: 'string', default: 'content' },
    threads: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) printLine(usage);
else
  await runUntilStopped(async (signal) => {
    const report = await convert(values, signal);
    const messages = sortDiagnostics(report.messages);
    for (const message of messages) process.stderr.write(`${renderDiagnostic(message)}\n`);
    process.stderr.write(`${summarise(report)}\n`);
    if (values.json) printLine(JSON.stringify({ ...report, messages }));
    const failing = values.strict ? ['fatal', 'warning'] : ['fatal'];
    if (messages.some(({ severity }) => failing.includes(severity))) process.exitCode = 1;
  });
