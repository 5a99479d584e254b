import { pushTo } from '../push-to.ts';
import { fewestArticles, type RankedTerm } from './rank-terms.ts';

const mostPerArticle = 8;
const smallCorpus = 10;
const sameShare = 0.5;

/** An article with fewer topics than this is also filed under those it names in passing. */
const leastPerArticle = 3;

/** A topic chosen, with the articles filed under it. */
export interface ChosenTerm {
  readonly term: RankedTerm;
  readonly articles: readonly number[];
}

/**
 * Choose topics from the best down, until every article has enough. One is left out where too few of its articles
 * still want topics, and where another that shares a word with it was chosen for much the same articles.
 *
 * The choice never looks at what was published before, so that the same articles always give the same topics.
 */
export function chooseTopics(ranked: readonly RankedTerm[], size: number): ChosenTerm[] {
  const fewest = fewestArticles(size);
  const enoughPerArticle = size < smallCorpus ? mostPerArticle : 4;
  const filed = new Map<number, number>();
  const chosenByWord = new Map<string, ChosenTerm[]>();
  const chosen: ChosenTerm[] = [];
  for (const term of ranked) {
    const open = [...term.articles.keys()].filter((index) => (filed.get(index) ?? 0) < mostPerArticle);
    const wanting = open.filter((index) => (filed.get(index) ?? 0) < enoughPerArticle);
    if (wanting.length < Math.min(2, fewest) || open.length < Math.min(2, fewest)) continue;
    const words = contentWords(term);
    if (words.some((word) => chosenByWord.get(word)?.some((other) => isSame(open, other.articles)))) continue;
    const topic = { term, articles: open.toSorted((a, b) => a - b) };
    chosen.push(topic);
    for (const word of words) pushTo(chosenByWord, word, topic);
    for (const index of open) filed.set(index, (filed.get(index) ?? 0) + 1);
  }
  return chosen.map(({ term, articles }) => {
    const passing = term.passing.filter((index) => (filed.get(index) ?? 0) < leastPerArticle);
    for (const index of passing) filed.set(index, (filed.get(index) ?? 0) + 1);
    return { term, articles: [...articles, ...passing].toSorted((a, b) => a - b) };
  });
}

function contentWords({ words }: RankedTerm): string[] {
  return words.filter((word) => word.length > 3);
}

function isSame(mine: readonly number[], theirs: readonly number[]): boolean {
  const set = new Set(theirs);
  const shared = mine.filter((index) => set.has(index)).length;
  return shared >= sameShare * Math.min(mine.length, theirs.length);
}
