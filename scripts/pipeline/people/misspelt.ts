import { isKnownWord } from '../language/lexicon.ts';
import type { Entity } from './entity.ts';
import { coreOf } from './is-same-name.ts';

/** In letters; shorter surnames that differ by one are others. */
const shortest = 6;

/**
 * The only person whose surname differs from a word by one letter, where the word is nobody’s name and no list knows it:
 * newspapers spell foreign names in two ways. “Abbas Aragtchi came. … Aragchi said”
 *
 * @param word folded
 */
export function misspelt(word: string, entities: readonly Entity[]): Entity | undefined {
  if (word.length < shortest || isKnownWord(word)) return undefined;
  const bearers = entities.filter(({ type, words }) => {
    const surname = coreOf(words).at(-1) ?? '';
    return type === 'person' && words.length > 1 && surname.length >= shortest && isOneApart(word, surname);
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Whether two words that begin alike differ by one letter, which one of them lacks or has another for. */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.startsWith(short.charAt(0)) || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
