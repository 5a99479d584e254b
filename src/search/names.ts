import type { Catalog } from '../lib/catalog.ts';

/** A name to suggest while it is typed, and to label a filter with. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly quotes: number;
}

/** `/search/names.json`: the index knows words by their stems, so half a name is looked up here. */
export interface Names {
  readonly people: readonly Name[];
  readonly topics: readonly Name[];
  /** Without the one that gathers articles which do not state theirs. */
  readonly outlets: readonly Name[];
}

/** All names of the site, those with most quotes first. */
export function buildNames({ people, bodies, topics, outlets }: Catalog): Names {
  return {
    people: byQuotes([...people, ...bodies]),
    topics: byQuotes(topics),
    outlets: byQuotes(outlets.flatMap(({ id, name, quotes }) => (name === null ? [] : [{ id, name, quotes }]))),
  };
}

function byQuotes(
  named: readonly { readonly id: string; readonly name: string; readonly quotes: readonly unknown[] }[],
): Name[] {
  return named
    .map(({ id, name, quotes }) => ({ id, name, quotes: quotes.length }))
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name, 'en'));
}
