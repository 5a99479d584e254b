/**
 * How search reads text, the same when indexing, when checking a phrase and when marking words on a page.
 *
 * Pagefind takes what stands between white space for one word, so `gangs—women` would be found by neither *women* nor
 * *“gangs women”*. Dashes, hyphens and slashes therefore end a word here. Contractions are not spelled out: the index
 * has what is printed. Where quotes are compared they are (`src/check/words.ts`).
 */
import { straighten } from '../schema/straighten.ts';

/** A word of a text: where it stands, and two forms to compare it by. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Case, curly marks and composition folded: what an exact phrase compares. `We’ll` is `we'll`, not `well`. */
  readonly exact: string;
  /** Letters and digits only, without accents, as Pagefind’s index has it. `We’ll` is `well`. */
  readonly loose: string;
}

const wordBreaks = '\\-\\u2010-\\u2015/…';
const wordPattern = new RegExp(`[^\\s${wordBreaks}]+`, 'gu');
const innerBreak = new RegExp(`([${wordBreaks}])(?=\\S)`, 'gu');
const innerWord = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;

/** Stands before a space that is in the index only. A word joiner is no letter, so Pagefind passes over it. */
const addedSpace = '\u2060 ';

/** Stands in a quote where its article interrupts it. Pagefind keeps no line breaks; this it keeps, and passes over. */
export const interruption = '\u2063 ';

/** The words of a text, in order. A stretch without a letter or digit is none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: stretch, index } of text.matchAll(wordPattern)) {
    const inner = innerWord.exec(stretch);
    if (!inner) continue;
    const start = index + inner.index;
    words.push({ start, end: start + inner[0].length, exact: foldExact(inner[0]), loose: foldLoose(inner[0]) });
  }
  return words;
}

/** @example foldExact('We’LL') // "we'll" */
export function foldExact(word: string): string {
  return straighten(word).normalize('NFC').toLowerCase();
}

/** @example foldLoose('Café’s') // 'cafes' */
export function foldLoose(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The text as Pagefind is to index it: every word apart from the next. `fromIndex` gives the text back. */
export function toIndex(text: string): string {
  return text.replace(innerBreak, `$1${addedSpace}`);
}

/** The words as they were printed, from what `toIndex` made of them. */
export function fromIndex(content: string): string {
  return content.replaceAll(addedSpace, '');
}
