import type { Name } from '../names.ts';
import { foldLoose, wordsOf } from '../text.ts';

/**
 * Names whose words begin as the typed words do, each typed word with another word of the name.
 *
 * @example suggest([{ id: 'ana-ruiz', name: 'Ana Ruiz', quotes: 3 }], 'rui an', 4) // that one
 */
export function suggest(names: readonly Name[], typed: string, limit: number): Name[] {
  const begun = wordsOf(typed).map(({ loose }) => loose);
  if (begun.length === 0) return [];
  const found: Name[] = [];
  for (const name of names) {
    const words = wordsOf(name.name).map(({ loose }) => loose);
    const whole = foldLoose(name.name);
    if (whole.startsWith(begun.join('')) || begun.every((start) => takeWord(words, start))) found.push(name);
    if (found.length === limit) break;
  }
  return found;
}

function takeWord(words: string[], start: string): boolean {
  const at = words.findIndex((word) => word.startsWith(start));
  if (at === -1) return false;
  words.splice(at, 1);
  return true;
}
