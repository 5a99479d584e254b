import { parseArgs } from 'node:util';
import type * as tasks from './edge/tasks.ts';
import { convertFiles } from './edge/convert-files.ts';
import { renderDiagnostic, sortDiagnostics, toDiagnostic, type Diagnostic } from './edge/diagnostics.ts';
import type { FileResult } from './edge/file-result.ts';
import { listPaths } from './edge/list-seeds.ts';
import { openWorkers, threadsFor } from './edge/open-workers.ts';
import { printLine } from './edge/print-line.ts';
import { uncurated } from './edge/read-content.ts';
import { runUntilStopped } from './edge/run-until-stopped.ts';
import { resolveCorpus } from './pipeline/resolve-corpus.ts';
import { emptyRegistry, registerArticles, type Registered } from './pipeline/registry/register-articles.ts';
import type { Corpus } from './pipeline/types.ts';

const usage = `npm run --silent extract -- PATH…

Prints what is found in each seed (a file, or all in a folder) as one line of JSON. Reads sidecars, writes nothing.

  --threads N    how many threads convert (default: one for each core, from 200 seeds on)
`;

/** The line of one seed. Of a refused seed everything is null or empty but its messages. */
function toLine(
  { file, converted }: FileResult,
  registered: Registered | undefined,
  corpus: Corpus,
  messages: readonly Diagnostic[],
): unknown {
  if (!registered || !converted) {
    const head = { title: null, standfirst: null, authors: [], outlet: null, date: null, datePrinted: null };
    const article = { ...head, lang: null, url: null };
    return { file, article, body: [], quotes: [], rejected: [], cuts: [], people: [], topics: [], messages };
  }
  const { article, body, text } = registered;
  // A seed without a headline is shown under its file name; here it has none.
  const { title } = converted.head;
  const { standfirst, authors, date, datePrinted, lang, url } = article;
  const outlet = article.outlet === null ? null : (corpus.outlets[article.outlet] ?? article.outlet);
  return {
    file,
    article: { title, standfirst, authors, outlet, date, datePrinted, lang, url },
    body: body.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    quotes: article.quotes,
    rejected: article.rejected,
    cuts: article.cuts,
    people: article.people,
    topics: article.topics.map((id) => ({ id, name: corpus.topics[id] ?? id })),
    messages,
  };
}

/** Convert the seeds named as one corpus, print their lines, and tell whether every one got a full line. */
async function extract(paths: readonly string[], threads: string | undefined, signal: AbortSignal): Promise<boolean> {
  const list = listPaths(paths);
  const workers = await openWorkers<typeof tasks>(
    new URL('edge/tasks.ts', import.meta.url),
    threadsFor(list.seeds.length, threads),
  );
  const converting = convertFiles(list.seeds, workers, { cacheFolder: null, signal, what: 'Reading seed' });
  const results = await converting.finally(workers.close);
  const corpus = resolveCorpus(
    results.flatMap(({ converted }) => converted ?? []),
    uncurated,
    emptyRegistry,
  );
  const { articles, messages } = registerArticles(emptyRegistry, corpus, uncurated);
  const byFile = new Map(articles.map((registered) => [registered.article.seed.file, registered]));
  const ofCorpus = [...corpus.messages, ...messages].map((message) => toDiagnostic(message, message.file ?? ''));
  const byPath = Map.groupBy(ofCorpus, ({ path }) => path);

  const all = [...list.diagnostics, ...ofCorpus, ...results.flatMap(({ diagnostics }) => diagnostics)];
  for (const diagnostic of sortDiagnostics(all)) process.stderr.write(`${renderDiagnostic(diagnostic)}\n`);
  for (const result of results) {
    const own = sortDiagnostics([...result.diagnostics, ...(byPath.get(result.file) ?? [])]);
    printLine(JSON.stringify(toLine(result, byFile.get(result.file), corpus, own)));
  }
  const isMissing = list.diagnostics.some(({ rule }) => rule === 'file-missing');
  return !isMissing && results.every(({ converted }) => converted !== null);
}

const { values, positionals } = parseArgs({
  options: { threads: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  allowPositionals: true,
});

if (values.help) printLine(usage);
else if (positionals.length === 0) {
  process.stderr.write(usage);
  process.exitCode = 1;
} else
  await runUntilStopped(async (signal) => {
    if (!(await extract(positionals, values.threads, signal))) process.exitCode = 1;
  });
