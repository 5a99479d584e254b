const combiningMarks = /[\u0300-\u036f]/gu;
const honorifics = /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|president|senator)\.?\s+)+/iu;
const possessive = /['’]s$/u;
const suffixes = new Set(['jr', 'sr', 'ii', 'iii']);
const junior = /\bJr\b/u;

/**
 * The words of a name in lower case, without accents, honorifics, possessive and suffix: `Dr. José Ruiz Jr.` → jose,
 * ruiz
 */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .replace(honorifics, '')
    .replace(possessive, '')
    .replaceAll(',', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && !suffixes.has(word.toLowerCase().replace('.', '')));
}

/**
 * Whether two names may be one person’s: the words of one end the other, or the surnames agree and the first names or
 * initials do not contradict. Father and son (“Jr.”) are two.
 *
 * @example isSamePerson('Ruiz', 'Ana Ruiz') // true; isSamePerson('A. Ruiz', 'Ana Ruiz') // true
 */
export function isSamePerson(a: string, b: string): boolean {
  if (junior.test(a) !== junior.test(b)) return false;
  const [short = [], long = []] = [a, b]
    .map((name) => wordsOf(name).map((word) => word.toLowerCase()))
    .sort((x, y) => x.length - y.length);
  if (short.length > 0 && short.every((word, index) => word === long[long.length - short.length + index])) return true;
  if ((short.at(-1) ?? '') !== (long.at(-1) ?? '')) return false;
  const [x, y] = [short, long].map((words) => (words.length > 1 ? (words[0] ?? '').replace('.', '') : ''));
  if (!x || !y || x === y) return true;
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter.length === 1 && longer.startsWith(shorter);
}

/**
 * Whether `said` names the person whom people call `name`. A bare surname is not enough where the text prints the whole
 * name: the person’s page needs it.
 */
export function isRightPerson(said: string | null, name: string, text: string): boolean {
  if (said === null || !isSamePerson(said, name)) return false;
  const full = wordsOf(name);
  return wordsOf(said).length !== 1 || full.length === 1 || !text.includes(full.join(' '));
}
