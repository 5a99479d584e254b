import type { ArticleLink, Registry } from '../../../src/schema/permalinks.ts';
import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import { readSketch, similarity } from './sketch.ts';

/** What is known of a seed when its article is looked up. */
export interface Candidate {
  readonly file: string;
  readonly textSha256: string;
  readonly sketch: string;
}

/**
 * At least so alike, a text under another name is the same article. Measured on 244 650 pairs of news articles: those
 * of different stories reach 0.09, saved pages of one site (which share its chrome) 0.38; an article keeps 0.41 or more
 * with every twentieth word changed, 0.48 or more without its last third.
 */
const nearIdentical = 0.4;

/** At least so alike, a text under the same name is a revision of the article; below, another article may be it. */
const related = 0.15;

/** How much a kept name counts for: a revision under its own name wins over a closer text under another. */
const sameNameBonus = 0.25;

type Entry = readonly [id: string, link: ArticleLink];

/**
 * Find the published article that each seed is, by file; a seed that is none of them is left out.
 *
 * Equal texts are matched first, then texts that are near-identical (or related, under the same name) from the most
 * alike down, and last a live article whose file now holds a wholly different text. Each step looks at all seeds at
 * once and ties go by file name and id, so the order of the seeds does not count. The articles of `held` files (seeds
 * refused this time) stay theirs, unless their text turns up elsewhere.
 */
export function matchArticles(
  previous: Registry['articles'],
  seeds: readonly Candidate[],
  held: ReadonlySet<string>,
): Map<string, string> {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const match = ({ file }: Candidate, [id]: Entry): void => {
    if (matches.has(file) || taken.has(id)) return;
    matches.set(file, id);
    taken.add(id);
  };
  const entries = Object.entries(previous).sort(liveFirst);
  const ordered = [...seeds].sort((a, b) => compareText(a.file, b.file));
  const unmatched = (): Candidate[] => ordered.filter(({ file }) => !matches.has(file));
  const isFree = ([id, { file, status }]: Entry): boolean => !taken.has(id) && !(status === 'live' && held.has(file));

  const byText = Map.groupBy(entries, ([, { textSha256 }]) => textSha256);
  for (const isSame of [sameName, () => true]) {
    for (const seed of unmatched()) {
      const entry = byText.get(seed.textSha256)?.find((each) => !taken.has(each[0]) && isSame(seed, each));
      if (entry) match(seed, entry);
    }
  }

  for (const { seed, entry } of findAlike(unmatched(), entries.filter(isFree))) match(seed, entry);

  const liveByFile = new Map(entries.filter(isFree).flatMap((e) => (e[1].status === 'live' ? [[e[1].file, e]] : [])));
  for (const seed of unmatched()) {
    const entry = liveByFile.get(seed.file);
    if (entry) match(seed, entry);
  }
  return matches;
}

/** All pairs alike enough to be one article, the likeliest first. Only pairs that share a hash are compared. */
function findAlike(seeds: readonly Candidate[], entries: readonly Entry[]): { seed: Candidate; entry: Entry }[] {
  if (seeds.length === 0 || entries.length === 0) return [];
  const sketched = entries.map((entry) => ({ entry, hashes: readSketch(entry[1].sketch) }));
  const byHash = new Map<number, typeof sketched>();
  for (const each of sketched) {
    for (const hash of each.hashes) pushTo(byHash, hash, each);
  }
  return seeds
    .flatMap((seed) => {
      const hashes = readSketch(seed.sketch);
      const sharing = new Set(hashes.flatMap((hash) => byHash.get(hash) ?? []));
      return [...sharing].flatMap((other) => {
        const alike = similarity(hashes, other.hashes);
        const isSameName = sameName(seed, other.entry);
        if (alike < (isSameName ? related : nearIdentical)) return [];
        return [{ seed, entry: other.entry, score: alike + (isSameName ? sameNameBonus : 0) }];
      });
    })
    .sort((a, b) => b.score - a.score || compareText(a.seed.file, b.seed.file) || liveFirst(a.entry, b.entry));
}

function sameName(seed: Candidate, [, { file }]: Entry): boolean {
  return seed.file === file;
}

function liveFirst([idA, a]: Entry, [idB, b]: Entry): number {
  return compareText(a.status, b.status) || compareText(idA, idB);
}
