import { compareText } from '../compare-text.ts';
import { stemOfFamily } from './local-term.ts';
import {
  hashKey,
  packedTerms,
  unpackKey,
  unpackStems,
  unpackTally,
  unpackWords,
  type PackedTerms,
} from './pack-terms.ts';

/** Occurrences of the noun for each of its verb, from which on the verb counts for it. */
const nounShare = 0.5;

/** From this share of the articles that print a capitalised word on, it is a person’s. */
const personShare = 0.25;

/** A noun with its kin, over all articles. */
export interface Family {
  /** How many articles hold the noun. */
  readonly holders: number;
  /**
   * Whether the verb counts for it: the articles speak of it as a thing about as often as they use the verb. Else
   * “avoid” and “continue” would make topics of “avoidance” and “continuity”.
   */
  readonly isThing: boolean;
}

interface FamilyCount {
  holders: number;
  /** How often the articles speak of what happens (“deportation”), and how often they use the verb. */
  nominal: number;
  verbal: number;
}

/** What must be known of all articles before their terms are gathered. */
export interface Survey {
  /** How many articles there are. */
  readonly size: number;
  /** By stem. */
  readonly families: ReadonlyMap<string, Family>;
  /** True of the hash of every name and phrase that two articles hold or that has another key, and of few others. */
  readonly isShared: (hash: number) => boolean;
  /** The key that stands for another: the acronym for a long name. */
  readonly canonical: ReadonlyMap<string, string>;
}

/** What words are in the whole corpus. */
export interface CorpusWords {
  readonly size: number;
  /** Capitalised words, folded, that name persons. */
  readonly personWords: ReadonlySet<string>;
  /** Stem of each noun. */
  readonly stems: ReadonlyMap<string, string>;
}

/** Reads the terms of each article once, in any order, and keeps no more of them than counts. */
export class TermSurvey {
  #size = 0;
  readonly #votes = new Map<string, Map<string, number>>();
  readonly #families = new Map<string, FamilyCount>();
  /** Most phrases stand in one article only: they are counted by their hashes, so that none of them need be kept. */
  readonly #holders: Uint8Array;
  readonly #capitals = new Map<string, number>();
  readonly #persons = new Map<string, number>();
  readonly #stems = new Map<string, string>();

  /** @param expected about how many articles there are: with many more, more terms are held than need be */
  constructor(expected: number) {
    this.#holders = new Uint8Array(2 ** Math.min(24, 12 + Math.ceil(Math.log2(expected + 1))));
  }

  add(packed: PackedTerms): void {
    this.#size += 1;
    for (const [name, short] of packed.acronyms) {
      const forName = this.#votes.get(name) ?? new Map<string, number>();
      this.#votes.set(name, forName);
      countUp(forName, short);
    }
    for (const each of packedTerms(packed)) {
      if (each.isFamily) {
        this.#familyOf(stemOfFamily(unpackKey(packed, each))).holders += 1;
      } else {
        const slot = this.#slotOf(each.hash);
        this.#holders[slot] = Math.min(2, (this.#holders[slot] ?? 0) + 1);
      }
    }
    for (const [stem, count] of unpackTally(packed.nominals)) this.#familyOf(stem).nominal += count;
    for (const [stem, count] of unpackTally(packed.verbs)) this.#familyOf(stem).verbal += count;
    for (const word of unpackWords(packed.capitals)) countUp(this.#capitals, word);
    for (const word of unpackWords(packed.personWords)) countUp(this.#persons, word);
    for (const [word, stem] of unpackStems(packed)) this.#stems.set(word, stem);
  }

  finish(): Survey {
    const canonical = readAcronyms(this.#votes);
    for (const key of [...canonical.keys(), ...canonical.values()]) this.#holders[this.#slotOf(hashKey(key))] = 2;
    const families = [...this.#families].map(([stem, { holders, nominal, verbal }]): [string, Family] => [
      stem,
      { holders, isThing: nominal > 0 && nominal >= nounShare * verbal },
    ]);
    return {
      size: this.#size,
      families: new Map(families),
      isShared: (hash) => (this.#holders[this.#slotOf(hash)] ?? 0) >= 2,
      canonical,
    };
  }

  /** Tell the words of persons from those of places that also name a person somewhere. */
  words(): CorpusWords {
    const persons = [...this.#persons].filter(
      ([word, count]) => count >= personShare * (this.#capitals.get(word) ?? 0),
    );
    return { size: this.#size, personWords: new Set(persons.map(([word]) => word)), stems: this.#stems };
  }

  #familyOf(stem: string): FamilyCount {
    const known = this.#families.get(stem);
    if (known) return known;
    const family = { holders: 0, nominal: 0, verbal: 0 };
    this.#families.set(stem, family);
    return family;
  }

  #slotOf(hash: number): number {
    return hash & (this.#holders.length - 1);
  }
}

function countUp(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Long names and acronyms, one to one, the pairs most articles tie first. */
function readAcronyms(votes: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
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
