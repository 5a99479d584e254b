import type { CatalogQuote } from './catalog.ts';

/** Two quotes that share this part of the shorter one’s words tell a reader the same. */
const sameWords = 0.6;

/**
 * The longest quotes that do not repeat each other, in the order given.
 *
 * @example pickFullest(person.quotes, 3)
 */
export function pickFullest<Q extends Pick<CatalogQuote, 'text'>>(quotes: readonly Q[], most: number): readonly Q[] {
  const chosen = new Map<Q, ReadonlySet<string>>();
  for (const quote of quotes.toSorted((a, b) => b.text.length - a.text.length)) {
    if (chosen.size === most) break;
    const words = new Set(quote.text.toLowerCase().match(/\p{L}+/gu));
    const repeats = [...chosen.values()].some(
      (other) => [...words].filter((word) => other.has(word)).length >= sameWords * Math.min(words.size, other.size),
    );
    if (!repeats) chosen.set(quote, words);
  }
  return quotes.filter((quote) => chosen.has(quote));
}
