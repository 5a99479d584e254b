import type { CoverageCell } from '../../../../src/schema/statement.ts';
import { compareText } from '../../compare-text.ts';
import { at } from './at.ts';
import { rangesByPlace, readRuns, type BuiltPlace, type PlaceRange } from './build-places.ts';
import { farther, type PrintedDifference, type Verdicts } from './judge.ts';

/** Who prints what of one sentence inside marks. */
export interface Cover extends PlaceRange {
  /** The farthest that an article’s words stand apart, missing words aside. */
  readonly articles: ReadonlyMap<string, PrintedDifference>;
  /** Articles that print a part of it only. */
  readonly shorter: ReadonlySet<string>;
  /** Articles whose marks hold words of another sentence too. */
  readonly joined: ReadonlySet<string>;
}

/** Say for each sentence which articles print it, and whether all of it. */
export function coverSegments(
  built: readonly BuiltPlace[],
  ranges: readonly PlaceRange[],
  { printed, missing }: Verdicts,
): Cover[] {
  const settled = readRuns(built.map((place) => (place.moved ? { parts: [] } : place)));
  /** Places an article prints on over within its marks. */
  const runOver = new Map<number, Set<string>>();
  const joined = new Map(ranges.map((range) => [range, new Set<string>()]));
  const rangeOf = rangesByPlace(ranges);
  for (const run of settled) {
    const touched = new Set(run.map(({ place }) => at(rangeOf, place)));
    for (const range of touched) if (touched.size > 1) joined.get(range)?.add(at(run, 0).part.article);
    for (const [step, { place, part }] of run.entries())
      for (let between = place + 1; between < (run[step + 1]?.place ?? place); between += 1)
        runOver.set(between, (runOver.get(between) ?? new Set()).add(part.article));
  }
  return ranges.map((range) => {
    const { from, to } = range;
    const articles = new Map<string, PrintedDifference>();
    const isSettled = built.slice(from, to).some(({ moved }) => !moved);
    for (let index = from; index < to; index += 1) {
      // An article that prints words twice is judged by the fuller printing.
      if (isSettled && at(built, index).moved?.kind === 'repeated') continue;
      for (const [article, difference] of at(printed, index))
        articles.set(article, farther(articles.get(article) ?? 'same', difference));
    }
    const shorter = new Set<string>();
    for (const article of articles.keys())
      for (let index = from; index < to; index += 1) {
        if (at(built, index).moved || at(printed, index).has(article)) continue;
        // What an article prints on without is missing only where no more voices do without it than print it.
        if (at(missing, index).has(article) || !runOver.get(index)?.has(article)) shorter.add(article);
      }
    return { from, to, articles, shorter, joined: joined.get(range) ?? new Set() };
  });
}

/** The cells of the coverage table for what is printed inside marks, by article id. */
export function toCells({ articles, shorter, joined }: Cover): CoverageCell[] {
  return [...articles]
    .sort(([a], [b]) => compareText(a, b))
    .map(([article, difference]) => ({
      article,
      difference: farther(difference, shorter.has(article) ? 'shorter' : 'same'),
      joined: joined.has(article),
      reported: null,
    }));
}
