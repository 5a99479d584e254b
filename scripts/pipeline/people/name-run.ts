import type { Span } from '../../../src/schema/span.ts';
import { givenNameGender, isBodyWord, isDemonym, isKnownWord, isPlace, isSurname } from '../language/lexicon.ts';
import { isWord, withoutBreaks, type Token } from '../language/tokenize.ts';
import { fold } from './fold.ts';
import { coreOf } from './is-same-name.ts';
import { postNominals } from './name-suffixes.ts';
import { isNameWord, nicknameLength, isTitleLike, titleOnly } from './name-words.ts';
import { isCalledAfter, isSurnameOfRank, isTitleAsSurname, isTitleInside } from './title-in-name.ts';
import { isDescribing } from './titles/describing-words.ts';
import { isHonorific, isTitleModifier, isTitleWord, officeObjects } from './titles/is-title.ts';

/** The words of a name. */
export interface Name extends Span {
  /** As printed. */
  readonly words: readonly string[];
  /** As names are compared: see `fold`. */
  readonly folded: readonly string[];
  /** Those without “Jr.” and the like. */
  readonly core: readonly string[];
}

/** A name with its words as they are compared. */
export function toName({ start, end }: Span, words: readonly string[]): Name {
  const folded = words.map(fold);
  return { start, end, words, folded, core: coreOf(folded) };
}

/** A run of capitalised words that may name somebody or something, with the title before it. */
export interface NameRun extends Span {
  /** Name and title, as printed: “former President James Obi”. */
  readonly text: string;
  /** The name without its title: “James Obi”. Empty for a title standing alone. */
  readonly name: Name;
  /** The words of the title in lower case. */
  readonly title: readonly string[];
  /** The words just before it and just after it, in lower case; punctuation included. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What stands before its comma, where the name may be an apposition: “The *harbour master* of Porto, Ana Ruiz”. */
  readonly lead: readonly string[];
  /** Whether the run begins its sentence, so that its first capital says nothing. */
  readonly isInitial: boolean;
}

/**
 * Split the capitalised words from `from` to `to` into the title, with what of it stands before them, and the name.
 *
 * @returns null where there are no words
 */
export function toNameRun(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isInitial: boolean,
): NameRun | null {
  let start = from;
  let nameFrom = from;
  // A title inside the run ends where the name begins.
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    // “Committee for Harbour Safety”: no office, and of no bearer
    const before = tokens[at - 1]?.lower ?? '';
    const isOfBody =
      at === from + 1 &&
      isBodyWord(before) &&
      !isTitleWord(before) &&
      tokens.slice(at + 1, to).every(({ lower }) => givenNameGender(lower) === undefined);
    if ((token.lower === 'of' || token.lower === 'for') && !isOfBody) {
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
    } else if (
      isTitleWord(token.lower) &&
      // “Sailors’ Trust”
      !(at < to - 1 && /^['’]$/u.test(tokens[at + 1]?.text ?? '')) &&
      !(at > nameFrom && at === to - 1 && givenNameGender(tokens[nameFrom]?.lower ?? '') !== undefined) &&
      !(at === nameFrom + 1 && at === to - 1 && isTitleAsSurname(tokens, at)) &&
      !(at === nameFrom + 1 && at < to - 1 && isTitleInside(tokens, at)) &&
      // “Mr. King”; but “Mr. Speaker”
      !(at > from && at === to - 1 && courtesy.test(tokens[at - 1]?.lower ?? '') && !addressed.test(token.lower)) &&
      !(at > from && at === to - 1 && isSurnameOfRank(tokens, at))
    ) {
      // “Judge” may be a surname; a title word that ends the run behind a given name is one.
      if (!(givenNameGender(token.lower) !== undefined && isNameWord(tokens[at + 1]) && !titleOnly.has(token.lower)))
        nameFrom = at + 1;
    }
  }
  // “Queen Ana Hospital”, “Bishops Drive”: what a hospital or a street is called after is no title.
  if (isCalledAfter(tokens, from, to)) nameFrom = from;
  // “Justice Department”, “Attorney General’s Office”: a body’s name may hold words that are titles elsewhere.
  const isBody =
    to - from > 1 &&
    isBodyWord(tokens[to - 1]?.lower ?? '') &&
    givenNameGender(tokens[from]?.lower ?? '') === undefined &&
    !isTitleWord(tokens[to - 1]?.lower ?? '') &&
    // “Minister for Enterprise”
    !(isPersonalOffice.test(tokens[from]?.lower ?? '') && /^(?:of|for)$/u.test(tokens[from + 1]?.lower ?? ''));
  if (isBody && nameFrom >= to - 1) nameFrom = from;
  // “Pilot Rights Watch”, “Student Press Law Center”: whom a body is for.
  const isAllKnown = tokens.slice(nameFrom, to).every(({ lower }) => isKnownWord(lower) || isBodyWord(lower));
  if (isBody && nameFrom === from + 1 && isAllKnown && !isHighOffice.test(tokens[from]?.lower ?? '')) nameFrom = from;
  // “British Prime Minister”, “Kenyan President”: a demonym before a bare name is no part of it.
  while (
    !isBody &&
    nameFrom < to - 1 &&
    isDemonym(tokens[nameFrom]?.lower ?? '') &&
    givenNameGender(tokens[nameFrom]?.lower ?? '') === undefined
  )
    nameFrom += 1;
  // Titles in lower case before the run: “federal judge Ana Ruiz”, “former U.S. Secretary of State”.
  const steps = 3;
  for (let back = 0; back < steps; back += 1) {
    const token = tokens[start - 1];
    if (!isWord(token)) break;
    const isTitle = isTitleWord(token.lower) && (nameFrom < to || start > from);
    if (!isTitle && !(isTitleModifier(token.lower) && (nameFrom > start || start < from))) break;
    start -= 1;
  }
  const firstToken = tokens[start];
  const lastToken = tokens[to - 1];
  if (!firstToken || !lastToken) return null;
  // “Ana Ruiz KC”
  let nameTo = to;
  while (nameTo > nameFrom + 2 && isPostNominal(tokens[nameTo - 1])) nameTo -= 1;
  const nameTokens = tokens
    .slice(nameFrom, nameTo)
    .filter(
      ({ kind, text: own }, at) =>
        (kind === 'word' || own === '&') && !(at > 1 && isInNickname(tokens, nameFrom, nameFrom + at)),
    );
  const nameStart = tokens[nameFrom]?.start ?? lastToken.end;
  return {
    start: firstToken.start,
    end: lastToken.end,
    text: text.slice(firstToken.start, lastToken.end),
    name: toName(
      {
        start: nameTokens.length > 0 ? nameStart : lastToken.end,
        end: tokens[nameTo - 1]?.end ?? lastToken.end,
      },
      nameTokens.map((token) => withoutBreaks(token === lastToken ? token.text : withApostrophe(text, token))),
    ),
    title: tokens
      .slice(start, nameFrom)
      .filter(isWord)
      .map(({ lower }) => lower),
    before: tokens.slice(Math.max(0, start - 4), start).map(({ lower }) => lower),
    after: tokens.slice(to, to + 20).map(({ lower }) => lower),
    lead: leadBefore(tokens, start),
    isInitial: isInitial && start === from,
  };
}

const isInNickname = (tokens: readonly Token[], from: number, at: number): boolean =>
  [1, 2, 3].some((back) => at - back > from && nicknameLength(tokens, at - back) >= back);

/** “Sailors’ Trust”: a plural in a body’s name keeps its apostrophe. */
const withApostrophe = (text: string, { text: own, end }: Token): string =>
  /^['’] \p{Lu}/u.test(text.slice(end, end + 3)) && own.endsWith('s') ? `${own}${text.charAt(end)}` : own;

/** The noun, with what stands before it, of the phrase that ends at the comma before `at` and begins its clause. */
function leadBefore(tokens: readonly Token[], at: number): readonly string[] {
  const longest = 12;
  if (tokens[at - 1]?.text !== ',') return [];
  let from = at - 2;
  const isArticle = (index: number): boolean => /^(?:the|an?)$/u.test(tokens[index]?.lower ?? '');
  // “The prefect of the department, | Ana Ruiz”
  const isGoverned = (index: number): boolean => betweenNouns.test(tokens[index - 1]?.lower ?? '');
  while (from > at - longest && isWord(tokens[from]) && (!isArticle(from) || isGoverned(from))) from -= 1;
  const before = tokens[from - 1];
  const isStart =
    before === undefined || before.kind === 'punctuation' || /^(?:said|says|and|but)$/u.test(before.lower);
  if (!isStart || !isArticle(from)) return [];
  const words = tokens.slice(from + 1, at - 1).map(({ lower }) => lower);
  const end = words.findIndex((word) => betweenNouns.test(word));
  // “A former member of parliament for Porto, | Ana Ruiz” is “the former MP”
  const office = words.slice(Math.max(0, end - 1), end + 2).join(' ') === 'member of parliament' ? ['mp'] : [];
  return end < 0 ? words : [...words.slice(0, end), ...office];
}

const betweenNouns = /^(?:of|for|at|in|from|to|on|with|who)$/u;

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

const isPostNominal = (token: Token | undefined): boolean =>
  postNominals.has(token?.lower ?? '') && token?.text !== token?.lower;

const isPersonalOffice =
  /^(?:minister|secretary|president|governor|commissioner|chancellor|ambassador|senator|mayor)$/u;
/** What stands before the name of its holder far more often than in that of a body. */
const isHighOffice =
  /^(?:president|vice|prime|minister|secretary|chancellor|premier|governor|gov\.|mayor|senator|sen\.|rep\.|king|queen|prince|princess|pope|judge|justice|chief|general|attorney|chairman|chairwoman|chair|director|commissioner|ceo|editor|spokesman|spokeswoman|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord|lady)$/u;
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
