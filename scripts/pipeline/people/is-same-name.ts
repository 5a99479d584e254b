import { nameSuffixes } from './name-suffixes.ts';

/** The folded words of a name without “Jr.” and the like. */
export const coreOf = (words: readonly string[]): string[] => words.filter((word) => !nameSuffixes.has(word));
const isJunior = (words: readonly string[]): boolean => words.some((word) => word === 'jr');

/** Whether two full names, folded, can be one person’s: same first and last word, and no middle word against it. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (isJunior(a) !== isJunior(b)) return false;
  const [short, long] = coreOf(a).length <= coreOf(b).length ? [coreOf(a), coreOf(b)] : [coreOf(b), coreOf(a)];
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length < 2 || short[0] !== long[0]) return false;
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
