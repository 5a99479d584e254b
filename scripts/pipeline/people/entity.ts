import type { Span } from '../../../src/schema/span.ts';
import type { Gender } from '../language/given-names.ts';
import { givenNameGender } from '../language/lexicon.ts';
import { genderBeside } from './kin-beside.ts';
import { nameOf } from './name-of.ts';
import type { NameRun } from './name-run.ts';

/** Somebody (or a body) the article names, under every name it uses. */
export interface Entity {
  readonly index: number;
  readonly type: 'person' | 'body';
  /** The fullest name the article prints. */
  name: string;
  /** Words of its names without titles, in lower case and without accents; the first full form. */
  readonly words: readonly string[];
  gender: Gender | null;
  /** Whether a title tells the gender: “Mr.”, “spokeswoman”. A given name only suggests it. */
  hasGenderedTitle: boolean;
  /** Words that describe the bearer beside the name: titles, appositions. Lower case. */
  readonly roles: Set<string>;
  /** The nouns of those descriptions: “the *prefect* of Porto, Ana Ruiz”. Lower case. */
  readonly nouns: Set<string>;
  readonly mentions: Mention[];
}

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly run: NameRun;
  /** Index of the entity. */
  entity: number;
  /** Entities that bear the same surname as well, so that the article’s course must tell whom it means. */
  readonly rivals: readonly number[];
  readonly type: Entity['type'];
  readonly isQuoted: boolean;
  /** *full*: two words of the name or more; *surname*, *given*: one of them. */
  readonly form: 'full' | 'surname' | 'given';
}

export interface People {
  readonly entities: readonly Entity[];
  /** All mentions in order of place. */
  readonly mentions: readonly Mention[];
}

/** A name run with what the caller knows of its surroundings. */
export interface PlacedRun {
  readonly run: NameRun;
  readonly isQuoted: boolean;
  /** False for a name in the title or standfirst: it tells who is who, but is no mention. */
  readonly isMention: boolean;
  /** Whether a reporting verb stands beside it. */
  readonly isSpeaking: boolean;
}

/** Somebody new, by the runs that name him. */
export function newEntity(index: number, type: Entity['type'], group: readonly PlacedRun[]): Entity {
  const words = group[0]?.run.name.words ?? [];
  // “ANA RUIZ went home. … Ana Ruiz said”
  const isShouted = ({ run }: PlacedRun): boolean => run.name.words.join('') === run.name.words.join('').toUpperCase();
  const printed = group.find((placed) => !isShouted(placed)) ?? group[0];
  const gender = group.map(({ run }) => genderBeside(run)).find((value) => value !== undefined);
  const given = words.length > 1 ? givenNameGender(words[0]?.toLowerCase() ?? '') : undefined;
  return {
    index,
    type,
    name: nameOf(printed?.run),
    words: group[0]?.run.name.folded ?? [],
    gender: gender ?? given ?? null,
    hasGenderedTitle: gender !== undefined,
    roles: new Set(),
    nouns: new Set(),
    mentions: [],
  };
}
