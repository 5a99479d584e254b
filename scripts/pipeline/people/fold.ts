const plainWord = /^[!-~]*$/u;

/**
 * A word of a name as names are compared: lower case, without accents and the period of an initial.
 *
 * @example fold('Néstor’s') // "nestor's"
 */
export const fold = (word: string): string =>
  (plainWord.test(word) ? word : word.normalize('NFKD').replace(/[\u0300-\u036f]/gu, ''))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\.$/u, '');
