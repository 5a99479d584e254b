const plainWord = /^[a-z]+$/;
const plainLetters = /^[a-z]+$/i;
const plainPhrase = /^[a-z]+(?: [a-z]+)*$/i;

/** Lower case without accents or dots, so that “U.S.” and “US”, “Côte” and “Cote” meet. */
export function foldWord(word: string): string {
  if (plainWord.test(word)) return word;
  if (plainLetters.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
}

/** Whether a word begins with a small letter. */
export function startsLower(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 0x61 && unit <= 0x7a) || (unit > 0x7f && /^\p{Ll}/u.test(word));
}

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 0x41 && unit <= 0x5a) || (unit > 0x7f && /^\p{Lu}/u.test(word));
}

/** The singular of a folded English noun, by its ending: `cities` → `city`, `gangs` → `gang`; else the word itself. */
export function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|news)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The folded words of a printing, hyphens as spaces. */
export function foldPhrase(surface: string): string {
  if (plainPhrase.test(surface)) return surface.toLowerCase();
  return surface
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Folded words with the last of them in the singular. */
export function singularOfPhrase(folded: string): string {
  const last = folded.lastIndexOf(' ') + 1;
  return last === 0 ? singularOf(folded) : folded.slice(0, last) + singularOf(folded.slice(last));
}

/**
 * What two printings of one term have in common: folded words, hyphens as spaces, the last word in the singular.
 *
 * `keyOf('due-process')` → `due process`; `keyOf('Human Rights')` → `human right`
 */
export function keyOf(surface: string): string {
  return singularOfPhrase(foldPhrase(surface));
}

const longestSlug = 60;

/**
 * A topic’s address: `Liga del Norte` → `liga-del-norte`. ASCII, lower case, at most 60 characters, cut between
 * words; empty where the name holds no Latin letter or digit.
 */
export function toTopicSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1);
  const atWord = cut.lastIndexOf('-');
  return atWord > 0 ? cut.slice(0, atWord) : slug.slice(0, longestSlug);
}
