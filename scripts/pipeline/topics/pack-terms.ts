import { kinds, type ArticleTerms, type LocalTerm, type Tally } from './local-term.ts';

/**
 * The terms of one article in a few strings: as lists they take ten times the memory, and there are as many as there
 * are articles. Lines part terms, tabs what is said of each; neither occurs in a word.
 */
export interface PackedTerms {
  /** By line: key, kind, occurrences, titled, early; then each printing and how often it stands there. */
  readonly terms: string;
  readonly verbs: string;
  readonly stems: string;
  readonly acronyms: ArticleTerms['acronyms'];
  readonly capitals: string;
  readonly personWords: string;
}

export function packTerms({ terms, verbs, stems, acronyms, capitals, personWords }: ArticleTerms): PackedTerms {
  const lines = terms.map(({ key, kind, count, isTitled, isEarly, surfaces }) => {
    let line = `${key}\t${kinds.indexOf(kind)}\t${count}\t${Number(isTitled)}\t${Number(isEarly)}`;
    for (const [surface, times] of surfaces) line += `\t${surface}\t${times}`;
    return line;
  });
  return {
    terms: lines.join('\n'),
    verbs: verbs.flat().join('\t'),
    stems: stems.flat().join('\t'),
    acronyms,
    capitals: capitals.join('\t'),
    personWords: personWords.join('\t'),
  };
}

/** The keys of an article’s terms. */
export function unpackKeys({ terms }: PackedTerms): string[] {
  return terms === '' ? [] : terms.split('\n').map(keyOfLine);
}

/** The terms of one article as `readTerms` gave them: those whose keys are wanted, as most are not. */
export function unpackTerms({ terms }: PackedTerms, isWanted: (key: string) => boolean = () => true): LocalTerm[] {
  if (terms === '') return [];
  return terms.split('\n').flatMap((line) => (isWanted(keyOfLine(line)) ? [unpackLine(line)] : []));
}

const keyOfLine = (line: string): string => line.slice(0, line.indexOf('\t'));

function unpackLine(line: string): LocalTerm {
  const [key = '', kind = '', count = '', titled = '', early = '', ...surfaces] = line.split('\t');
  return {
    key,
    kind: kinds[Number(kind)] ?? 'name',
    count: Number(count),
    isTitled: titled === '1',
    isEarly: early === '1',
    surfaces: toTally(surfaces),
  };
}

export const unpackVerbs = ({ verbs }: PackedTerms): Tally => toTally(unpackWords(verbs));

/** Stem by noun. */
export function unpackStems({ stems }: PackedTerms): (readonly [string, string])[] {
  const words = unpackWords(stems);
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? word] as const] : []));
}

export const unpackWords = (packed: string): string[] => (packed === '' ? [] : packed.split('\t'));

function toTally(values: readonly string[]): [string, number][] {
  const tally: [string, number][] = [];
  for (let at = 0; at + 1 < values.length; at += 2) tally.push([values[at] ?? '', Number(values[at + 1])]);
  return tally;
}
