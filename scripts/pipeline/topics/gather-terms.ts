import { compareText } from '../compare-text.ts';
import { unpackKeys, unpackTerms, unpackVerbs, type PackedTerms } from './pack-terms.ts';
import { familyKey, type LocalTerm, type TermKind } from './local-term.ts';

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
  readonly kinds: Map<TermKind, number>;
  total: number;
  titled: number;
  readonly articles: Map<number, number>;
  readonly passing: number[];
  readonly surfaces: Map<string, { articles: number; count: number }>;
}

/** Occurrences of the noun for each of its verb, from which on the verb counts for it. */
const nounShare = 0.5;
const nominalEnding = /(?:[tsc]ion|ment|ance|ence|ism|ysis|ship|cy|ity)s?$/;

/** Whether a noun is made from a verb or an adjective: such nouns name what happens, and gather the verb’s forms. */
export function isNominal(noun: string): boolean {
  return nominalEnding.test(noun);
}

/**
 * Gather the terms of all articles. Only terms that `fewest` articles hold are kept, so that memory follows the
 * words shared, not the words written. A long name and its acronym are one term.
 */
export function gatherTerms(read: readonly PackedTerms[], fewest: number): Map<string, Term> {
  const canonical = readAcronyms(read);
  const keyFor = (key: string): string => canonical.get(key) ?? key;
  const { nominalStems, isShared } = surveyTerms(read, keyFor);

  const drafts = new Map<string, Draft>();
  const draftOf = (key: string): Draft => {
    const draft = drafts.get(key) ?? {
      key,
      kinds: new Map(),
      total: 0,
      titled: 0,
      articles: new Map(),
      passing: [],
      surfaces: new Map(),
    };
    drafts.set(key, draft);
    return draft;
  };
  const isLarge = read.length >= 10;
  const isEnough = (key: string): boolean => fewest < 2 || isShared(key);
  const isWanted = (key: string): boolean => key.startsWith('=') || isEnough(keyFor(key));
  for (const [index, packed] of read.entries()) {
    const local = mergeLocal(unpackTerms(packed, isWanted), keyFor);
    const verbs = unpackVerbs(packed);
    const timesOfVerb = new Map(verbs);
    for (const term of local.values()) {
      const verbal = nominalStems.has(term.key) ? (timesOfVerb.get(term.key.slice(1)) ?? 0) : 0;
      if (verbal > 0 || isEnough(term.key)) add(draftOf(term.key), index, term, term.count + verbal, isLarge);
    }
    for (const [stem, count] of verbs) {
      const key = familyKey(stem);
      if (!nominalStems.has(key) || local.has(key)) continue;
      const verbal: LocalTerm = { key, kind: 'noun', count, isTitled: false, isEarly: false, surfaces: [] };
      add(draftOf(key), index, verbal, count, isLarge);
    }
  }
  const kept = [...drafts.values()]
    .filter(({ articles }) => articles.size >= fewest)
    .sort((a, b) => compareText(a.key, b.key));
  return new Map(kept.map((draft) => [draft.key, toTerm(draft)]));
}

function add(draft: Draft, index: number, term: LocalTerm, count: number, isLarge: boolean): void {
  draft.kinds.set(term.kind, (draft.kinds.get(term.kind) ?? 0) + 1);
  draft.total += count;
  if (term.isTitled) draft.titled += 1;
  for (const [surface, times] of term.surfaces) {
    const tally = draft.surfaces.get(surface) ?? { articles: 0, count: 0 };
    draft.surfaces.set(surface, { articles: tally.articles + 1, count: tally.count + times });
  }
  // A word said once in passing does not make an article about it; in a small corpus a name or a phrase may.
  const isPassing = count < 2 && !term.isTitled && !(term.isEarly && term.kind === 'name');
  if (isPassing && (isLarge || term.kind === 'noun')) {
    draft.passing.push(index);
    return;
  }
  draft.articles.set(index, count / (count + 2) + (term.isTitled ? 0.5 : 0) + (term.isEarly ? 0.2 : 0));
}

function mergeLocal(terms: readonly LocalTerm[], keyFor: (key: string) => string): Map<string, LocalTerm> {
  const local = new Map<string, LocalTerm>();
  for (const term of terms) {
    const key = keyFor(term.key);
    const twin = local.get(key);
    local.set(key, twin ? mergeTwins(twin, term) : key === term.key ? term : { ...term, key });
  }
  return local;
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

/** What must be known of all articles before their terms are gathered. */
interface Survey {
  /**
   * The families whose verbs count: those the articles speak of as a thing (“deportation”) about as often as they use
   * the verb. Else “avoid” and “continue” would make topics of “avoidance” and “continuity”.
   */
  readonly nominalStems: ReadonlySet<string>;
  /** True of every key that two articles hold, and of few others. */
  readonly isShared: (key: string) => boolean;
}

function surveyTerms(read: readonly PackedTerms[], keyFor: (key: string) => string): Survey {
  const nominal = new Map<string, number>();
  const verbal = new Map<string, number>();
  const families = new Map<string, number>();
  // Most phrases stand in one article only: they are counted by their hashes, so that none of them need be kept.
  const holders = new Uint8Array(2 ** Math.min(24, 12 + Math.ceil(Math.log2(read.length + 1))));
  const slotOf = (key: string): number => hashText(key) & (holders.length - 1);
  for (const packed of read) {
    const held = new Set(unpackKeys(packed).map(keyFor));
    for (const { key, surfaces } of unpackTerms(packed, (each) => each.startsWith('='))) {
      for (const [noun, count] of surfaces) if (isNominal(noun)) nominal.set(key, (nominal.get(key) ?? 0) + count);
    }
    for (const key of held)
      if (key.startsWith('=')) families.set(key, (families.get(key) ?? 0) + 1);
      else holders[slotOf(key)] = Math.min(2, (holders[slotOf(key)] ?? 0) + 1);
    for (const [stem, count] of unpackVerbs(packed))
      verbal.set(familyKey(stem), (verbal.get(familyKey(stem)) ?? 0) + count);
  }
  const isThing = ([key, count]: [string, number]): boolean => count >= nounShare * (verbal.get(key) ?? 0);
  return {
    nominalStems: new Set([...nominal].filter(isThing).map(([key]) => key)),
    isShared: (key) => (key.startsWith('=') ? (families.get(key) ?? 0) : (holders[slotOf(key)] ?? 0)) >= 2,
  };
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
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

function toTerm({ key, kinds, total, titled, articles, passing, surfaces }: Draft): Term {
  const [[kind] = ['name' as TermKind]] = [...kinds].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const byUse = [...surfaces].sort(
    ([a, x], [b, y]) => y.articles - x.articles || y.count - x.count || compareText(a, b),
  );
  const printed = byUse.map(([surface]) => surface);
  const heaviest = [...articles].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
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
