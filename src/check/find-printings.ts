import { compare, toPassage, type Comparison, type Passage, type Relation } from './compare.ts';
import type { CheckQuote } from './quote-set.ts';
import type { Paste, Sought } from './read-paste.ts';
import type { Source } from './sources.ts';

/** One quote that prints the words, or the nearest to them. */
export interface Found {
  readonly quote: CheckQuote;
  /** The pasted words as they were compared: without what was no part of them. */
  readonly pasted: Passage;
  readonly comparison: Comparison;
}

/** What is known of one stretch of words. */
export interface Answer {
  /** The words that were looked for. */
  readonly words: string;
  /** *exact*: somebody prints these words, all of them in one go; *nearest*: somebody prints some of them; *none*. */
  readonly verdict: 'exact' | 'nearest' | 'none';
  /** Best first. */
  readonly found: readonly Found[];
}

const order: readonly Relation[] = ['same', 'punctuation', 'longer', 'other-words', 'shorter'];
const exact: ReadonlySet<Relation> = new Set<Relation>(['same', 'punctuation', 'longer']);

/**
 * Who prints the words of a paste. One answer; several where it quotes several things.
 *
 * @returns nothing for a text without a word
 */
export async function findPrintings({ joined, parts, whole }: Paste, source: Source): Promise<Answer[]> {
  if (joined.readings.length === 0) return [];
  const answer = await answerOf(joined, source);
  if (answer.verdict === 'exact') return [answer];
  if (parts.length > 0) {
    const answers = await Promise.all(parts.map((part) => answerOf(part, source)));
    if (answers.some(({ verdict }) => verdict !== 'none')) return answers;
  }
  if (answer.verdict !== 'none' || !whole) return [answer];
  const wide = await answerOf(whole, source);
  return [wide.verdict === 'none' ? answer : wide];
}

async function answerOf({ readings }: Sought, source: Source): Promise<Answer> {
  const [all] = readings;
  if (!all) return { words: '', verdict: 'none', found: [] };
  const candidates = await source.candidates(all.tokens.map(({ key }) => key));
  const found = candidates.flatMap((quote) => bestReading(quote, readings) ?? []).sort(compareFound);
  const [best] = found;
  const verdict = best === undefined ? 'none' : exact.has(best.comparison.relation) ? 'exact' : 'nearest';
  return { words: (best?.pasted ?? all).text, verdict, found };
}

function bestReading(quote: CheckQuote, readings: readonly Passage[]): Found | null {
  const printed = toPassage(quote.words);
  return readings
    .flatMap((pasted): Found[] => {
      const comparison = compare(pasted, printed);
      return comparison ? [{ quote, pasted, comparison }] : [];
    })
    .reduce<Found | null>((best, next) => (best === null || compareFound(next, best) < 0 ? next : best), null);
}

/** Exact ones first; the others by how much they share, whether shorter or in other words. */
function compareFound(a: Found, b: Found): number {
  return (
    rank(a) - rank(b) ||
    b.comparison.likeness - a.comparison.likeness ||
    onlyPasted(a) - onlyPasted(b) ||
    a.quote.words.length - b.quote.words.length
  );
}

function rank({ comparison: { relation } }: Found): number {
  return exact.has(relation) ? order.indexOf(relation) : order.length;
}

/** How much of the paste is not printed: the reading that leaves out what is no part of the words has least. */
function onlyPasted({ comparison: { steps } }: Found): number {
  return steps.reduce(
    (sum, { kind, pasted }) => sum + (kind === 'pasted' && pasted ? pasted.end - pasted.start : 0),
    0,
  );
}
