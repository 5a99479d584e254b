import type { ArticlePerson } from '../../../src/schema/article.ts';
import type { Token } from '../language/tokenize.ts';
import type { Block } from '../types.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findNames, isCapital } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { byCodeUnit, foldWord, keyOf } from './keys.ts';
import { findPersonWords } from './find-person-words.ts';
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

/** *name*: capitalised; *phrase*: two words or more; *noun*: one word with its kin (deport, deported, deportation). */
export type TermKind = 'name' | 'phrase' | 'noun';

/** How often something occurs. */
export type Tally = readonly (readonly [string, number])[];

/** One term in one article. */
export interface LocalTerm {
  readonly key: string;
  readonly kind: TermKind;
  readonly count: number;
  /** In the title or the standfirst. */
  readonly isTitled: boolean;
  /** Among the first words of the body. */
  readonly isEarly: boolean;
  /** How often each printing of it stands here. */
  readonly surfaces: Tally;
}

/** What topics are found from, of one article: lists only, as it is cached and passed between threads. */
export interface ArticleTerms {
  readonly terms: readonly LocalTerm[];
  /** Stems of verbs and how often they occur: they count for the noun made from them. */
  readonly verbs: Tally;
  /** Stem of each noun, by its folded form. */
  readonly stems: readonly (readonly [string, string])[];
  /** Keys of a long name and of the acronym printed for it. */
  readonly acronyms: readonly (readonly [string, string])[];
  /** Capitalised words, folded, and those of them that name a person here. */
  readonly capitals: readonly string[];
  readonly personWords: readonly string[];
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

/** The key of a single noun’s family, from its stem: told apart from names and phrases by its first character. */
export const familyKey = (stem: string): string => `=${stem}`;

/** Read the terms one article could be filed under: its names, its noun phrases, its nouns. */
export function readTerms(article: TermSource): ArticleTerms {
  const words = tagWords(
    article.tokens.filter((_, index) => {
      const block = article.body[index];
      return block && block.kind !== 'heading' && !isTitleCase(article.text.slice(block.start, block.end));
    }),
  );
  const common = new Set(
    words.filter(({ text: word }) => /^\p{Ll}/u.test(word)).map(({ text: word }) => foldWord(word)),
  );
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
  for (const [index, { text: word, kind, stem }] of words.entries()) {
    if (kind === 'verb') verbs.set(stem, (verbs.get(stem) ?? 0) + 1);
    if (kind !== 'noun' || !/^\p{L}{3}/u.test(word)) continue;
    stems.set(foldWord(word), stem);
    if (/^\p{Ll}/u.test(word) || !isCapital(words[index] ?? { text: '', kind, stem, isFirst: true }, common))
      add(familyKey(stem), 'noun', word.toLowerCase(), index);
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
    .sort((a, b) => weight(b) - weight(a) || byCodeUnit(a.key, b.key))
    .slice(0, mostTerms)
    .map((term) => ({ ...term, surfaces: [...term.surfaces] }));
}
