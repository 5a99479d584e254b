import type { Span } from '../../../src/schema/span.ts';
import type { Gender } from '../language/given-names.ts';
import { givenNameGender, isPlace } from '../language/lexicon.ts';
import { findBodyNames, nameKeyOf } from './body-names.ts';
import { findAliases } from './find-aliases.ts';
import { findFullNames } from './find-full-names.ts';
import { nameOf } from './name-of.ts';
import type { NameRun } from './name-run.ts';
import { addWords, bearersOf, fullMatch, indexWords, isSurnameOf } from './find-bearers.ts';
import { fold } from './fold.ts';
import { isSameWords } from './is-same-name.ts';
import { genderBeside, isApposedKin, isNamedKin } from './kin-beside.ts';
import { looksLikeBody, looksLikePlace } from './looks-like.ts';
import { mergeForms } from './merge-forms.ts';
import { misspelt } from './misspelt.ts';
import { noteRoles } from './note-roles.ts';
import { isSinglePerson, isSpeakingName } from './single-name.ts';
import { shareSurnames } from './share-surnames.ts';
import { isHonorific } from './titles/is-title.ts';
import { trimRuns } from './trim-runs.ts';

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

/**
 * Decide which name runs are people, and which runs name the same one.
 *
 * A name of two words or more is a person on evidence: a title before it, a known given name, an initial, an age or
 * “who” behind it, a reporting verb, its last word alone elsewhere; and against it: words that end bodies and
 * places, acronyms, an article before it. All its mentions count together. A single word is a person where it is a
 * part of one’s name, or follows a title.
 */
export function findPeople(placedRuns: readonly PlacedRun[]): People {
  const all = shareSurnames(trimRuns(placedRuns));
  const aliases = findAliases(all);
  const runs = all.filter((placed) => !aliases.has(nameKeyOf(placed)));
  const singles = Map.groupBy(
    runs.filter(({ run }) => run.name.words.length === 1),
    ({ run }) => run.name.folded[0] ?? '',
  );
  const groups = findFullNames(runs, singles);
  const entities = groups.map((group, index) => newEntity(index, 'person', group));
  mergeForms(entities, new Set(entities.filter(({ index }) => groups[index]?.some(({ run }) => isApposedKin(run)))));
  const index = indexWords(entities);
  const mentions: Mention[] = [];
  const lastByWord = new Map<string, number>();
  const relatives: Entity[] = [];
  const bodyNames = findBodyNames(runs);
  const speaking = new Set(
    [...singles].filter(([, placed]) => placed.some((one) => isSpeakingName(one))).map(([word]) => word),
  );
  for (const placed of all) {
    const { run } = placed;
    const owner = aliases.get(nameKeyOf(placed));
    const alias = owner && fullMatch(entities, owner.run);
    // “Baker said”: a word for an office may be the surname of somebody named in full.
    const isOffice = run.name.core.length === 0 && isSurnameOf(run, entities);
    const words = isOffice ? [fold(run.text)] : run.name.core;
    const [word] = words;
    if (word === undefined) continue;
    const bearers = words.length > 1 || alias ? [] : bearersOf(entities, index, run, word, relatives);
    let entity =
      alias ??
      (words.length > 1
        ? fullMatch(entities, run)
        : (bearers.find((bearer) => bearer.index === lastByWord.get(word)) ?? bearers[0]));
    const firm = entity === undefined && words.length === 1 ? bodyCalled(word, entities) : undefined;
    const isFirm = firm !== undefined && placed.isSpeaking && !isSinglePerson(run);
    if (
      entity === undefined &&
      !isOffice &&
      words.length === 1 &&
      !isFirm &&
      (isSinglePerson(run) || speaking.has(word))
    ) {
      entity = newEntity(entities.length, 'person', [placed]);
      entities.push(entity);
      addWords(index, entity);
      if (isNamedKin(run)) relatives.push(entity);
    }
    // “The DIG said”: a rank, and no body
    const isRank = words.length === 1 && isHonorific(word);
    // “Law changes came”: a capital that the sentence gives
    const isPlain = words.length === 1 && run.isInitial && !placed.isSpeaking && isPlainNoun(run.name.words[0] ?? '');
    // “the Orsa Sailors’ | Trust”, “the June 5 | Movement”: the rest of a longer name
    const isRest = words.length === 1 && /^(?:['’]|['’]s|\d+)$/u.test(run.before.at(-1) ?? '');
    if (entity === undefined && words.length === 1 && placed.isSpeaking && !placed.isQuoted)
      entity = misspelt(word, entities);
    // “Orsa Water apologised. … Orsa said”
    if (
      entity === undefined &&
      words.length === 1 &&
      placed.isSpeaking &&
      !isPlace(word) &&
      !looksLikeBody(run.name.words)
    )
      entity = firm;
    if (
      entity === undefined &&
      !isRank &&
      !isRest &&
      !isPlain &&
      (bodyNames.has(nameKeyOf(placed)) || (looksLikeBody(run.name.words) && !looksLikePlace(run.name.words)))
    ) {
      entity = entities.find((other) => other.type === 'body' && isSameWords(other.words, run.name.folded));
      if (!entity) {
        entity = newEntity(entities.length, 'body', [placed]);
        entities.push(entity);
      }
    }
    if (entity === undefined) continue;
    for (const word of words) lastByWord.set(word, entity.index);
    if (!isOffice) noteRoles(entity, run);
    if (!placed.isMention) continue;
    const form =
      words.length > 1 ? 'full' : words[0] === entity.words[0] && entity.words.length > 1 ? 'given' : 'surname';
    const mention: Mention = {
      start: run.start,
      end: run.end,
      run,
      entity: entity.index,
      rivals: bearers.map((bearer) => bearer.index).filter((bearer) => bearer !== entity.index),
      type: entity.type,
      isQuoted: placed.isQuoted,
      form,
    };
    entity.mentions.push(mention);
    mentions.push(mention);
  }
  return { entities, mentions };
}

/** What bodies are called only beside other words of their names. */
const isPlainNoun = (word: string): boolean =>
  /^(?:Laws?|Rules?|Rights?|Act|Bill|Deal|Tests?|Tasks?|Day|Crisis|Games|Plan|Review|Relations|Security|Protection|Terror|Poll|Reports?|Awards?|Talks)$/u.test(
    word,
  );

function newEntity(index: number, type: Entity['type'], group: readonly PlacedRun[]): Entity {
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

/** The only body whose name begins with a word that may stand for it: “Orsa Water apologised. … Orsa said”. */
function bodyCalled(word: string, entities: readonly Entity[]): Entity | undefined {
  const bodies = entities.filter(({ type, words }) => type === 'body' && words.length > 1 && words[0] === word);
  return bodies.length === 1 && givenNameGender(word) === undefined ? bodies[0] : undefined;
}
