import { hash } from 'node:crypto';
import { toId } from './to-id.ts';

/**
 * The id of a quote: a hash of its article’s id, the words of its first segment and which occurrence of those words in
 * the plain text it is (`countOccurrences`). Nothing else is in it (no position, no speaker, no rule), so it changes
 * only with the words.
 */
export function quoteId(articleId: string, words: string, nth: number): string {
  return toId(hash('sha256', JSON.stringify([articleId, words, nth])));
}
