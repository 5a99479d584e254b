import { foldSpace } from '../content/block.ts';
import type { Catalog, CatalogQuote } from '../lib/catalog.ts';
import { interruption, toQuoteSet, type CheckQuote } from './quote-set.ts';
import { shardOf, toLengths, type CheckIndex } from './sources.ts';
import { termsOf } from './terms.ts';
import { tokensOf } from './words.ts';

/** A file below `/check/`. */
export interface CheckFile {
  /** Such as `quotes/3.json`. */
  readonly path: string;
  readonly body: string;
}

/** How quotes are laid out in files. */
export interface Layout {
  /** Up to so many quotes are one file. */
  readonly whole: number;
  /** Quotes of a file, where there are more. */
  readonly set: number;
  /** Quotes for each file of terms: how heavy these are. */
  readonly shard: number;
  /** Words that are on more quotes than this are not looked up. */
  readonly common: number;
}

/** One file of some 220 kB on the wire at most; else files of some 5 kB, of which a paste needs a few dozen. */
const usual: Layout = { whole: 10_000, set: 80, shard: 200, common: 2000 };

/**
 * The files by which the browser finds who printed some words. What rights withhold is not in the catalog, so it is not
 * in them.
 */
export function buildCheckFiles({ quotes }: Pick<Catalog, 'quotes'>, layout = usual): CheckFile[] {
  const all = quotes.map(toCheckQuote);
  if (all.length <= layout.whole) return [toFile('index.json', { kind: 'whole', ...toQuoteSet(all) })];

  const words = all.map((quote) => tokensOf(quote.words).map(({ key }) => key));
  const common = findCommon(words, layout.common);
  const shards = Math.ceil(all.length / layout.shard);
  const sets = Array.from({ length: Math.ceil(all.length / layout.set) }, (_, index) =>
    toFile(`quotes/${index}.json`, toQuoteSet(all.slice(index * layout.set, (index + 1) * layout.set))),
  );
  const head: CheckIndex = {
    kind: 'parts',
    count: all.length,
    set: layout.set,
    shards,
    lengths: toLengths(words.map(({ length }) => length)),
    common: [...common],
  };
  const terms = shardTerms(words, common, shards).map((shard, index) =>
    toFile(`terms/${index}.json`, Object.fromEntries(shard)),
  );
  return [toFile('index.json', head), ...sets, ...terms];
}

function toFile(path: string, body: unknown): CheckFile {
  return { path, body: JSON.stringify(body) };
}

function toCheckQuote({ id, segments, speaker, source, article, statement }: CatalogQuote): CheckQuote {
  const { slug, siglum, label, title, date } = article;
  return {
    id,
    words: segments.map(({ text }) => foldSpace(text)).join(`${interruption} `),
    slug,
    siglum,
    label,
    title,
    date,
    speaker: speaker ? { id: speaker.id, name: speaker.name } : { id: null, name: source?.text ?? null },
    statement: statement && { id: statement.id, articles: statement.articles.length },
  };
}

function findCommon(words: readonly (readonly string[])[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const keys of words) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count > most ? [key] : [])));
}

/** For each shard its terms, and for each term its quotes as `ShardOfTerms` has them. */
function shardTerms(
  words: readonly (readonly string[])[],
  common: ReadonlySet<string>,
  shards: number,
): Map<string, number[]>[] {
  const files = Array.from({ length: shards }, () => new Map<string, number[]>());
  const last = new Map<string, number>();
  for (const [quote, keys] of words.entries()) {
    for (const term of termsOf(keys, common)) {
      const file = files[shardOf(term, shards)];
      const step = quote - (last.get(term) ?? 0);
      last.set(term, quote);
      const known = file?.get(term);
      if (known) known.push(step);
      else file?.set(term, [step]);
    }
  }
  return files;
}
