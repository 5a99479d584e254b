import { compareText } from '../compare-text.ts';
import { familyKey, isNominal, kinds, stemOfFamily, type LocalTerm, type TermKind } from './local-term.ts';
import { hashKey, packedTerms, unpackKey, unpackTally, unpackTerm, type PackedTerms } from './pack-terms.ts';

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
  readonly articles: [index: number, weight: number][];
  readonly passing: number[];
  readonly surfaces: { readonly printed: string; articles: number; count: number }[];
}

/** Occurrences of the noun for each of its verb, from which on the verb counts for it. */
const nounShare = 0.5;
/**
 * Gather the terms of all articles. Only terms that `fewest` articles hold are kept, so that memory follows the
 * words shared, not the words written. A long name and its acronym are one term.
 */
export function gatherTerms(read: readonly PackedTerms[], fewest: number): Map<string, Term> {
  const canonical = readAcronyms(read);
  const { families, isShared } = surveyTerms(read, canonical);

  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    const draft = drafts.get(key) ?? newDraft(key);
    if (draft.total === 0) drafts.set(key, draft);
    return draft;
  };
  const isLarge = read.length >= 10;
  for (const [index, packed] of read.entries()) {
    const verbs = new Map(unpackTally(packed.verbs).filter(([stem]) => families.get(stem)?.isThing));
    const names: LocalTerm[] = [];
    for (const each of packedTerms(packed)) {
      if (!each.isFamily) {
        if (fewest < 2 || isShared(each.hash)) names.push(unpackTerm(packed, each));
        continue;
      }
      const key = unpackKey(packed, each);
      const stem = stemOfFamily(key);
      const family = families.get(stem);
      const verbal = verbs.get(stem) ?? 0;
      verbs.delete(stem);
      if (!family || (verbal === 0 && family.holders < fewest)) continue;
      const term = unpackTerm(packed, each);
      add((family.draft ??= newDraft(key)), index, term, term.count + verbal, isLarge);
    }
    for (const term of mergeLocal(names, canonical)) add(draftOf(term.key), index, term, term.count, isLarge);
    for (const [stem, count] of verbs) {
      const key = familyKey(stem);
      const family = families.get(stem);
      const verbal: LocalTerm = { key, kind: 'noun', count, isTitled: false, isEarly: false, surfaces: [] };
      if (family) add((family.draft ??= newDraft(key)), index, verbal, count, isLarge);
    }
  }
  for (const { draft } of families.values()) if (draft) drafts.set(draft.key, draft);
  const kept = [...drafts.values()]
    .filter(({ articles }) => articles.length >= fewest)
    .sort((a, b) => compareText(a.key, b.key));
  return new Map(kept.map((draft) => [draft.key, toTerm(draft)]));
}

const newDraft = (key: string): Draft => ({
  key,
  ofKind: kinds.map(() => 0),
  total: 0,
  titled: 0,
  articles: [],
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
    } else draft.surfaces.push({ printed: surface, articles: 1, count: times });
  }
  // A word said once in passing does not make an article about it; in a small corpus a name or a phrase may.
  const isPassing = count < 2 && !term.isTitled && !(term.isEarly && term.kind === 'name');
  if (isPassing && (isLarge || term.kind === 'noun')) {
    draft.passing.push(index);
    return;
  }
  draft.articles.push([index, count / (count + 2) + (term.isTitled ? 0.5 : 0) + (term.isEarly ? 0.2 : 0)]);
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

/** A noun with its kin, over all articles. */
interface Family {
  /** How many articles hold the noun. */
  holders: number;
  /** How often they speak of what happens (“deportation”), and how often they use the verb. */
  nominal: number;
  verbal: number;
  /**
   * Whether the verb counts for it: the articles speak of it as a thing about as often as they use the verb. Else
   * “avoid” and “continue” would make topics of “avoidance” and “continuity”.
   */
  isThing: boolean;
  draft: Draft | null;
}

/** What must be known of all articles before their terms are gathered. */
interface Survey {
  /** By stem. */
  readonly families: ReadonlyMap<string, Family>;
  /** True of the hash of every name and phrase that two articles hold or that has another key, and of few others. */
  readonly isShared: (hash: number) => boolean;
}

function surveyTerms(read: readonly PackedTerms[], canonical: ReadonlyMap<string, string>): Survey {
  const families = new Map<string, Family>();
  const familyOf = (stem: string): Family => {
    const known = families.get(stem);
    if (known) return known;
    const family = { holders: 0, nominal: 0, verbal: 0, isThing: false, draft: null };
    families.set(stem, family);
    return family;
  };
  // Most phrases stand in one article only: they are counted by their hashes, so that none of them need be kept.
  const holders = new Uint8Array(2 ** Math.min(24, 12 + Math.ceil(Math.log2(read.length + 1))));
  const slotOf = (hash: number): number => hash & (holders.length - 1);
  for (const key of [...canonical.keys(), ...canonical.values()]) holders[slotOf(hashKey(key))] = 2;
  for (const packed of read) {
    for (const each of packedTerms(packed)) {
      if (each.isFamily) {
        familyOf(stemOfFamily(unpackKey(packed, each))).holders += 1;
      } else {
        const slot = slotOf(each.hash);
        holders[slot] = Math.min(2, (holders[slot] ?? 0) + 1);
      }
    }
    for (const [stem, count] of unpackTally(packed.nominals)) familyOf(stem).nominal += count;
    for (const [stem, count] of unpackTally(packed.verbs)) familyOf(stem).verbal += count;
  }
  for (const family of families.values())
    family.isThing = family.nominal > 0 && family.nominal >= nounShare * family.verbal;
  return { families, isShared: (hash) => (holders[slotOf(hash)] ?? 0) >= 2 };
}

/** Long names and acronyms, one to one, the pairs most articles tie first. */
function readAcronyms(read: readonly PackedTerms[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { acronyms } of read)
    for (const [name, short] of acronyms) {
      const forName = votes.get(name) ?? new Map<string, number>();
      votes.set(name, forName.set(short, (forName.get(short) ?? 0) + 1));
    }
  const canonical = new Map<string, string>();
  const taken = new Set<string>();
  const pairs = [...votes].flatMap(([name, forName]) => [...forName].map(([short, count]) => ({ name, short, count })));
  pairs.sort((a, b) => b.count - a.count || compareText(a.name, b.name) || compareText(a.short, b.short));
  for (const { name, short } of pairs) {
    if (name === short || canonical.has(name) || taken.has(short)) continue;
    canonical.set(name, short);
    taken.add(short);
  }
  for (const short of canonical.values()) canonical.delete(short);
  for (const name of ['us', 'usa', 'america']) canonical.set(name, 'united state');
  return canonical;
}

function toTerm({ key, ofKind, total, titled, articles, passing, surfaces }: Draft): Term {
  const most = Math.max(...ofKind);
  const [kind = 'name'] = kinds.filter((_, index) => ofKind[index] === most).sort(compareText);
  const byUse = surfaces.sort(
    (a, b) => b.articles - a.articles || b.count - a.count || compareText(a.printed, b.printed),
  );
  const printed = byUse.map(({ printed }) => printed);
  const heaviest = articles.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
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
