import { Groups } from '../groups.ts';

/** How many voices some articles are. */
export interface Voices {
  count(articles: readonly string[]): number;
}

/**
 * Know which articles count once: those of one group (a shared byline, a near-identical text) are one voice, as are
 * those of groups that share an article.
 *
 * `toVoices([['a', 'b']]).count(['a', 'b', 'c'])` → 2
 */
export function toVoices(groups: readonly (readonly string[])[]): Voices {
  const numbers = new Map<string, number>();
  for (const article of groups.flat()) if (!numbers.has(article)) numbers.set(article, numbers.size);
  const numberOf = (article: string): number => numbers.get(article) ?? -1;
  const voices = new Groups(numbers.size);
  for (const [first = '', ...others] of groups)
    for (const other of others) voices.join(numberOf(first), numberOf(other));
  // Articles of no group are voices of their own.
  const voiceOf = (article: string): number | string => (numbers.has(article) ? voices.of(numberOf(article)) : article);
  return { count: (articles) => new Set(articles.map(voiceOf)).size };
}
