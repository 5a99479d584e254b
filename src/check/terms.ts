/**
 * What quotes are looked up by: their words, and where words are on so many quotes that they tell nothing, pairs of
 * them. So that quotes made of such words only are found, too, all their words are one term.
 *
 * @param common words that are on too many quotes
 * @returns each term once, the longest and so likely the rarest first
 */
export function termsOf(keys: readonly string[], common: ReadonlySet<string>): string[] {
  const terms = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (!common.has(key)) terms.add(key);
    const next = keys[index + 1];
    if (next !== undefined && common.has(key) && common.has(next)) terms.add(`${key} ${next}`);
  }
  if (common.size > 0 && keys.every((key) => common.has(key))) terms.add(keys.join(' '));
  return [...terms].sort((a, b) => b.length - a.length);
}

/** Quotes, by their numbers, that have a term. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** So many quotes are compared word by word: those that share most, and those of which most is shared. */
const mostCandidates = 24;

/**
 * The quotes most likely to have some words in their order, best first.
 *
 * @param postings for the terms of the words
 * @param lengthOf how many words a quote has
 * @param count how many quotes there are in all
 */
export function pickCandidates(
  terms: readonly string[],
  postings: Postings,
  lengthOf: (quote: number) => number,
  count: number,
): number[] {
  const shared = new Map<number, number>();
  for (const term of terms) {
    const quotes = postings.get(term) ?? [];
    const rarity = Math.log(1 + count / Math.max(quotes.length, 1));
    for (const quote of quotes) shared.set(quote, (shared.get(quote) ?? 0) + rarity);
  }
  const best = (score: (quote: number, rarity: number) => number): number[] =>
    [...shared]
      .map(([quote, rarity]) => ({ quote, score: score(quote, rarity) }))
      .sort((a, b) => b.score - a.score || a.quote - b.quote)
      .slice(0, mostCandidates)
      .map(({ quote }) => quote);
  return [
    ...new Set([...best((_, rarity) => rarity), ...best((quote, rarity) => rarity / Math.max(lengthOf(quote), 3))]),
  ];
}
