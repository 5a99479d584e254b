import type { ArticlePerson } from '../../../src/schema/article.ts';
import type { Token } from '../language/tokenize.ts';
import type { Block } from '../types.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findNames } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { compareText } from '../compare-text.ts';
import { foldWord, keyOf, startsUpper } from './keys.ts';
import { findPersonWords } from './find-person-words.ts';
import { familyKey, isNominal, stemOfFamily, type ArticleTerms, type LocalTerm, type TermKind } from './local-term.ts';
import { stemOf, tagWords } from './tag-words.ts';

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
  readonly surfaces: [string, number][];
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
  const names = findNames(words);
  const found = new Map<string, Draft>();
  for (const { words: printed, from } of names) {
    const surface = printed.join(' ');
    const key = keyOf(surface);
    if (key !== '') count(draftOf(found, key, key, 'name'), surface, from);
  }
  const verbs = new Map<string, number>();
  const stems = new Map<string, string>();
  const families = new Map<string, Draft>();
  for (const [index, { text, folded, kind, isCapital }] of words.entries()) {
    if (kind !== 'verb' && (kind !== 'noun' || !/^\p{L}{3}/u.test(text))) continue;
    const stem = stemOf(text);
    if (kind === 'verb') verbs.set(stem, (verbs.get(stem) ?? 0) + 1);
    else {
      stems.set(folded, stem);
      if (!isCapital) count(draftOf(families, stem, familyKey(stem), 'noun'), text.toLowerCase(), index);
    }
  }
  for (const { surface, key, from } of findPhrases(words, names))
    count(draftOf(found, key, key, 'phrase'), surface, from);

  for (const line of [article.title, article.standfirst])
    if (line !== null) markTitled(line, found, (word) => families.get(stems.get(word) ?? ''));
  const terms = strongest([...found.values(), ...families.values()]);
  return {
    terms,
    verbs: [...verbs],
    nominals: terms.flatMap(nominalsOf),
    stems: [...stems],
    acronyms: findAcronyms(words, names),
    capitals: [...new Set(words.filter(({ isCapital }) => isCapital).map(({ folded }) => folded))],
    personWords: [...findPersonWords(words, names, article.people)],
  };
}

function draftOf(drafts: Map<string, Draft>, id: string, key: string, kind: TermKind): Draft {
  const known = drafts.get(id);
  if (known) return known;
  const draft = { key, kind, count: 0, isTitled: false, isEarly: false, surfaces: [] };
  drafts.set(id, draft);
  return draft;
}

/** Count one more occurrence of a term, at the word of that index. */
function count(term: Draft, surface: string, index: number): void {
  term.count += 1;
  term.isEarly ||= index < earlyWords;
  const known = term.surfaces.find(([printed]) => printed === surface);
  if (known) known[1] += 1;
  else term.surfaces.push([surface, 1]);
}

/** A line set like a headline (“Minister Opens Bridge”): its capitals say nothing of names. */
function isTitleCase(block: string): boolean {
  if (/[.?!][”"’)]*$/.test(block)) return false;
  const long = block.match(/\p{L}[\p{L}\p{M}’']{3,}/gu) ?? [];
  return long.length >= 2 && long.filter(startsUpper).length >= 0.75 * long.length;
}

/** @param familyOf the family of a folded noun */
function markTitled(
  head: string,
  found: ReadonlyMap<string, Draft>,
  familyOf: (noun: string) => Draft | undefined,
): void {
  for (const line of head.split('\n')) {
    const words = line.split(/[^\p{L}\p{M}\p{N}.’']+/u).map((word) => word.replace(/[’']s?$/, '').replace(/[’']$/, ''));
    for (let from = 0; from < words.length; from += 1) {
      const family = familyOf(foldWord(words[from] ?? ''));
      if (family) family.isTitled = true;
      for (let to = from + 1; to <= Math.min(words.length, from + 5); to += 1) {
        const term = found.get(keyOf(words.slice(from, to).join(' ')));
        if (term) term.isTitled = true;
      }
    }
  }
}

function strongest(terms: readonly Draft[]): LocalTerm[] {
  const byWeight = [...Map.groupBy(terms, weightOf)].sort(([a], [b]) => b - a);
  const kept: Draft[] = [];
  for (const [, alike] of byWeight) {
    if (kept.length >= mostTerms) break;
    kept.push(...alike.sort((a, b) => compareText(a.key, b.key)));
  }
  return kept.slice(0, mostTerms);
}

/** How often a family’s nouns name what happens, by its stem. */
function nominalsOf({ key, kind, surfaces }: LocalTerm): [string, number][] {
  if (kind !== 'noun') return [];
  let times = 0;
  for (const [noun, count] of surfaces) if (isNominal(noun)) times += count;
  return times > 0 ? [[stemOfFamily(key), times]] : [];
}

function weightOf({ count, isTitled, isEarly, kind }: Draft): number {
  return count + (isTitled ? 3 : 0) + (isEarly ? 1 : 0) + (kind === 'noun' ? 0 : 1);
}
