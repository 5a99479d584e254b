import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { englishFunctionWords } from './word-lists.ts';

/** What the terms of a text are made of. `capital` is a capitalised word of which no more is known; `other` parts two terms; `stop` also ends a sentence. */
export type WordClass =
  'noun' | 'adjective' | 'verb' | 'name' | 'capital' | 'hyphen' | 'possessive' | 'open' | 'close' | 'other' | 'stop';

export interface TaggedWord {
  /** As printed. */
  readonly text: string;
  readonly kind: WordClass;
  /** Porter’s stem for words of English, the word itself in lower case in other languages. */
  readonly stem: string;
  /** True where a capital proves nothing, as the sentence starts here. */
  readonly isFirst: boolean;
}

const tagger = winkNLP(model, ['pos']);
/** wink-nlp takes these as plain functions and never calls them as methods; its types say otherwise of `stem`. */
const readers = tagger.its as unknown as Readonly<Record<'pos' | 'stem' | 'precedingSpaces', ItsFunction<string>>>;
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}.’'&]*\p{L}|[\p{L}\p{N}]+|\n+|\S/gu;
const classes: Readonly<Record<string, WordClass>> = { NOUN: 'noun', ADJ: 'adjective', VERB: 'verb', PROPN: 'name' };
const sampleSize = 400;
const fewestFunctionWords = 0.12;

/** Whether a text reads as English: by the share of short function words among its first words. */
export function isEnglish(text: string): boolean {
  const sample =
    text
      .slice(0, sampleSize * 8)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, sampleSize) ?? [];
  const known = sample.filter((word) => englishFunctionWords.has(word)).length;
  return known >= sample.length * fewestFunctionWords;
}

/**
 * Cut a text into words and say of each whether a noun, an adjective, a verb or a name. Texts in other languages
 * than English get names (capitalised words) only.
 */
export function tagWords(text: string): TaggedWord[] {
  return isEnglish(text) ? tagEnglish(text) : tagCapitals(text);
}

function tagEnglish(text: string): TaggedWord[] {
  const tokens = tagger.readDoc(text).tokens();
  const values = tokens.out().map((value) => value.replace(/(?<=\p{L})[’']s$/u, ''));
  const tags = tokens.out(readers.pos);
  const stems = tokens.out(readers.stem);
  const spaces = tokens.out(readers.precedingSpaces);
  return toWords(values, (index) => {
    const value = values[index] ?? '';
    const isJoined = spaces[index] === '' && spaces[index + 1] === '';
    if (/^[-‑–]$/.test(value) && isJoined) return ['hyphen', value];
    if (/^[’']s?$/.test(value) && tags[index] === 'PART') return ['possessive', value];
    return [classes[tags[index] ?? ''] ?? 'other', stems[index] ?? value];
  });
}

function tagCapitals(text: string): TaggedWord[] {
  const values = text.match(wordPattern) ?? [];
  return toWords(values, (index) => {
    const value = values[index] ?? '';
    return [/^\p{Lu}/u.test(value) ? 'capital' : 'other', value.toLowerCase()];
  });
}

function toWords(values: readonly string[], classOf: (index: number) => readonly [WordClass, string]): TaggedWord[] {
  let isFirst = true;
  return values.map((text, index) => {
    const [kind, stem] = markKind(text) ?? classOf(index);
    const word = { text, kind, stem, isFirst };
    isFirst = kind === 'stop' || kind === 'open' || (isFirst && kind === 'close');
    return word;
  });
}

function markKind(text: string): readonly [WordClass, string] | null {
  if (/^(?:[.!?:;…•]+|\s*\n\s*)$/.test(text)) return ['stop', text];
  if (/^["“«‘„]$/.test(text)) return ['open', text];
  if (/^[”»]$/.test(text)) return ['close', text];
  return /[\p{L}\p{N}’'‑–-]/u.test(text) ? null : ['other', text];
}
