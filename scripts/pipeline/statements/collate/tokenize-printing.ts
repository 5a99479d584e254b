import { spellOut } from '../../../../src/schema/spell-out.ts';
import { tokenize } from '../../language/tokenize.ts';
import { singularOf } from '../../topics/keys.ts';
import { memo } from '../memo.ts';
import { at } from './at.ts';
import { functionWords } from './function-words.ts';

/** A word as one printing has it, with the punctuation and white space about it. */
export interface PrintedToken {
  /** The tokens of a segment, joined, give the segment. */
  readonly text: string;
  /**
   * Folded for comparison: what must be equal for two printings to have the same word. Empty where there is no word.
   */
  readonly word: string;
  /** What must be equal for two words to stand in one column: the word without the ending of its plural. */
  readonly key: string;
  /** How much it says that two printings share the word; a constant of the word, whatever else is printed. */
  readonly weight: number;
  /** Whether a sentence ends with it. */
  readonly endsSentence: boolean;
}

/** What a word weighs that stands in any sentence; and any other. */
const functionWeight = 1;
export const contentWeight = 6;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const wordPattern =
  /[$€£¥]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L})|\.(?=[\p{L}\p{N}])|,(?=\p{N}{3}))*(?:(?<=\p{N})%)?|[%&]/gu;
/** Opening marks and signs belong to the word after them, all else to the word before. */
const opening = /[“‘(\[{«¿¡#@]+$|(?<=\s)["']+$/u;

/**
 * Split the words between one pair of marks into tokens, losing no character.
 *
 * A contraction is two tokens, so that it meets its long form; so is a word with a hyphen:
 * “We’ll go so-called” gives `We` (we) `’ll ` (will) `go ` (go) `so-` (so) `called` (called).
 * Numbers stay as printed but for the comma of the thousands. A segment without a word is one token without a key.
 */
export function tokenizePrinting(text: string): PrintedToken[] {
  const pieces = findPieces(text);
  if (pieces.length === 0) return [{ text, word: '', key: '', weight: 0, endsSentence: false }];
  const terminals = tokenize(text).filter((token) => /^(?:[.?!…]|\.{2,})$/u.test(token.text));
  let nextTerminal = 0;
  const cuts = pieces.map((piece, index) => {
    if (index === 0) return 0;
    const from = at(pieces, index - 1).end;
    const between = text.slice(from, piece.start);
    return piece.start - (opening.exec(between)?.[0].length ?? 0);
  });
  return pieces.map(({ word, end }, index) => {
    const to = cuts[index + 1] ?? text.length;
    let ends = false;
    for (let mark = terminals[nextTerminal]; mark && mark.start < to; mark = terminals[(nextTerminal += 1)])
      ends ||= mark.start >= end;
    const next = pieces[index + 1];
    if (ends && next)
      ends = /^[\p{Lu}\p{N}$€£¥]/u.test(text.slice(next.start)) && /\s/u.test(text.slice(end, next.start));
    const { key, weight } = measureWord(word);
    return { text: text.slice(at(cuts, index), to), word, key, weight, endsSentence: ends };
  });
}

function findPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const printed = match[0];
    const end = start + printed.length;
    const said = spellOut(
      printed.toLowerCase().replaceAll('’', "'"),
      printed.includes('’') || printed.includes("'") ? text.slice(end) : '',
    );
    if (said) {
      const cut = start + said.cut;
      const [first, second] = said.words;
      pieces.push({ start, end: cut, word: foldPrinted(first) }, { start: cut, end, word: second });
      continue;
    }
    if (smallLetters.test(printed)) {
      pieces.push({ start, end, word: foldSpelling(printed) });
      continue;
    }
    if (/^\p{N}.*%$/u.test(printed)) {
      pieces.push(
        { start, end: end - 1, word: foldPrinted(printed.slice(0, -1)) },
        { start: end - 1, end, word: 'percent' },
      );
      continue;
    }
    pieces.push({ start, end, word: foldPrinted(printed) });
  }
  return pieces;
}

/**
 * The keys of the words of a text that say anything, as `tokenizePrinting` gives them, without the rest it finds: for
 * texts of which nothing else is asked.
 */
export function contentKeysOf(text: string): string[] {
  return findPieces(text).flatMap(({ word }) => {
    const { key, weight } = measureWord(word);
    return weight >= contentWeight ? [key] : [];
  });
}

const smallLetters = /^[a-z]+$/;
const plainLetters = /^[a-zA-Z]+$/;

/** Lower case without accents; one form for apostrophes, thousands, letters with periods and -ise or -ize. */
function foldPrinted(printed: string): string {
  if (printed === '%') return 'percent';
  if (printed === '&') return 'and';
  // “US” and “U.S.” are a country, “us” is not.
  if (printed === 'US' || printed === 'U.S') return 'u.s';
  const word = plainLetters.test(printed)
    ? printed.toLowerCase()
    : printed
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/’/gu, "'")
        .replace(/(?<=\d),(?=\d{3})/gu, '');
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return word.replaceAll('.', '');
  return foldSpelling(word);
}

/** “organise” and “organize” are one. */
function foldSpelling(word: string): string {
  return word.length < 7 ? word : word.replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'iz');
}

/** The key and weight of a folded word. Most come again. */
const measureWord = memo(50_000, (word): Pick<PrintedToken, 'key' | 'weight'> => {
  const key = keyOfWord(word);
  return { key, weight: weightOf(key) };
});

function keyOfWord(word: string): string {
  return /^\D+$/u.test(word) && !functionWords.has(word) ? singularOf(word.replace(/'s?$/u, '')) : word;
}

function weightOf(key: string): number {
  if (key === '') return 0;
  return functionWords.has(key) ? functionWeight : contentWeight;
}
