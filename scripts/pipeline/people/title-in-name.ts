import { givenNameGender, isBodyWord, isDemonym, isKnownWord, isPlace } from '../language/lexicon.ts';
import type { Token } from '../language/tokenize.ts';
import { isBuilding, isStreet } from './looks-like.ts';
import { isTitleLike } from './name-words.ts';

/** “Okellini | Pope”: a title that is a surname as well, behind a word that no list knows. */
export function isTitleAsSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    surnameTitle.test(tokens[at]?.lower ?? '') &&
    !(isKnownWord(before) || isPlace(before) || isDemonym(before) || isBodyWord(before) || isTitleLike(before)) &&
    !/^(?:the|an?|this|our|their|['’]s)$/u.test(tokens[at - 2]?.lower ?? '')
  );
}
/** “Sgt | Pope”, “Cllr | Baker”: a trade behind a rank that no trade follows. */
export const isSurnameOfRank = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sgt|sergeant|insp|inspector|supt|superintendent|pc|wpc|cllr|councillor|coun|judge)\.?$/u.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  surnameTitle.test(tokens[at]?.lower ?? '') &&
  !/^(?:constable|sheriff|major|judge|provost|steward)$/u.test(tokens[at]?.lower ?? '');

/** “Norbert | King Okellini”: a title that is a name as well, between a given name and a word that no list knows. */
export const isTitleInside = (tokens: readonly Token[], at: number): boolean =>
  surnameTitle.test(tokens[at]?.lower ?? '') &&
  givenNameGender(tokens[at - 1]?.lower ?? '') !== undefined &&
  !isTitleLike(tokens[at - 1]?.lower ?? '') &&
  givenNameGender(tokens[at + 1]?.lower ?? '') === undefined &&
  !isKnownWord(tokens[at + 1]?.lower ?? '');
const surnameTitle =
  /^(?:pope|bishop|king|prince|major|judge|knight|dean|priest|abbot|constable|sheriff|cardinal|earl|baron|duke|provost|deacon|cook|baker|carpenter|mason|miller|porter|potter|butcher|farmer|fisher|gardener|hunter|shepherd|singer|smith|tailor|barber|butler|driver|piper|player|ranger|steward|weaver|usher)$/u;

/** Whether a title begins what is the name of a building, a school or a street: “Queen Ana Hospital”. */
export function isCalledAfter(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (
    words.length < 2 ||
    /^(?:mrs?|ms|miss|dr)\.?$/u.test(words[0] ?? '') ||
    words.some((word) => /^(?:of|for)$/u.test(word))
  )
    return false;
  if (isBuilding.test(last)) return true;
  return isStreet.test(last) && words.length === 2 && calledAfter.test(words[0] ?? '');
}
const calledAfter =
  /^(?:king|queen|prince|princess|bishop|duke|abbot|canon|priest|lord|lady|pope|cardinal|chancellor)s?$/u;
