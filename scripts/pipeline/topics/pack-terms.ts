import { kinds, type ArticleTerms, type LocalTerm, type Tally } from './local-term.ts';

/**
 * The terms of one article in a few strings: as lists they take ten times the memory, and there are as many as there
 * are articles. Lines part terms, tabs what is said of each; neither occurs in a word.
 */
export interface PackedTerms {
  /** By line: key; kind, titled and early, a digit each; then each printing and how often it stands there. */
  readonly terms: string;
  readonly verbs: string;
  readonly nominals: string;
  /** Each noun, how many of its last letters its stem does not have, and what stands for them. */
  readonly stems: string;
  readonly acronyms: ArticleTerms['acronyms'];
  readonly capitals: string;
  readonly personWords: string;
}

export function packTerms({
  terms,
  verbs,
  nominals,
  stems,
  acronyms,
  capitals,
  personWords,
}: ArticleTerms): PackedTerms {
  const lines = terms.map(({ key, kind, isTitled, isEarly, surfaces }) => {
    let line = `${key}\t${kinds.indexOf(kind)}${Number(isTitled)}${Number(isEarly)}`;
    for (const [surface, times] of surfaces) line += `\t${surface}\t${times}`;
    return line;
  });
  return {
    terms: lines.join('\n'),
    verbs: verbs.flat().join('\t'),
    nominals: nominals.flat().join('\t'),
    stems: stems.flatMap(packStem).join('\t'),
    acronyms,
    capitals: capitals.join('\t'),
    personWords: personWords.join('\t'),
  };
}

/** A term that is still packed: one line of `terms`. */
export interface PackedTerm {
  /** Of its key (`hashKey`): so that the key of a term that nobody wants need not be made. */
  readonly hash: number;
  /** Whether it is a noun with its kin, see `familyKey`. */
  readonly isFamily: boolean;
  readonly start: number;
  readonly end: number;
}

const [tab, equals] = ['\t', '='].map((mark) => mark.charCodeAt(0));

/** The lines of an article’s terms, as they are packed. */
export function* packedTerms({ terms }: PackedTerms): Generator<PackedTerm> {
  for (let start = 0; start < terms.length;) {
    const next = terms.indexOf('\n', start);
    const end = next < 0 ? terms.length : next;
    yield { hash: hashKey(terms, start), isFamily: terms.charCodeAt(start) === equals, start, end };
    start = end + 1;
  }
}

/** The hash of a key, which ends with the text or at a tab: FNV-1a over UTF-16 code units. */
export function hashKey(text: string, start = 0): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === tab) break;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** The key of a packed term. */
export function unpackKey({ terms }: PackedTerms, { start }: PackedTerm): string {
  return terms.slice(start, terms.indexOf('\t', start));
}

/** A term as `readTerms` gave it. */
export function unpackTerm({ terms }: PackedTerms, { start, end }: PackedTerm): LocalTerm {
  const fields = terms.slice(start, end).split('\t');
  const [key = '', told = ''] = fields;
  const surfaces = toTally(fields, 2);
  return {
    key,
    kind: kinds[Number(told.charAt(0))] ?? 'name',
    count: surfaces.reduce((sum, [, times]) => sum + times, 0),
    isTitled: told.charAt(1) === '1',
    isEarly: told.charAt(2) === '1',
    surfaces,
  };
}

/** How often each stem occurs: `verbs` or `nominals`. */
export const unpackTally = (packed: string): Tally => toTally(unpackWords(packed));

function packStem([noun, stem]: readonly [string, string]): [string, number, string] {
  let shared = 0;
  while (shared < stem.length && noun.charAt(shared) === stem.charAt(shared)) shared += 1;
  return [noun, noun.length - shared, stem.slice(shared)];
}

/** Stem by noun. */
export function unpackStems({ stems }: PackedTerms): [string, string][] {
  const fields = unpackWords(stems);
  const pairs: [string, string][] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const noun = fields[at] ?? '';
    pairs.push([noun, noun.slice(0, noun.length - Number(fields[at + 1])) + (fields[at + 2] ?? '')]);
  }
  return pairs;
}

export const unpackWords = (packed: string): string[] => (packed === '' ? [] : packed.split('\t'));

function toTally(values: readonly string[], from = 0): [string, number][] {
  const tally: [string, number][] = [];
  for (let at = from; at + 1 < values.length; at += 2) tally.push([values[at] ?? '', Number(values[at + 1])]);
  return tally;
}
