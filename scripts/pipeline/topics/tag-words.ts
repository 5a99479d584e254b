import type { ItsFunction } from 'wink-nlp';
import { openTagger } from './open-tagger.ts';
import { englishFunctionWords } from './word-lists.ts';

/** What the terms of a text are made of. `capital` is a capitalised word of which no more is known; `other` parts two terms; `stop` also ends a sentence. */
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

const freshTagger = openTagger();
/** wink-nlp takes these as plain functions and never calls them as methods; its types say otherwise of `stem`. */
const readers = freshTagger().its as unknown as Readonly<
  Record<'pos' | 'stem' | 'precedingSpaces', ItsFunction<string>>
>;
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
  const tokens = freshTagger().readDoc(text).tokens();
  const printed = tokens.out();
  const values = printed.map((value) => (value.endsWith('s') ? value.replace(/(?<=\p{L})[’']s$/u, '') : value));
  const tags = tokens.out(readers.pos);
  const spaces = tokens.out(readers.precedingSpaces);
  return toWords(values, (index) => {
    const value = values[index] ?? '';
    const isJoined = spaces[index] === '' && spaces[index + 1] === '';
    if (/^[-‑–]$/.test(value) && isJoined) return ['hyphen', value];
    if (/^[’']s?$/.test(value) && tags[index] === 'PART') return ['possessive', value];
    const kind = classes[tags[index] ?? ''] ?? 'other';
    if (kind !== 'noun' && kind !== 'verb') return [kind, value];
    return [kind, stemOf(printed[index] ?? value, () => tokens.itemAt(index).out(readers.stem))];
  });
}

/** Stems found before: a stem costs more than all else that is read of a word, and most words come again. */
const stems = new Map<string, string>();
const mostStems = 50_000;

function stemOf(word: string, stem: () => string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const found = stem();
  stems.set(word, found);
  return found;
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
    const [kind, stem] = (/^[a-z]/i.test(text) ? null : markKind(text)) ?? classOf(index);
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
