import type { QuoteKind } from '../../../src/schema/quote.ts';
import { cueAt } from '../attribute/find-cues.ts';
import type { Item, Sentence } from '../language/outline.ts';
import { countWords } from '../count-words.ts';

/**
 * Whether quoted words are a sentence of the speaker’s own or a fragment worked into the article’s.
 *
 * Articles begin the first with a capital and set it off (“Ruiz said, “We …””), and let the second run on in their
 * own grammar (“… would “continue to sail””).
 */
export function kindOf({ items }: Sentence, at: number): QuoteKind {
  const words = items[at]?.text ?? '';
  const before = items[at - 1];
  const isSetOff = at === 0 || /^(?:,|:|—|–|--|\.{2,}|…)$/u.test(before?.kind === 'punctuation' ? before.text : '');
  const startsSentence = /^["'“‘([…\s.]*[\p{Lu}\p{N}#@]/u.test(words);
  if (startsSentence && (isSetOff || cueAt(items, at - 1) !== null))
    return countWords(words) > 1 || isSentenceLong(items, at) ? 'direct' : 'partial';
  if (at === 0 && isFollowedByAttribution(items, at)) return 'direct';
  if (startsSentence && countWords(words) >= 5) return 'direct';
  return 'partial';
}

/** One word can be a whole answer (“No,” she said), but not in the middle of the article’s sentence. */
const isSentenceLong = (items: readonly Item[], at: number): boolean =>
  at === 0 || /[.!?]["'”’]*$/u.test(items[at]?.text ?? '');

const isFollowedByAttribution = (items: readonly Item[], at: number): boolean =>
  /[,?!]["'”’]*$/u.test(items[at]?.text ?? '') || items[at + 1]?.text === ',';
