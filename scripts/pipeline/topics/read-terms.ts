import type { ArticlePerson } from '../../../src/schema/article.ts';
import type { Token } from '../language/tokenize.ts';
import type { Block } from '../types.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findNames, isCapital } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { compareText } from '../compare-text.ts';
import { foldWord, keyOf, startsLower } from './keys.ts';
import { findPersonWords } from './find-person-words.ts';
import { familyKey, type ArticleTerms, type LocalTerm, type TermKind } from './local-term.ts';
import { tagWords } from './tag-words.ts';

/** What terms are read from: one article, its plain text, the kept blocks of it and the people it names. */
export interface TermSource {
  readonly text: string;
  readonly body: readonly Block[];
  /** The tokens of each block of the body. */
  readonly tokens: readonly (readonly Token[])[];
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly people: readonly Pick<ArticlePerson, 'name' | 'type' | 'mentions'>[];
}

interface Draft {
  readonly key: string;
  readonly kind: TermKind;
  count: number;
  isTitled: boolean;
  isEarly: boolean;
  readonly surfaces: Map<string, number>;
}

/** So that memory is bounded by the number of articles, not by their length. */
const mostTerms = 200;
const earlyWords = 120;

/** Read the terms one article could be filed under: its names, its noun phrases, its nouns. */
export function readTerms(article: TermSource): ArticleTerms {
  const words = tagWords(
    article.tokens.filter((_, index) => {
      const block = article.body[index];
      return block && block.kind !== 'heading' && !isTitleCase(article.text.slice(block.start, block.end));
    }),
  );
  const common = new Set(words.filter(({ text: word }) => startsLower(word)).map(({ text: word }) => foldWord(word)));
  const names = findNames(words, common);
  const found = new Map<string, Draft>();
  const add = (key: string, kind: TermKind, surface: string, index: number): void => {
    if (key === '') return;
    const term = found.get(key) ?? {
      key,
      kind,
      count: 0,
      isTitled: false,
      isEarly: false,
      surfaces: new Map<string, number>(),
    };
    found.set(key, term);
    term.count += 1;
    term.isEarly ||= index < earlyWords;
    term.surfaces.set(surface, (term.surfaces.get(surface) ?? 0) + 1);
  };

  for (const { words: printed, from } of names) {
    const surface = printed.join(' ');
    add(keyOf(surface), 'name', surface, from);
  }
  const verbs = new Map<string, number>();
  const stems = new Map<string, string>();
  for (const [index, tagged] of words.entries()) {
    const { text: word, kind, stem } = tagged;
    if (kind === 'verb') verbs.set(stem, (verbs.get(stem) ?? 0) + 1);
    if (kind !== 'noun' || !/^\p{L}{3}/u.test(word)) continue;
    stems.set(foldWord(word), stem);
    if (startsLower(word) || !isCapital(tagged, common)) add(familyKey(stem), 'noun', word.toLowerCase(), index);
  }
  for (const { surface, from } of findPhrases(words, names)) add(keyOf(surface), 'phrase', surface, from);

  markTitled(found, stems, `${article.title ?? ''}\n${article.standfirst ?? ''}`);
  const capitals = new Set(words.filter((word) => isCapital(word, common)).map(({ text: word }) => foldWord(word)));
  return {
    terms: strongest([...found.values()]),
    verbs: [...verbs],
    stems: [...stems],
    acronyms: findAcronyms(words, names),
    capitals: [...capitals],
    personWords: [...findPersonWords(words, names, article.people)],
  };
}

/** A line set like a headline (“Minister Opens Bridge”): its capitals say nothing of names. */
function isTitleCase(block: string): boolean {
  if (/[.?!][”"’)]*$/.test(block)) return false;
  const long = block.match(/\p{L}[\p{L}\p{M}’']{3,}/gu) ?? [];
  return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * long.length;
}

function markTitled(found: ReadonlyMap<string, Draft>, stems: ReadonlyMap<string, string>, head: string): void {
  for (const line of head.split('\n')) {
    const words = line.split(/[^\p{L}\p{M}\p{N}.’']+/u).map((word) => word.replace(/[’']s?$/, '').replace(/[’']$/, ''));
    for (let from = 0; from < words.length; from += 1) {
      const stem = stems.get(foldWord(words[from] ?? ''));
      const family = stem === undefined ? undefined : found.get(familyKey(stem));
      if (family) family.isTitled = true;
      for (let to = from + 1; to <= Math.min(words.length, from + 5); to += 1) {
        const term = found.get(keyOf(words.slice(from, to).join(' ')));
        if (term) term.isTitled = true;
      }
    }
  }
}

function strongest(terms: Draft[]): LocalTerm[] {
  const weight = ({ count, isTitled, isEarly, kind }: Draft): number =>
    count + (isTitled ? 3 : 0) + (isEarly ? 1 : 0) + (kind === 'noun' ? 0 : 1);
  return terms
    .sort((a, b) => weight(b) - weight(a) || compareText(a.key, b.key))
    .slice(0, mostTerms)
    .map((term) => ({ ...term, surfaces: [...term.surfaces] }));
}
