import type { Token } from '../language/tokenize.ts';
import { foldWord, startsLower, startsUpper } from './keys.ts';
import { openTagger, type Tag } from './open-tagger.ts';
import { englishFunctionWords } from './word-lists.ts';

/**
 * What the terms of a text are made of. `capital` is a capitalised word of which no more is known; `other` parts two
 * terms; `stop` also ends a sentence.
 */
export type WordClass =
  'noun' | 'adjective' | 'verb' | 'name' | 'capital' | 'hyphen' | 'possessive' | 'open' | 'close' | 'other' | 'stop';

export interface TaggedWord {
  /** As printed. */
  readonly text: string;
  /** A word as `foldWord` gives it. */
  readonly folded: string;
  readonly kind: WordClass;
  /** True where a capital proves nothing, as the sentence starts here. */
  readonly isFirst: boolean;
  /** Whether it is capitalised for what it is, not for where it stands. */
  readonly isCapital: boolean;
}

/** A word or mark, and what stands for it in the text that is tagged. */
interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly fed: string;
  /** What it is whatever the tagger says. */
  readonly kind: WordClass | null;
}

const tagger = openTagger();
/** Porter’s stem of an English word. */
export const stemOf = tagger.stem;

const classes: Readonly<Partial<Record<Tag, WordClass>>> = {
  NOUN: 'noun',
  ADJ: 'adjective',
  VERB: 'verb',
  PROPN: 'name',
};
const sampleSize = 400;
const fewestFunctionWords = 0.12;

/** Whether a text reads as English: by the share of short function words among its first words. */
function isEnglish(blocks: readonly (readonly Token[])[]): boolean {
  let words = 0;
  let known = 0;
  for (const tokens of blocks)
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      words += 1;
      if (englishFunctionWords.has(lower)) known += 1;
      if (words === sampleSize) return known >= words * fewestFunctionWords;
    }
  return known >= words * fewestFunctionWords;
}

/**
 * Say of each word of a text whether it is a noun, an adjective, a verb or a name. Words joined by hyphens are taken
 * apart. Texts in other languages than English get names (capitalised words) only.
 *
 * @param blocks the tokens of each block of the text; a block ends the sentence
 */
export function tagWords(blocks: readonly (readonly Token[])[]): TaggedWord[] {
  const pieces: Piece[] = [];
  for (const tokens of blocks) {
    for (let at = 0; at < tokens.length; at += 1) addPieces(pieces, tokens, at);
    pieces.push(blockEnd);
  }
  return isEnglish(blocks) ? tagEnglish(pieces) : toWords(pieces, classByCapital);
}

const blockEnd: Piece = { text: '\n\n', folded: '\n\n', fed: '\n\n', kind: 'stop' };

function tagEnglish(pieces: readonly Piece[]): TaggedWord[] {
  const tags = tagger.tag(pieces.map(({ fed }) => fed));
  return toWords(pieces, ({ text }, index) => {
    const tag = tags[index];
    if (tag === 'PART' && /^[’']s?$/.test(text)) return 'possessive';
    return (tag && classes[tag]) ?? 'other';
  });
}

const classByCapital = ({ text }: Piece): WordClass => (startsUpper(text) ? 'capital' : 'other');

function toWords(pieces: readonly Piece[], classOf: (piece: Piece, index: number) => WordClass): TaggedWord[] {
  const common = new Set<string>();
  for (const { text, folded } of pieces) if (startsLower(text)) common.add(folded);
  let isFirst = true;
  return pieces.map((piece, index) => {
    const { text, folded } = piece;
    const kind = piece.kind ?? classOf(piece, index);
    const word = { text, folded, kind, isFirst, isCapital: isCapital(text, kind, isFirst, common.has(folded)) };
    isFirst = kind === 'stop' || kind === 'open' || (isFirst && kind === 'close');
    return word;
  });
}

const capitalised = /^\p{Lu}[\p{L}\p{M}\p{N}.’'&]*$/u;
const longestAcronym = 6;

/** @param isCommon whether the text also has the word in lower case */
function isCapital(text: string, kind: WordClass, isFirst: boolean, isCommon: boolean): boolean {
  if (!startsUpper(text) || !capitalised.test(text) || /^I(?:[’'].*)?$/.test(text)) return false;
  const isUpper = text === text.toUpperCase();
  // A word in capitals too long for an acronym is a dateline or a label, which hides what is a name.
  if (isUpper && text.length > longestAcronym) return false;
  if (kind === 'other') return !isFirst && text.length > 1 && isUpper;
  return !isFirst || (kind === 'name' && !isCommon);
}

/** Stand for a name, a number and a mark that the tagger would take apart. */
const [anyName, anyNumber, anyOrdinal, anyMark] = ['Zzyzx', '1000', '1st', ','];
const asciiWord = /^[a-z]+$/i;
/** Letters of which the tagger knows that they make one word. */
const plainWord = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0300-\u036f]+$/iu;
const negation = /^(?<verb>\p{L}+)(?<not>n[’']t)$/iu;
const shortVerbs = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall']]); // prettier-ignore
/** Compounds that are one word: by a prefix or suffix that is none by itself, and letters with a number. */
const wholeCompound =
  /^(?:[aeux]|anti|agro|be|bi|bio|co|counter|cross|cyber|de|eco|ex|extra|inter|intra|macro|mega|micro|mid|mini|multi|neo|non|over|pan|para|peri|post|pre|pro|pseudo|quasi|re|semi|sub|super|tri|ultra|un|uni|vice)[-‑]|[-‑](?:esque|fest|fold|gate|itis|less|most|rama|wise)$|^\p{L}+[-‑]\p{N}+$/iu;
/** Clitics behind a pronoun are verbs; else “’s” is a possessive. */
const verbClitics: Readonly<Record<string, string>> = {
  "'s": 'is', "'re": 'are', "'m": 'am', "'ll": 'will', "'d": 'would', "'ve": 'have',
}; // prettier-ignore
const pronoun = /^(?:i|you|he|she|it|we|they|that|there|here|what|who|where|how|let)$/u;

function addPieces(pieces: Piece[], tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (!token) return;
  const { text, lower, kind } = token;
  if (kind === 'word') addWord(pieces, text, lower);
  else if (kind === 'punctuation') pieces.push({ text, folded: text, ...markAt(tokens, at) });
  else {
    const isVerb = lower !== "'s" || pronoun.test(tokens[at - 1]?.lower ?? '');
    pieces.push({ text, folded: lower, fed: isVerb ? (verbClitics[lower] ?? 'will') : "'s", kind: null });
  }
}

function addWord(pieces: Piece[], text: string, lower: string): void {
  if (asciiWord.test(text)) pieces.push({ text, folded: lower, fed: lower === 'cannot' ? 'can' : text, kind: null });
  else if (/[-‑]/u.test(text) && !wholeCompound.test(text))
    for (const part of text.split(/([-‑])/u)) {
      if (/^[-‑]$/u.test(part)) pieces.push({ text: part, folded: part, fed: '-', kind: 'hyphen' });
      else if (part !== '') addWord(pieces, part, part.toLowerCase());
    }
  else addOddWord(pieces, text, lower);
}

/** A word with other characters than plain letters. */
function addOddWord(pieces: Piece[], text: string, lower: string): void {
  const { verb, not } = plainWord.test(text) ? {} : (negation.exec(text)?.groups ?? {});
  if (verb !== undefined && not !== undefined) {
    const fed = shortVerbs.get(verb.toLowerCase()) ?? verb;
    pieces.push({ text: verb, folded: foldWord(verb), fed, kind: null });
    pieces.push({ text: not, folded: foldWord(not), fed: 'not', kind: 'other' });
  } else pieces.push({ text, folded: foldWord(text), fed: standIn(text, lower), kind: null });
}

/** What the tagger, which would take some words apart, is given for one. */
function standIn(text: string, lower: string): string {
  if (/^\p{N}/u.test(text)) return /(?:st|nd|rd|th)$/u.test(lower) ? anyOrdinal : anyNumber;
  const letters = text.replace(/[-‑’']/gu, '');
  if (plainWord.test(letters)) return letters;
  return startsUpper(text) ? anyName : anyNumber;
}

type Mark = Pick<Piece, 'fed' | 'kind'>;
const marks: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...Array.from('.!?:;…•', (mark): [string, Mark] => [mark, { fed: mark, kind: 'stop' }]),
  ...['“', '«', '‘', '„', '``'].map((mark): [string, Mark] => [mark, { fed: '“', kind: 'open' }]),
  ['"', { fed: '"', kind: 'open' }],
  ...['”', '»', "''"].map((mark): [string, Mark] => [mark, { fed: '”', kind: 'close' }]),
  ...Array.from('()[]{}—$%&', (mark): [string, Mark] => [mark, { fed: mark, kind: 'other' }]),
  ...Array.from("’'", (mark): [string, Mark] => [mark, { fed: mark, kind: null }]),
]);

function markAt(tokens: readonly Token[], at: number): Mark {
  const { text, start, end } = tokens[at] ?? { text: '', start: 0, end: 0 };
  const mark = marks.get(text);
  if (mark) return mark;
  if (/^\.{2,}$/.test(text)) return { fed: '…', kind: 'stop' };
  if (!/^[-‑–]$/u.test(text)) return { fed: anyMark, kind: 'other' };
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isJoining = before?.kind === 'word' && before.end === start && after?.kind === 'word' && after.start === end;
  return { fed: '-', kind: isJoining ? 'hyphen' : 'other' };
}
