/** White space of every kind becomes one space. */
export const collapse = (words: string): string => words.replace(/[\s\u00a0\u200b]+/gu, ' ').trim();

const entity: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
};

const decode = (words: string): string =>
  words
    .replace(/&#x(?<hex>[\da-f]{2,5});/giu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(?<decimal>\d{2,6});/gu, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(?<name>[a-z]{2,6});/gu, (whole, name: string) => entity[name] ?? whole);

/** Words without entities that a page has escaped twice or three times, as JSON-LD often is, and tags printed within. */
export const plain = (words: string): string => collapse(decode(decode(words)).replace(/<\/?[a-z][^>]*>/giu, ''));

/** The first of the values that says something, as plain words; or null. */
export const firstOf = (...values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) if (value !== null && value !== undefined && plain(value) !== '') return plain(value);
  return null;
};
