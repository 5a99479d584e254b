import type { Gender } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import type { Mention } from './find-people.ts';
import { isKinOrFriend } from './titles.ts';

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
    if (!item || /^(?:his|her|'s)$/u.test(item.lower)) return item ? { noun: noun.lower, owner: item.start } : null;
    if (item.kind !== 'word') return null;
  }
  return null;
}

/** “her *niece* | said”: the word for kin behind the “his” or “her” at `at`, where no name follows it. */
export function kinBehind(items: readonly Item[], at: number, byStart: ReadonlyMap<number, Mention>): string | null {
  const [owner, noun, next, after] = items.slice(at, at + 4);
  if (!/^(?:his|her)$/u.test(owner?.lower ?? '') || noun?.kind !== 'word' || !isKinOrFriend(noun.lower)) return null;
  const isNamed = byStart.has(next?.start ?? -1) || (next?.text === ',' && byStart.has(after?.start ?? -1));
  return isNamed || next?.kind === 'clitic' ? null : noun.lower;
}

/** What somebody is to a relative: “his *sister* Ana Ruiz”, “her *brother*”. Null where nothing tells. */
export function kinBack(noun: string, gender: Gender | null): string | null {
  if (/^(?:wife|girlfriend)$/u.test(noun)) return noun === 'wife' ? 'husband' : 'boyfriend';
  if (/^(?:husband|boyfriend)$/u.test(noun)) return noun === 'husband' ? 'wife' : 'girlfriend';
  if (gender === null) return null;
  const isMale = gender === 'male';
  if (/^(?:sister|brother|twin|sibling)$/u.test(noun)) return isMale ? 'brother' : 'sister';
  if (/^(?:son|daughter)$/u.test(noun)) return isMale ? 'father' : 'mother';
  return /^(?:mother|father|mum|dad)$/u.test(noun) ? (isMale ? 'son' : 'daughter') : null;
}
