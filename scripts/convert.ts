import { join } from 'node:path';
import type { Article } from '../src/schema/article.ts';
import { bringContent } from './edge/bring-content.ts';
import { openCache } from './edge/cache.ts';
import { convertFiles } from './edge/convert-files.ts';
import {
  fileDiagnostic,
  renderDiagnostic,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
} from './edge/diagnostics.ts';
import type { KeptSeed } from './edge/kept-seed.ts';
import { matchTopics, openWorkplace, readTermsOf, type Workplace } from './edge/workplace.ts';
import { listSeeds, type SeedPath } from './edge/list-seeds.ts';
import { printLine } from './edge/print-line.ts';
import { readGround, readHeld, type Ground } from './edge/read-content.ts';
import { resolveCorpus } from './pipeline/resolve-corpus.ts';
import { registerArticles, type Held, type Registration } from './pipeline/registry/register-articles.ts';
import type { Corpus } from './pipeline/types.ts';
import { readArguments } from './run/options.ts';
import { runUntilStopped } from './run/run-until-stopped.ts';
import { runMain } from './run/user-error.ts';

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

  const cache = openCache(join('node_modules', '.cache', 'according-to'), join(import.meta.dirname, '..'));
  const place = await openWorkplace(list.seeds.length, { threads, cache, signal });
  try {
    const resolved = await convertAndResolve(list.seeds, ground, place);
    const registered = register(resolved, ground, options);
    const { changed, removed, ...brought } = await bringContent(registered, resolved.kept, {
      curated: ground.curated,
      content,
      check,
      place,
    });
    const { refused, unchanged } = resolved;
    const differing = check
      ? changed.map((path) => fileDiagnostic(path, 'content-differs', 'Not what the seeds give: run `npm run convert`'))
      : [];
    return {
      seeds: list.seeds.length,
      converted: list.seeds.length - unchanged - refused.length,
      unchanged,
      refused,
      written: check ? [] : changed,
      removed,
      differing: check ? changed : [],
      messages: [...messages, ...registered.messages, ...brought.messages, ...differing],
    };
  } finally {
    await place.close();
  }
}

interface ResolvedSeeds {
  readonly corpus: Corpus;
  /** Where to find what each seed was converted to, by its name. */
  readonly kept: ReadonlyMap<string, KeptSeed>;
  /** Names of all seeds; of those that were refused. */
  readonly files: ReadonlySet<string>;
  readonly refused: readonly string[];
  /** How many seeds were known from an earlier run. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Convert each seed and resolve the corpus. Nothing of what only this needs of each is kept, as there may be many. */
async function convertAndResolve(
  seeds: readonly SeedPath[],
  { curated, registry }: Ground,
  place: Workplace,
): Promise<ResolvedSeeds> {
  const results = await convertFiles(seeds, place.workers, { ...place, what: 'Converting seed' });
  const converted = results.flatMap((result) => result.converted ?? []);
  const kept = new Map(converted.map((each) => [each.kept.seed.file, each.kept]));
  const corpus = await resolveCorpus(
    converted.map(({ digest }) => digest),
    { termsOf: readTermsOf(kept, place), matches: await matchTopics([...kept.values()], curated.topics, place) },
    curated,
    registry,
  );
  return {
    corpus,
    kept,
    files: new Set(results.map(({ file }) => file)),
    refused: results.flatMap((result) => (result.converted ? [] : [result.file])),
    unchanged: results.filter((result) => result.isCached && result.converted).length,
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
  const registered = new Set(articles.map(({ id }) => id));
  return held.flatMap(({ article }) =>
    article && registry.articles[article.id]?.status === 'live' && !registered.has(article.id) ? [article] : [],
  );
}

function summarise({ seeds, converted, unchanged, refused, removed, differing }: Report): string {
  const parts = [`${converted} converted`, `${unchanged} unchanged`];
  if (refused.length > 0) parts.push(`${refused.length} refused`);
  if (removed.length > 0) parts.push(`${removed.length} files removed`);
  if (differing.length > 0) parts.push(`${differing.length} files differ`);
  return `${seeds} ${seeds === 1 ? 'seed' : 'seeds'}: ${parts.join(', ')}`;
}

await runMain(async () => {
  const { values } = readArguments({
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
  if (values.help) {
    printLine(usage);
    return 0;
  }
  return runUntilStopped(async (signal) => {
    const report = await convert(values, signal);
    const messages = sortDiagnostics(report.messages);
    for (const message of messages) process.stderr.write(`${renderDiagnostic(message)}\n`);
    process.stderr.write(`${summarise(report)}\n`);
    if (values.json) printLine(JSON.stringify({ ...report, messages }));
    const failing = values.strict ? ['fatal', 'warning'] : ['fatal'];
    return messages.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
  });
});
