import type { Quoted } from '../quotes/find-quoted.ts';
import type { Block } from '../types.ts';
import { countWords } from '../count-words.ts';

/** A heading inside an article is no longer than this. */
const longestHeading = { words: 16, quoted: 12 };

const isCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
/** Every word of four letters and more has a capital. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}
/** Dashes, and the full stop that a scraper puts behind every line. */
const isOnlyRule = (words: string): boolean => /^[\s–—-]*\.?$/u.test(words);

/**
 * Find the blocks that are headings: marked as such, or a line of nothing but quoted words that is set off from the
 * article by dashes, by capitals, or by single marks where the article has double ones.
 *
 * ```text
 * – ‘Who cares?’ –         ‘A fight to the end.’         “A CALM SEA”
 * ```
 *
 * @returns indexes of blocks
 */
export function findHeadings(text: string, blocks: readonly Block[], stretches: readonly Quoted[]): Set<number> {
  const doubles = stretches.filter(({ family }) => family !== 'single').length;
  const isMostlyDouble = doubles > stretches.length / 2;
  const headings = new Set<number>();
  for (const [index, { start, end, kind }] of blocks.entries()) {
    if (kind === 'heading' && countWords(text.slice(start, end)) <= longestHeading.words) headings.add(index);
  }
  for (const { block: index, outer, start, end, family, isOpen } of stretches) {
    const block = blocks[index];
    if (!block || isOpen) continue;
    const before = text.slice(block.start, outer.start);
    const after = text.slice(outer.end, block.end);
    if (!isOnlyRule(before) || !isOnlyRule(after)) continue;
    const words = text.slice(start, end);
    if (countWords(words) > longestHeading.quoted) continue;
    const isRuled = before.trim() !== '' && after.trim() !== '';
    if (isRuled || isCapitals(words) || isTitleCase(words) || (family === 'single' && isMostlyDouble))
      headings.add(index);
  }
  return headings;
}
