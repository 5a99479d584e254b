import { cueOf } from '../attribute/cues.ts';
import { givenNameGender, isBodyWord, isCommonWord, isDateWord, isKnownWord, isPlace } from '../language/lexicon.ts';
import { isWord, type Token } from '../language/tokenize.ts';
import { toNameRun, type NameRun } from './name-run.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { isNameWord, isNickname, isTitleLike, notNames, titleOnly } from './name-words.ts';
import { isTitleWord, nameParticles } from './titles.ts';

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
    const run = toNameRun(text, tokens, index, end, isSentenceStart(first));
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

/** “Peter T. King | of Porto”, “Tom Cole | of Porto”: a surname, whatever else the word may be. */
function isBehindGivenName(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = Math.max(from, at - 2); index < at; index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (/^\p{L}\.$/u.test(lower) || (givenNameGender(lower) !== undefined && !titleOnly.has(lower))) return true;
  }
  return false;
}
