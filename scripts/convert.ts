import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from './edge/cache.ts';
import { convertFile } from './edge/convert-file.ts';
import {
  fileDiagnostic,
  renderDiagnostic,
  sortDiagnostics,
  toDiagnostic,
  type Diagnostic,
} from './edge/diagnostics.ts';
import { listSeeds } from './edge/list-seeds.ts';
import { printLine } from './edge/print-line.ts';
import { showProgress } from './edge/progress.ts';
import { readGround, readHeld } from './edge/read-content.ts';
import { applyDifference, findDifferences } from './edge/write-content.ts';
import { resolveCorpus } from './pipeline/resolve-corpus.ts';
import { registerArticles } from './pipeline/registry/register-articles.ts';

const usage = `npm run convert [-- OPTIONS]    turn seeds into articles

  --check        write nothing; fail where content is not what the seeds give
  --strict       fail on warnings too
  --json         print a report for programs on stdout
  --seeds DIR    folder of seeds (default: seeds)
  --content DIR  folder of content (default: content)
`;

interface Options {
  readonly seeds: string;
  readonly content: string;
  readonly check: boolean;
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

/** Read, convert each seed, resolve the corpus, register, write. */
function convert({ seeds: seedFolder, content, check }: Options): Report {
  const list = listSeeds(seedFolder);
  const messages: Diagnostic[] = [...list.diagnostics];
  const { ground, diagnostics } = readGround(content);
  const isMissing = list.diagnostics.some(({ rule }) => rule === 'file-missing');
  const nothing = { converted: 0, unchanged: 0, refused: [], written: [], removed: [], differing: [] };
  // Without the registry every id would be minted anew, and without the folder every article withdrawn.
  if (!ground || isMissing) return { seeds: list.seeds.length, ...nothing, messages: [...messages, ...diagnostics] };

  const root = resolve(import.meta.dirname, '..');
  const cache = openCache(join('node_modules', '.cache', 'according-to'), root);
  const step = showProgress('Converting seed', list.seeds.length);
  const results = list.seeds.map((seed) => {
    const result = convertFile(seed, cache);
    step();
    return result;
  });
  messages.push(...results.flatMap((result) => result.diagnostics));
  const refused = results.flatMap(({ file, converted }) => (converted ? [] : [file]));

  const corpus = resolveCorpus(
    results.flatMap(({ converted }) => converted ?? []),
    ground.curated,
    ground.registry,
  );
  const held = refused.map((file) => readHeld(file, ground.registry, content));
  const registration = registerArticles(ground.registry, corpus, ground.curated, held);
  const files = new Set(results.map(({ file }) => file));
  for (const message of [...corpus.messages, ...registration.messages]) {
    const file = message.file ?? '';
    messages.push(
      toDiagnostic(message, files.has(file) || !file.endsWith('.yml') ? join(seedFolder, file) : join(content, file)),
    );
  }

  const changed = { written: [] as string[], removed: [] as string[], differing: [] as string[] };
  for (const difference of findDifferences(content, registration.articles, registration.registry, cache)) {
    const { path, text } = difference;
    if (check) {
      changed.differing.push(path);
      messages.push(fileDiagnostic(path, 'content-differs', 'Not what the seeds give: run `npm run convert`'));
      continue;
    }
    applyDifference(difference);
    (text === null ? changed.removed : changed.written).push(path);
  }
  const unchanged = results.filter(({ isCached, converted }) => isCached && converted).length;
  const converted = results.length - unchanged - refused.length;
  return { seeds: results.length, converted, unchanged, refused, ...changed, messages };
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
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  printLine(usage);
} else {
  const report = convert(values);
  const messages = sortDiagnostics(report.messages);
  for (const message of messages) process.stderr.write(`${renderDiagnostic(message)}\n`);
  process.stderr.write(`${summarise(report)}\n`);
  if (values.json) printLine(JSON.stringify({ ...report, messages }));
  const failing = values.strict ? ['fatal', 'warning'] : ['fatal'];
  if (messages.some(({ severity }) => failing.includes(severity))) process.exitCode = 1;
}
