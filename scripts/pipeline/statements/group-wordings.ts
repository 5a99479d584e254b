import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import { findCandidates } from './find-candidates.ts';
import type { Groups } from './groups.ts';
import { judgePair, type Judgement, type TurnOf } from './judge-pair.ts';
import type { WordIds, WordValues } from './weigh-words.ts';

/** Two wordings, by index, the lesser first, and why they are one. */
export interface WordingLink extends Judgement {
  readonly between: readonly [number, number];
}

export interface Grouped {
  readonly links: readonly WordingLink[];
  /** Wordings the speaker uses on several occasions: even printed twice they need not report the same one. */
  readonly sayings: ReadonlySet<number>;
}

/** A wording as it is grouped: its words, and whether another article could have it from anywhere. */
export interface Groupable {
  readonly words: WordIds;
  readonly articles: ReadonlySet<string>;
}

/**
 * Links within one article are the article’s own repetition: only a part of another quote is taken for the same words.
 */
function isOwnRepetition(a: Groupable, b: Groupable, { reason }: Judgement): boolean {
  return (
    reason === 'reworded' &&
    [...a.articles].every((article) => b.articles.has(article)) &&
    a.articles.size === b.articles.size
  );
}

/**
 * Join the wordings of one speaker that report the same words. The strongest come first, so that
 * weaker ones can be held against the groups there are:
 *
 * - one that is not firm joins two groups only where a second link does;
 * - a fragment joins the group that all quotes which hold it are in, and none where they are in several: what a speaker
 *   says on several occasions tells none of them.
 *
 * @param wordings in an order that only their words decide
 * @param groups of the wordings, with those joined and kept apart that an editor names
 */
export function groupWordings(
  wordings: readonly Groupable[],
  groups: Groups,
  valueOf: WordValues,
  turnOf: TurnOf,
): Grouped {
  const links = findCandidates(
    wordings.map(({ words }) => words),
    valueOf,
  ).flatMap(([a, b]): WordingLink[] => {
    const [one, other] = [wordings[a], wordings[b]];
    const judgement = one && other && judgePair(one.words, other.words, valueOf, turnOf);
    return judgement && !isOwnRepetition(one, other, judgement) ? [{ ...judgement, between: [a, b] }] : [];
  });
  links.sort(strongestFirst);
  const taken: WordingLink[] = [];
  const sayings = new Set<number>();
  const take = (link: WordingLink): void => {
    if (groups.join(...link.between)) taken.push(link);
  };

  const linksOf = new Map<number, WordingLink[]>();
  for (const link of links.filter(({ isFragment }) => !isFragment)) {
    for (const wording of link.between) {
      pushTo(linksOf, wording, link);
    }
  }
  for (const link of links) {
    if (!link.isFragment && (link.isFirm || isSupported(link, groups, linksOf))) take(link);
  }

  for (const [fragment, hosts] of fragmentsOf(links, wordings)) {
    const inGroups = new Set(hosts.map(({ host }) => groups.of(host)));
    inGroups.delete(groups.of(fragment));
    if (inGroups.size === 1) for (const { link } of hosts) take(link);
    if (inGroups.size > 1 && groups.membersOf(fragment).length === 1) sayings.add(fragment);
  }
  return { links: taken, sayings };
}

/** Whether more than this one link holds two groups together, where both have more than one wording. */
function isSupported(
  { between: [a, b] }: WordingLink,
  groups: Groups,
  linksOf: ReadonlyMap<number, readonly WordingLink[]>,
): boolean {
  const [left, right] = [groups.membersOf(a), groups.membersOf(b)];
  if (left.length === 1 || right.length === 1) return true;
  const [fewer, target] = left.length < right.length ? [left, groups.of(b)] : [right, groups.of(a)];
  let found = 0;
  for (const member of fewer) {
    for (const { between } of linksOf.get(member) ?? []) {
      if (between.some((other) => other !== member && groups.of(other) === target)) found += 1;
      if (found > 1) return true;
    }
  }
  return false;
}

/**
 * Fragments with the links to the quotes that hold them, the longest first: what holds one may be a fragment itself.
 */
function fragmentsOf(
  links: readonly WordingLink[],
  wordings: readonly Groupable[],
): [number, { host: number; link: WordingLink }[]][] {
  const held = new Map<number, { host: number; link: WordingLink }[]>();
  const lengthOf = (wording: number): number => wordings[wording]?.words.length ?? 0;
  for (const link of links.filter(({ isFragment }) => isFragment)) {
    const [a, b] = link.between;
    const [fragment, host] = lengthOf(a) < lengthOf(b) ? [a, b] : [b, a];
    pushTo(held, fragment, { host, link });
  }
  return [...held].sort(([a], [b]) => lengthOf(b) - lengthOf(a) || a - b);
}

function strongestFirst(a: WordingLink, b: WordingLink): number {
  return (
    b.evidence - a.evidence ||
    compareText(a.reason, b.reason) ||
    a.between[0] - b.between[0] ||
    a.between[1] - b.between[1]
  );
}
