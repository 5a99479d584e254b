import type { Span } from '../../../src/schema/span.ts';
import { givenNameGender, isBodyWord, isDemonym, isKnownWord } from '../language/lexicon.ts';
import { isWord, withoutBreaks, type Token } from '../language/tokenize.ts';
import { fold } from './fold.ts';
import { coreOf } from './is-same-name.ts';
import { postNominals } from './name-suffixes.ts';
import { nicknameLength } from './name-words.ts';
import { splitTitle } from './split-title.ts';
import { isCalledAfter } from './title-in-name.ts';
import { isTitleModifier, isTitleWord } from './titles/is-title.ts';

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
  const split = splitTitle(tokens, from, to, isInitial);
  const nameFrom = nameStart(tokens, from, to, split.nameFrom);
  const start = titleStart(tokens, { start: split.start, nameFrom, from, to });
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
  const span = {
    start: (nameTokens.length > 0 ? tokens[nameFrom]?.start : undefined) ?? lastToken.end,
    end: tokens[nameTo - 1]?.end ?? lastToken.end,
  };
  return {
    start: firstToken.start,
    end: lastToken.end,
    text: text.slice(firstToken.start, lastToken.end),
    name: toName(
      span,
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

/** Where the name begins behind what reads as its titles, if it is no body’s name, which may hold such words. */
function nameStart(tokens: readonly Token[], from: number, to: number, behindTitles: number): number {
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  // “Queen Ana Hospital”, “Bishops Drive”: what a hospital or a street is called after is no title.
  let nameFrom = isCalledAfter(tokens, from, to) ? from : behindTitles;
  const isBody =
    to - from > 1 &&
    isBodyWord(last) &&
    givenNameGender(first) === undefined &&
    !isTitleWord(last) &&
    // “Minister for Enterprise”
    !(isPersonalOffice.test(first) && /^(?:of|for)$/u.test(tokens[from + 1]?.lower ?? ''));
  if (isBody) {
    // “Justice Department”, “Attorney General’s Office”
    if (nameFrom >= to - 1) return from;
    // “Pilot Rights Watch”, “Student Press Law Center”: whom a body is for.
    const isAllKnown = tokens.slice(nameFrom, to).every(({ lower }) => isKnownWord(lower) || isBodyWord(lower));
    return nameFrom === from + 1 && isAllKnown && !isHighOffice.test(first) ? from : nameFrom;
  }
  // “British Prime Minister”, “Kenyan President”: a demonym before a bare name is no part of it.
  const isDemonymAt = ({ lower } = { lower: '' }): boolean => isDemonym(lower) && givenNameGender(lower) === undefined;
  while (nameFrom < to - 1 && isDemonymAt(tokens[nameFrom])) nameFrom += 1;
  return nameFrom;
}

/** Where titles in lower case before the run begin: “federal judge Ana Ruiz”, “former U.S. Secretary of State”. */
function titleStart(
  tokens: readonly Token[],
  { start: runStart, nameFrom, from, to }: Readonly<Record<'start' | 'nameFrom' | 'from' | 'to', number>>,
): number {
  const most = 3;
  let start = runStart;
  while (start > runStart - most) {
    const token = tokens[start - 1];
    if (!isWord(token)) break;
    const isTitle = isTitleWord(token.lower) && (nameFrom < to || start > from);
    if (!isTitle && !(isTitleModifier(token.lower) && (nameFrom > start || start < from))) break;
    start -= 1;
  }
  return start;
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

const isPostNominal = (token: Token | undefined): boolean =>
  postNominals.has(token?.lower ?? '') && token?.text !== token?.lower;

const isPersonalOffice =
  /^(?:minister|secretary|president|governor|commissioner|chancellor|ambassador|senator|mayor)$/u;
/** What stands before the name of its holder far more often than in that of a body. */
const isHighOffice =
  /^(?:president|vice|prime|minister|secretary|chancellor|premier|governor|gov\.|mayor|senator|sen\.|rep\.|king|queen|prince|princess|pope|judge|justice|chief|general|attorney|chairman|chairwoman|chair|director|commissioner|ceo|editor|spokesman|spokeswoman|mr\.?|mrs\.?|ms\.?|dr\.?|sir|lord|lady)$/u;
