import type { CuratedPeople } from '../../../src/schema/curated.ts';
import type { SlugLink } from '../../../src/schema/permalinks.ts';
import type { SpeakerType } from '../../../src/schema/quote.ts';
import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import { giveSlugs } from './give-slugs.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { add, fits, keysOf, nameKey, newGroup, wordsOf, type PersonGroup } from './person-group.ts';

/** Somebody as one article names them. */
export interface LocalPerson {
  readonly file: string;
  readonly name: string;
  readonly type: SpeakerType;
}

/** Who that is in the whole corpus. */
export interface LinkedPerson {
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerType;
}

export interface LinkedPeople {
  /** By `personKey`. */
  readonly byKey: ReadonlyMap<string, LinkedPerson>;
  /** Curated slugs that no article’s person has, with what is wrong. */
  readonly unmatched: readonly { readonly slug: string; readonly reason: string }[];
}

export const personKey = (file: string, name: string, type: SpeakerType): string => `${file}\n${type}\n${name}`;

/**
 * Say which people of different articles are one.
 *
 * Full names that can be one person’s are one (middle names and second surnames may be missing), unless two who are
 * not one can have the shorter: then it is a third. A bare surname is linked to a full name of another article only
 * when exactly one person of the corpus has it, and when both articles name somebody else in common: they tell the
 * same story. Bodies are one when their names are. An editor’s word in `content/people.yml` goes before all of this.
 * A slug once published stays with its person, whatever fuller name a later article prints.
 *
 * @param known published slugs with the names they were published for
 */
export function linkPeople(
  people: readonly LocalPerson[],
  curated: CuratedPeople,
  known: ReadonlyMap<string, SlugLink>,
  toSlug: (name: string) => string,
): LinkedPeople {
  const sorted = [...people].sort((a, b) => compareText(a.name, b.name) || compareText(a.file, b.file));
  const { groups, claimed } = claimCurated(sorted, curated, toSlug);
  const open = sorted
    .filter((person) => !claimed.has(person))
    .map((person) => {
      const words = wordsOf(person.name);
      return { person, words, letters: words.join('').length, type: person.type };
    });
  const persons = open.filter(({ type }) => type === 'person');
  linkFullNames(
    persons.filter(({ words }) => words.length > 1),
    groups,
  );
  linkSingles(
    persons.filter(({ words }) => words.length <= 1).map(({ person }) => person),
    groups,
    people,
  );
  const bodies = open.filter(({ type }) => type === 'body').map(({ person }) => person);
  for (const [first, ...others] of Map.groupBy(bodies, ({ name }) => nameKey(name)).values()) {
    if (!first) continue;
    const group = newGroup(first);
    for (const other of others) add(group, other);
    groups.push(group);
  }

  const named = groups.map((group) => ({ group, name: nameOf(group, curated) }));
  const slugs = giveSlugs(named, known, toSlug);
  const byKey = new Map<string, LinkedPerson>();
  for (const { group, name } of named)
    for (const member of group.members)
      byKey.set(personKey(member.file, member.name, member.type), {
        id: slugs.get(group) ?? '',
        name,
        type: group.type,
      });
  return { byKey, unmatched: unmatchedOf(groups, curated) };
}

interface FullName {
  readonly person: LocalPerson;
  readonly words: readonly string[];
  /** How many code units all words have. */
  readonly letters: number;
}

/** Put people of one full name into one group, and those of a shorter one into that of the only fuller one. */
function linkFullNames(people: readonly FullName[], groups: PersonGroup[]): void {
  const byName = new Map<string, PersonGroup>();
  const byKey = new Map<string, PersonGroup[]>();
  const index = (words: readonly string[], group: PersonGroup): void => {
    for (const key of keysOf(words)) pushTo(byKey, key, group);
  };
  for (const group of groups.filter(({ isClosed, type }) => !isClosed && type === 'person'))
    for (const form of group.forms.keys()) {
      byName.set(nameKey(form), group);
      index(wordsOf(form), group);
    }
  // Longer names first, so that “Ana Ruiz” finds “Ana Maria Ruiz” whatever the order of the articles.
  const longestFirst = people.toSorted((a, b) => b.words.length - a.words.length || b.letters - a.letters);
  for (const { person, words } of longestFirst) {
    const name = nameKey(person.name);
    const known = byName.get(name);
    const candidates = known ? [known] : new Set(keysOf(words).flatMap((key) => byKey.get(key) ?? []));
    const [only, other] = [...candidates].filter((group) => group === known || fits(words, group));
    const group = only && !other ? only : newGroup(person);
    if (group === only) add(group, person);
    else groups.push(group);
    if (known) continue;
    byName.set(name, group);
    index(words, group);
  }
}

/** Put the people an editor has named, merged or split into groups of their own. */
function claimCurated(
  people: readonly LocalPerson[],
  curated: CuratedPeople,
  toSlug: (name: string) => string,
): { readonly groups: PersonGroup[]; readonly claimed: ReadonlySet<LocalPerson> } {
  const groups: PersonGroup[] = [];
  const claimed = new Set<LocalPerson>();
  // Entries bound to certain seeds go first: they split a name that others keep.
  const entries = Object.entries(curated).sort(
    ([a, x], [b, y]) => Number(y.only !== undefined) - Number(x.only !== undefined) || compareText(a, b),
  );
  const byName = Map.groupBy(entries.length > 0 ? people : [], ({ name }) => name);
  const named = [...byName].map(([name, bearers]) => ({
    words: wordsOf(name).join(' '),
    slug: toSlug(name),
    bearers,
  }));
  for (const [slug, entry] of entries) {
    const names = new Set(
      [entry.name, ...entry.aliases].filter((name) => name !== undefined).map((name) => wordsOf(name).join(' ')),
    );
    const slugs = new Set([slug, ...entry.merge]);
    const group: PersonGroup = {
      type: entry.type ?? 'person',
      forms: new Map(),
      members: [],
      slug,
      isClosed: entry.only !== undefined,
    };
    const meant = named.filter((each) => names.has(each.words) || slugs.has(each.slug));
    for (const person of meant.flatMap(({ bearers }) => bearers)) {
      if (claimed.has(person) || (entry.only && !entry.only.includes(person.file))) continue;
      if (entry.type !== undefined && person.type !== entry.type) continue;
      add(group, person);
      claimed.add(person);
    }
    if (group.members.length > 0) groups.push({ ...group, type: entry.type ?? group.members[0]?.type ?? 'person' });
  }
  return { groups, claimed };
}

/** Link bare surnames to the one person of the corpus who has them, where the articles tell the same story. */
function linkSingles(singles: readonly LocalPerson[], groups: PersonGroup[], people: readonly LocalPerson[]): void {
  const bySurname = new Map<string, PersonGroup[]>();
  for (const group of groups) {
    if (group.type !== 'person' || group.isClosed) continue;
    const surnames = [...group.forms.keys()].map((form) => wordsOf(form).findLast((word) => !nameSuffixes.has(word)));
    for (const surname of new Set(surnames)) pushTo(bySurname, surname ?? '', group);
  }
  const namesOf = new Map<string, Set<string>>();
  for (const { file, name, type } of people) {
    if (type !== 'person') continue;
    const words = wordsOf(name);
    if (words.length > 1) namesOf.set(file, (namesOf.get(file) ?? new Set()).add(words.join(' ')));
  }
  const namesBeside = new Map<PersonGroup, ReadonlyMap<string, ReadonlySet<string>>>();
  const alone = new Map<string, PersonGroup>();
  for (const person of singles) {
    const surname = wordsOf(person.name)[0] ?? '';
    const [bearer, other] = bySurname.get(surname) ?? [];
    if (bearer && !other) {
      // Gathered before anybody is linked, so that it does not matter in which order they are.
      const beside = namesBeside.get(bearer) ?? gatherNames(bearer, namesOf);
      namesBeside.set(bearer, beside);
      const own = [...(namesOf.get(person.file) ?? [])];
      if (own.some((name) => [...(beside.get(name) ?? [])].some((file) => file !== person.file))) {
        add(bearer, person);
        continue;
      }
    }
    // Nobody to link it to: one address for all who are only known by this surname.
    const group = alone.get(surname);
    if (group) add(group, person);
    else {
      const created = newGroup(person);
      alone.set(surname, created);
      groups.push(created);
    }
  }
}

/** The full names that the articles of a person print; of each two articles, which is enough to find another. */
function gatherNames(
  { members }: PersonGroup,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { file } of members)
    for (const name of namesOf.get(file) ?? []) {
      const files = names.get(name) ?? new Set<string>();
      if (files.size < 2) names.set(name, files.add(file));
    }
  return names;
}

/** The name to show: the editor’s, else the form most articles print, the longest among equals. */
function nameOf(group: PersonGroup, curated: CuratedPeople): string {
  const own = group.slug === null ? undefined : curated[group.slug]?.name;
  if (own !== undefined) return own;
  const [best] = [...group.forms].sort(
    ([a, m], [b, n]) =>
      Number(wordsOf(b).length > 1) - Number(wordsOf(a).length > 1) ||
      n - m ||
      b.length - a.length ||
      compareText(a, b),
  );
  return best?.[0] ?? '';
}

function unmatchedOf(groups: readonly PersonGroup[], curated: CuratedPeople): { slug: string; reason: string }[] {
  const found = new Set(groups.map(({ slug }) => slug));
  return Object.keys(curated)
    .filter((slug) => !found.has(slug))
    .sort(compareText)
    .map((slug) => ({ slug, reason: 'no article names this person' }));
}
