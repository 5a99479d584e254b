const smallLetters = /^[a-z]*$/;
const letters = /^[a-zA-Z]*$/;
/** Letters that are no others with an accent, as newspapers print them without. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
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
    .replace(/[ıłøđßæœ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll('’', "'")
    .replace(/\.$/u, '');
}
