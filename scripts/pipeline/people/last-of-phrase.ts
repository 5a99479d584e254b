import { isNounLike } from '../attribute/word-classes.ts';
import type { Item } from '../language/outline.ts';

/**
 * Index of the last word of the noun phrase whose determiner stands at `at`: up to its verb, or to a mark or a
 * preposition, “the mayor’s old *friend* said”. `at` itself where there is no noun.
 */
export function lastOfPhrase(items: readonly Item[], at: number): number {
  const longest = 5;
  let last = at;
  for (let index = at + 1; index <= at + longest; index += 1) {
    const item = items[index];
    if (item?.kind !== 'clitic' && !isNounLike(item)) break;
    last = index;
  }
  return last;
}
