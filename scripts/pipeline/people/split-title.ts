import { givenNameGender, isBodyWord, isKnownWord, isPlace, isSurname } from '../language/lexicon.ts';
import type { Token } from '../language/tokenize.ts';
import { isNameWord, isTitleLike, titleOnly } from './name-words.ts';
import { isSurnameOfRank, isTitleAsSurname, isTitleInside } from './title-in-name.ts';
import { isDescribing } from './titles/describing-words.ts';
import { isHonorific, isTitleWord, officeObjects } from './titles/is-title.ts';

/** Where the run begins, without what only describes the bearer, and where behind its titles the name does. */
export function splitTitle(
  tokens: readonly Token[],
  from: number,
  to: number,
  isInitial: boolean,
): { start: number; nameFrom: number } {
  let start = from;
  let nameFrom = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (/^(?:of|for)$/u.test(token.lower) && !isOfBody(tokens, from, at, to)) {
      nameFrom = afterOffice(tokens, at + 1, to);
      at = nameFrom - 1;
    } else if (isHonorific(token.lower) && isBeforeName(tokens, at, to) && isBehindTitles(tokens, at, nameFrom)) {
      nameFrom = at + 1;
    } else if (at === from && isInitial && isDescribedName(tokens, at, to)) {
      start = at + 1;
      nameFrom = start;
    } else if (at === from && (isPartyBefore(tokens, at, to) || isOfficeOf(tokens, at, to))) {
      nameFrom = at + 1;
    } else if (pairedTitles.get(token.lower)?.has(tokens[at - 1]?.lower ?? '')) {
      // “Tan Sri Ana Ruiz”, “Det Con Ana Ruiz”; but “Sri” and “Con” may be given names
      nameFrom = at + 1;
    } else if (isTitleWord(token.lower) && isTitleAt(tokens, at, { from, nameFrom, to })) {
      nameFrom = at + 1;
    }
  }
  return { start, nameFrom };
}

/** “Committee for Harbour Safety”: whether the preposition at `at` is in a body’s name, and of no bearer. */
function isOfBody(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    at === from + 1 &&
    isBodyWord(before) &&
    !isTitleWord(before) &&
    tokens.slice(at + 1, to).every(({ lower }) => givenNameGender(lower) === undefined)
  );
}

/** Whether a word that is a title elsewhere is one here, and no part of the name. */
function isTitleAt(
  tokens: readonly Token[],
  at: number,
  { from, nameFrom, to }: { readonly from: number; readonly nameFrom: number; readonly to: number },
): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isLast = at === to - 1;
  const isSecond = at === nameFrom + 1;
  // “Sailors’ Trust”
  if (!isLast && /^['’]$/u.test(tokens[at + 1]?.text ?? '')) return false;
  if (isLast) {
    // A title word that ends the run behind a given name is a surname.
    if (at > nameFrom && givenNameGender(tokens[nameFrom]?.lower ?? '') !== undefined) return false;
    if (isSecond && isTitleAsSurname(tokens, at)) return false;
    // “Mr. King”; but “Mr. Speaker”
    if (at > from && courtesy.test(tokens[at - 1]?.lower ?? '') && !addressed.test(lower)) return false;
    if (at > from && isSurnameOfRank(tokens, at)) return false;
  } else if (isSecond && isTitleInside(tokens, at)) return false;
  // “Judge Ruiz”: it may be a given name.
  return givenNameGender(lower) === undefined || !isNameWord(tokens[at + 1]) || titleOnly.has(lower);
}

/** Second words of titles, with the first words that make them so. */
const pairedTitles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sri', new Set(['tan', 'datuk', 'dato', 'puan'])],
  ['con', new Set(['det'])],
  ['paduka', new Set(['datin', 'dato', 'datuk'])],
  ['rumah', new Set(['tuai'])],
  ['commander', new Set(['wing'])],
  ['leader', new Set(['squadron'])],
  ['tem', new Set(['pro'])],
]);

const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sen|rep|gov)\.?$/u;
const addressed =
  /^(?:president|vice|speaker|chairman|chairwoman|chair|secretary|minister|prime|mayor|justice|ambassador|leader|senator)$/u;

/** Whether the honorific at `at` has a name behind it: “Begum | Ana Ruiz”, “SSP | Okellini”. */
function isBeforeName(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (at >= to - 1) return false;
  return givenNameGender(next) !== undefined || isSurname(next) || !isKnownWord(next) || isTitleLike(next);
}

/** “Tory | Ana Ruiz”, “Labour | Ana Ruiz”: a party before a whole name. */
const isPartyBefore = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at > 2 &&
  /^(?:tory|labour|conservative|liberal|unionist|republican|democrat|nationalist)$/u.test(tokens[at]?.lower ?? '') &&
  givenNameGender(tokens[at + 1]?.lower ?? '') !== undefined;

/** “Gobsmacked | Ana Ruiz came”: what somebody is like, before a whole name. */
const isDescribedName = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at > 2 && isDescribing(tokens[at]?.lower ?? '') && givenNameGender(tokens[at + 1]?.lower ?? '') !== undefined;

/** “Leader of the Opposition | Ana Ruiz”, “Minister of the Interior | Ana Ruiz”: the end of an office, before a name. */
const isOfficeOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  officeObjects.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'the' &&
  tokens[at - 2]?.lower === 'of' &&
  isTitleWord(tokens[at - 3]?.lower ?? '') &&
  isBeforeName(tokens, at, to);

/** Whether nothing of a name stands before `at`: “Kalmari | Elder Ana Ruiz”, but not “Maria | Begum Ruiz”. */
const isBehindTitles = (tokens: readonly Token[], at: number, nameFrom: number): boolean =>
  at === nameFrom ||
  (givenNameGender(tokens[nameFrom]?.lower ?? '') === undefined &&
    givenNameGender(tokens[at + 1]?.lower ?? '') !== undefined);

/**
 * Where the name begins behind an office with “of”: “Secretary of State | Ana Ruiz”, “Minister of Information and
 * National Orientation | Ana Ruiz”.
 */
function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (at > from && givenNameGender(lower) !== undefined) return at;
    const isJoined = tokens[at + 1]?.lower === 'and' && at + 1 < to;
    if (officeObjects.has(lower) && !officeObjects.has(tokens[at + 1]?.lower ?? '') && !isJoined) return at + 1;
  }
  if (givenNameGender(tokens[from]?.lower ?? '') !== undefined) return to;
  const and = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'and');
  // “Minister of Information and National Culture”: nobody is named.
  const least = and < 0 ? from + 3 : and + 4;
  if (to < least || (and > 0 && isKnownWord(tokens[to - 1]?.lower ?? ''))) return to;
  // “Minister of Housing | Nguk Tor Ling”: syllables
  const [first, ...rest] = tokens.slice(to - 3, to).map(({ lower }) => lower);
  const isOfThree = to - 3 > Math.max(from, and) && isUnknown(first) && [first, ...rest].every(isSyllable);
  return isOfThree ? to - 3 : to - 2;
}

const isUnknown = (lower = ''): boolean => !isKnownWord(lower) && !isBodyWord(lower) && !isPlace(lower);
const isSyllable = (lower = ''): boolean => /^\p{L}{2,5}$/u.test(lower);
