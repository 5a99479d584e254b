import { decodeHTMLStrict } from 'entities';

/** White space of every kind becomes one space. */
export const collapse = (words: string): string => words.replace(/[\s\u00a0\u200b]+/gu, ' ').trim();

/** The letters and digits of words alone, without case: to tell whether two places of a page say the same. */
export const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words without entities that a page has escaped twice or three times, as JSON-LD often is, and tags printed within. */
export const plain = (words: string): string =>
  collapse(decodeHTMLStrict(decodeHTMLStrict(words)).replace(/<\/?[a-z][^>]*>/giu, ''));

/** The first of the values that says something, as plain words; or null. */
export const firstOf = (...values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) if (value !== null && value !== undefined && plain(value) !== '') return plain(value);
  return null;
};
