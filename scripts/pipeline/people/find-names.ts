import { cueOf, phrasalCueOf } from '../attribute/cues.ts';
import {
  givenNameGender,
  isAdverb,
  isBodyWord,
  isCommonWord,
  isDateWord,
  isKnownWord,
  isOrganization,
  isPlace,
  isSurname,
} from '../language/lexicon.ts';
import { isNounLike } from '../attribute/word-classes.ts';
import { isWord, type Token } from '../language/tokenize.ts';
import { toNameRun, type NameRun } from './name-run.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { isNameWord, nicknameLength, isTitleLike, notNames, titleOnly } from './name-words.ts';
import { nameParticles } from '../language/name-particles.ts';
import { isTitleWord } from './titles/is-title.ts';

/**
 * Find the runs of capitalised words in a stretch of tokens, each split into title and name.
 *
 * “Sea Times Editor-in-Chief Ana Ruiz’s decision” gives the title *sea times editor-in-chief* and the name *Ana
 * Ruiz*. Particles (“de”, “van”) and suffixes (“Jr.”) belong to a name. Whether a run names a person is for
 * `findPeople` to say, which sees the whole article.
 *
 * @param isSentenceStart whether the token at an index begins its sentence, so that its capital says nothing
 */
export function findNames(text: string, tokens: readonly Token[], isSentenceStart: (at: number) => boolean): NameRun[] {
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
    const run = toNameRun(text, tokens, index, end, isSentenceStart(index));
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
  isSentenceStart: (at: number) => boolean,
): boolean {
  const next = tokens[index + 1];
  // “Special Agent in | Charge Ana Ruiz”
  if (token.lower === 'charge' && tokens[index - 1]?.lower === 'in') return true;
  // “the WHO said”
  if (token.text === 'WHO' && /^(?:[Tt]he|\()$/u.test(tokens[index - 1]?.text ?? '')) return false;
  if (notNames.has(token.lower) || isDateWord(token.lower)) {
    return !(
      givenNameGender(token.lower) !== undefined &&
      // “said Will Becker”; but “Will Becker come?”
      (!notNames.has(token.lower) || !isSentenceStart(index)) &&
      isNameWord(next)
    );
  }
  // “Porto-based Ana Ruiz”
  if (
    token.lower.includes('-') &&
    /-(?:based|born|bred|raised|owned|listed|backed|run|led|year-old)$/u.test(token.lower)
  )
    return true;
  if (isShouted(tokens, index)) return true;
  if (!isSentenceStart(index) || isTitleWord(token.lower)) return false;
  // “Black said”: a surname, if the article names a Black; `findPeople` knows.
  const cue = cueOf(next?.lower ?? '');
  if (cue?.form === 'finite') return false;
  // “Brown, who came late, said”, “Brown, a former pilot, said”, “Brown, Ruiz’s rival, said”
  if (next?.text === ',' && isApposition(tokens, index + 2) && !isAdverb(token.lower)) return false;
  if (next && isNameWord(next)) {
    // “New Jersey Gov. Ana Ruiz”, “Fine Gael said”
    const phrase = `${token.lower} ${next.lower}`;
    if (isPlace(phrase) || isOrganization(phrase)) return false;
    // “Reform UK, who”, “Tides UK said”
    if (/^(?:uk|gb|nz|usa)$/u.test(next.lower) && !isNounLike(tokens[index + 2])) return false;
    if (nameParticles.has(token.lower) || isPresented(tokens, index)) return false;
    // “K C Ruiz”
    if (token.text.length === 1 && next.text.length === 1 && isNameWord(tokens[index + 2])) return false;
  }
  return isCommonWord(token.lower) && givenNameGender(token.lower) === undefined && !isBodyWord(token.lower);
}

/** Whether what stands behind a word and its comma tells who that is. */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  return /^(?:who|an?)$/u.test(first?.lower ?? '') || (isNameWord(first) && second?.kind === 'clitic');
}

/** “READ | MORE:”, “A | BUSY of …”, “| WATCH: …”: a plain word that stands in capitals as those beside it do, or as a label. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  const isCapital = (token: Token | undefined): boolean =>
    isWord(token) && token.text.length > 1 && token.text === token.text.toUpperCase() && !/\d|\./u.test(token.text);
  const isPlain = (token: Token | undefined): boolean => {
    const lower = token?.lower ?? '';
    return (
      isCapital(token) &&
      (isCommonWord(lower) || notNames.has(lower)) &&
      givenNameGender(lower) === undefined &&
      !isTitleLike(lower)
    );
  };
  if (!isPlain(tokens[index])) return false;
  const isLabel = index === 0 && tokens[index + 1]?.text === ':';
  return isLabel || isPlain(tokens[index - 1]) || isPlain(tokens[index + 1]);
}

/** “Christian Okellini, a former mayor”: a word and a name no list knows, presented between commas. */
const isPresented = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 2]?.text === ',' &&
  cueOf(tokens[index]?.lower ?? '') === undefined &&
  !isKnownWord(tokens[index + 1]?.lower ?? '') &&
  /^(?:an?|the|who|\d\d)$/u.test(tokens[index + 3]?.lower ?? '');

/** The end of the run when what stands at `at` belongs to it, else `at`. */
function extend(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!token || !previous || token.kind === 'clitic' || token.lower.endsWith("n't")) return at;
  if (isNameWord(token)) {
    // Headlines capitalise their verbs: “Ana Ruiz | Says …”.
    const cue = at - from >= 2 ? (phrasalCueOf(token.lower, next?.lower ?? '') ?? cueOf(token.lower)) : undefined;
    if (cue?.form === 'finite' && givenNameGender(token.lower) === undefined && !isBodyWord(token.lower)) return at;
    // “Clean Tides Now”: a capital that no sentence gives it
    if (!isDateWord(token.lower))
      return notNames.has(token.lower) && !(at - from >= 2 && /^(?:now|yes|us)$/u.test(token.lower)) ? at : at + 1;
    // “Comrade Sunday Okellini”, “Chief Friday Okellini”
    const isNamedAfterDay = isTitleLike(previous.lower) && isNameWord(next) && !isKnownWord(next?.lower ?? '');
    return isNamedAfterDay ? at + 1 : at;
  }
  // “John Smith, Jr.”
  if (token.text === ',' && next && nameSuffixes.has(next.lower) && isNameWord(next)) return at + 2;
  const nickname = nicknameLength(tokens, at);
  if (nickname > 0) return at + nickname + (isNameWord(tokens[at + nickname + 2]) ? 3 : 2);
  if (isPluralOwner(tokens, at - 1) && next && isBodyWord(next.lower) && isNameWord(next)) return at + 2;
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
  if (token.lower === 'and' && (isPortfolio(tokens, at, from) || isPortfolioAhead(tokens, at, from))) return at + 2;
  return at;
}

/**
 * “Minister of Information | and National Orientation Okellini”: whether the “and” at `at` joins two things that an
 * office is for; in “the Minister of Health and Ana Ruiz” it does not.
 */
function isPortfolio(tokens: readonly Token[], at: number, from: number): boolean {
  const of = tokens.findIndex(({ lower }, index) => index > from && index < at && /^(?:of|for)$/u.test(lower));
  // “Commissioner of Police Major General Ana Ruiz | and Thomas Becker”
  const words = tokens.slice(of + 1, at).map(({ lower }) => lower);
  const isNamed =
    words.some((lower) => isTitleLike(lower) || givenNameGender(lower) !== undefined) ||
    (words.length > 2 && words.slice(-2).every((lower) => !isKnownWord(lower)));
  const isOf = of > 0 && !isNamed;
  const [next, behind] = tokens.slice(at + 1, at + 3);
  const isSubject =
    isNameWord(next) &&
    givenNameGender(next?.lower ?? '') === undefined &&
    !isTitleLike(next?.lower ?? '') &&
    !isPlace(next?.lower ?? '');
  return isOf && isTitleWord(tokens[of - 1]?.lower ?? '') && isSubject && isNameWord(behind);
}

/** “Youth | and Sports Minister Ana Ruiz”: whether the “and” at `at` joins two things that the office behind it is for. */
function isPortfolioAhead(tokens: readonly Token[], at: number, from: number): boolean {
  const office = tokens.findIndex(
    ({ lower }, index) => index > at + 1 && index <= at + 3 && /^(?:minister|secretary|commissioner)$/u.test(lower),
  );
  return (
    office > 0 &&
    isNameWord(tokens[office]) &&
    isNameWord(tokens[office + 1]) &&
    [...tokens.slice(from, at), ...tokens.slice(at + 1, office)].every(
      (token) => isNameWord(token) && !isSurname(token.lower) && givenNameGender(token.lower) === undefined,
    )
  );
}

/** “Sailors’ | Trust”: a plural in “-s” with its apostrophe, which a body’s name goes on behind. */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const [owner, mark] = [tokens[at], tokens[at + 1]];
  return (
    /^['’]$/u.test(mark?.text ?? '') &&
    mark?.start === owner?.end &&
    /[^s]s$/u.test(owner?.lower ?? '') &&
    isWord(owner) &&
    givenNameGender(owner.lower) === undefined
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
