import type { CuratedPeople } from '../../../src/schema/curated.ts';
import type { SlugLink } from '../../../src/schema/permalinks.ts';
import type { SpeakerType } from '../../../src/schema/quote.ts';
import { fold } from './fold.ts';
import { isSameName } from './is-same-name.ts';
import { nameSuffixes } from './name-suffixes.ts';

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

interface Group {
  readonly type: SpeakerType;
  readonly forms: Map<string, number>;
  readonly members: LocalPerson[];
  slug: string | null;
  /** True for a person whom an editor bound to certain seeds: nobody of another seed joins. */
  readonly isClosed: boolean;
}

/**
 * Say which people of different articles are one.
 *
 * Full names that can be one person’s are one (middle names and second surnames may be missing). A bare surname is
 * linked to a full name of another article only when exactly one person of the corpus has it, and when both articles
 * name somebody else in common: they tell the same story. Bodies are one when their names are. An editor’s word in
 * `content/people.yml` goes before all of this. A slug once published stays with its person, whatever fuller name a
 * later article prints.
 *
 * @param known published slugs with the names they were published for
 */
export function linkPeople(
  people: readonly LocalPerson[],
  curated: CuratedPeople,
  known: ReadonlyMap<string, SlugLink>,
  toSlug: (name: string) => string,
): LinkedPeople {
  const groups: Group[] = [];
  const sorted = [...people].sort((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
  const claimed = claimCurated(sorted, curated, groups, toSlug);
  const byFullName = new Map<string, Group[]>();
  const open = sorted.filter((person) => !claimed.has(person));
  // Longer names first, so that “Ana Ruiz” finds “Ana Maria Ruiz” whatever the order of the articles.
  const full = open
    .filter(({ name, type }) => type === 'person' && wordsOf(name).length > 1)
    .sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length || compare(a.name, b.name));
  for (const group of groups.filter(({ isClosed }) => !isClosed))
    for (const form of group.forms.keys()) for (const key of keysOf(form)) push(byFullName, key, group);
  for (const person of full) {
    const words = wordsOf(person.name);
    const candidates = new Set(keysOf(person.name).flatMap((key) => byFullName.get(key) ?? []));
    const group = [...candidates].find(
      ({ type, forms }) => type === 'person' && [...forms.keys()].some((form) => isSameName(wordsOf(form), words)),
    );
    if (group) add(group, person);
    else {
      const created = newGroup(person);
      groups.push(created);
      for (const key of keysOf(person.name)) push(byFullName, key, created);
    }
  }
  linkSingles(
    open.filter(({ name, type }) => type === 'person' && wordsOf(name).length <= 1),
    groups,
    people,
  );
  const bodies = new Map<string, Group>();
  for (const body of open.filter(({ type }) => type === 'body')) {
    const key = wordsOf(body.name.replace(/^the /iu, '')).join(' ');
    const group = bodies.get(key);
    if (group) add(group, body);
    else {
      const created = newGroup(body);
      bodies.set(key, created);
      groups.push(created);
    }
  }
  return { byKey: giveSlugs(groups, curated, known, toSlug), unmatched: unmatchedOf(groups, curated) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const wordsOf = (name: string): string[] => name.split(/\s+/u).map(fold);

/** Two names that can be one person’s share one of these: given name with last word, given name with second word. */
function keysOf(name: string): string[] {
  const words = wordsOf(name).filter((word) => !nameSuffixes.has(word));
  return [...new Set([`${words[0] ?? ''} ${words.at(-1) ?? ''}`, `${words[0] ?? ''} ${words[1] ?? ''}`])];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const newGroup = (person: LocalPerson): Group => ({
  type: person.type,
  forms: new Map([[person.name, 1]]),
  members: [person],
  slug: null,
  isClosed: false,
});

function add(group: Group, person: LocalPerson): void {
  group.forms.set(person.name, (group.forms.get(person.name) ?? 0) + 1);
  group.members.push(person);
}

/** Put the people an editor has named, merged or split into groups of their own. */
function claimCurated(
  people: readonly LocalPerson[],
  curated: CuratedPeople,
  groups: Group[],
  toSlug: (name: string) => string,
): ReadonlySet<LocalPerson> {
  const claimed = new Set<LocalPerson>();
  // Entries bound to certain seeds go first: they split a name that others keep.
  const entries = Object.entries(curated).sort(
    ([a, x], [b, y]) => Number(y.only !== undefined) - Number(x.only !== undefined) || compare(a, b),
  );
  for (const [slug, entry] of entries) {
    const names = new Set(
      [entry.name, ...entry.aliases].filter((name) => name !== undefined).map((name) => wordsOf(name).join(' ')),
    );
    const slugs = new Set([slug, ...entry.merge]);
    const group: Group = {
      type: entry.type ?? 'person',
      forms: new Map(),
      members: [],
      slug,
      isClosed: entry.only !== undefined,
    };
    for (const person of people) {
      if (claimed.has(person) || (entry.only && !entry.only.includes(person.file))) continue;
      if (entry.type !== undefined && person.type !== entry.type) continue;
      if (!names.has(wordsOf(person.name).join(' ')) && !slugs.has(toSlug(person.name))) continue;
      add(group, person);
      claimed.add(person);
    }
    if (group.members.length > 0) groups.push({ ...group, type: entry.type ?? group.members[0]?.type ?? 'person' });
  }
  return claimed;
}

/** Link bare surnames to the one person of the corpus who has them, where the articles tell the same story. */
function linkSingles(singles: readonly LocalPerson[], groups: Group[], people: readonly LocalPerson[]): void {
  const bySurname = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.type !== 'person' || group.isClosed) continue;
    const surnames = new Set(
      [...group.forms.keys()].map(
        (form) =>
          wordsOf(form)
            .filter((word) => !nameSuffixes.has(word))
            .at(-1) ?? '',
      ),
    );
    for (const surname of surnames) push(bySurname, surname, group);
  }
  const namesOf = new Map<string, Set<string>>();
  for (const { file, name, type } of people) {
    if (type !== 'person' || wordsOf(name).length < 2) continue;
    const names = namesOf.get(file) ?? new Set<string>();
    names.add(wordsOf(name).join(' '));
    namesOf.set(file, names);
  }
  const alone = new Map<string, Group>();
  for (const person of singles) {
    const surname = wordsOf(person.name)[0] ?? '';
    const bearers = bySurname.get(surname) ?? [];
    const [bearer] = bearers;
    const own = namesOf.get(person.file) ?? new Set<string>();
    const isSameStory =
      bearer?.members.some(
        ({ file }) => file !== person.file && [...(namesOf.get(file) ?? [])].some((name) => own.has(name)),
      ) ?? false;
    if (bearer && bearers.length === 1 && isSameStory) {
      add(bearer, person);
      continue;
    }
    // Nobody to link it to: it is itself, in its own article and in others of the same story.
    const group = alone.get(surname);
    if (group) add(group, person);
    else {
      const created = newGroup(person);
      alone.set(surname, created);
      groups.push(created);
    }
  }
}

/** The name to show: the editor’s, else the form most articles print, the longest among equals. */
function nameOf(group: Group, curated: CuratedPeople): string {
  const own = group.slug === null ? undefined : curated[group.slug]?.name;
  if (own !== undefined) return own;
  const [best] = [...group.forms].sort(
    ([a, m], [b, n]) =>
      Number(wordsOf(b).length > 1) - Number(wordsOf(a).length > 1) || n - m || b.length - a.length || compare(a, b),
  );
  return best?.[0] ?? '';
}

function giveSlugs(
  groups: readonly Group[],
  curated: CuratedPeople,
  known: ReadonlyMap<string, SlugLink>,
  toSlug: (name: string) => string,
): ReadonlyMap<string, LinkedPerson> {
  const named = groups
    .map((group) => ({ group, name: nameOf(group, curated) }))
    .sort((a, b) => compare(a.name, b.name));
  const taken = new Set(groups.map(({ slug }) => slug).filter((slug) => slug !== null));
  const knownByKey = new Map<string, string[]>();
  for (const [slug, { name }] of known) for (const key of keysOf(name)) push(knownByKey, key, slug);
  const byKey = new Map<string, LinkedPerson>();
  for (const { group, name } of named) {
    const id =
      group.slug ?? publishedSlug(group, known, knownByKey, taken) ?? freeSlug(toSlug(name) || 'person', taken, known);
    taken.add(id);
    for (const member of group.members)
      byKey.set(personKey(member.file, member.name, member.type), { id, name, type: group.type });
  }
  return byKey;
}

/** The slug under which this person was published before, under this name or one that can be the same. */
function publishedSlug(
  group: Group,
  known: ReadonlyMap<string, SlugLink>,
  knownByKey: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): string | null {
  const forms = [...group.forms.keys()];
  const candidates = new Set(forms.flatMap((form) => keysOf(form).flatMap((key) => knownByKey.get(key) ?? [])));
  const fits = [...candidates]
    .filter(
      (slug) =>
        !taken.has(slug) && forms.some((form) => isSameName(wordsOf(form), wordsOf(known.get(slug)?.name ?? ''))),
    )
    .sort(
      (a, b) =>
        Number(known.get(b)?.status === 'live') - Number(known.get(a)?.status === 'live') ||
        a.length - b.length ||
        compare(a, b),
    );
  return fits[0] ?? null;
}

function freeSlug(base: string, taken: ReadonlySet<string>, known: ReadonlyMap<string, SlugLink>): string {
  let slug = base;
  for (let n = 2; taken.has(slug) || known.has(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}

function unmatchedOf(groups: readonly Group[], curated: CuratedPeople): { slug: string; reason: string }[] {
  const found = new Set(groups.map(({ slug }) => slug));
  return Object.keys(curated)
    .filter((slug) => !found.has(slug))
    .sort(compare)
    .map((slug) => ({ slug, reason: 'no article names this person' }));
}
