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
    'const cst snr fr msgr ven cllr coun brig cdr cpl pvt pfc comm barr adv engr ' +
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
  /(?<=[\p{L}\p{N}.])['’](?:s|S|d|ll|re|ve|m)(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B]|['’](?!(?:s|S|d|ll|re|ve|m)(?![\p{L}\p{N}]))(?=\p{L})|[-‑.&@_](?=[\p{L}\p{N}])|,(?=\p{N}{3}))*|``|''|\.{2,}|--+|[^\s]/gu;

/**
 * Split a stretch of text into tokens. Offsets count in `text`, not in the stretch.
 *
 * The period of an abbreviation or an initial belongs to its word: “Mr. K. Obi said.” gives
 * `Mr.` `K.` `Obi` `said` `.`
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const unit = text.charCodeAt(at);
    if (unit === space) {
      at += 1;
      continue;
    }
    let start = at;
    const isMark = classOf(unit) === mark || (unit === period && text.charCodeAt(at + 1) !== period);
    const smallTo = behind(small, text, at, to);
    let end = isMark ? at + 1 : endOfPlainWord(text, at, smallTo, to);
    let kind: Token['kind'] = isMark ? 'punctuation' : 'word';
    if (end < 0) {
      tokenPattern.lastIndex = at;
      const match = tokenPattern.exec(text);
      if (!match || match.index >= to) break;
      start = match.index;
      end = Math.min(start + match[0].length, to);
      kind = kindOf(match[0]);
    }
    if (kind === 'word' && end < to && text.charCodeAt(end) === period && ownsPeriod(text.slice(start, end), text, end))
      end += 1;
    const value = text.slice(start, end);
    tokens.push({ start, end, text: value, lower: end === smallTo ? value : toLower(value), kind });
    at = end;
  }
  return tokens;
}

function toLower(value: string): string {
  const lower = withoutBreaks(value).toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A word without the invisible places where a line may break: soft hyphens and spaces of no width. */
export const withoutBreaks = (value: string): string =>
  /[\u00AD\u200B]/u.test(value) ? value.replace(/[\u00AD\u200B]/gu, '') : value;

const [space, comma, period] = [0x20, 0x2c, 0x2e];

/** What a character is to a token, by its code unit: a mark is a token by itself, whatever stands beside it. */
const [small, plain, mark, white, other] = [0, 1, 2, 3, 4];
const classes = new Uint8Array(0x2040).fill(other);
for (const [kind, characters] of [
  [small, 'abcdefghijklmnopqrstuvwxyz'],
  [plain, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'],
  [mark, ',;:!?()[]"”“…—–/'],
  [white, ' \n\r\t'],
] as const)
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
/** Beyond the table, and behind the end of a text, there is none of these. */
const classOf = (unit: number): number => (unit < classes.length ? (classes[unit] ?? other) : other);

/** Where the plain letters and figures, or only the small letters, that begin at an offset end. */
function behind(kind: number, text: string, from: number, to: number): number {
  let at = from;
  while (at < to && classOf(text.charCodeAt(at)) <= kind) at += 1;
  return at;
}

/**
 * Where a word of plain letters and figures that begins at `at` ends, or -1: nearly all words are such, and need no
 * pattern.
 */
function endOfPlainWord(text: string, at: number, smallTo: number, to: number): number {
  const end = behind(plain, text, smallTo, to);
  if (end === at) return -1;
  if (end === to) return end;
  // A comma or a period may stand in the midst of figures.
  const next = text.charCodeAt(end);
  const after = next === comma || next === period ? text.charCodeAt(end + 1) : next;
  return after !== comma && (classOf(after) === mark || classOf(after) === white) ? end : -1;
}

const beginsWord = /^[\p{L}\p{N}]/u;
const clitic = /^['’]\p{L}/u;

function kindOf(token: string): Token['kind'] {
  return beginsWord.test(token) ? 'word' : clitic.test(token) ? 'clitic' : 'punctuation';
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
  if (lower.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
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
  token?.kind === 'word' && token.text !== token.lower && /^\p{Lu}/u.test(token.text);
