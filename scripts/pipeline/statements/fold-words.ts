import { spellOut } from '../../../src/schema/spell-out.ts';

/** A word or number with what belongs to it: inner apostrophes, points and commas of numbers, letters with periods. */
const word = /\p{L}(?:\.\p{L})+\b\.?|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;

/** What tells “he’d been” from “he’d go” stands within so many code units behind it. */
const tellingReach = 24;

/**
 * The words of a text as they are compared when quotes are gathered: lower case, without marks and accents,
 * contractions in full, hyphenated words apart. Two printings that differ in nothing else have equal words.
 *
 * @example foldWords('We’ll “re-open” it in 2,000 days!') // ['we', 'will', 're', 'open', 'it', 'in', '2000', 'days']
 */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase().replaceAll(/[’ʼ]/gu, "'");
    const folded = /^[a-z]+$/u.test(lower) ? lower : plain(lower);
    const end = match.index + match[0].length;
    const said = spellOut(
      folded,
      folded.endsWith('s') || folded.endsWith('d') ? text.slice(end, end + tellingReach) : '',
    );
    if (said) words.push(...said.words);
    // “The town’s” and “the town” are printed of one speech.
    else words.push(folded.endsWith("'s") ? folded.slice(0, -2) : folded);
  }
  return words;
}

function plain(word: string): string {
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return /^\p{N}/u.test(bare) ? bare.replaceAll(',', '') : bare.replaceAll('.', '');
}
