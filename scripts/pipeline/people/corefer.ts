import { isCommonWord, isDemonym, isPlace, type Gender } from '../language/lexicon.ts';
import type { Item, Sentence } from '../language/outline.ts';
import { isCapitalized } from '../language/tokenize.ts';
import { cueAt } from '../attribute/clause.ts';
import { isBetween } from '../attribute/word-classes.ts';
import { describedBy } from './describe.ts';
import type { Entity, Mention, People } from './find-people.ts';
import { looksLikeBody } from './find-names.ts';
import { pronounGender, tellGenders } from './genders.ts';

/** What a word or phrase of the article’s own voice refers to, and how that is known. */
export interface Reference {
  readonly entity: number;
  /** First code unit of the word or phrase. */
  readonly start: number;
  readonly how: 'name' | 'pronoun' | 'role';
}

/** A reference with its weight as an antecedent. */
interface Focus extends Reference {
  readonly sentence: number;
  readonly block: number;
  readonly weight: number;
}

/** Where the reading has come to, and who was named on the way. */
interface Course {
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
  /** Index of the item in the sentence. */
  readonly at: number;
  readonly byStart: ReadonlyMap<number, Mention>;
  readonly entities: readonly Entity[];
  readonly genders: readonly (Gender | null)[];
  readonly focus: readonly Focus[];
}

export interface Coreference {
  /** References of the article’s own voice by their first code unit. */
  readonly references: ReadonlyMap<number, Reference>;
  /** The references of each sentence, in order. */
  readonly bySentence: readonly (readonly Reference[])[];
}

const preposition =
  /^(?:of|for|from|to|with|at|in|on|by|near|about|against|than|over|after|before|between|among|under|like|unlike|behind|into|toward|towards)$/u;

/** How far back an antecedent may stand, in sentences, and what each of them costs. */
interface Distance {
  readonly reach: number;
  readonly cost: number;
}
const pronouns: Distance = { reach: 8, cost: 2.2 };
/** A surname stays with its bearer longer than “he” does. */
const surnames: Distance = { reach: 24, cost: 0.6 };

/** What makes an antecedent likely, found by trying which weights give most pronouns to the right person. */
const weights = {
  /** The subject of a verb of saying: who speaks is who the article goes on about. */
  speaker: 4.6,
  /** “he said”, another “he”, and “him” or “his”. */
  pronounSpeaker: 4.2,
  pronounSubject: 3.4,
  pronoun: 1,
  subject: 3,
  possessor: 2,
  other: 1.6,
  /** What a preposition governs. */
  governed: 1,
  /** Named first in the sentence; named for the first time, in full. */
  first: 0.4,
  introduced: 0.8,
  /** The gender is known and fits, beside one that is not known. */
  fits: 0.8,
  /** Each mention in the article. */
  mention: 0.01,
} as const;
/** What the end of a paragraph between pronoun and antecedent costs. */
const costOfParagraph = 0.8;
/** Below this the pronoun is left alone: its antecedent is too far and too faint. */
const leastScore = -2;

/**
 * Follow “he”, “she” and “the minister” through the article’s own voice, in reading order.
 *
 * A pronoun goes to the person of a fitting gender with the most weight before it: subjects weigh more than objects,
 * near sentences more than far ones. A definite description goes to the person whose title or apposition has its
 * noun. What fits nobody stays out: no guess.
 */
export function corefer(sentences: readonly Sentence[], people: People): Coreference {
  const byStart = new Map(
    people.mentions.filter(({ isQuoted }) => !isQuoted).map((mention) => [mention.start, mention]),
  );
  const references = new Map<number, Reference>();
  const bySentence: Reference[][] = [];
  const focus: Focus[] = [];
  const genders = tellGenders(sentences, people.entities, byStart);
  for (const sentence of sentences) {
    const here: Reference[] = [];
    const add = (reference: Reference, weight: number): void => {
      references.set(reference.start, reference);
      here.push(reference);
      focus.push({ ...reference, sentence: sentence.index, block: sentence.block, weight });
    };
    const { items } = sentence;
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'word') continue;
      const mention = byStart.get(item.start);
      if (mention) {
        if (mention.rivals.length > 0)
          settle(mention, { sentences, sentence, at, byStart, entities: people.entities, genders, focus });
        const entity = people.entities[mention.entity];
        if (entity?.type === 'person')
          add(
            { entity: mention.entity, start: mention.start, how: 'name' },
            weightAt(items, at, mention) + weightOfNaming(items, mention, entity, here.length === 0),
          );
        continue;
      }
      const gender = pronounGender(item.lower);
      if (gender) {
        const entity = antecedent(focus, people.entities, genders, gender, sentence);
        if (entity === null) continue;
        add(
          { entity, start: item.start, how: 'pronoun' },
          item.lower === 'he' || item.lower === 'she'
            ? isSubjectOfCue(items, at, at)
              ? weights.pronounSpeaker
              : weights.pronounSubject
            : weights.pronoun,
        );
        continue;
      }
      if (isUnknownSpeaker(items, at)) {
        focus.push({
          block: sentence.block,
          entity: nobody,
          start: item.start,
          how: 'name',
          sentence: sentence.index,
          weight: weights.speaker,
        });
        continue;
      }
      if (item.lower === 'the') {
        const entity = describedBy(items, at, people.entities, focus, byStart);
        if (entity !== null) add({ entity, start: item.start, how: 'role' }, weightAt(items, at, null));
      }
    }
    bySentence.push(here);
  }
  for (const [index, gender] of genders.entries()) {
    const entity = people.entities[index];
    if (entity) entity.gender = gender;
  }
  return { references, bySentence };
}

/** Who speaks under a name that is no known person’s: “he” may be that one, and is then nobody we can name. */
const nobody = -1;

function isUnknownSpeaker(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === 'word' &&
    isCapitalized(item) &&
    !isCommonWord(item.lower) &&
    !isPlace(item.lower) &&
    !isDemonym(item.lower) &&
    !looksLikeBody([item.text]) &&
    !pronounWords.test(item.lower) &&
    items[at - 1]?.lower !== 'the' &&
    isSubjectOfCue(items, at, at)
  );
}
const pronounWords = /^(?:i|we|they|it|you|he|she|who|this|that|some|many|others|one|another)$/u;

/** Whether a reporting verb stands right behind the words `from`…`to`, or inverted right before them. */
function isSubjectOfCue(items: readonly Item[], from: number, to: number): boolean {
  const after = cueBehind(items, to + 1) ?? cueBehind(items, behindApposition(items, to + 1));
  const cue = after ?? cueInverted(items, from, to);
  return cue?.cue.form === 'finite' && (cue.cue.kinds.has('say') || cue.cue.kinds.has('judge'));
}

/**
 * “…,” said | Ruiz; “…,” said the Harbour Radio’s | Ana Ruiz. But in “Obi said Ruiz was late” Obi speaks: only what
 * ends its clause is an inverted subject.
 */
function cueInverted(items: readonly Item[], from: number, to: number): ReturnType<typeof cueAt> {
  const next = items[to + 1];
  if (next !== undefined && next.kind !== 'quoted' && next.kind !== 'punctuation') return null;
  const longest = 5;
  for (let at = from - 1; at >= 0 && at >= from - longest; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'clitic' && item?.text !== '/') return null;
    const cue = cueAt(items, at);
    if (cue?.cue.form !== 'finite') continue;
    const before = items[at - 1];
    return before === undefined || before.kind === 'quoted' || before.kind === 'punctuation' ? cue : null;
  }
  return null;
}

/** The reporting verb at `at`, auxiliaries and adverbs before it stepped over. */
function cueBehind(items: readonly Item[], at: number): ReturnType<typeof cueAt> {
  let next = at;
  while (isBetween(items[next]) && next < at + 3) next += 1;
  return cueAt(items, next);
}

/** “Ruiz, the harbour master of Porto, | said”: where an apposition that begins at `at` has ended. */
function behindApposition(items: readonly Item[], at: number): number {
  const longest = 18;
  if (items[at]?.text !== ',') return at;
  for (let index = at + 2; index < at + longest; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'quoted' || item.text === ';') return at;
    if (item.text === ',' && cueBehind(items, index + 1)) return index + 1;
  }
  return at;
}

/** Whom a sentence names first, and whom the article names for the first time, it is likely to go on about. */
function weightOfNaming(items: readonly Item[], mention: Mention, entity: Entity, isFirst: boolean): number {
  const isIntroduced = mention === entity.mentions[0] && mention.form === 'full' && !isInRow(items, mention);
  return (isFirst ? weights.first : 0) + (isIntroduced ? weights.introduced : 0);
}

/** “Ana Ruiz, James Obi and Thomas Becker”: one of several, of whom “he” is none in particular. */
function isInRow(items: readonly Item[], { start, end }: Mention): boolean {
  const isJoint = (item: Item | undefined, next: Item | undefined): boolean =>
    /^(?:,|and|or)$/u.test(item?.text ?? '') && /^\p{Lu}/u.test(next?.kind === 'word' ? next.text : '');
  const first = items.findIndex((item) => item.start >= start);
  const last = items.findLastIndex((item) => item.end <= end);
  return isJoint(items[last + 1], items[last + 2]) || isJoint(items[first - 1], items[first - 2]);
}

/** Speakers weigh most, then other subjects, then possessors and objects, then what a preposition governs. */
function weightAt(items: readonly Item[], at: number, mention: Mention | null): number {
  const before = items[at - 1];
  if (before?.kind === 'word' && preposition.test(before.lower)) return weights.governed;
  const last = mention ? items.findIndex(({ end }, index) => index >= at && end >= mention.end) : at;
  const after = items[last + 1];
  if (isSubjectOfCue(items, at, last)) return weights.speaker;
  if (after?.kind === 'clitic') return weights.possessor;
  const isFirst = items
    .slice(0, at)
    .every((item) => item.kind !== 'word' || !/(?:ed|s)$/u.test(item.lower) || item.lower.length < 4);
  return isFirst ? weights.subject : weights.other;
}

/**
 * Decide whom a surname that several people bear means: of those whom the pronoun behind it fits, the one the article
 * goes on about.
 */
function settle(mention: Mention, { sentences, sentence, at, byStart, entities, genders, focus }: Course): void {
  const hint = pronounBehind(sentences, sentence, at, byStart);
  const fits = [mention.entity, ...mention.rivals].filter((entity) => {
    const gender = genders[entity] ?? null;
    return hint === null || gender === null || gender === hint;
  });
  const scores = scoresOf(focus, genders, null, sentence, surnames);
  const [best] = fits
    .map((entity) => ({ entity, score: (scores.get(entity) ?? -Infinity) - costOfKin(entities[entity]) }))
    .sort((a, b) => b.score - a.score || Number(b.entity === mention.entity) - Number(a.entity === mention.entity));
  if (!best || best.entity === mention.entity) return;
  const [old, now] = [entities[mention.entity], entities[best.entity]];
  if (!old || !now) return;
  old.mentions.splice(old.mentions.indexOf(mention), 1);
  now.mentions.push(mention);
  now.mentions.sort((a, b) => a.start - b.start);
  mention.entity = best.entity;
}

/** Who is introduced as somebody’s wife or father is called by the first name more often than by the surname. */
const costOfKin = (entity: Entity | undefined): number =>
  [...(entity?.roles ?? [])].some((role) => kin.test(role)) ? 2 : 0;
const kin =
  /^(?:wife|husband|father|mother|son|daughter|brother|sister|niece|nephew|widow|widower|uncle|aunt|cousin)$/u;

/** The gender of the pronoun that follows a name, in its sentence or first in the next, nobody named between. */
function pronounBehind(
  sentences: readonly Sentence[],
  sentence: Sentence,
  at: number,
  byStart: ReadonlyMap<number, Mention>,
): Gender | null {
  for (const items of [sentence.items.slice(at + 1), sentences[sentence.index + 1]?.items ?? []]) {
    for (const item of items) {
      if (item.kind !== 'word') continue;
      if (byStart.get(item.start)?.type === 'person') return null;
      const gender = pronounGender(item.lower);
      if (gender) return gender;
    }
  }
  return null;
}

/** How likely each person before a word is meant by it; `gender` is the pronoun’s, null for a name. */
function scoresOf(
  focus: readonly Focus[],
  genders: readonly (Gender | null)[],
  gender: Gender | null,
  sentence: Sentence,
  distance: Distance,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const item = focus[index];
    if (!item || sentence.index - item.sentence > distance.reach) break;
    const known = genders[item.entity];
    if (gender !== null && known !== null && known !== undefined && known !== gender) continue;
    const certainty = known === gender ? weights.fits : 0;
    const score =
      item.weight +
      certainty -
      distance.cost * (sentence.index - item.sentence) -
      (item.block === sentence.block ? 0 : costOfParagraph);
    scores.set(item.entity, Math.max(scores.get(item.entity) ?? -Infinity, score));
  }
  return scores;
}

function antecedent(
  focus: readonly Focus[],
  entities: readonly Entity[],
  genders: readonly (Gender | null)[],
  gender: Gender,
  sentence: Sentence,
): number | null {
  const scores = scoresOf(focus, genders, gender, sentence, pronouns);
  let best: number | null = null;
  let bestScore = leastScore;
  for (const [entity, score] of scores) {
    const total = score + (entities[entity]?.mentions.length ?? 0) * weights.mention;
    if (total > bestScore) [best, bestScore] = [entity, total];
  }
  return best;
}
