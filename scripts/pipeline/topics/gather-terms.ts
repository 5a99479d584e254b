import { compareText } from '../compare-text.ts';
import { familyKey, isNominal, kinds, stemOfFamily, type LocalTerm, type TermKind } from './local-term.ts';
import { packedTerms, unpackKey, unpackTally, unpackTerm, type PackedTerms } from './pack-terms.ts';
import type { Survey } from './survey-terms.ts';

/** A term over all articles. */
export interface Term {
  readonly key: string;
  /** Folded words of the key, without the mark of a family. */
  readonly words: readonly string[];
  readonly kind: TermKind;
  /** Occurrences in all articles. */
  readonly total: number;
  /** In how many articles it stands in the title or standfirst. */
  readonly titled: number;
  /** Articles it marks, by index, with its weight there (0 to about 1.7), heaviest first. */
  readonly articles: ReadonlyMap<number, number>;
  /** Further articles, by index, that name it in passing only. */
  readonly passing: readonly number[];
  /** Printings, the one most articles have first. */
  readonly surfaces: readonly string[];
}

interface Draft {
  readonly key: string;
  /** How many articles have it as each of `kinds`. */
  readonly ofKind: number[];
  total: number;
  titled: number;
  /** Articles it marks, and its weight in each: two lists of numbers, as there are millions. */
  readonly articles: number[];
  readonly weights: number[];
  readonly passing: number[];
  readonly surfaces: { readonly printed: string; articles: number; count: number }[];
}

/**
 * The terms of all articles, gathered from one after the other in the order of their keys. Only terms that `fewest`
 * articles hold are kept, so that memory follows the words shared, not the words written. A long name and its acronym
 * are one term.
 */
export class TermGathering {
  readonly #survey: Survey;
  readonly #fewest: number;
  readonly #isLarge: boolean;
  readonly #drafts = new Map<string, Draft>();
  readonly #families = new Map<string, Draft>();
  #articles = 0;

  constructor(survey: Survey, fewest: number) {
    this.#survey = survey;
    this.#fewest = fewest;
    this.#isLarge = survey.size >= 10;
  }

  /** Take the terms of the next article. */
  add(packed: PackedTerms): void {
    const { families, isShared, canonical } = this.#survey;
    const index = this.#articles;
    this.#articles += 1;
    const verbs = new Map(unpackTally(packed.verbs).filter(([stem]) => families.get(stem)?.isThing));
    const names: LocalTerm[] = [];
    for (const each of packedTerms(packed)) {
      if (!each.isFamily) {
        if (this.#fewest < 2 || isShared(each.hash)) names.push(unpackTerm(packed, each));
        continue;
      }
      const key = unpackKey(packed, each);
      const stem = stemOfFamily(key);
      const family = families.get(stem);
      const verbal = verbs.get(stem) ?? 0;
      verbs.delete(stem);
      if (!family || (verbal === 0 && family.holders < this.#fewest)) continue;
      const term = unpackTerm(packed, each);
      add(draftOf(this.#families, key), index, term, term.count + verbal, this.#isLarge);
    }
    for (const term of mergeLocal(names, canonical))
      add(draftOf(this.#drafts, term.key), index, term, term.count, this.#isLarge);
    for (const [stem, count] of verbs) {
      const key = familyKey(stem);
      const verbal: LocalTerm = { key, kind: 'noun', count, isTitled: false, isEarly: false, surfaces: [] };
      add(draftOf(this.#families, key), index, verbal, count, this.#isLarge);
    }
  }

  /** The terms by their keys, in the order of these. */
  finish(): Map<string, Term> {
    const kept = [...this.#drafts.values(), ...this.#families.values()]
      .filter(({ articles }) => articles.length >= this.#fewest)
      .sort((a, b) => compareText(a.key, b.key));
    return new Map(kept.map((draft) => [draft.key, toTerm(draft)]));
  }
}

function draftOf(drafts: Map<string, Draft>, key: string): Draft {
  const known = drafts.get(key);
  if (known) return known;
  const draft = newDraft(detach(key));
  drafts.set(draft.key, draft);
  return draft;
}

/** The same words by themselves: V8 keeps a part of a long text by holding on to the whole. */
const detach = (part: string): string => JSON.parse(JSON.stringify(part)) as string;

const newDraft = (key: string): Draft => ({
  key,
  ofKind: kinds.map(() => 0),
  total: 0,
  titled: 0,
  articles: [],
  weights: [],
  passing: [],
  surfaces: [],
});

function add(draft: Draft, index: number, term: LocalTerm, count: number, isLarge: boolean): void {
  const kind = kinds.indexOf(term.kind);
  draft.ofKind[kind] = (draft.ofKind[kind] ?? 0) + 1;
  draft.total += count;
  if (term.isTitled) draft.titled += 1;
  for (const [surface, times] of term.surfaces) {
    const known = draft.surfaces.find(({ printed }) => printed === surface);
    if (known) {
      known.articles += 1;
      known.count += times;
    } else draft.surfaces.push({ printed: detach(surface), articles: 1, count: times });
  }
  // A word said once in passing does not make an article about it; in a small corpus a name or a phrase may.
  const isPassing = count < 2 && !term.isTitled && !(term.isEarly && term.kind === 'name');
  if (isPassing && (isLarge || term.kind === 'noun')) {
    draft.passing.push(index);
    return;
  }
  draft.articles.push(index);
  draft.weights.push(count / (count + 2) + (term.isTitled ? 0.5 : 0) + (term.isEarly ? 0.2 : 0));
}

/** Terms of one article under the keys they are gathered by. */
function mergeLocal(terms: readonly LocalTerm[], canonical: ReadonlyMap<string, string>): Iterable<LocalTerm> {
  const local = new Map<string, LocalTerm>();
  for (const term of terms) {
    const key = canonical.get(term.key) ?? term.key;
    const twin = local.get(key);
    local.set(key, twin ? mergeTwins(twin, term) : key === term.key ? term : { ...term, key });
  }
  return local.values();
}

function mergeTwins(one: LocalTerm, other: LocalTerm): LocalTerm {
  const surfaces = new Map(one.surfaces);
  for (const [surface, count] of other.surfaces) surfaces.set(surface, (surfaces.get(surface) ?? 0) + count);
  return {
    ...one,
    count: one.count + other.count,
    isTitled: one.isTitled || other.isTitled,
    isEarly: one.isEarly || other.isEarly,
    surfaces: [...surfaces],
  };
}

function toTerm({ key, ofKind, total, titled, articles, weights, passing, surfaces }: Draft): Term {
  const most = Math.max(...ofKind);
  const [kind = 'name'] = kinds.filter((_, index) => ofKind[index] === most).sort(compareText);
  const byUse = surfaces.sort(
    (a, b) => b.articles - a.articles || b.count - a.count || compareText(a.printed, b.printed),
  );
  const printed = byUse.map(({ printed }) => printed);
  const heaviest = articles
    .map((index, at): [number, number] => [index, weights[at] ?? 0])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    key,
    words: key.replace(/^=/, '').split(' '),
    kind,
    total,
    titled,
    articles: new Map(heaviest),
    passing,
    surfaces: kind === 'noun' ? nounsFirst(printed) : printed,
  };
}

/** “deportation” before “deportations” and “deportee”: what happens, in the singular, names the family best. */
function nounsFirst(printed: readonly string[]): string[] {
  const rank = (noun: string): number => (isNominal(noun) && !noun.endsWith('s') ? 0 : isNominal(noun) ? 1 : 2);
  const [first] = printed;
  return first !== undefined && printed.some(isNominal) ? printed.toSorted((a, b) => rank(a) - rank(b)) : [...printed];
}
