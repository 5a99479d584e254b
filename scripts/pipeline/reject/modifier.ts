import { cueOf } from '../attribute/cues.ts';
import { determiners, isNounLike, relatives } from '../attribute/word-classes.ts';
import type { Item } from '../language/outline.ts';
import type { RejectionContext } from './rejection-rule.ts';
import { hasMoreWords } from './names-of-works.ts';
import { wordSet } from '../language/word-set.ts';

/** In words: what stands before a noun as one idea is short. What “and” joins describes, and is shorter. */
const longestModifier = { joined: 4, other: 7 };

/** What stands behind a phrase and is not the noun it describes. */
const neverNoun = wordSet(
  `n't then there here anyone someone people open via per amid among between through into onto over during despite up
  out off down back`,
);
const isVerbOrAdverb = (lower: string): boolean => /n't$|^\p{Ll}+(?:ed|ing|ly)$/u.test(lower);

/** Whether a noun phrase is open at `at`: “a”, “Ruiz’s”, “such”, or one of these and one more word. */
function isInPhrase(items: readonly Item[], at: number): boolean {
  const opens = (item: Item | undefined): boolean =>
    (item?.kind === 'clitic' && item.lower === "'s") || (item?.kind === 'word' && determiners.has(item.lower));
  const before = items[at - 1];
  return opens(before) || (isNounLike(before) && /^\p{Ll}|^\d/u.test(before.text) && opens(items[at - 2]));
}

/** Whether a word behind a phrase is the noun it describes, and no verb it is the subject of. */
function isNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !/^\p{Ll}/u.test(item.text)) return false;
  // “attacks on”: a plural that has the form of a verb.
  if (cueOf(item.lower)?.form === 'finite' && item.lower.endsWith('s'))
    return /^(?:on|of|in|from|by|have|are|were|will|\.|,)$/u.test(items[at + 1]?.lower ?? '');
  return isNounLike(item) && !relatives.has(item.lower) && !neverNoun.has(item.lower) && !isVerbOrAdverb(item.lower);
}

/**
 * Whether a few words stand inside a phrase of the article’s, before its noun: a new “too wide to dock” fee. As often
 * as not they are the name of the thing, and nobody’s words.
 */
export function isModifier({ sentence: { items }, at }: RejectionContext): boolean {
  const words = items[at]?.text ?? '';
  if (
    /[.,;:!?…]$/u.test(words) ||
    hasMoreWords(words, longestModifier[/ (?:and|but) /u.test(words) ? 'joined' : 'other'])
  )
    return false;
  return isInPhrase(items, at) && isNoun(items, at + 1);
}
