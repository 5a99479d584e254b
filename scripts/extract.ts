import { openTemporaryCache } from './edge/cache.ts';
import { convertFiles } from './edge/convert-files.ts';
import { renderDiagnostic, sortDiagnostics, toDiagnostic, type Diagnostic } from './edge/diagnostics.ts';
import { openWorkplace, readKept, readTermsOf, type Workplace } from './edge/workplace.ts';
import { listPaths, type SeedList } from './edge/list-seeds.ts';
import { printLine } from './edge/print-line.ts';
import { uncurated } from './edge/read-content.ts';
import { finishArticle, toResolution } from './pipeline/finish-article.ts';
import { resolveCorpus } from './pipeline/resolve-corpus.ts';
import { emptyRegistry, registerArticles, type Registered } from './pipeline/registry/register-articles.ts';
import type { ConvertedSeed, Corpus } from './pipeline/types.ts';
import { readArguments } from './run/options.ts';
import { runUntilStopped } from './run/run-until-stopped.ts';
import { runMain } from './run/user-error.ts';

const usage = `npm run --silent extract -- PATH…

Prints what is found in each seed (a file, or all in a folder) as one line of JSON. Reads sidecars, writes nothing.
A seed that cannot be converted has a line with nothing but its messages; the exit code is 0 when every file has its line.

  --threads N    how many threads convert (default: one for each core, from 200 seeds on)
`;

/** The line of a refused seed: everything is null or empty but its messages. */
function toEmptyLine(file: string, messages: readonly Diagnostic[]): unknown {
  const head = { title: null, standfirst: null, authors: [], outlet: null, date: null, datePrinted: null };
  const article = { ...head, lang: null, url: null };
  return { file, article, body: [], quotes: [], rejected: [], cuts: [], people: [], topics: [], messages };
}

/** The line of one seed. */
function toLine(seed: ConvertedSeed, registered: Registered, corpus: Corpus, messages: readonly Diagnostic[]): unknown {
  const { article, body, text } = finishArticle(seed, toResolution(registered, uncurated));
  // A seed without a headline is shown under its file name; here it has none.
  const { title } = seed.head;
  const { standfirst, authors, date, datePrinted, lang, url } = article;
  const outlet = article.outlet === null ? null : (corpus.outlets[article.outlet] ?? article.outlet);
  return {
    file: seed.file,
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

/** Convert the seeds named as one corpus, print their lines, and tell whether every path named was there. */
async function extract({ seeds, diagnostics }: SeedList, place: Workplace): Promise<boolean> {
  const results = await convertFiles(seeds, place.workers, { ...place, what: 'Reading seed' });
  const kept = new Map(results.flatMap(({ file, converted }) => (converted ? [[file, converted.kept] as const] : [])));
  const corpus = await resolveCorpus(
    results.flatMap(({ converted }) => converted?.digest ?? []),
    { termsOf: readTermsOf(kept, place), matches: new Map() },
    uncurated,
    emptyRegistry,
  );
  const { articles, messages } = registerArticles(emptyRegistry, corpus, uncurated);
  const byFile = new Map(articles.map((registered) => [registered.file, registered]));
  const ofCorpus = [...corpus.messages, ...messages].map((message) => toDiagnostic(message, message.file ?? ''));
  const byPath = Map.groupBy(ofCorpus, ({ path }) => path);

  const all = [...diagnostics, ...ofCorpus, ...results.flatMap((result) => result.diagnostics)];
  for (const diagnostic of sortDiagnostics(all)) process.stderr.write(`${renderDiagnostic(diagnostic)}\n`);
  for (const { file, converted, diagnostics: found } of results) {
    place.signal.throwIfAborted();
    const own = sortDiagnostics([...found, ...(byPath.get(file) ?? [])]);
    const registered = byFile.get(file);
    const line =
      registered && converted
        ? toLine(await readKept(converted.kept, place), registered, corpus, own)
        : toEmptyLine(file, own);
    printLine(JSON.stringify(line));
  }
  return !diagnostics.some(({ rule }) => rule === 'file-missing');
}

async function extractPaths(
  paths: readonly string[],
  threads: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const list = listPaths(paths);
  const place = openWorkplace(list.seeds.length, { threads, cache: openTemporaryCache(), signal });
  return extract(list, place).finally(place.close);
}

await runMain(async () => {
  const { values, positionals } = readArguments({
    options: { threads: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    printLine(usage);
    return 0;
  }
  if (positionals.length === 0) {
    process.stderr.write(usage);
    return 1;
  }
  return runUntilStopped(async (signal) => ((await extractPaths(positionals, values.threads, signal)) ? 0 : 1));
});
