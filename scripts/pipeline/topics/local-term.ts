/** *name*: capitalised; *phrase*: two words or more; *noun*: one word with its kin (deport, deported, deportation). */
export const kinds = ['name', 'phrase', 'noun'] as const;
export type TermKind = (typeof kinds)[number];

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

/** What topics are found from, of one article. */
export interface ArticleTerms {
  readonly terms: readonly LocalTerm[];
  /** Stems of verbs and how often they occur: they count for the noun made from them. */
  readonly verbs: Tally;
  /** Stems of the nouns among `terms` that name what happens, and how often they occur so (see `isNominal`). */
  readonly nominals: Tally;
  /** Stem of each noun, by its folded form. */
  readonly stems: readonly (readonly [string, string])[];
  /** Keys of a long name and of the acronym printed for it. */
  readonly acronyms: readonly (readonly [string, string])[];
  /** Capitalised words, folded, and those of them that name a person here. */
  readonly capitals: readonly string[];
  readonly personWords: readonly string[];
}

/** The key of a single noun’s family, from its stem: told apart from names and phrases by its first character. */
export const familyKey = (stem: string): string => `=${stem}`;

export const stemOfFamily = (key: string): string => key.slice(1);

const nominalEnding = /(?:[tsc]ion|ment|ance|ence|ism|ysis|ship|cy|ity)s?$/;

/** Whether a noun is made from a verb or an adjective: such nouns name what happens, and gather the verb’s forms. */
export function isNominal(noun: string): boolean {
  return nominalEnding.test(noun);
}
