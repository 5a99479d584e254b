import type { Span } from '../../../src/schema/span.ts';
import {
  givenNameGender,
  isCommonWord,
  isKnownWord,
  isDemonym,
  isOccupation,
  isPlace,
  isSurname,
  type Gender,
} from '../language/lexicon.ts';
import { cueOf } from '../attribute/cues.ts';
import type { NameRun } from './find-names.ts';
import { looksLikeBody, looksLikePlace } from './find-names.ts';
import { isTitleWord, nameParticles, nameSuffixes, titleGender } from './titles.ts';
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

const plainWord = /^[!-~]*$/u;

export const fold = (word: string): string =>
  (plainWord.test(word) ? word : word.normalize('NFKD').replace(/[\u0300-\u036f]/gu, ''))
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\.$/u, '');

const sureOfPerson = 2;

/**
 * Decide which name runs are people, and which runs name the same one.
 *
 * A name of two words or more is a person on evidence: a title before it, a known given name, an initial, an age or
 * “who” behind it, a reporting verb, its last word alone elsewhere; and against it: words that end bodies and
 * places, acronyms, an article before it. All its mentions count together. A single word is a person where it is a
 * part of one’s name, or follows a title.
 */
export function findPeople(placedRuns: readonly PlacedRun[]): People {
  const runs = trimRuns(placedRuns);
  const groups = groupFullNames(runs);
  const entities: Entity[] = [];
  const neighbours = findNeighbours(runs);
  const singles = Map.groupBy(
    runs.filter(({ run }) => run.name.words.length === 1),
    ({ run }) => fold(run.name.words[0] ?? ''),
  );
  const scores = new Map(groups.map((group) => [group, personScore(group, singles)]));
  const isPerson = (group: PlacedRun[]): boolean => (scores.get(group) ?? 0) >= sureOfPerson;
  const groupOf = new Map(groups.flatMap((group) => group.map((placed) => [placed, group] as const)));
  // “Ana Ruiz, Wen Ho Obi and Tomás Becker”: who stands in a row with people is one, if nothing speaks against it.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const group of groups) {
      if (isPerson(group) || (scores.get(group) ?? 0) < 0) continue;
      const isInRow = group.some((placed) =>
        neighbours.get(placed)?.some((other) => isPerson(groupOf.get(other) ?? [])),
      );
      if (!isInRow) continue;
      scores.set(group, sureOfPerson);
      isSettled = false;
    }
  }
  for (const group of groups) {
    if (!group.some(({ isMention }) => isMention) && !isNameInTitle(group, runs)) continue;
    if (isOvergrown(group, groups)) continue;
    if (isPerson(group)) entities.push(newEntity(entities.length, 'person', group));
  }
  mergeForms(entities);
  const index = indexWords(entities);
  const mentions: Mention[] = [];
  const lastByWord = new Map<string, number>();
  const speaking = new Set(
    [...singles].filter(([, placed]) => placed.some((one) => isSpeakingName(one))).map(([word]) => word),
  );
  for (const placed of runs) {
    const { run } = placed;
    const words = run.name.words.map(fold).filter((word) => !nameSuffixes.has(word));
    // “Baker said”: a word for an office may be the surname of somebody named in full.
    if (words.length === 0 && isSurnameOf(run, entities)) words.push(fold(run.text));
    const [word] = words;
    if (word === undefined) continue;
    const bearers = words.length > 1 ? [] : bearersOf(entities, index, run, word);
    let entity =
      words.length > 1
        ? fullMatch(entities, run)
        : (bearers.find((bearer) => bearer.index === lastByWord.get(word)) ?? bearers[0]);
    if (entity === undefined && words.length === 1 && (isSinglePerson(run) || speaking.has(word))) {
      entity = newEntity(entities.length, 'person', [placed]);
      entities.push(entity);
      addWords(index, entity);
    }
    if (entity === undefined && looksLikeBody(run.name.words) && !looksLikePlace(run.name.words)) {
      entity = entities.find(
        (other) => other.type === 'body' && other.words.join(' ') === run.name.words.map(fold).join(' '),
      );
      if (!entity) {
        entity = newEntity(entities.length, 'body', [placed]);
        entities.push(entity);
      }
    }
    if (entity === undefined) continue;
    for (const word of words) lastByWord.set(word, entity.index);
    describe(entity, run);
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

/** Runs of two words or more by their words, in order of appearance. */
function groupFullNames(runs: readonly PlacedRun[]): PlacedRun[][] {
  const groups = new Map<string, PlacedRun[]>();
  for (const placed of runs) {
    const words = placed.run.name.words.map(fold);
    if (words.filter((word) => !nameSuffixes.has(word)).length < 2 || words.length > 6) continue;
    const key = words.join(' ');
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups.values()];
}

/**
 * Whether a run is a name with words of a headline round it: “Ana Ruiz Isn’t Impressed” where “Ana Ruiz” is named more
 * often.
 */
function isOvergrown(group: readonly PlacedRun[], groups: readonly (readonly PlacedRun[])[]): boolean {
  if (group.some(({ isSpeaking }) => isSpeaking)) return false;
  const words = group[0]?.run.name.words.map(fold) ?? [];
  const whole = ` ${words.join(' ')} `;
  return groups.some((other) => {
    const inner = other[0]?.run.name.words.map(fold) ?? [];
    if (inner.length >= words.length || other.length <= group.length || !whole.includes(` ${inner.join(' ')} `))
      return false;
    const others = words.filter((word) => !inner.includes(word));
    return others.some((word) => isCommonWord(word) || cueOf(word) !== undefined || word.includes("'t"));
  });
}

/**
 * Whether a name that only the title prints is one: headlines capitalise other words too, so its first word must be
 * a given name and the body must have its last one.
 */
function isNameInTitle(group: readonly PlacedRun[], runs: readonly PlacedRun[]): boolean {
  const words = group[0]?.run.name.words ?? [];
  if (givenNameGender(words[0]?.toLowerCase() ?? '') === undefined) return false;
  const last = fold(words.at(-1) ?? '');
  return runs.some(
    ({ run, isMention }) => isMention && run.name.words.length === 1 && fold(run.name.words[0] ?? '') === last,
  );
}

/** Runs that stand in one enumeration: nothing but a comma, “and” or “or” between them. */
function findNeighbours(runs: readonly PlacedRun[]): ReadonlyMap<PlacedRun, readonly PlacedRun[]> {
  const longestGap = 6;
  const neighbours = new Map<PlacedRun, PlacedRun[]>();
  for (const [at, placed] of runs.entries()) {
    const next = runs[at + 1];
    const gap = (next?.run.start ?? Infinity) - placed.run.end;
    if (!next || gap < 1 || gap > longestGap || !/^(?:,|and|or|&)$/u.test(next.run.before.at(-1) ?? '')) continue;
    neighbours.set(placed, [...(neighbours.get(placed) ?? []), next]);
    neighbours.set(next, [...(neighbours.get(next) ?? []), placed]);
  }
  return neighbours;
}

function personScore(group: readonly PlacedRun[], singles: ReadonlyMap<string, readonly PlacedRun[]>): number {
  const words = group[0]?.run.name.words ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  let score = 1;
  if (givenNameGender(first) !== undefined) score += 3;
  // Two words or three that no list knows are a person’s name more often than anything else.
  else if (
    words.length <= 3 &&
    lower.every((word) => !isKnownWord(word)) &&
    lower.every((word) => !nameParticles.has(word))
  )
    score += 1;
  if (looksLikeBody(words)) score -= 5;
  if (looksLikePlace(words)) score -= 4;
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(words[0] ?? ''))
    score += 2;
  if (nameSuffixes.has(last)) score += 3;
  if (isPlace(first) && givenNameGender(first) === undefined) score -= 2;
  if (isDemonym(first)) score -= 2;
  if (isDemonym(last)) score -= 4;
  if (lower.some((word) => /-(?:era|style|led|based|backed|elect)$/u.test(word))) score -= 4;
  // “Rush”, “Robin” are words too: beside a surname that no list knows, only where they begin a sentence.
  const isPlainFirst = isCommonWord(first) && (isKnownWord(last) || group.every(({ run }) => run.isInitial));
  if (givenNameGender(first) === undefined && (isPlainFirst || isCommonWord(last))) score -= 2;
  // “Ana Ruiz Speaks”, “Ana Ruiz Calls Obi”: a headline’s verb is no part of a name.
  if (lower.slice(1).some((word) => isHeadlineVerb(word))) score -= 6;
  const evidence = group.map(({ run, isSpeaking, isQuoted }) => {
    let here = 0;
    if (run.title.some(isTitleWord)) here += 3;
    const [comma, next] = run.after;
    if (
      comma === ',' &&
      next !== undefined &&
      (next === 'who' || next === 'whose' || /^\d{2}$/u.test(next) || appositionOf(run).some(isOccupation))
    )
      here += 3;
    if (comma === 'who' || (comma === '(' && /^[rd]$|^[rd]-/u.test(next ?? ''))) here += 3;
    if (comma === ',' && /^[rd]-/u.test(next ?? '')) here += 3;
    if (isSpeaking && !isQuoted) here += 2;
    const before = run.before.at(-1) ?? '';
    if (before === ',' && run.before.slice(0, -1).some(isOccupation)) here += 2;
    if (before === 'the' || before === 'a' || before === 'an') here -= 3;
    else if (run.before.at(-2) === 'the' && !isOccupation(before)) here -= 1;
    if (/^(?:in|at|near|from|into|across)$/u.test(before) && comma === ',') here -= 1;
    if (run.isInitial && run.title.length === 0 && isCommonWord(first)) here -= 1;
    return here;
  });
  score += Math.max(...evidence) + Math.min(0, ...evidence);
  // The last word alone, as a name of its own: what newspapers do with people after the first mention.
  const alone = singles.get(fold(words.at(-1) ?? '')) ?? [];
  if (alone.length > 0) score += 1;
  if (alone.some(({ run, isSpeaking }) => isSpeaking || run.title.some((word) => titleGender(word) !== undefined)))
    score += 2;
  return score;
}

/** “Says”, “Calls”; but “Bark” and “Read” are surnames too. */
const isHeadlineVerb = (lower: string): boolean =>
  cueOf(lower)?.form !== 'base' && cueOf(lower) !== undefined && givenNameGender(lower) === undefined;

function newEntity(index: number, type: Entity['type'], group: readonly PlacedRun[]): Entity {
  const words = group[0]?.run.name.words ?? [];
  const gender = group.flatMap(({ run }) => run.title.map(titleGender)).find((value) => value !== undefined);
  const given = words.length > 1 ? givenNameGender(words[0]?.toLowerCase() ?? '') : undefined;
  return {
    index,
    type,
    name: nameOf(group[0]?.run),
    words: words.map(fold),
    gender: gender ?? given ?? null,
    hasGenderedTitle: gender !== undefined,
    roles: new Set(),
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

/** “Thomas Becker” and “Thomas J. Becker” are one; so are “Ana Maria Ruiz” and “Ana Ruiz”. */
function mergeForms(entities: Entity[]): void {
  const merged: Entity[] = [];
  for (const entity of entities) {
    const same = merged.find((other) => isSameName(other.words, entity.words) || isSurnamesOf(entity, other));
    const shorter = same ? undefined : merged.find((other) => isSurnamesOf(other, entity));
    if (shorter) {
      merged[shorter.index] = { ...entity, index: shorter.index };
      continue;
    }
    if (!same) {
      merged.push({ ...entity, index: merged.length });
      continue;
    }
    if (same.gender === null || (entity.hasGenderedTitle && !same.hasGenderedTitle)) same.gender = entity.gender;
    same.hasGenderedTitle ||= entity.hasGenderedTitle;
  }
  entities.splice(0, entities.length, ...merged);
}

/** “Okello Vidal” of “Rosa Okello Vidal”: two surnames, and no given name of their own. */
const isSurnamesOf = (short: Entity, long: Entity): boolean =>
  short.words.length > 1 &&
  long.words.length > short.words.length &&
  givenNameGender(short.words[0] ?? '') === undefined &&
  core(long.words)
    .join(' ')
    .endsWith(` ${core(short.words).join(' ')}`);

const core = (words: readonly string[]): string[] => words.filter((word) => !nameSuffixes.has(word));
const isJunior = (words: readonly string[]): boolean => words.some((word) => word === 'jr');

/** Whether two full names, folded, can be one person’s: same first and last word, and no middle word against it. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (isJunior(a) !== isJunior(b)) return false;
  const [short, long] = core(a).length <= core(b).length ? [core(a), core(b)] : [core(b), core(a)];
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length < 2 || short[0] !== long[0]) return false;
  // Spanish custom: the second surname may be left out.
  if (short.every((word, at) => word === long[at])) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  const middles = long.slice(1, -1);
  return short
    .slice(1, -1)
    .every((word) =>
      middles.some(
        (other) =>
          other === word ||
          (word.length === 1 && other.startsWith(word)) ||
          (other.length === 1 && word.startsWith(other)),
      ),
    );
}

type WordIndex = Map<string, { entity: number; weight: number }[]>;

function indexWords(entities: readonly Entity[]): WordIndex {
  const index: WordIndex = new Map();
  for (const entity of entities) addWords(index, entity);
  return index;
}

function addWords(index: WordIndex, entity: Entity): void {
  const words = core(entity.words);
  for (const [at, word] of words.entries()) {
    if (word.length < 2) continue;
    const weight = at === words.length - 1 ? 3 : at === 0 ? 1 : words.length > 2 ? 2 : 1;
    const list = index.get(word);
    if (list) list.push({ entity: entity.index, weight });
    else index.set(word, [{ entity: entity.index, weight }]);
  }
}

function fullMatch(entities: readonly Entity[], run: NameRun): Entity | undefined {
  const words = run.name.words.map(fold);
  return (
    entities.find((entity) => entity.words.join(' ') === words.join(' ')) ??
    entities.find((entity) => isSameName(entity.words, words)) ??
    // “Kim Jong” of “Kim Jong Un”, “Paz Ruiz” of “Ana Paz Ruiz”.
    entities.find(
      (entity) => entity.words.length > words.length && entity.words.join(' ').endsWith(` ${words.join(' ')}`),
    )
  );
}

/** The people whom a single word of a name can mean, by how much of a surname it is to them. */
function bearersOf(entities: readonly Entity[], index: WordIndex, run: NameRun, word: string): Entity[] {
  const gender = run.title.map(titleGender).find((value) => value !== undefined);
  const possible = (index.get(word) ?? []).flatMap(({ entity, weight }) => {
    const bearer = entities[entity];
    const fits = bearer && (gender === undefined || bearer.gender === null || bearer.gender === gender);
    return fits ? [{ bearer, weight }] : [];
  });
  const best = Math.max(...possible.map(({ weight }) => weight));
  return possible.filter(({ weight }) => weight === best).map(({ bearer }) => bearer);
}

/** Whether a title that stands alone, as one word, is the last word of a full name. */
function isSurnameOf(run: NameRun, entities: readonly Entity[]): boolean {
  if (run.title.length !== 1 || run.before.at(-1) === 'the') return false;
  const word = fold(run.text);
  return entities.some(({ type, words }) => type === 'person' && words.length > 1 && core(words).at(-1) === word);
}

/** Whether a single word names a person: it has a title that only people have. */
function isSinglePerson(run: NameRun): boolean {
  const word = run.name.words[0] ?? '';
  if (
    looksLikeBody([word]) ||
    isPlace(word.toLowerCase()) ||
    isDemonym(word.toLowerCase()) ||
    (isTitleWord(word.toLowerCase()) && !/^(?:mr|mrs|ms|miss|dr)\.?$/u.test(run.title.at(-1) ?? ''))
  )
    return false;
  if (run.after[0] === 'administration' || run.after[0] === 'campaign') return false;
  const title = run.title.at(-1) ?? '';
  return isTitleWord(title) && !run.title.includes('of') && (isCapitalTitle(run) || titleGender(title) !== undefined);
}

/** Given names that are more often places where they stand alone. */
const placesToo = new Set(
  'virginia carolina georgia israel jordan charlotte sydney austin madison dakota florence chad kenya'.split(' '),
);

/** Whether a name of one word, known as somebody’s name and nothing else, stands beside a verb of saying. */
function isSpeakingName({ run, isSpeaking, isQuoted }: PlacedRun): boolean {
  const word = run.name.words[0]?.toLowerCase() ?? '';
  return (
    isSpeaking &&
    !isQuoted &&
    run.name.start === run.start &&
    (givenNameGender(word) !== undefined || isSurname(word)) &&
    !looksLikeBody([word]) &&
    !isPlace(word) &&
    !placesToo.has(word) &&
    !isDemonym(word) &&
    !/^(?:the|a|an)$/u.test(run.before.at(-1) ?? '')
  );
}

const isCapitalTitle = (run: NameRun): boolean => /^\p{Lu}/u.test(run.text) && run.title.length > 0;

/**
 * The words of the apposition behind a name: “Ana Ruiz, *the harbour master of Porto*, said”. It must end with a comma
 * or a full stop; “…, the minister stated” goes on with another subject.
 */
function appositionOf({ after }: NameRun): readonly string[] {
  if (after[0] !== ',' || !/^(?:a|an|the|his|her|its|their)$/u.test(after[1] ?? '')) return [];
  const end = after.findIndex((word, at) => at > 1 && /^(?:[,.;)]|who|—|–)$/u.test(word));
  return end < 0 ? [] : after.slice(2, end);
}

/** Note the words that describe a person beside the name. */
function describe(entity: Entity, run: NameRun): void {
  for (const word of run.title) entity.roles.add(word);
  const gender = run.title.map(titleGender).find((value) => value !== undefined);
  if (gender !== undefined && !entity.hasGenderedTitle) {
    entity.gender = gender;
    entity.hasGenderedTitle = true;
  }
  for (const word of appositionOf(run)) entity.roles.add(word);
  const before = [...run.before];
  if (before.at(-1) === ',') before.pop();
  for (const word of before.reverse().slice(0, 3)) {
    if (!/^[\p{L}.\-]+$/u.test(word)) break;
    entity.roles.add(word);
  }
}
