import type { SpeakerType } from '../../../src/schema/quote.ts';
import { fold } from './fold.ts';
import { isSameName } from './is-same-name.ts';
import type { LocalPerson } from './link-people.ts';
import { nameSuffixes } from './name-suffixes.ts';

/** People of several articles who are one. */
export interface PersonGroup {
  readonly type: SpeakerType;
  /** How many members print each form of the name. */
  readonly forms: Map<string, number>;
  readonly members: LocalPerson[];
  /** Where an editor gave it one. */
  readonly slug: string | null;
  /** True for a person whom an editor bound to certain seeds: nobody of another seed joins. */
  readonly isClosed: boolean;
}

export const newGroup = (person: LocalPerson): PersonGroup => ({
  type: person.type,
  forms: new Map([[person.name, 1]]),
  members: [person],
  slug: null,
  isClosed: false,
});

export function add(group: PersonGroup, person: LocalPerson): void {
  group.forms.set(person.name, (group.forms.get(person.name) ?? 0) + 1);
  group.members.push(person);
}

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] => name.split(/\s+/u).map(fold);

/**
 * What two printings of one name have in common.
 *
 * @example nameKey('The Port of Nuñez') // 'port of nunez'
 */
export const nameKey = (name: string): string => wordsOf(name.replace(/^the /iu, '')).join(' ');

/** Two names that can be one person’s share one of these: given name with last word, given name with second word. */
export function keysOf(words: readonly string[]): string[] {
  const core = words.filter((word) => !nameSuffixes.has(word));
  return [...new Set([`${core[0] ?? ''} ${core.at(-1) ?? ''}`, `${core[0] ?? ''} ${core[1] ?? ''}`])];
}

/**
 * Whether a name can be that of a group: it has nothing against any of its forms, so that one who is neither a Maria
 * nor a Marta (“Ana M. Ruiz”) does not make one person of the two. An editor’s aliases need not be alike.
 */
export function fits(words: readonly string[], { forms, slug }: PersonGroup): boolean {
  const isSame = (form: string): boolean => isSameName(wordsOf(form), words);
  return slug === null ? [...forms.keys()].every(isSame) : [...forms.keys()].some(isSame);
}
