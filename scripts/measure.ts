import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GatheringRun, Measured, PageRun, PerturbationRun, QuoteRun } from '../src/schema/measured.ts';
import { printLine } from './edge/print-line.ts';
import { showProgress } from './edge/progress.ts';
import { writeAtomically } from './edge/write-atomically.ts';
import { convertTexts } from './measure/convert-texts.ts';
import { parseGold, type GoldArticle } from './measure/gold.ts';
import { markedQuotes } from './measure/marked-quotes.ts';
import { mergeMeasured, parseMeasured } from './measure/measured.ts';
import { parsePageIndex } from './measure/page-index.ts';
import { isPerturbation, perturb, perturbationsOf, type Perturbation } from './measure/perturb.ts';
import { renderGathering, renderPageRun, renderPerturbations, renderQuoteRun } from './measure/render.ts';
import { scoreStatements } from './measure/score-statements.ts';
import { scorePage, toPageFigures } from './measure/score-pages.ts';
import { scoreArticle, toQuoteFigures, toRobustness } from './measure/score-quotes.ts';
import { varyQuotes } from './measure/vary-quotes.ts';
import { converter } from './pipeline/converter.ts';
import { gatherStatements } from './pipeline/statements/gather-statements.ts';
import { readArguments } from './run/options.ts';
import { root } from './run/run-command.ts';
import { runMain, UserError } from './run/user-error.ts';

const usage = `npm run measure -- GOLD.jsonl[.gz] …       how well quotes are found and given to who said them
npm run measure -- --statements GOLD …     how well quotes that report the same words are gathered
npm run measure -- --pages FOLDER [--html] how well an article is told from the page round it

GOLD has an annotated article a line: \`text\`, \`quotes\` (\`start\`, \`end\`, \`speaker_spans\`, \`speaker_canonical\`, …),
\`unattributed_quoted\`. FOLDER has NAME.txt or NAME.html, NAME.gold.txt, and index.json with titles, bylines and dates.
Files may be gzipped. They are read and never kept.

  --every N --from K  take each Nth article from the Kth on (K counts from 0), to keep a part unseen
  --without METHOD    leave out names that were found by this method (\`canonical_method\`)
  --perturb WHAT      compare with the same articles after a change: \`names\`, \`marks\` or \`clutter\`
  --copies N          with --statements: make of each article N others that print its quotes (default: 3)
  --html              with --pages: read the HTML instead of the text dumps
  --json              print figures for programs
  --write             keep the figures, and nothing else, in content/measured.json
  --name NAME         with --write: what the set is called there (default: the name of the file)
`;

interface Sets {
  readonly name: string;
  readonly every: number;
  readonly from: number;
  readonly without: string | null;
}

const readMaybeZipped = (path: string): Buffer => {
  const bytes = readFileSync(existsSync(path) ? path : `${path}.gz`);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

const stamp = (): { date: string; converter: string } => ({
  date: new Date().toISOString().slice(0, 10),
  converter,
});

function readGold(paths: readonly string[], sets: Sets): GoldArticle[] {
  const articles = paths.flatMap((path) => {
    try {
      return parseGold(readMaybeZipped(path).toString('utf8'), sets);
    } catch (error) {
      throw new UserError(`Cannot measure by \`${path}\`: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  if (articles.length === 0) throw new UserError('No article is left to measure by.');
  return articles;
}

async function figuresOf(gold: readonly GoldArticle[]): Promise<QuoteRun['figures']> {
  const step = showProgress('Reading article', gold.length);
  const files = gold.map(({ text }, index) => ({
    file: `${String(index + 1).padStart(3, '0')}.txt`,
    bytes: Buffer.from(text),
  }));
  const read = await convertTexts(files, step);
  return toQuoteFigures(
    gold.map((article, index) => scoreArticle(article, { quotes: read[index]?.article.quotes ?? [] })),
  );
}

async function measureQuotes(gold: readonly GoldArticle[], { name, every, from }: Sets): Promise<QuoteRun> {
  return { name, ...stamp(), every, from, figures: await figuresOf(gold) };
}

async function measurePerturbed(
  gold: readonly GoldArticle[],
  kind: Perturbation,
  { name }: Sets,
): Promise<PerturbationRun[]> {
  const plain = toRobustness(await figuresOf(gold));
  const runs: PerturbationRun[] = [];
  for (const perturbation of perturbationsOf(kind)) {
    const changed = await figuresOf(gold.map((article, index) => perturb(article, perturbation, index)));
    runs.push({ name, ...stamp(), perturbation, articles: gold.length, plain, changed: toRobustness(changed) });
  }
  return runs;
}

async function measurePages(folder: string, input: 'txt' | 'html', name: string): Promise<PageRun> {
  if (!existsSync(folder)) throw new UserError(`Nothing at \`${folder}\`, expected a folder of pages.`);
  const ids = readdirSync(folder)
    .flatMap((file) => /^(?<id>.+)\.gold\.txt(?:\.gz)?$/u.exec(file)?.groups?.['id'] ?? [])
    .sort();
  if (ids.length === 0) throw new UserError(`No \`NAME.gold.txt\` in \`${folder}\`.`);
  const indexPath = join(folder, 'index.json');
  const heads = parsePageIndex(existsSync(indexPath) ? readFileSync(indexPath, 'utf8') : '[]');
  const step = showProgress('Reading page', ids.length);
  const files = ids.map((id) => ({ file: `${id}.${input}`, bytes: readMaybeZipped(join(folder, `${id}.${input}`)) }));
  const own = ids.map((id) => ({ file: `${id}.txt`, bytes: readMaybeZipped(join(folder, `${id}.gold.txt`)) }));
  const bodies = await convertTexts(own);
  const pages = await convertTexts(files, step);
  const scores = pages.map((page, index) => {
    const { article, body, text, title } = page;
    const clean = bodies[index];
    const head = heads.get(ids[index] ?? '') ?? { title: null, byline: [], date: null };
    const kept = body.map(({ start, end }) => text.slice(start, end)).join('\n');
    return scorePage(
      { body: own[index]?.bytes.toString('utf8') ?? '', quotes: clean ? markedQuotes(clean) : [], ...head },
      { body: kept, quotes: markedQuotes(page), title, authors: article.authors, date: article.date },
    );
  });
  return { name, ...stamp(), input, figures: toPageFigures(scores) };
}

/** Shares of words that are reworded, one corpus for each; the same variations each time. */
const rewordings = [0, 0.1, 0.2, 0.3];

function measureGathering(gold: readonly GoldArticle[], copies: number, { name }: Sets): GatheringRun {
  const figures = rewordings.map((reworded) => {
    const quotes = varyQuotes(gold, { reworded, copies, seed: 7 });
    return { reworded, ...scoreStatements(quotes, gatherStatements(quotes)) };
  });
  return { name, ...stamp(), articles: gold.length, copies, figures };
}

/** Options that only some of what is measured takes notice of. */
const optionsOf = {
  quotes: ['every', 'from', 'without', 'perturb'],
  statements: ['every', 'from', 'without', 'statements', 'copies'],
  pages: ['pages', 'html'],
} as const;

/** @throws UserError on an option that would change nothing, or files beside `--pages` */
function refuseIdle(given: Readonly<Record<string, string | boolean | undefined>>, files: readonly string[]): void {
  const what = given['pages'] === undefined ? (given['statements'] === true ? 'statements' : 'quotes') : 'pages';
  const known: readonly string[] = optionsOf[what];
  const idle = Object.values(optionsOf)
    .flat()
    .find((name) => given[name] !== undefined && !known.includes(name));
  if (idle !== undefined) throw new UserError(`Unexpected \`--${idle}\`, which is not for measuring ${what}.`);
  if (what === 'pages' && files[0] !== undefined)
    throw new UserError(`Unexpected \`${files[0]}\` beside \`--pages\`: measure one after the other.`);
}

function toNumber(text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new UserError(`Unexpected \`${text}\`, expected a whole number from ${least} on.`);
  }
  return number;
}

function keep(runs: Partial<Measured>): void {
  const path = join(root, 'content', 'measured.json');
  const kept = parseMeasured(existsSync(path) ? readFileSync(path, 'utf8') : null);
  writeAtomically(path, `${JSON.stringify(mergeMeasured(kept, runs), null, 2)}\n`);
}

await runMain(async () => {
  const { values, positionals } = readArguments({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      every: { type: 'string' },
      from: { type: 'string' },
      without: { type: 'string' },
      perturb: { type: 'string' },
      statements: { type: 'boolean' },
      copies: { type: 'string' },
      pages: { type: 'string' },
      html: { type: 'boolean' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      name: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [first] = positionals;
  if (values.help || (first === undefined && values.pages === undefined)) {
    printLine(usage);
    return values.help ? 0 : 1;
  }
  refuseIdle(values, positionals);

  let runs: Partial<Measured>;
  let report: string;
  if (values.pages !== undefined) {
    const run = await measurePages(
      values.pages,
      values.html === true ? 'html' : 'txt',
      values.name ?? basename(values.pages),
    );
    runs = { pages: [run] };
    report = renderPageRun(run);
  } else {
    const sets: Sets = {
      name: values.name ?? basename(first ?? ''),
      every: toNumber(values.every ?? '1', 1),
      from: toNumber(values.from ?? '0', 0),
      without: values.without ?? null,
    };
    const { perturb: kind } = values;
    if (kind !== undefined && !isPerturbation(kind)) {
      throw new UserError(`Unexpected \`${kind}\`, expected \`names\`, \`marks\` or \`clutter\`.`);
    }
    const gold = readGold(positionals, sets);
    if (values.statements === true) {
      const run = measureGathering(gold, toNumber(values.copies ?? '3', 1), sets);
      runs = { gathered: [run] };
      report = renderGathering(run);
    } else if (kind === undefined) {
      const run = await measureQuotes(gold, sets);
      runs = { quotes: [run] };
      report = renderQuoteRun(run);
    } else {
      const perturbed = await measurePerturbed(gold, kind, sets);
      runs = { perturbed };
      report = renderPerturbations(perturbed);
    }
  }
  printLine(values.json ? JSON.stringify(Object.values(runs).flat(), null, 1) : report);
  if (values.write) keep(runs);
  return 0;
});
