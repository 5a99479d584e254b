import { readQuote, type CheckQuote, type QuoteSet } from './quote-set.ts';
import { pickCandidates, termsOf } from './terms.ts';
import { tokensOf } from './words.ts';

/** `/check/index.json`: all quotes where there are few; else how they lie in files of their own. */
export type CheckIndex = ({ readonly kind: 'whole' } & QuoteSet) | CheckParts;

export interface CheckParts {
  readonly kind: 'parts';
  /** How many quotes there are. */
  readonly count: number;
  /** Quote *n* is in `quotes/<n / set>.json`, a `QuoteSet`. */
  readonly set: number;
  /** A term is in `terms/<hash % shards>.json`, `ShardOfTerms`. */
  readonly shards: number;
  /** How many words each quote has, one character for each. */
  readonly lengths: string;
  /** Words that are on too many quotes to look them up. */
  readonly common: readonly string[];
}

/** Numbers of the quotes that have a term: the first, then how far on each next one is. */
export type ShardOfTerms = Readonly<Record<string, readonly number[]>>;

/** Where quotes are looked up. */
export interface Source {
  /** Quotes that may have these words in this order. */
  readonly candidates: (keys: readonly string[]) => Promise<readonly CheckQuote[]>;
}

/** Longer pastes are looked up by so many of their terms, each of which may be a file to load. */
const mostTerms = 48;

/** All quotes at hand. What leads to them is made here: it would weigh more than to make it. */
export function openSet(set: QuoteSet): Source {
  const postings = new Map<string, number[]>();
  const lengths: number[] = [];
  const none = new Set<string>();
  for (const [quote, words] of set.words.entries()) {
    const keys = tokensOf(words).map(({ key }) => key);
    lengths.push(keys.length);
    for (const term of termsOf(keys, none)) {
      const known = postings.get(term);
      if (known) known.push(quote);
      else postings.set(term, [quote]);
    }
  }
  return {
    candidates: (keys) =>
      Promise.resolve(
        pickCandidates(termsOf(keys, none), postings, (quote) => lengths[quote] ?? 0, lengths.length).flatMap(
          (quote) => readQuote(set, quote) ?? [],
        ),
      ),
  };
}

/**
 * Quotes that lie in many files, of which those are loaded that a paste needs, once each.
 *
 * @param load reads a JSON file by its path below `/check/`
 */
export function openParts(index: CheckParts, load: (path: string) => Promise<unknown>): Source {
  const common = new Set(index.common);
  const files = new Map<string, Promise<unknown>>();
  const read = (path: string): Promise<unknown> => {
    const file = files.get(path) ?? load(path);
    files.set(path, file);
    // What failed is tried anew when it is next needed.
    file.catch(() => files.delete(path));
    return file;
  };
  return {
    candidates: async (keys) => {
      const terms = termsOf(keys, common).slice(0, mostTerms);
      const postings = new Map(
        await Promise.all(
          terms.map(async (term): Promise<[string, number[]]> => {
            const shard = (await read(`terms/${shardOf(term, index.shards)}.json`)) as ShardOfTerms;
            return [term, Object.hasOwn(shard, term) ? sumUp(shard[term] ?? []) : []];
          }),
        ),
      );
      const found = pickCandidates(terms, postings, (quote) => lengthAt(index.lengths, quote), index.count);
      return Promise.all(
        found.map(async (quote) => {
          const set = (await read(`quotes/${Math.floor(quote / index.set)}.json`)) as QuoteSet;
          return readQuote(set, quote % index.set);
        }),
      ).then((quotes) => quotes.filter((quote) => quote !== undefined));
    },
  };
}

/** Which file has a term (FNV-1a over UTF-16 code units). */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index += 1) hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}

const firstLength = 35;
const mostLength = 57;

/** Numbers of words as printable characters that JSON leaves as they are; longer quotes count as the longest. */
export function toLengths(lengths: readonly number[]): string {
  return lengths.map((length) => String.fromCharCode(firstLength + Math.min(length, mostLength - 1))).join('');
}

function lengthAt(lengths: string, quote: number): number {
  return lengths.charCodeAt(quote) - firstLength;
}

function sumUp(steps: readonly number[]): number[] {
  let at = 0;
  return steps.map((step) => (at += step));
}
