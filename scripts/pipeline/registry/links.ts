import { compareText } from '../compare-text.ts';

/** A registry entry that may lead to another. */
interface Link {
  readonly status: string;
  readonly to?: string | undefined;
}

/**
 * Make every `to` lead straight to where its chain ends (a → b → c gives a → c) and drop it from live entries. An
 * entry that leads nowhere, or only in a circle back to itself (two entries an editor merged into each other), is
 * withdrawn.
 */
export function collapseLinks<T extends Link>(links: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(links).map(([key, link]) => {
      const { to, ...own } = link;
      if (to === undefined || link.status === 'live') return [key, own as T];
      const end = endOf(key, links);
      return [key, end === key ? ({ ...own, status: 'withdrawn' } as T) : { ...link, to: end }];
    }),
  );
}

/** The entry that a chain leads to in the end: itself, where it leads nowhere. Of a circle, the first by key. */
export function endOf(key: string, links: Readonly<Record<string, Link>>): string {
  const chain = [key];
  for (;;) {
    const last = chain.at(-1) ?? key;
    const link = links[last];
    if (link?.status === 'live' || link?.to === undefined || !Object.hasOwn(links, link.to)) return last;
    const seenAt = chain.indexOf(link.to);
    if (seenAt >= 0) return chain.slice(seenAt).sort().at(0) ?? last;
    chain.push(link.to);
  }
}

/** The same entries in the order of their keys, so that a diff of the registry shows only what changed. */
export function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
}
