import { givenNameGender, isBodyWord, isDemonym, isKnownWord, isPlace } from '../language/lexicon.ts';
import { wordSet } from '../language/word-set.ts';
import type { Token } from '../language/tokenize.ts';
import { isBuilding, isStreet } from './looks-like.ts';
import { isTitleLike } from './name-words.ts';

/** “Okellini | Pope”: a title that is a surname as well, behind a word that no list knows. */
export function isTitleAsSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    isSurnameToo(tokens[at]?.lower) &&
    !(isKnownWord(before) || isPlace(before) || isDemonym(before) || isBodyWord(before) || isTitleLike(before)) &&
    !/^(?:the|an?|this|our|their|['’]s)$/u.test(tokens[at - 2]?.lower ?? '')
  );
}
/** “Sgt | Pope”, “Cllr | Baker”: a trade behind a rank that no trade follows. */
export const isSurnameOfRank = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sgt|sergeant|insp|inspector|supt|superintendent|pc|wpc|cllr|councillor|coun|judge)\.?$/u.test(
    tokens[at - 1]?.lower ?? '',
  ) &&
  isSurnameToo(tokens[at]?.lower) &&
  !/^(?:constable|sheriff|major|judge|provost|steward)$/u.test(tokens[at]?.lower ?? '');

/** “Norbert | King Okellini”: a title that is a name as well, between a given name and a word that no list knows. */
export const isTitleInside = (tokens: readonly Token[], at: number): boolean =>
  isSurnameToo(tokens[at]?.lower) &&
  givenNameGender(tokens[at - 1]?.lower ?? '') !== undefined &&
  !isTitleLike(tokens[at - 1]?.lower ?? '') &&
  givenNameGender(tokens[at + 1]?.lower ?? '') === undefined &&
  !isKnownWord(tokens[at + 1]?.lower ?? '');
/** Trades that are surnames as often, so that they are a title before a name only with care. Lower case. */
export const tradesAsSurnames = wordSet(`
  cook baker brewer carpenter mason miller miner porter potter butcher farmer fisher gardener hunter shepherd singer smith
  tailor barber butler driver piper player ranger steward weaver usher
`);
const otherTitlesAsSurnames = wordSet(
  'pope bishop king prince major judge knight dean priest abbot constable sheriff cardinal earl baron duke provost deacon',
);
const isSurnameToo = (lower = ''): boolean => tradesAsSurnames.has(lower) || otherTitlesAsSurnames.has(lower);

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
