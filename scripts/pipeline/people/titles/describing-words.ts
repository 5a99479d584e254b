import { givenNameGender, isSurname } from '../../language/lexicon.ts';
import { wordSet } from '../../language/word-set.ts';

/** Moods and states that have none of the endings below. */
const moods = wordSet('heartbroken distraught jubilant defiant grief-stricken');

/**
 * Whether a word says what somebody is like, as tabloids begin a sentence: “Gobsmacked Ana Ruiz”, “Furious Tomás Becker”.
 * It is no name that anybody bears. Lower case.
 */
export const isDescribing = (lower: string): boolean =>
  (/\p{L}{3}(?:ed|ing|ous|ful)$/u.test(lower) || moods.has(lower)) &&
  givenNameGender(lower) === undefined &&
  !isSurname(lower);
