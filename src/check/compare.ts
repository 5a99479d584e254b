import { diffArrays } from 'diff';
import { namesIn, tokensOf, weigh, weightOf, type Token } from './words.ts';

/**
 * How a printing stands to the words that were pasted.
 *
 * - *same*: character for character, but for what closes the quote and for typography
 * - *punctuation*: the same words, with other punctuation, case or contractions
 * - *longer*: all the pasted words in one go, and more
 * - *shorter*: a part of the pasted words, and no others
 * - *other-words*: some of the words in the same order, among others
 */
export type Relation = 'same' | 'punctuation' | 'longer' | 'shorter' | 'other-words';

/**
 * A stretch of both texts: printed in both, only pasted, or only printed. Spans are half-open, in UTF-16 code units.
 */
export interface Step {
  readonly kind: 'both' | 'pasted' | 'printed';
  /** In the pasted text; null where only printed. */
  readonly pasted: Span | null;
  /** In the printing; null where only pasted. */
  readonly printed: Span | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Comparison {
  readonly relation: Relation;
  /** Share of the words, by weight, that both have: of the text that has fewer. 0 to 1. */
  readonly likeness: number;
  /** Both texts from end to end, word by word. */
  readonly steps: readonly Step[];
}

/** A text and its words. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
}

export function toPassage(text: string): Passage {
  const tokens = tokensOf(text);
  let names: ReadonlySet<string> | null = null;
  return {
    text,
    tokens,
    // Most candidates are told apart without them.
    get names() {
      return (names ??= namesIn(text, tokens));
    },
  };
}

/**
 * From this likeness on, words are taken to be a printing’s. Set where quotes with three words in ten changed are still
 * found, and other sentences of the same speaker on the same subject are not: `tests/unit/check/compare.test.ts`.
 */
const leastLikeness = 0.5;

/** Shared words that count, at the least: two names in a sentence are no printing of it. */
const leastWeight = 2.5;

/**
 * What more they must share where one text is much longer than the other: a turn of phrase in a long text is no
 * printing of a short one. In full where one is endlessly longer.
 */
const leastMore = { share: 0.45, weight: 1.5 };

/** Words that must stand together somewhere. Sentences on one subject share words, but seldom runs of them. */
const leastRun = 3;

/** A part of the pasted words that is worth telling: so many words, or so large a share of them. */
const leastPart = { words: 5, weight: 2.5, share: 0.4 };

/** What a word that only one text has costs, where a stretch of the alignment is chosen. */
const gapCost = 0.35;

/**
 * Compare pasted words with a printing. Null where they have too little in common to be taken for the same words.
 *
 * @example compare(toPassage('we waited'), toPassage('We waited, for years.'))?.relation // 'longer'
 */
export function compare(pasted: Passage, printed: Passage): Comparison | null {
  const from = pasted.tokens.map(({ key }) => key);
  const to = printed.tokens.map(({ key }) => key);
  if (from.length === 0 || to.length === 0) return null;

  const inPrinted = findRun(to, from);
  if (inPrinted !== -1) {
    const steps = toSteps(pasted, printed, [{ from: 0, to: inPrinted, length: from.length }]);
    const relation = to.length > from.length ? 'longer' : sameText(pasted.text, printed.text) ? 'same' : 'punctuation';
    return { relation, likeness: 1, steps };
  }
  const inPasted = findRun(from, to);
  // What is shared in any order, and names in full, is the most that can count; most candidates end here.
  if (inPasted === -1 && sharedWeight(from, to, noNames) < leastWeight) return null;
  const names = new Set([...pasted.names, ...printed.names]);
  if (inPasted !== -1) {
    const [weight, ofAll] = [weigh(to, names), weigh(from, names)];
    const tells = (to.length >= leastPart.words && weight >= leastPart.weight) || weight >= leastPart.share * ofAll;
    const steps = toSteps(pasted, printed, [{ from: inPasted, to: 0, length: to.length }]);
    return tells ? { relation: 'shorter', likeness: weight / ofAll, steps } : null;
  }
  return compareReworded(pasted, printed, from, to, names);
}

const noNames: ReadonlySet<string> = new Set();

function compareReworded(
  pasted: Passage,
  printed: Passage,
  from: string[],
  to: string[],
  names: ReadonlySet<string>,
): Comparison | null {
  const [fewer = 0, more = 0] = [weigh(from, names), weigh(to, names)].sort((a, b) => a - b);
  const unequal = leastMore.share * fewer + leastMore.weight * (1 - fewer / more);
  const least = Math.max(leastLikeness * fewer, leastWeight, unequal);
  if (sharedWeight(from, to, names) < least) return null;
  const runs = bestStretch(
    matchingRuns(from, to, least).map((run) => ({
      ...run,
      weight: weigh(from.slice(run.from, run.from + run.length), names),
    })),
  );
  const shared = runs.reduce((sum, { weight }) => sum + weight, 0);
  if (shared < least || !runs.some(({ length }) => length >= leastRun)) return null;
  return { relation: 'other-words', likeness: shared / fewer, steps: toSteps(pasted, printed, runs) };
}

/** Words that stand in both texts, one after the other, from these places on. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface WeighedRun extends Run {
  readonly weight: number;
}

/** @param least how many words they must share, else none are returned; to say so keeps long texts from taking long */
function matchingRuns(from: string[], to: string[], least: number): Run[] {
  const runs: Run[] = [];
  let at = { from: 0, to: 0 };
  const maxEditLength = Math.max(from.length + to.length - 2 * Math.floor(least), 1);
  for (const { added, removed, count } of diffArrays(from, to, { maxEditLength }) ?? []) {
    if (!added && !removed) runs.push({ ...at, length: count });
    at = { from: at.from + (added ? 0 : count), to: at.to + (removed ? 0 : count) };
  }
  return runs;
}

/**
 * The stretch of the alignment where most is shared and least stands between. A word that both texts happen to have,
 * far from the others, is no part of what they share.
 */
function bestStretch(runs: readonly WeighedRun[]): WeighedRun[] {
  let best = { sum: 0, first: 0, last: -1 };
  let current = { sum: 0, first: 0 };
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const gap = before ? Math.max(run.from - before.from, run.to - before.to) - before.length : 0;
    const carried = current.sum - gapCost * gap;
    current = carried > 0 ? { ...current, sum: carried + run.weight } : { sum: run.weight, first: index };
    if (current.sum > best.sum) best = { ...current, last: index };
  }
  return runs.slice(best.first, best.last + 1);
}

function sharedWeight(a: readonly string[], b: readonly string[], names: ReadonlySet<string>): number {
  const left = new Map<string, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let sum = 0;
  for (const key of b) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    sum += weightOf(key, names);
  }
  return sum;
}

/** Where `part` stands in `all`, word for word; -1 where it does not. */
function findRun(all: readonly string[], part: readonly string[]): number {
  for (let start = 0; start + part.length <= all.length; start += 1) {
    if (part.every((key, index) => all[start + index] === key)) return start;
  }
  return -1;
}

/**
 * Runs and what stands between them, in words of the texts. What is between stands as pasted first, then as printed.
 */
function toSteps(pasted: Passage, printed: Passage, matching: readonly Run[]): Step[] {
  const runs = matching.flatMap((run) => ofWholeWords(run, pasted.tokens, printed.tokens));
  const steps: Step[] = [];
  let at = { from: 0, to: 0 };
  const add = (kind: Step['kind'], pastedSpan: Span | null, printedSpan: Span | null): void => {
    if (pastedSpan ?? printedSpan) steps.push({ kind, pasted: pastedSpan, printed: printedSpan });
  };
  for (const { from, to, length } of [...runs, { from: pasted.tokens.length, to: printed.tokens.length, length: 0 }]) {
    add('pasted', spanOf(pasted.tokens, at.from, from), null);
    add('printed', null, spanOf(printed.tokens, at.to, to));
    at = { from: from + length, to: to + length };
    if (length > 0) add('both', spanOf(pasted.tokens, from, at.from), spanOf(printed.tokens, to, at.to));
  }
  return steps;
}

/** A run without halves of contractions at its ends: *we* is no part of *we’ll* that both texts have. */
function ofWholeWords({ from, to, length }: Run, pasted: readonly Token[], printed: readonly Token[]): Run[] {
  let [first, last] = [0, length];
  const parts = (at: number): boolean => isWithin(pasted, from + at) || isWithin(printed, to + at);
  while (first < last && parts(first)) first += 1;
  while (last > first && parts(last)) last -= 1;
  return first < last ? [{ from: from + first, to: to + first, length: last - first }] : [];
}

/** Whether a token and the one before it are one word as it is written. */
function isWithin(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before !== undefined && before.start === token?.start;
}

function spanOf(tokens: readonly Token[], start: number, end: number): Span | null {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return start < end && first && last ? { start: first.start, end: last.end } : null;
}

const outerMarks = /^[\s']+|[\s'.,;:!?-]+$/gu;
const anyMark = /["“”„‟«»″‘’‚‛ʼ′']+/gu;
const anyDash = /\s*(?:[—–‒]|--+|(?<=\s)-(?=\s))\s*/gu;
const unseen = /[\u2060\u2063\u200B-\u200D\uFEFF]/gu;

/** Whether two texts differ in nothing but typography, the marks round them and what closes them. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(anyMark, "'")
    .replace(anyDash, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .replace(outerMarks, '');
}
