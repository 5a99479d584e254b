import type { QuoteLink, Registry } from '../../../src/schema/permalinks.ts';
import type { DigestQuote } from '../types.ts';
import { collapseLinks, endOf } from './links.ts';
import { quoteId } from './quote-id.ts';

/** An article and its quotes with their ids. */
export interface Identified {
  readonly id: string;
  readonly quotes: readonly (Pick<DigestQuote, 'segments' | 'nths'> & { readonly id: string })[];
}

/** Two wordings that share so much (Dice’s coefficient of their words) are one quote before and after an edit. */
const sameQuote = 0.5;

/**
 * The registry’s quotes after a conversion: all that were ever published, and what became of each.
 *
 * A quote whose id is found again is live. One that a joined quote absorbed leads there. Of the others, one whose
 * article still stands leads to the quote of that article that has its words, or nearly so; else it is withdrawn, as
 * are all of an article that is gone. Quotes of `held` articles stay as they are.
 */
export function carryQuotes(
  previous: Registry['quotes'],
  articles: readonly Identified[],
  held: ReadonlySet<string>,
): Registry['quotes'] {
  const live: Registry['quotes'] = {};
  const absorbed = new Map<string, string>();
  const byArticle = new Map(articles.map(({ id, quotes }) => [id, quotes]));
  for (const { id: article, quotes } of articles) {
    for (const { id, segments, nths } of quotes) {
      live[id] = { article, text: segments.join(' '), status: 'live' };
      for (const [at, words] of segments.entries())
        if (at > 0) absorbed.set(quoteId(article, words, nths[at] ?? 1), id);
    }
  }

  const isLive = (id: string): boolean => id in live || held.has(previous[id]?.article ?? '');
  const carry = (id: string, link: QuoteLink): QuoteLink => {
    if (live[id]) return live[id];
    const whole = absorbed.get(id);
    if (whole !== undefined) return { ...link, status: 'joined', to: whole };
    if (held.has(link.article)) return link;
    if (link.status !== 'live' && isLive(endOf(id, previous))) return link;
    const quotes = byArticle.get(link.article);
    const heir = quotes && findHeir(link.text, quotes, (each) => previous[each]?.status !== 'live');
    if (heir) return { ...link, ...heir };
    return link.status === 'live' ? { ...link, status: 'withdrawn' } : link;
  };
  const carried = Object.entries(previous).map(([id, link]) => [id, carry(id, link)] as const);
  return collapseLinks({ ...live, ...Object.fromEntries(carried) });
}

/** The quote that has the words of one that is gone: among all where they are the same, else among the new ones. */
function findHeir(
  text: string,
  quotes: Identified['quotes'],
  isNew: (id: string) => boolean,
): Pick<QuoteLink, 'status' | 'to'> | null {
  const words = toWords(text);
  let best: { readonly id: string; readonly score: number; readonly isWithin: boolean } | null = null;
  for (const { id, segments } of quotes) {
    const others = toWords(segments.join(' '));
    const isEqual = words.join(' ') === others.join(' ');
    if (!isEqual && !isNew(id)) continue;
    const isWithin = !isEqual && contains(others, words);
    const score = isEqual ? 2 : isWithin || contains(words, others) ? 1 + dice(words, others) : dice(words, others);
    if (score >= sameQuote && score > (best?.score ?? 0)) best = { id, score, isWithin };
  }
  return best && { status: best.isWithin ? 'joined' : 'changed', to: best.id };
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return part.length > 1 && ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Twice the words both have, over all words of both: 1 for the same words, 0 for none in common. */
function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
