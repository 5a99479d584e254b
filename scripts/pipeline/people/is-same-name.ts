import { nameSuffixes } from './name-suffixes.ts';

/** The folded words of a name without “Jr.” and the like. */
export const coreOf = (words: readonly string[]): string[] => words.filter((word) => !nameSuffixes.has(word));
const firstOf = (words: readonly string[]): string | undefined => words.find((word) => !nameSuffixes.has(word));
const isJunior = (words: readonly string[]): boolean => words.some((word) => word === 'jr');

/** Whether two lists have the same words in the same order. */
export const isSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/**
 * Keys of which two names share one if they can be one person’s (`isSameName`), to find such names among many: the first
 * word with the second, and with the last.
 */
export function alikeKeys(words: readonly string[]): ReadonlySet<string> {
  const core = coreOf(words);
  const first = core[0] ?? '';
  return new Set(core.length < 2 ? [first] : [`${first} ${core[1] ?? ''}`, `${first} ${core.at(-1) ?? ''}`]);
}

/** Whether two full names, folded, can be one person’s: same first and last word, and no middle word against it. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (firstOf(a) !== firstOf(b) || isJunior(a) !== isJunior(b)) return false;
  const [left, right] = [coreOf(a), coreOf(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2) return isSameWords(short, long);
  // Spanish custom: the second surname may be left out.
  if (short.every((word, at) => word === long[at])) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  const middles = long.slice(1, -1);
  return short
    .slice(1, -1)
    .every((word) =>
      middles.some(
        (other) =>
          other === word ||
          (word.length === 1 && other.startsWith(word)) ||
          (other.length === 1 && word.startsWith(other)),
      ),
    );
}
