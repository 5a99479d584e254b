const doubleMarks = /``|''|[“”„‟"＂«»「」『』]/gu;
const singleMarks = /[‘’‚‹›`]/gu;

/**
 * Zero-width spaces and joiners, soft hyphens: they show nothing, and one copy of a page has them where another has
 * not.
 */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** White space and the style of quotation marks, within a quote, are the page's and not the speaker's. */
const fold = (words: string): string =>
  words
    .normalize('NFC')
    .replace(unseen, '')
    .replace(doubleMarks, '"')
    .replace(singleMarks, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Whether two readings of one article hold the same quotes: the same set of words, with white space, what shows
 * nothing and the style of marks within them aside. Who said them, their order and how often each is printed do not
 * count.
 *
 * @example
 * hasSameQuotes(['We ‘sail’.'], ["We  'sail'."]);   // true
 */
export function hasSameQuotes(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [new Set(some.map(fold)), new Set(others.map(fold))];
  return one.size === other.size && [...one].every((words) => other.has(words));
}
