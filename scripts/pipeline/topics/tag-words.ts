import type { Token } from '../language/tokenize.ts';
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
  readonly kind: WordClass;
  /** Porter’s stem for nouns and verbs of English; else the word itself, in lower case in other languages. */
  readonly stem: string;
  /** True where a capital proves nothing, as the sentence starts here. */
  readonly isFirst: boolean;
}

/** A word or mark, and what stands for it in the text that is tagged. */
interface Piece {
  readonly text: string;
  readonly fed: string;
  /** What it is whatever the tagger says. */
  readonly kind: WordClass | null;
}

const tagger = openTagger();
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
  const pieces = blocks.flatMap((tokens) => [...tokens.flatMap(toPieces), blockEnd]);
  return isEnglish(blocks) ? tagEnglish(pieces) : tagCapitals(pieces);
}

const blockEnd: Piece = { text: '\n\n', fed: '\n\n', kind: 'stop' };

function tagEnglish(pieces: readonly Piece[]): TaggedWord[] {
  const tags = tagger.tag(pieces.map(({ fed }) => fed));
  return toWords(pieces, ({ text }, index) => {
    const tag = tags[index];
    if (tag === 'PART' && /^[’']s?$/.test(text)) return ['possessive', text];
    const kind = (tag && classes[tag]) ?? 'other';
    return [kind, kind === 'noun' || kind === 'verb' ? tagger.stem(text) : text];
  });
}

function tagCapitals(pieces: readonly Piece[]): TaggedWord[] {
  return toWords(pieces, ({ text }) => [/^\p{Lu}/u.test(text) ? 'capital' : 'other', text.toLowerCase()]);
}

function toWords(
  pieces: readonly Piece[],
  classOf: (piece: Piece, index: number) => readonly [WordClass, string],
): TaggedWord[] {
  let isFirst = true;
  return pieces.map((piece, index) => {
    const { text } = piece;
    const [kind, stem] = piece.kind === null ? classOf(piece, index) : [piece.kind, text];
    const word = { text, kind, stem, isFirst };
    isFirst = kind === 'stop' || kind === 'open' || (isFirst && kind === 'close');
    return word;
  });
}

/** Stand for a name, a number and a mark that the tagger would take apart. */
const [anyName, anyNumber, anyOrdinal, anyMark] = ['Zzyzx', '1000', '1st', ','];
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

function toPieces(token: Token, at: number, tokens: readonly Token[]): Piece[] {
  const { text, lower, kind } = token;
  if (kind === 'word') return toWordPieces(text, lower);
  if (kind === 'punctuation') return [toMark(token, tokens[at - 1], tokens[at + 1])];
  const isVerb = lower !== "'s" || pronoun.test(tokens[at - 1]?.lower ?? '');
  return [{ text, fed: isVerb ? (verbClitics[lower] ?? 'will') : "'s", kind: null }];
}

function toWordPieces(text: string, lower: string): Piece[] {
  if (plainWord.test(text)) return [{ text, fed: lower === 'cannot' ? 'can' : text, kind: null }];
  if (/[-‑]/u.test(text) && !wholeCompound.test(text))
    return text.split(/([-‑])/u).flatMap((part) => {
      if (/^[-‑]$/u.test(part)) return [{ text: part, fed: '-', kind: 'hyphen' as const }];
      return part === '' ? [] : toWordPieces(part, part.toLowerCase());
    });
  const { verb, not } = negation.exec(text)?.groups ?? {};
  if (verb !== undefined && not !== undefined)
    return [
      { text: verb, fed: shortVerbs.get(verb.toLowerCase()) ?? verb, kind: null },
      { text: not, fed: 'not', kind: 'other' },
    ];
  if (/^\p{N}/u.test(text))
    return [{ text, fed: /(?:st|nd|rd|th)$/u.test(lower) ? anyOrdinal : anyNumber, kind: null }];
  const letters = text.replace(/[-‑’']/gu, '');
  if (plainWord.test(letters)) return [{ text, fed: letters, kind: null }];
  return [{ text, fed: /^\p{Lu}/u.test(text) ? anyName : anyNumber, kind: null }];
}

function toMark({ text, start, end }: Token, before: Token | undefined, after: Token | undefined): Piece {
  if (/^(?:[.!?:;…•]|\.{2,})$/u.test(text)) return { text, fed: text.length > 1 ? '…' : text, kind: 'stop' };
  if (/^(?:["“«‘„]|``)$/u.test(text)) return { text, fed: text === '"' ? '"' : '“', kind: 'open' };
  if (/^(?:[”»]|'')$/u.test(text)) return { text, fed: '”', kind: 'close' };
  const isJoining = before?.kind === 'word' && before.end === start && after?.kind === 'word' && after.start === end;
  if (/^[-‑–]$/u.test(text)) return { text, fed: '-', kind: isJoining ? 'hyphen' : 'other' };
  return { text, fed: /^[’'()[\]{}—$%&]$/u.test(text) ? text : anyMark, kind: /^[’']$/u.test(text) ? null : 'other' };
}
