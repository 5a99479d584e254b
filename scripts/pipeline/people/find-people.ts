import type { Span } from '../../../src/schema/span.ts';
import { cueOf } from '../attribute/cues.ts';
import { prepositions } from '../attribute/word-classes.ts';
import { givenNameGender, isPlace, type Gender } from '../language/lexicon.ts';
import { findBodyNames, nameKeyOf } from './body-names.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import { findAliases } from './find-aliases.ts';
import { findFullNames } from './find-full-names.ts';
import type { NameRun } from './name-run.ts';
import { addWords, bearersOf, fullMatch, indexWords, isSurnameOf } from './find-bearers.ts';
import { fold } from './fold.ts';
import { isSameWords } from './is-same-name.ts';
import { genderBeside, isNamedKin } from './kin-beside.ts';
import { isBodyNoun, looksLikeBody, looksLikePlace } from './looks-like.ts';
import { mergeForms } from './merge-forms.ts';
import { isSinglePerson, isSpeakingName } from './single-name.ts';
import { shareSurnames } from './share-surnames.ts';
import { isHonorific, isTitleWord } from './titles.ts';
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
  const entities = findFullNames(runs, singles).map((group, index) => newEntity(index, 'person', group));
  mergeForms(entities);
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
    // “the Orsa Sailors’ | Trust”: the rest of a longer name
    const isRest = words.length === 1 && /^(?:['’]|['’]s)$/u.test(run.before.at(-1) ?? '');
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
    if (!isOffice) describe(entity, run);
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

const regnal = /^(?:pope|king|queen|prince|princess|emperor|saint)$/u;

/** The name as printed; of those who reign by one name, with their title: “Pope Anselm”. */
function nameOf(run: NameRun | undefined): string {
  const words = run?.name.words ?? [];
  const title = run?.title.at(-1) ?? '';
  const name = words.join(' ').replace(/ (?=,)/u, '');
  if (!run || words.length !== 1 || !regnal.test(title)) return name;
  return /\p{Lu}\S*\s+\S+$/u.exec(run.text)?.[0] ?? name;
}

/** “Ana Ruiz has been | mayor of Porto for ten years”: the office that the verb behind a name gives its bearer. */
function officeHeld({ after }: NameRun): readonly string[] {
  const verb =
    /^(?:has been|is|became|serves as|was elected|was sworn in as) (?:the |a )?(?<office>(?:\p{L}+ ){1,2})(?:of|for|at|in) /u.exec(
      after.slice(0, 9).join(' '),
    );
  const words = verb?.groups?.['office']?.trim().split(' ') ?? [];
  return isTitleWord(words.at(-1) ?? '') ? words : [];
}

/** The only body whose name begins with a word that may stand for it: “Orsa Water apologised. … Orsa said”. */
function bodyCalled(word: string, entities: readonly Entity[]): Entity | undefined {
  const bodies = entities.filter(({ type, words }) => type === 'body' && words.length > 1 && words[0] === word);
  return bodies.length === 1 && givenNameGender(word) === undefined ? bodies[0] : undefined;
}

/** “Ana Ruiz was giving evidence”: what a trial makes of the bearer of a name. */
function partInTrial({ after }: NameRun): string | null {
  const words = after.slice(0, 12).join(' ');
  if (/^(?:, )?(?:who )?(?:was |is |began |had been )?(?:gave|giving) evidence\b/u.test(words)) return 'witness';
  return /^(?:, \d\d , )?(?:who )?(?:has |had )?(?:pleaded not guilty|denie[sd] (?:\S+ ){0,3}(?:murder|charges?|manslaughter|assault|fraud))\b/u.test(
    words,
  )
    ? 'defendant'
    : null;
}

/** Note the words that describe a person beside the name. */
function describe(entity: Entity, run: NameRun): void {
  for (const word of run.title) {
    entity.roles.add(word);
    // “then-Mayor Ana Ruiz” is “the former mayor”
    const office = /^(?:then|ex)-(?<office>\p{L}+)$/u.exec(word)?.groups?.['office'];
    if (office !== undefined) entity.roles.add(office).add('former');
  }
  // “Anselm” first, “Pope Anselm” later.
  if (entity.type === 'person' && entity.words.length === 1 && run.name.words.length === 1) {
    const name = nameOf(run);
    if (name.endsWith(` ${entity.name}`)) entity.name = name;
  }
  const gender = genderBeside(run);
  if (gender !== undefined && !entity.hasGenderedTitle) {
    entity.gender = gender;
    entity.hasGenderedTitle = true;
  }
  for (const word of officeHeld(run)) entity.roles.add(word);
  const part = partInTrial(run);
  if (part !== null) {
    entity.nouns.add(part);
    entity.roles.add(part);
  }
  const apposition = appositionOf(run);
  const lead = /^[,.(]$/u.test(run.after[0] ?? '') ? run.lead : [];
  for (const word of [...apposition, ...lead]) entity.roles.add(word);
  for (const noun of [nounOf(apposition), lead.at(-1)])
    if (noun !== undefined && !isBodyNoun(noun)) entity.nouns.add(noun);
  const before = [...run.before];
  if (before.at(-1) === ',') before.pop();
  // “a friend of | Ana Ruiz”: what stands before a preposition is somebody else.
  else if (prepositions.has(before.at(-1) ?? '')) return;
  for (const word of before.reverse().slice(0, 3)) {
    // “the prince mocks | Ana Ruiz”: what stands before a verb is somebody else.
    if (!/^[\p{L}.\-]+$/u.test(word) || cueOf(word)?.form === 'finite') break;
    entity.roles.add(word);
  }
}
