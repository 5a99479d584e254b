const smallLetters = /^[a-z]*$/;
const letters = /^[a-zA-Z]*$/;
const plainWord = /^[!-~]*$/u;

/**
 * A word of a name as names are compared: lower case, without accents and the period of an initial.
 *
 * @example fold('Néstor’s') // "nestor's"
 */
export function fold(word: string): string {
  if (smallLetters.test(word)) return word;
  if (letters.test(word)) return word.toLowerCase();
  return (plainWord.test(word) ? word : word.normalize('NFKD').replace(/[\u0300-\u036f]/gu, ''))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\.$/u, '');
}
