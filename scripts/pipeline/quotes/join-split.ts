import type { Decision } from '../attribute/attribution-rule.ts';
import type { Sentence } from '../language/outline.ts';
import type { ParsedArticle } from '../parse-article.ts';
import type { Quoted } from './find-quoted.ts';

/** Where a stretch stands: its index, its sentence, and which item of it. */
export interface Place {
  readonly index: number;
  readonly sentence: Sentence;
  readonly at: number;
}

/** Longest attribution, in items, that may stand between the halves of a split quote. */
const longestAttribution = 24;

/**
 * Join the halves of a split quote: “Until then,” Ruiz wrote, “we sail.” and “We sail,” she said. “We must.”
 *
 * The first half must take its attribution from the words between, and nothing else may stand there; a second half
 * with an attribution of its own behind it is a quote of its own.
 *
 * @returns the segments of every quote, in order
 */
export function joinSplit(
  { chains }: ParsedArticle,
  places: ReadonlyMap<Quoted, Place>,
  decisions: readonly (Decision | undefined)[],
): (readonly Quoted[])[] {
  const joined: Quoted[][] = [];
  for (const chain of chains) {
    const previous = joined.at(-1);
    const [last, first] = [previous?.at(-1), chain[0]];
    if (previous && last && first && isSplit(last, first, places, decisions)) previous.push(...chain);
    else joined.push([...chain]);
  }
  return joined;
}

function isSplit(
  last: Quoted,
  first: Quoted,
  places: ReadonlyMap<Quoted, Place>,
  decisions: readonly (Decision | undefined)[],
): boolean {
  const [left, right] = [places.get(last), places.get(first)];
  if (!left || !right || last.block !== first.block) return false;
  const [decision, own] = [decisions[left.index], decisions[right.index]];
  if (
    decision?.rule !== 'cue-after' ||
    !decision.cue ||
    decision.cue.start < last.end ||
    decision.cue.end > first.start
  )
    return false;
  if (left.sentence === right.sentence) {
    if (right.at - left.at > longestAttribution) return false;
    if (own?.sameAs === left.index) return true;
    const mark = left.sentence.items[right.at - 1]?.text ?? '';
    if (mark === ',') return own?.cue?.start === decision.cue.start;
    // …,” said Ruiz: “not today.” Small letters behind such a mark go on with the first half.
    const goesOn = /^(?:[;:—–]|--)$/u.test(mark) && /^\p{Ll}/u.test(right.sentence.items[right.at]?.text ?? '');
    return goesOn && (!own?.cue || own.cue.start === decision.cue.start);
  }
  const isNext = right.sentence.index === left.sentence.index + 1 && right.at === 0;
  return (
    isNext &&
    left.sentence.items.length - left.at <= longestAttribution &&
    own?.rule === 'carried-on' &&
    own.sameAs === left.index
  );
}
