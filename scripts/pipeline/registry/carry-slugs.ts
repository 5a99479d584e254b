import type { Registry, SlugLink } from '../../../src/schema/permalinks.ts';
import { collapseLinks } from './links.ts';

type SlugLinks = Registry['people'];

/**
 * The registry’s slugs of one kind (people, topics or outlets) after a conversion.
 *
 * A slug in `current` (names by slug) is live. A published one that is gone leads where an editor’s `merged` says, or
 * to the entry that `findHeir` knows it by; else it is withdrawn. An heir is looked for only when a slug goes: what
 * was withdrawn stays so until it is back or merged. `bodies` are the slugs of people that are bodies.
 */
export function carrySlugs(
  previous: SlugLinks,
  current: Readonly<Record<string, string>>,
  merged: ReadonlyMap<string, string>,
  findHeir: (name: string) => string | null = () => null,
  bodies: ReadonlySet<string> = new Set(),
): SlugLinks {
  const carry = (slug: string, link: SlugLink): SlugLink => {
    const { name, type } = link;
    const own = { name, ...(type && { type }) };
    const into = merged.get(slug);
    if (into !== undefined && into !== slug && (Object.hasOwn(current, into) || Object.hasOwn(previous, into)))
      return { ...own, status: 'merged', to: into };
    const heir = link.status === 'live' ? findHeir(name) : null;
    if (heir !== null && heir !== slug) return { ...own, status: 'merged', to: heir };
    return link.status === 'live' ? { ...own, status: 'withdrawn' } : link;
  };
  const links: SlugLinks = {};
  for (const [slug, link] of Object.entries(previous)) links[slug] = carry(slug, link);
  for (const [slug, name] of Object.entries(current))
    links[slug] = { name, ...(bodies.has(slug) && { type: 'body' as const }), status: 'live' };
  return collapseLinks(links);
}
