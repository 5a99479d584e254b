import { isNounLike } from '../attribute/word-classes.ts';
import type { Gender } from '../language/given-names.ts';
import type { Item } from '../language/outline.ts';
import type { Mention } from './entity.ts';
import { isKinOrFriend, kinGender } from './titles/kin.ts';

/** A word for kin before a name, and where the word that says whose kin it is begins. */
interface Relation {
  readonly noun: string;
  readonly owner: number;
}

/** “*her* late *niece* | Ana Ruiz”, “*Becker*’s *wife*, | Ana Ruiz”: what the person named at `at` is to whom. */
export function kinBefore(items: readonly Item[], at: number): Relation | null {
  const longest = 2;
  // The word may be read as the title of the name: “her | niece Ana Ruiz”.
  const isTitle = isKinOrFriend(items[at]?.lower ?? '');
  const last = isTitle ? at : items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const noun = items[last];
  if (noun?.kind !== 'word' || !isKinOrFriend(noun.lower)) return null;
  for (let index = last - 1; index >= 0 && index >= last - 1 - longest; index -= 1) {
    const item = items[index];
    if (!item || /^(?:his|her|'s)$/u.test(item.lower))
      return item ? { noun: plainKin(noun.lower), owner: item.start } : null;
    if (item.kind !== 'word') return null;
  }
  return null;
}

/** A word for kin that no name follows. */
export interface UnnamedKin {
  /** As `plainKin` gives it. */
  readonly noun: string;
  /** As printed, in lower case. */
  readonly printed: string;
  /** Index of the word. */
  readonly at: number;
}

/**
 * “her | heartbroken *mum* said”, “Becker’s | *wife* said”: the word for kin behind the “his”, “her” or “’s” before
 * `from`, where no name follows it.
 */
export function kinOwned(
  items: readonly Item[],
  from: number,
  byStart: ReadonlyMap<number, Mention>,
): UnnamedKin | null {
  const most = 2;
  for (let at = from; at <= from + most; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' || /^\p{Lu}/u.test(item.text)) return null;
    if (!isKinOrFriend(item.lower) || (at > from && kinGender(item.lower) === undefined)) {
      if (!isNounLike(item)) return null;
      continue;
    }
    const next = items[at + 1];
    const isNamed = byStart.has(next?.start ?? -1) || isNamedBehind(items, at + 1, byStart);
    return isNamed || next?.kind === 'clitic' ? null : { noun: plainKin(item.lower), printed: item.lower, at };
  }
  return null;
}

/** “her neighbour | , retired vet Ana Ruiz, …”; but not “her mother | , who said Ruiz …” */
function isNamedBehind(items: readonly Item[], comma: number, byStart: ReadonlyMap<number, Mention>): boolean {
  const longest = 8;
  if (items[comma]?.text !== ',' || items[comma + 1]?.lower.startsWith('who') === true) return false;
  const end = items.findIndex(({ kind }, at) => at > comma && kind !== 'word');
  return items
    .slice(comma + 1, Math.min(end < 0 ? Infinity : end, comma + longest))
    .some(({ start }) => byStart.has(start));
}

/** “mum” is “mother”, “dad” is “father”. */
const plainKin = (noun: string): string => plainWords.get(noun) ?? noun;
const plainWords: ReadonlyMap<string, string> = new Map([
  ['mum', 'mother'],
  ['mom', 'mother'],
  ['dad', 'father'],
  ['hubby', 'husband'],
]);

/** What somebody is to a relative: “his *sister* Ana Ruiz”, “her *brother*”. Null where nothing tells. */
export function kinBack(noun: string, gender: Gender | null): string | null {
  if (/^(?:wife|girlfriend)$/u.test(noun)) return noun === 'wife' ? 'husband' : 'boyfriend';
  if (/^(?:husband|boyfriend)$/u.test(noun)) return noun === 'husband' ? 'wife' : 'girlfriend';
  if (gender === null) return null;
  const isMale = gender === 'male';
  if (/^(?:sister|brother|twin|sibling)$/u.test(noun)) return isMale ? 'brother' : 'sister';
  if (/^(?:son|daughter)$/u.test(noun)) return isMale ? 'father' : 'mother';
  return /^(?:mother|father)$/u.test(noun) ? (isMale ? 'son' : 'daughter') : null;
}
