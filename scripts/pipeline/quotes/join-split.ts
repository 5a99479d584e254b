import type { Decision } from '../attribute/attribution-rule.ts';
import type { Sentence } from '../language/outline.ts';
import type { Quoted } from './find-quoted.ts';

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
  sentences: readonly Sentence[],
  stretches: readonly Quoted[],
  chains: readonly (readonly Quoted[])[],
  decisions: readonly (Decision | undefined)[],
): (readonly Quoted[])[] {
  const placeOf = new Map<number, { sentence: Sentence; at: number }>();
  for (const sentence of sentences) {
    for (const [at, item] of sentence.items.entries()) if (item.kind === 'quoted') placeOf.set(item.quoted, { sentence, at });
  }
  const order = new Map(stretches.map((stretch, index) => [stretch, index]));
  const joined: Quoted[][] = [];
  for (const chain of chains) {
    const previous = joined.at(-1);
    const [last, first] = [previous?.at(-1), chain[0]];
    if (previous && last && first && isSplit(order.get(last) ?? -1, order.get(first) ?? -1, placeOf, decisions, last, first)) previous.push(...chain);
    else joined.push([...chain]);
  }
  return joined;
}

function isSplit(
  before: number,
  after: number,
  placeOf: ReadonlyMap<number, { sentence: Sentence; at: number }>,
  decisions: readonly (Decision | undefined)[],
  last: Quoted,
  first: Quoted,
): boolean {
  const [left, right] = [placeOf.get(before), placeOf.get(after)];
  const [decision, own] = [decisions[before], decisions[after]];
  if (!left || !right || decision?.rule !== 'cue-after' || !decision.cue || last.block !== first.block) return false;
  if (decision.cue.start < last.end || decision.cue.end > first.start) return false;
  if (left.sentence === right.sentence) {
    if (right.at - left.at > longestAttribution) return false;
    const mark = left.sentence.items[right.at - 1];
    return own?.sameAs === before || (mark?.text === ',' && own?.cue?.start === decision.cue.start);
  }
  const isNext = right.sentence.index === left.sentence.index + 1 && right.at === 0;
  return isNext && left.sentence.items.length - left.at <= longestAttribution && own?.rule === 'carried-on' && own.sameAs === before;
}
