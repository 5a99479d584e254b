import { join } from 'node:path';
import type { Article } from '../src/schema/article.ts';
import { bringContent, type BroughtContent } from './edge/bring-content.ts';
import { cacheAt, openCache } from './edge/cache.ts';
import { convertFiles } from './edge/convert-files.ts';
import {
  fileDiagnostic,
  renderDiagnostic,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
} from './edge/diagnostics.ts';
import type { FileResult } from './edge/file-result.ts';
import { matchTopics, openWorkplace, readTermsOf, type Workplace } from './edge/workplace.ts';
import { listSeeds } from './edge/list-seeds.ts';
import { printLine } from './edge/print-line.ts';
import { readGround, readHeld, type Ground } from './edge/read-content.ts';
import { digestState, keepSettled, messagesOfSettled } from './edge/settled-run.ts';
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

  const folder = openCache(join('node_modules', '.cache', 'according-to'), join(import.meta.dirname, '..'));
  const place = openWorkplace(list.seeds.length, { threads, cache: folder, signal });
  try {
    const cache = cacheAt(folder.path);
    const results = await convertFiles(list.seeds, place.workers, { ...place, what: 'Converting seed' });
    const state = digestState(results, options);
    const settled = messagesOfSettled(state, options, cache);
    const brought = settled
      ? { changed: [], removed: [], messages: settled }
      : await bringCorpus(results, ground, options, place);
    const { changed, removed } = brought;
    if (!settled && state !== null && changed.length + removed.length === 0)
      keepSettled({ state, messages: brought.messages }, options, cache);
    const refused = results.flatMap((result) => (result.converted ? [] : [result.file]));
    const unchanged = results.filter((result) => result.isCached && result.converted).length;
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
      messages: [
        ...messages,
        ...results.flatMap(({ diagnostics: ofSeed }) => ofSeed),
        ...brought.messages,
        ...differing,
      ],
    };
  } finally {
    await place.close();
  }
}

/** Resolve the corpus, give ids and addresses, and bring the content folder to what the seeds give. */
async function bringCorpus(
  results: readonly FileResult[],
  ground: Ground,
  options: Options,
  place: Workplace,
): Promise<BroughtContent> {
  const converted = results.flatMap((result) => result.converted ?? []);
  const kept = new Map(converted.map((each) => [each.kept.seed.file, each.kept]));
  const corpus = await resolveCorpus(
    converted.map(({ digest }) => digest),
    { termsOf: readTermsOf(kept, place), matches: await matchTopics([...kept.values()], ground.curated.topics, place) },
    ground.curated,
    ground.registry,
  );
  const registered = register(corpus, results, ground, options);
  const { content, check } = options;
  const brought = await bringContent(registered, kept, { curated: ground.curated, content, check, place });
  return { ...brought, messages: [...registered.messages, ...brought.messages] };
}

interface RegisteredSeeds extends Pick<Registration, 'articles' | 'registry'> {
  /** The articles of refused seeds that stay as they were. */
  readonly held: readonly Article[];
  readonly messages: readonly Diagnostic[];
}

/** Give ids and addresses. */
function register(
  corpus: Corpus,
  results: readonly FileResult[],
  { curated, registry }: Ground,
  { seeds: seedFolder, content }: Options,
): RegisteredSeeds {
  const held = results.flatMap((result) => (result.converted ? [] : [readHeld(result.file, registry, content)]));
  const registration = registerArticles(registry, corpus, curated, held);
  const files = new Set(results.map(({ file }) => file));
  const messages = [...corpus.messages, ...registration.messages].map((message) => {
    const file = message.file ?? '';
    const isOfSeed = files.has(file) || !file.endsWith('.yml');
    return toDiagnostic(message, join(isOfSeed ? seedFolder : content, file));
  });
  return {
    articles: registration.articles,
    registry: registration.registry,
    held: stillHeld(held, registration),
    messages,
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
