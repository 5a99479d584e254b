import type { CuratedOutlets } from '../../../src/schema/curated.ts';
import type { SlugLink } from '../../../src/schema/permalinks.ts';
import { uniqueSlug } from '../registry/to-slug.ts';
import type { SeedDigest } from '../types.ts';

export interface NamedOutlets {
  /** Slug of each seed’s outlet, by file; a seed that does not state its outlet has none. */
  readonly ofSeed: ReadonlyMap<string, string>;
  /** Name by slug. */
  readonly names: ReadonlyMap<string, string>;
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Give each seed the outlet it states: by the name or slug in its sidecar, by the name on its page, or by the host of
 * its address where `content/outlets.yml` says whose that is. Nothing is guessed.
 */
export function nameOutlets(
  seeds: readonly Pick<SeedDigest, 'file' | 'head'>[],
  curated: CuratedOutlets,
  known: ReadonlyMap<string, SlugLink>,
  toSlug: (name: string) => string,
): NamedOutlets {
  const byName = new Map<string, string>();
  const byHost = new Map<string, string>();
  // Where an outlet was published under two slugs, the one in use is its address.
  for (const isLive of [false, true])
    for (const [slug, { name, status }] of known) if ((status === 'live') === isLive) byName.set(fold(name), slug);
  for (const [slug, { name, aliases, domains }] of Object.entries(curated)) {
    for (const form of [slug, name, ...aliases]) byName.set(fold(form), slug);
    for (const domain of domains) byHost.set(domain.toLowerCase(), slug);
  }
  const nameBySlug = new Map([...known].map(([slug, { name }]) => [slug, name]));
  for (const [slug, { name }] of Object.entries(curated)) nameBySlug.set(slug, name);
  // A slug that an editor once gave to another name stays with that name.
  const freeSlug = (stated: string): string => {
    const slug = toSlug(stated);
    const isAnothers = (taken: string): boolean => {
      const name = nameBySlug.get(taken);
      return name !== undefined && taken !== stated && toSlug(name) !== slug;
    };
    return slug && uniqueSlug(slug, isAnothers);
  };
  const ofSeed = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { file, head } of [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const stated = head.outlet;
    const slug = stated === null ? slugOfHost(head.url, byHost) : (byName.get(fold(stated)) ?? freeSlug(stated));
    if (!slug) continue;
    ofSeed.set(file, slug);
    names.set(slug, curated[slug]?.name ?? names.get(slug) ?? known.get(slug)?.name ?? stated ?? slug);
    byName.set(fold(names.get(slug) ?? slug), slug);
  }
  return { ofSeed, names };
}

function slugOfHost(url: string | null, byHost: ReadonlyMap<string, string>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase();
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const slug = byHost.get(labels.slice(at).join('.'));
    if (slug !== undefined) return slug;
  }
  return null;
}
