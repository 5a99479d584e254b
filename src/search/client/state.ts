import { filterNames, type FilterName } from '../hit.ts';

/** What the search page shows; its address holds all of it. An empty string is *any*. */
export type SearchState = Readonly<Record<'q' | FilterName, string>>;

export const emptyState: SearchState = { q: '', speaker: '', outlet: '', topic: '', difference: '', type: '' };

/** @example parseState('?q=nine+years&type=quote').type // 'quote' */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const value = (name: string): string => params.get(name) ?? '';
  return {
    q: value('q'),
    speaker: value('speaker'),
    outlet: value('outlet'),
    topic: value('topic'),
    difference: value('difference'),
    type: value('type'),
  };
}

/** The part of an address that `parseState` reads, `?` and all; empty for the empty state. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  for (const name of ['q', ...filterNames] as const) if (state[name] !== '') params.set(name, state[name]);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** The filters that are set, as Pagefind takes them. */
export function filtersOf(state: SearchState): Partial<Record<FilterName, string>> {
  return Object.fromEntries(filterNames.flatMap((name) => (state[name] === '' ? [] : [[name, state[name]]])));
}
