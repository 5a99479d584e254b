import type { Span } from '../../../src/schema/span.ts';

interface TokenText extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
}
export interface Word extends TokenText {
  readonly kind: 'word';
}
export interface Clitic extends TokenText {
  readonly kind: 'clitic';
}
export interface Punctuation extends TokenText {
  readonly kind: 'punctuation';
}

/** A word or number, a clitic (“’s”, “’ll”) or one mark of punctuation, with where it stands in the plain text. */
export type Token = Word | Clitic | Punctuation;

/** Abbreviations whose period is theirs, not the sentence’s. Lower case, without the period. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sen rep gov lt col gen sgt capt cmdr maj adm rev hon pres st jr sr messrs sens reps supt det insp dist atty ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec vs no inc corp co ltd llc bros dept univ assn ave blvd rd mt ft ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'e.g i.e a.m p.m u.s u.k u.n d.c'
  ).split(' '),
);

/**
 * Words keep their inner hyphens, apostrophes, periods and ampersands (“Jean-Luc”, “O’Brien”, “U.S”, “AT&T”);
 * clitics are split off, so that “Ruiz’s” is a name and a clitic.
 */
const tokenPattern =
  /(?<clitic>(?<=[\p{L}\p{N}.])['’](?:s|S|d|ll|re|ve|m)(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?!(?:s|S|d|ll|re|ve|m)(?![\p{L}\p{N}]))(?=\p{L})|[-‑.&@_](?=[\p{L}\p{N}])|,(?=\p{N}{3}))*)|(?<punctuation>``|''|\.{2,}|--+|[^\s])/gu;

/**
 * Split a stretch of text into tokens. Offsets count in `text`, not in the stretch.
 *
 * The period of an abbreviation or an initial belongs to its word: “Mr. K. Obi said.” gives
 * `Mr.` `K.` `Obi` `said` `.`
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = from;
  for (let match = tokenPattern.exec(text); match && match.index < to; match = tokenPattern.exec(text)) {
    const { clitic, word } = match.groups ?? {};
    const start = match.index;
    let end = Math.min(start + match[0].length, to);
    if (word !== undefined && end < to && text.charAt(end) === '.' && ownsPeriod(word, text, end)) {
      end += 1;
      tokenPattern.lastIndex = end;
    }
    const value = text.slice(start, end);
    const kind = clitic !== undefined ? 'clitic' : word !== undefined ? 'word' : 'punctuation';
    tokens.push({ start, end, text: value, lower: value.toLowerCase().replaceAll('’', "'"), kind });
  }
  return tokens;
}

/**
 * Those of a stretch’s tokens that lie between two offsets, as if only the text between them had been split.
 *
 * @param tokens what `tokenize` gave of a stretch around `from` and `to`
 */
export function tokensWithin(text: string, tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const first = indexFrom(tokens, from);
  const last = indexFrom(tokens, to);
  const isCut = (tokens[first - 1]?.end ?? from) > from || (tokens[last - 1]?.end ?? to) > to;
  return isCut ? tokenize(text, from, to) : tokens.slice(first, last);
}

/** Index of the first token that starts at an offset or behind it. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the period at `at` belongs to `word`: an abbreviation, an initial, or letters with periods (“U.S.”). */
function ownsPeriod(word: string, text: string, at: number): boolean {
  const lower = word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return /^\.\s*[\p{Lu}\-]/u.test(text.slice(at, at + 4));
  if (!abbreviations.has(lower)) return false;
  // “No.” and month names end sentences too: the period is theirs only before a number or a name.
  return (
    /^\.\s*(?:[\p{L}\p{N}(,“"]|['’])/u.test(text.slice(at, at + 4)) && (/^\p{Lu}/u.test(word) || lower.includes('.'))
  );
}

export const isWord = (token: Token | undefined): token is Word => token?.kind === 'word';
/** Whether a word begins with a capital letter. */
export const isCapitalized = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
