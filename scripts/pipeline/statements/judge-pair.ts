import type { StatementLink } from '../../../src/schema/statement.ts';
import { alignWords, evidenceOfSame, type SharedWords } from './align-words.ts';
import type { WordIds, WordValues } from './weigh-words.ts';

/** Two wordings taken to report the same words, and how sure that is. */
export interface Judgement {
  readonly reason: Exclude<StatementLink['reason'], 'neighbours' | 'editor'>;
  /** Bits over what chance gives. */
  readonly evidence: number;
  /** False where the link alone must not make one of two groups. */
  readonly isFirm: boolean;
  /** True where one is so short a part of the other that it might be a part of other quotes too. */
  readonly isFragment: boolean;
  readonly shared: SharedWords;
}

/**
 * The thresholds, in bits and shares of value. Set on quotes of 900 news articles and variants made of them at run
 * time: see `npm run measure -- --statements`.
 */
const limits = {
  /** A whole wording, printed twice or within another. */
  whole: { cover: 0.85, density: 0.7, evidence: 6.5, words: 3, wordsWhenLittle: 4, enough: 10 },
  /** Less is a fragment, that many other quotes may hold. */
  fragment: 25,
  /**
   * Other words here and there: the less is shared, the more it must be worth. Names of the subject are worth much
   * wherever it is spoken of, so that a share of all words must be the same too.
   */
  reworded: [
    { cover: 0.65, density: 0.5, evidence: 7, words: 4, share: 0.5 },
    { cover: 0.55, density: 0.5, evidence: 10, words: 5, share: 0.5 },
    { cover: 0.6, density: 0.33, evidence: 12, words: 8, share: 0.5 },
    { cover: 0.5, density: 0.5, evidence: 16, words: 3, share: 0.4 },
    { cover: 0.5, density: 0.5, evidence: 28, words: 8, share: 0.33 },
    { cover: 0.35, density: 0.8, evidence: 26, words: 8, share: 0.3 },
  ],
  /**
   * So many of the shared words must be worth so much, as “a hell of a lot” is everybody’s; or nearly all be the same.
   */
  telling: { words: 3, value: 2, share: 0.8 },
  firm: 30,
  /** Where what differs is a number or a “not”. */
  turned: 30,
} as const;

/**
 * Whether two wordings of one speaker report the same words, or null. The words they share must be worth enough, be
 * most of the shorter, and stand close together in both.
 *
 * @param turnOf which words turn a sentence into another
 */
export function judgePair(a: WordIds, b: WordIds, valueOf: WordValues, turnOf: TurnOf): Judgement | null {
  const shared = alignWords(a, b, valueOf);
  const { pairs, evidence, value } = shared;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || evidence < limits.whole.evidence) return null;
  const total = (words: WordIds, from = 0, to = words.length): number => {
    let sum = 0;
    for (let place = from; place < to; place += 1) sum += valueOf(words[place] ?? 0);
    return sum;
  };
  const cover = value / Math.min(total(a), total(b));
  const density = value / Math.max(total(a, first[0], last[0] + 1), total(b, first[1], last[1] + 1));
  const isLong = pairs.length >= limits.whole.wordsWhenLittle || evidence >= limits.whole.enough;
  const isWhole =
    cover >= limits.whole.cover && density >= limits.whole.density && pairs.length >= limits.whole.words && isLong;
  const telling = pairs.filter(([place]) => valueOf(a[place] ?? 0) >= limits.telling.value).length;
  const isReworded = limits.reworded.some(
    (limit) =>
      cover >= limit.cover &&
      density >= limit.density &&
      evidence >= limit.evidence &&
      pairs.length >= limit.words &&
      pairs.length >= limit.share * Math.min(a.length, b.length),
  );
  const isTelling =
    telling >= limits.telling.words || pairs.length >= limits.telling.share * Math.min(a.length, b.length);
  if (!isWhole && !(isReworded && isTelling)) return null;
  if (evidence < limits.turned && isTurned(a, b, pairs, turnOf)) return null;
  const isVerbatim = pairs.length === a.length && pairs.length === b.length;
  const isContained = isWhole && Math.max(a.length, b.length) > Math.min(a.length, b.length) * 1.25;
  const reason = isVerbatim ? 'verbatim' : isContained || cover === 1 ? 'contained' : 'reworded';
  return {
    reason,
    evidence,
    isFirm: reason !== 'reworded' || evidence >= limits.firm,
    isFragment: reason === 'contained' && evidence < limits.fragment,
    shared,
  };
}

/** What a wording is worth when another article prints the very same: null where everybody may say so. */
export function judgeWhole(words: WordIds, valueOf: WordValues): number | null {
  const evidence = evidenceOfSame(words, valueOf);
  const { words: fewest, wordsWhenLittle, enough } = limits.whole;
  if (evidence < limits.whole.evidence || words.length < fewest) return null;
  return words.length >= wordsWhenLittle || evidence >= enough ? evidence : null;
}

/** What turns a sentence into another where it stands in one wording only: a number, a negation; else null. */
export type TurnOf = (word: number) => 'number' | 'negation' | null;

/** Whether two wordings have different numbers in the same place, or one of them a negation, between shared words. */
function isTurned(a: WordIds, b: WordIds, pairs: SharedWords['pairs'], turnOf: TurnOf): boolean {
  const turnsIn = (words: WordIds, from: number, to: number, kind: 'number' | 'negation'): string =>
    words
      .slice(from, to)
      .filter((word) => turnOf(word) === kind)
      .join(' ');
  let [fromA, fromB] = pairs[0] ?? [0, 0];
  for (const [placeA, placeB] of pairs) {
    const [numbers, others] = [turnsIn(a, fromA, placeA, 'number'), turnsIn(b, fromB, placeB, 'number')];
    if (numbers !== '' && others !== '' && numbers !== others) return true;
    if (turnsIn(a, fromA, placeA, 'negation') !== turnsIn(b, fromB, placeB, 'negation')) return true;
    [fromA, fromB] = [placeA + 1, placeB + 1];
  }
  return false;
}

/** The words of the quote beside which another stands: what a longer one shares with them is not shared with it. */
export interface SharedPlaces {
  readonly of: WordIds;
  /** 1 where that quote stands after, -1 where it stands before. */
  readonly step: -1 | 1;
}

/** Of what stands beside the same words, less is enough. */
const besideLimits = { cover: 0.85, evidence: 3, words: 2 } as const;

/**
 * Whether a short quote that stands beside a gathered one has the words of another in the same place. All that weighs
 * in the shorter must be there, in order. With `same`, the other goes on from the gathered words in the same marks, and
 * only what stands on that side of them counts.
 */
export function judgeBeside(
  quote: WordIds,
  other: WordIds,
  valueOf: WordValues,
  turnOf: TurnOf,
  same?: SharedPlaces,
): { evidence: number; words: WordIds } | null {
  const rest = same ? restOf(other, same, valueOf) : other;
  const { pairs, evidence, value } = alignWords(quote, rest, valueOf);
  const total = (words: WordIds): number => words.reduce((sum, word) => sum + valueOf(word), 0);
  const shorter = same ? total(quote) : Math.min(total(quote), total(rest));
  if (pairs.length < besideLimits.words || evidence < besideLimits.evidence) return null;
  if (value < besideLimits.cover * shorter || isTurned(quote, rest, pairs, turnOf)) return null;
  return { evidence, words: pairs.map(([place]) => quote[place] ?? 0) };
}

function restOf(words: WordIds, { of, step }: SharedPlaces, valueOf: WordValues): WordIds {
  const { pairs } = alignWords(of, words, valueOf);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return [];
  return step === -1 ? words.slice(last[1] + 1) : words.slice(0, first[1]);
}
