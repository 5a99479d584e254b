import type { Term } from './gather-terms.ts';
import { compareText } from '../compare-text.ts';
import { foldWord, keyOf, singularOf } from './keys.ts';
import { familyKey, isNominal } from './local-term.ts';
import type { CorpusWords } from './survey-terms.ts';
import {
  calendarWords,
  courtesyWords,
  demonyms,
  genericAdjectives,
  genericNouns,
  genericPhrases,
  outletWords,
  weakHeads,
} from './word-lists.ts';

export interface RankedTerm extends Term {
  /** How well it would serve a reader as a topic; comparable within one corpus only. */
  readonly score: number;
}

const lowestScore = 0.45;
const fixedShare = 0.6;
const absorbedShare = 0.6;
const narrowShare = 0.5;

/** What ranking must know of the whole corpus beside its terms. */
export interface Corpus extends CorpusWords {
  /** Names and words of the outlets the articles come from, as keys. */
  readonly outlets: ReadonlySet<string>;
}

/**
 * How many articles a topic must mark in a corpus of so many: two, and more in large ones, where two articles share
 * a chance phrase for any phrase there is. 60 articles: 2; 1,000: 6; 10,000: 9.
 */
export function fewestArticles(size: number): number {
  return Math.max(Math.min(2, size), Math.round(Math.log2(size)) - 4);
}

/**
 * Leave out what is no topic and order the rest, best first. A term scores by how many articles share it, how much
 * they make of it, how rare it is among all, and what kind of term it is.
 */
export function rankTerms(terms: ReadonlyMap<string, Term>, corpus: Corpus): RankedTerm[] {
  const plausible = new Map([...terms].filter(([, term]) => isPlausible(term, terms, corpus)));
  const absorbed = findAbsorbed(plausible, corpus);
  return [...plausible.values()]
    .filter(({ key }) => !absorbed.has(key))
    .map((term) => ({ ...term, score: scoreOf(term, terms, corpus) }))
    .filter(({ score }) => score >= lowestScore)
    .sort((a, b) => b.score - a.score || compareText(a.key, b.key));
}

function isPlausible(
  term: Term,
  terms: ReadonlyMap<string, Term>,
  { personWords, outlets, size, stems }: Corpus,
): boolean {
  const { kind, words, surfaces, articles, total, titled, key } = term;
  const [surface = ''] = surfaces;
  if (articles.size < fewestArticles(size) || surface.length < 3 || genericPhrases.has(key) || outlets.has(key))
    return false;
  const isRepeated = total >= (size < 3 ? 3 : 2) || titled > 0;
  if (!isRepeated) return false;
  if (kind === 'noun') {
    const least = isNominal(surface) ? 2 : 3;
    const mean = total / articles.size;
    return (
      !surfaces.some((noun) => genericNouns.has(singularOf(noun))) &&
      (mean >= least + 1.5 || (mean >= least && titled > 0))
    );
  }
  const printed = surface.split(/[\s-]+/);
  if (isCountry(key) && titled < articles.size / 3 && (total < 3 * articles.size || key === 'united state'))
    return false;
  if (surface.endsWith('.') && surface.length < 8 && !/^(?:un|eu)$/.test(key)) return false;
  if (new Set(words).size < words.length) return false;
  const last = foldWord(printed.at(-1) ?? '');
  if (
    words.some((word) => word.length < 2) ||
    (kind === 'name' && (isColourless(last) || courtesyWords.has(singularOf(last))))
  )
    return false;
  if (kind === 'name' && words.length === 1 && stems.has(last) && surface !== surface.toUpperCase()) return false;
  if (printed.some((word) => /^\p{Lu}/u.test(word) && personWords.has(foldWord(word)))) return false;
  if (printed.some((word) => /^\p{Lu}/u.test(word) && isOutletWord(word, printed.length))) return false;
  if (printed.every((word) => isColourless(foldWord(word)))) return false;
  const weak = words.every((word) => genericNouns.has(singularOf(word)) || genericAdjectives.has(word));
  return !weak || (words.length > 1 && (kind === 'name' || isFixed(term, terms, stems)));
}

function isOutletWord(word: string, length: number): boolean {
  const folded = foldWord(word);
  return outletWords.has(folded) && (length > 1 || folded !== 'times');
}

function isColourless(word: string): boolean {
  return demonyms.has(word) || demonyms.has(singularOf(word)) || courtesyWords.has(word) || calendarWords.has(word);
}

/** Two everyday nouns that make a term of their own (“water quality”): they seldom stand without each other. */
function isFixed(term: Term, terms: ReadonlyMap<string, Term>, stems: ReadonlyMap<string, string>): boolean {
  if (term.words.length !== 2 || term.articles.size < 3 || term.total < 4) return false;
  const singles = partsOf(term, terms, stems).filter(({ kind }) => kind === 'noun');
  return singles.length === 2 && singles.every(({ total }) => term.total >= fixedShare * total);
}

/** Shorter terms that hardly occur outside a longer one, and longer ones that add little to a shorter one. */
function findAbsorbed(terms: ReadonlyMap<string, Term>, { stems }: Corpus): Set<string> {
  const absorbed = new Set<string>();
  for (const long of terms.values()) {
    if (long.kind === 'noun' || long.words.length < 2) continue;
    for (const short of partsOf(long, terms, stems)) {
      if (long.articles.size < narrowShare * short.articles.size || (short.kind === 'name' && long.kind !== 'name'))
        continue;
      const isInside = long.total >= absorbedShare * short.total;
      const saysMore =
        short.kind === 'noun' &&
        long.kind === 'phrase' &&
        !/\p{Lu}/u.test(long.surfaces[0] ?? '') &&
        !isNominal(short.surfaces[0] ?? '') &&
        !isColourlessHead(long.words.at(-1) ?? '');
      if (isInside || saysMore) absorbed.add(short.key);
    }
  }
  return absorbed;
}

const isColourlessHead = (head: string): boolean => weakHeads.has(head) || genericNouns.has(head);

/** The terms that are part of a longer one. */
export function partsOf(long: Term, terms: ReadonlyMap<string, Term>, stems: ReadonlyMap<string, string>): Term[] {
  const parts: Term[] = [];
  const { words } = long;
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from === words.length) continue;
      const inner = words.slice(from, to);
      const last = inner.at(-1) ?? '';
      const keys = [[...inner.slice(0, -1), singularOf(last)].join(' ')];
      if (inner.length === 1) keys.push(familyKey(stems.get(last) ?? stems.get(`${last}s`) ?? last));
      for (const key of keys) {
        const part = terms.get(key);
        if (part) parts.push(part);
      }
    }
  return parts;
}

function scoreOf(term: Term, all: ReadonlyMap<string, Term>, { size, stems }: Corpus): number {
  const support = term.articles.size;
  const strength = [...term.articles.values()].reduce((sum, weight) => sum + weight, 0) / support;
  const rarity = size < 10 ? 1 : Math.log(1 + size / support) / Math.log(1 + size / 2);
  return priorOf(term, all, stems) * strength * Math.log2(1 + support) * rarity;
}

function priorOf(term: Term, all: ReadonlyMap<string, Term>, stems: ReadonlyMap<string, string>): number {
  const { kind, words, surfaces } = term;
  const [surface = ''] = surfaces;
  if (kind === 'noun') return isNominal(surface) ? 0.9 : 0.5;
  if (kind === 'name')
    return isCountry(term.key) ? 0.4 : words.length > 1 || surface === surface.toUpperCase() ? 1.1 : 0.75;
  const head = words.at(-1) ?? '';
  const hasName = /\p{Lu}/u.test(surface);
  const ofPeople = demonyms.has(words[0] ?? '') ? 0.6 : 1;
  const weak = weakHeads.has(head) ? 0.4 : genericNouns.has(head) ? 0.7 : isNominal(head) ? 1.15 : 1;
  return weak * ofPeople * (hasName ? 0.5 : 1) * cohesion(term, all, stems);
}

/** How much more a phrase is than its words met by chance: 0.7 (its words mostly stand elsewhere) to 1.2. */
function cohesion(term: Term, all: ReadonlyMap<string, Term>, stems: ReadonlyMap<string, string>): number {
  const singles = partsOf(term, all, stems).filter(({ words }) => words.length === 1);
  const largest = Math.max(term.total, ...singles.map(({ total }) => total));
  return 0.7 + 0.5 * (term.total / largest);
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const countries: ReadonlySet<string> = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    .flatMap((first, _, letters) => letters.map((second) => first + second))
    .map((code) => regionNames.of(code))
    .filter((name) => name !== undefined)
    .map(keyOf)
    .concat([
      'us',
      'usa',
      'america',
      'uk',
      'britain',
      'united state',
      'united kingdom',
      'europe',
      'africa',
      'asia',
      'england',
      'scotland',
      'wale',
    ]),
);

function isCountry(key: string): boolean {
  return countries.has(key);
}
