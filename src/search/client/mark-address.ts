import { formatQuery, isEmpty, parseQuery } from './query.ts';
import type { Sought } from './marks.ts';

/** Carries what was searched for to the page that a hit opens, which takes it out of its address at once. */
const parameter = 'mark';

/** More words than this say no more about a page, and make its address long. */
const maxWords = 12;

/**
 * @example withMarks('/quotes/7k2m9d4x3p/#q', { phrases: [], words: ['years'] }) // '/quotes/7k2m9d4x3p/?mark=years#q'
 */
export function withMarks(address: string, { phrases, words }: Sought): string {
  const sought = { phrases, words: words.slice(0, maxWords) };
  if (isEmpty(sought)) return address;
  const [path = '', hash] = address.split('#');
  return `${path}?${new URLSearchParams({ [parameter]: formatQuery(sought) }).toString()}${hash ? `#${hash}` : ''}`;
}

/** What an address carries, and the address without it. Null where it carries nothing. */
export function takeMarks(address: string): { readonly sought: Sought; readonly clean: string } | null {
  const url = new URL(address);
  const value = url.searchParams.get(parameter);
  if (value === null) return null;
  url.searchParams.delete(parameter);
  return { sought: parseQuery(value), clean: url.href };
}
