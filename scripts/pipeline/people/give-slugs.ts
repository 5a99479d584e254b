import type { SlugLink } from '../../../src/schema/permalinks.ts';
import { compareText } from '../compare-text.ts';
import { pushTo } from '../push-to.ts';
import { fits, keysOf, nameKey, wordsOf, type PersonGroup } from './person-group.ts';

/** A group with the name to show for it. */
export interface NamedGroup {
  readonly group: PersonGroup;
  readonly name: string;
}

type Known = ReadonlyMap<string, SlugLink>;

/**
 * Give each group the slug of its address: the editor’s, else one it was published under, else a new one.
 *
 * A published slug is that of the name it was published for. In turn it goes to the group that is shown under this
 * name, to one that prints it, and, where nobody does so any more, to the only one whose name can be the same. What
 * is live goes before what is not, so that addresses in use move last. Groups of the other type come into question
 * only where none of its own prints the name. A new slug is never one that was published for somebody else.
 *
 * The same groups get the same slugs again from the registry that this run gives.
 */
export function giveSlugs(
  groups: readonly NamedGroup[],
  known: Known,
  toSlug: (name: string) => string,
): ReadonlyMap<PersonGroup, string> {
  const slugs = new Map(groups.flatMap(({ group }) => (group.slug === null ? [] : [[group, group.slug] as const])));
  const taken = new Set(slugs.values());
  const sorted = groups.toSorted((a, b) => compareText(a.name, b.name));
  const claim = (group: PersonGroup, slug: string | undefined): void => {
    if (slug === undefined || slugs.has(group) || taken.has(slug)) return;
    slugs.set(group, slug);
    taken.add(slug);
  };

  const published = findPublished(sorted, known);
  for (const isWanted of claims)
    for (const { group, name } of sorted) {
      const wanted = published.get(group)?.filter((each) => !taken.has(each.slug) && isWanted(each, nameKey(name)));
      claim(group, wanted?.sort((a, b) => compareClaims(a, b, name)).at(0)?.slug);
    }
  for (const [slug, group] of findOnlyFits(sorted, published, known)) claim(group, slug);
  for (const { group, name } of sorted)
    if (!slugs.has(group)) claim(group, freeSlug(toSlug(name) || 'person', taken, known));
  return slugs;
}

/** A slug published for a name that a group prints. */
interface Published {
  readonly slug: string;
  readonly link: SlugLink;
  /** How many members print the name. */
  readonly uses: number;
}

const claims: readonly ((published: Published, shown: string) => boolean)[] = [
  ({ link }, shown) => link.status === 'live' && nameKey(link.name) === shown,
  ({ link }) => link.status === 'live',
  ({ link }, shown) => nameKey(link.name) === shown,
  () => true,
];

const compareClaims = (a: Published, b: Published, shown: string): number =>
  Number(b.link.name === shown) - Number(a.link.name === shown) ||
  b.uses - a.uses ||
  a.slug.length - b.slug.length ||
  compareText(a.slug, b.slug);

/** The slugs published for the names that each group prints. */
function findPublished(groups: readonly NamedGroup[], known: Known): Map<PersonGroup, Published[]> {
  const holders = new Map<string, Map<PersonGroup, number>>();
  for (const { group, name } of groups)
    for (const [form, count] of [...group.forms, [name, 0] as const]) {
      const key = nameKey(form);
      const uses = holders.get(key) ?? new Map<PersonGroup, number>();
      holders.set(key, uses.set(group, (uses.get(group) ?? 0) + count));
    }
  const published = new Map<PersonGroup, Published[]>();
  for (const [slug, link] of known) {
    const all = [...(holders.get(nameKey(link.name)) ?? [])];
    const ofType = all.filter(([{ type }]) => type === (link.type ?? 'person'));
    for (const [group, uses] of ofType.length > 0 ? ofType : all) pushTo(published, group, { slug, link, uses });
  }
  return published;
}

/** Live slugs of people whom nobody names so any more, with the only group that can be them. */
function findOnlyFits(
  groups: readonly NamedGroup[],
  published: ReadonlyMap<PersonGroup, readonly Published[]>,
  known: Known,
): [string, PersonGroup][] {
  const printed = new Set([...published.values()].flatMap((list) => list.map(({ slug }) => slug)));
  const byKey = new Map<string, PersonGroup[]>();
  for (const { group } of groups.filter(({ group: { type } }) => type === 'person'))
    for (const key of new Set([...group.forms.keys()].flatMap((form) => keysOf(wordsOf(form)))))
      pushTo(byKey, key, group);
  return [...known]
    .filter(([slug, { status, type }]) => status === 'live' && type === undefined && !printed.has(slug))
    .sort(([a], [b]) => a.length - b.length || compareText(a, b))
    .flatMap(([slug, { name }]) => {
      const words = wordsOf(name);
      const candidates = new Set(keysOf(words).flatMap((key) => byKey.get(key) ?? []));
      const [only, other] = [...candidates].filter((group) => fits(words, group));
      return only && !other ? [[slug, only] as [string, PersonGroup]] : [];
    });
}

function freeSlug(base: string, taken: ReadonlySet<string>, known: Known): string {
  let slug = base;
  for (let n = 2; taken.has(slug) || known.has(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}
