import type { Span } from '../../../src/schema/span.ts';
import {
  givenNameGender,
  isBodyWord,
  isCommonWord,
  isDateWord,
  isDemonym,
  isKnownWord,
  isPlace,
  isSurname,
} from '../language/lexicon.ts';
import { cueOf } from '../attribute/cues.ts';
import { isCapitalized, isWord, type Token } from '../language/tokenize.ts';
import { nameSuffixes, postNominals } from './name-suffixes.ts';
import { isHonorific, isTitleModifier, isTitleWord, nameParticles, officeObjects } from './titles.ts';

/** A run of capitalised words that may name somebody or something, with the title before it. */
export interface NameRun extends Span {
  /** Name and title, as printed: “former President James Obi”. */
  readonly text: string;
  /** The name without its title: “James Obi”. Empty for a title standing alone. */
  readonly name: Span & { readonly words: readonly string[] };
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

const notNames = new Set(
  (
    'the a an and but or so yet for nor if when while as after before since because although though however meanwhile in on at by to from with of it he she they we you i his her their our your its my ' +
    'this that these those there here what who whom whose which why how where not no yes all some many most few several both each every one two three four five six seven eight nine ten ' +
    'is are was were be been do does did has have had can could will would should may might must then now also still even just only once again perhaps maybe indeed thus hence instead ' +
    'during despite without within under over about against among between through throughout until upon via per like unlike let say says said asked according speaking meanwhile earlier later ' +
    'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A word with a capital, its own or behind an article: “Hassan”, “al-Hassan”, “d’Orsay”. */
const isNameWord = (token: Token | undefined): boolean =>
  isCapitalized(token) || /^(?:(?:al|el|as|ad|an|ar|at|az|ul|bin|ibn)[-‑]|[dlO]['’])\p{Lu}/u.test(token?.text ?? '');

/**
 * Find the runs of capitalised words in a stretch of tokens, each split into title and name.
 *
 * “Sea Times Editor-in-Chief Ana Ruiz’s decision” gives the title *sea times editor-in-chief* and the name *Ana
 * Ruiz*. Particles (“de”, “van”) and suffixes (“Jr.”) belong to a name. Whether a run names a person is for
 * `findPeople` to say, which sees the whole article.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  isSentenceStart: (token: Token) => boolean,
): NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (!first || !isNameWord(first) || isPlainStart(first, tokens, index, isSentenceStart)) {
      index += 1;
      continue;
    }
    let end = index + 1;
    for (;;) {
      const joined = extend(tokens, end, index);
      if (joined === end) break;
      end = joined;
    }
    const run = toRun(text, tokens, index, end, isSentenceStart(first));
    if (run) runs.push(run);
    index = end;
  }
  return runs;
}

/** A word that is capitalised only because it begins a sentence, or that is never part of a name. */
function isPlainStart(
  token: Token,
  tokens: readonly Token[],
  index: number,
  isSentenceStart: (token: Token) => boolean,
): boolean {
  if (notNames.has(token.lower) || isDateWord(token.lower)) {
    return !(
      givenNameGender(token.lower) !== undefined &&
      // “said Will Becker”; but “Will Becker come?”
      (!notNames.has(token.lower) || !isSentenceStart(token)) &&
      isNameWord(tokens[index + 1])
    );
  }
  // “Porto-based Ana Ruiz”
  if (/-(?:based|born|bred|raised|year-old)$/u.test(token.lower)) return true;
  if (!isSentenceStart(token) || isTitleWord(token.lower)) return false;
  // “Black said”: a surname, if the article names a Black; `findPeople` knows.
  const cue = cueOf(tokens[index + 1]?.lower ?? '');
  if (cue?.form === 'finite' && cue.kinds.has('say')) return false;
  // “New Jersey Gov. Ana Ruiz”
  if (isNameWord(tokens[index + 1]) && isPlace(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`)) return false;
  if (nameParticles.has(token.lower) && isNameWord(tokens[index + 1])) return false;
  if (isPresented(tokens, index)) return false;
  return isCommonWord(token.lower) && givenNameGender(token.lower) === undefined && !isBodyWord(token.lower);
}

/** “Christian Okellini, a former mayor”: a word and a name no list knows, presented between commas. */
function isPresented(tokens: readonly Token[], index: number): boolean {
  const [first, name, comma, article] = tokens.slice(index, index + 4);
  return (
    isNameWord(name) &&
    cueOf(first?.lower ?? '') === undefined &&
    !isKnownWord(name?.lower ?? '') &&
    comma?.text === ',' &&
    /^(?:an?|the|who|\d\d)$/u.test(article?.lower ?? '')
  );
}

/** The end of the run when what stands at `at` belongs to it, else `at`. */
function extend(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!token || !previous || token.kind === 'clitic' || token.lower.endsWith("n't")) return at;
  // Headlines capitalise their verbs: “Ana Ruiz | Says …”.
  const cue = at - from >= 2 && isNameWord(token) ? cueOf(token.lower) : undefined;
  if (cue?.form === 'finite' && givenNameGender(token.lower) === undefined && !isBodyWord(token.lower)) return at;
  // “Comrade Sunday Okellini”, “Chief Friday Okellini”
  const isNamedAfterDay = isTitleLike(previous.lower) && isNameWord(next) && !isKnownWord(next?.lower ?? '');
  if (isNameWord(token) && isDateWord(token.lower)) return isNamedAfterDay ? at + 1 : at;
  if (isNameWord(token)) return notNames.has(token.lower) ? at : at + 1;
  // “John Smith, Jr.”
  if (token.text === ',' && next && nameSuffixes.has(next.lower) && isNameWord(next)) return at + 2;
  if (isNickname(tokens, at)) return at + 4;
  // “Ruiz & Daughters”; but “Ana Ruiz & James Obi” are two.
  if (token.text === '&' && isNameWord(previous) && isNameWord(next) && !isBehindGivenName(tokens, at, from))
    return at + 2;
  if (!isWord(token)) return at;
  if (nameParticles.has(token.lower) && isNameWord(next)) return at + 2;
  if (nameParticles.has(token.lower) && next && nameParticles.has(next.lower) && isNameWord(tokens[at + 2]))
    return at + 3;
  // “Secretary of State”, “University of Texas”
  if (
    (token.lower === 'of' || token.lower === 'for') &&
    isNameWord(next) &&
    (isTitleWord(previous.lower) || isBodyWord(previous.lower)) &&
    !isBehindGivenName(tokens, at - 1, from)
  )
    return at + 2;
  return at;
}

const isTitleLike = (lower: string): boolean => isTitleWord(lower) || isHonorific(lower);

/** Whether the honorific at `at` has a name behind it: “Begum | Ana Ruiz”, “SSP | Okellini”. */
function isBeforeName(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (at >= to - 1) return false;
  return givenNameGender(next) !== undefined || isSurname(next) || !isKnownWord(next) || isTitleLike(next);
}

/** Whether nothing of a name stands before `at`: “Kalmari | Elder Ana Ruiz”, but not “Maria | Begum Ruiz”. */
const isBehindTitles = (tokens: readonly Token[], at: number, nameFrom: number): boolean =>
  at === nameFrom ||
  (givenNameGender(tokens[nameFrom]?.lower ?? '') === undefined &&
    givenNameGender(tokens[at + 1]?.lower ?? '') !== undefined);

/** Rosa | “Rosie” Vidal: a nickname between marks, inside a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [open, name, close, rest] = tokens.slice(at, at + 4);
  const isMark = (token: Token | undefined): boolean => /^(?:["“”‘’']|''|``)$/u.test(token?.text ?? '');
  return (
    isMark(open) &&
    (isNameWord(name) || (isWord(name) && !isKnownWord(name.lower))) &&
    isMark(close) &&
    isNameWord(rest) &&
    !notNames.has(rest?.lower ?? '')
  );
}

/** “Peter T. King | of Porto”, “Tom Cole | of Porto”: a surname, whatever else the word may be. */
function isBehindGivenName(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = Math.max(from, at - 2); index < at; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (/^\p{L}\.$/u.test(lower) || (givenNameGender(lower) !== undefined && !titleOnly.has(lower))) return true;
  }
  return false;
}

function toRun(text: string, tokens: readonly Token[], from: number, to: number, isInitial: boolean): NameRun | null {
  let start = from;
  let nameFrom = from;
  // A title inside the run ends where the name begins.
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === 'of' || token.lower === 'for') {
      nameFrom = afterOffice(tokens, at + 1, to);
      at = nameFrom - 1;
    } else if (isHonorific(token.lower) && isBeforeName(tokens, at, to) && isBehindTitles(tokens, at, nameFrom)) {
      nameFrom = at + 1;
    } else if (pairedTitle.test(`${tokens[at - 1]?.lower ?? ''} ${token.lower}`)) {
      // “Tan Sri Ana Ruiz”, “Det Con Ana Ruiz”; but “Sri” and “Con” may be given names
      nameFrom = at + 1;
    } else if (
      isTitleWord(token.lower) &&
      !(at > nameFrom && at === to - 1 && givenNameGender(tokens[nameFrom]?.lower ?? '') !== undefined) &&
      // “Mr. King”; but “Mr. Speaker”
      !(at > from && at === to - 1 && courtesy.test(tokens[at - 1]?.lower ?? '') && !addressed.test(token.lower))
    ) {
      // “Judge” may be a surname; a title word that ends the run behind a given name is one.
      if (!(givenNameGender(token.lower) !== undefined && isNameWord(tokens[at + 1]) && !titleOnly.has(token.lower)))
        nameFrom = at + 1;
    }
  }
  // “Justice Department”, “Attorney General’s Office”: a body’s name may hold words that are titles elsewhere.
  const isBody =
    to - from > 1 &&
    isBodyWord(tokens[to - 1]?.lower ?? '') &&
    givenNameGender(tokens[from]?.lower ?? '') === undefined &&
    !isTitleWord(tokens[to - 1]?.lower ?? '');
  if (isBody && nameFrom >= to - 1) nameFrom = from;
  // “British Prime Minister”, “Kenyan President”: a demonym before a bare name is no part of it.
  while (
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
        (kind === 'word' || own === '&') && !(at > 1 && isNickname(tokens, nameFrom + at - 1)),
    );
  const nameStart = tokens[nameFrom]?.start ?? lastToken.end;
  return {
    start: firstToken.start,
    end: lastToken.end,
    text: text.slice(firstToken.start, lastToken.end),
    name: {
      start: nameTokens.length > 0 ? nameStart : lastToken.end,
      end: tokens[nameTo - 1]?.end ?? lastToken.end,
      words: nameTokens.map((token) => token.text),
    },
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
  return end < 0 ? words : words.slice(0, end);
}

const betweenNouns = /^(?:of|for|at|in|from|to|on|with|who)$/u;

const pairedTitle = /^(?:(?:tan|datuk|dato|puan) sri|det con)$/u;

const isPostNominal = (token: Token | undefined): boolean =>
  postNominals.has(token?.lower ?? '') && token?.text !== token?.lower;

const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sen|rep|gov)\.?$/u;
const addressed =
  /^(?:president|vice|speaker|chairman|chairwoman|chair|secretary|minister|prime|mayor|justice|ambassador|leader|senator)$/u;

/** Titles that are never given names, whatever the lists say. */
const titleOnly = new Set([
  'president',
  'senator',
  'governor',
  'secretary',
  'minister',
  'mayor',
  'prince',
  'princess',
  'king',
  'queen',
  'pope',
  'sir',
  'lord',
  'lady',
  'judge',
  'justice',
  'general',
  'major',
  'marshal',
]);

/** Where the name begins behind an office with “of”: “Secretary of State | Ana Ruiz”. */
function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (at > from && givenNameGender(lower) !== undefined) return at;
    if (officeObjects.has(lower) && !officeObjects.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  }
  return givenNameGender(tokens[from]?.lower ?? '') !== undefined || to - from < 3 ? to : to - 2;
}
