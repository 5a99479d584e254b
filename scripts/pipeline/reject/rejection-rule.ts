import type { RejectionReason } from '../../../src/schema/quote.ts';
import type { Sentence } from '../language/outline.ts';

/** A stretch between marks, seen from its sentence. */
export interface RejectionContext {
  readonly sentence: Sentence;
  /** Index of the quoted item in `sentence.items`. */
  readonly at: number;
  /** Words already rejected as a title in this article, folded. */
  readonly titles: ReadonlySet<string>;
  /** It stands in a heading of the article. */
  readonly isHeading: boolean;
  /** Whether the article prints these words without marks, too: they are its own. */
  readonly isPrintedBare: (words: string) => boolean;
}

/** One kind of words between marks that are nobody’s speech. The examples are documentation and test. */
export interface RejectionRule {
  readonly id: string;
  readonly reason: RejectionReason;
  readonly summary: string;
  /** What the rule says of one quoted stretch of `text`, the first where `quote` does not say which. */
  readonly examples: readonly { readonly text: string; readonly quote?: number; readonly isRejected: boolean }[];
  readonly isRejected: (context: RejectionContext) => boolean;
}

/** The words of a quoted stretch without the punctuation that closes it, folded for comparison. */
export const foldTitle = (words: string): string => words.replace(/[\s.,;:!?…]+$/u, '').toLowerCase();

/**
 * Whether `text` prints words outside marks as well.
 *
 * @param words as they stand between marks; their closing punctuation does not count
 */
export function isPrintedBare(text: string, words: string): boolean {
  const bare = words.replace(/[\s.,;:!?…]+$/u, '');
  if (bare === '') return false;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(bare); at !== -1; at = text.indexOf(bare, at + 1)) {
    if (isLetter(at - 1) || isLetter(at + bare.length)) continue;
    if (!/[“"‘'«„`]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
