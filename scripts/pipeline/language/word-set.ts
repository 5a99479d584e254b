/** Words of a list written with white space between them, as a set: `wordSet('film song')`. Lower case. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/gu));
