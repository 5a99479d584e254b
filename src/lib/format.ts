const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const listFormat = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });
const numberFormat = new Intl.NumberFormat('en-GB');

/** What stands where an article does not state its outlet, its date or its language. */
export const notStated = 'not stated';

/** @example formatDate('2025-12-24') // '24 December 2025' */
export function formatDate(date: string): string {
  return dayFormat.format(new Date(`${date}T00:00:00Z`));
}

/**
 * A language as the interface calls it; a tag that is none is shown as it is.
 *
 * @example formatLanguage('en-GB') // 'British English'
 */
export function formatLanguage(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** @example formatList(['Ana', 'Ben', 'Cleo']) // 'Ana, Ben and Cleo' */
export function formatList(names: readonly string[]): string {
  return listFormat.format(names);
}

/** @example formatCount(1, 'quote') // '1 quote' */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${numberFormat.format(count)} ${count === 1 ? one : many}`;
}

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A number as running text has it: in words up to twelve.
 *
 * @example formatNumber(4) // 'four'
 */
export function formatNumber(count: number): string {
  return smallNumbers[count] ?? numberFormat.format(count);
}

/** @example countInWords(1, 'voice') // 'one voice' */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/**
 * Initials of a name, to tell speakers apart in a margin without colour.
 *
 * @example formatInitials('Ana María Ruiz') // 'AR'
 */
export function formatInitials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => (word ?? '').charAt(0).toUpperCase()).join('');
}

/** First letter in upper case, as a heading wants it: topic names are kept in running-text case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Cut a text at a word, for titles and descriptions. The ellipsis says that something is left out.
 *
 * @param limit longest result, in UTF-16 code units
 */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
