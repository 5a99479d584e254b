import { isCommonWord, isDemonym, isPlace, type Gender } from '../language/lexicon.ts';
import type { Item, Sentence } from '../language/outline.ts';
import { isCapitalized, isWord } from '../language/tokenize.ts';
import { cueAt } from '../attribute/clause.ts';
import { isBetween } from '../attribute/find-source.ts';
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

export interface Coreference {
  /** References of the article’s own voice by their first code unit. */
  readonly references: ReadonlyMap<number, Reference>;
  /** The references of each sentence, in order. */
  readonly bySentence: readonly (readonly Reference[])[];
}

const preposition =
  /^(?:of|for|from|to|with|at|in|on|by|near|about|against|than|over|after|before|between|among|under|like|unlike|behind|into|toward|towards)$/u;

/** How far back an antecedent may stand, in sentences. */
const reach = 8;

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
/** What each sentence and the end of a paragraph between pronoun and antecedent cost. */
const costOfSentence = 2.2;
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
  const starts = new Map<number, Mention>();
  for (const mention of byStart.values()) starts.set(mention.run.name.start, mention);
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
        const entity = people.entities[mention.entity];
        if (entity?.type === 'person')
          add(
            { entity: mention.entity, start: mention.start, how: 'name' },
            weightAt(items, at, mention) + weightOfNaming(mention, entity, here.length === 0),
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

/** Who speaks is who the article goes on about: “he” after a quote is rarely somebody the quote’s sentence only names. */

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
    !pronouns.test(item.lower) &&
    items[at - 1]?.lower !== 'the' &&
    isSubjectOfCue(items, at, at)
  );
}
const pronouns = /^(?:i|we|they|it|you|he|she|who|this|that|some|many|others|one|another)$/u;

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
const weightOfNaming = (mention: Mention, entity: Entity, isFirst: boolean): number =>
  (isFirst ? weights.first : 0) + (mention === entity.mentions[0] && mention.form === 'full' ? weights.introduced : 0);

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

function antecedent(
  focus: readonly Focus[],
  entities: readonly Entity[],
  genders: readonly (Gender | null)[],
  gender: Gender,
  sentence: Sentence,
): number | null {
  const scores = new Map<number, number>();
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const item = focus[index];
    if (!item || sentence.index - item.sentence > reach) break;
    const known = genders[item.entity];
    if (known !== null && known !== undefined && known !== gender) continue;
    const certainty = known === gender ? weights.fits : 0;
    const score =
      item.weight +
      certainty -
      costOfSentence * (sentence.index - item.sentence) -
      (item.block === sentence.block ? 0 : costOfParagraph);
    scores.set(item.entity, Math.max(scores.get(item.entity) ?? -Infinity, score));
  }
  let best: number | null = null;
  let bestScore = leastScore;
  for (const [entity, score] of scores) {
    const total = score + (entities[entity]?.mentions.length ?? 0) * weights.mention;
    if (total > bestScore) [best, bestScore] = [entity, total];
  }
  return best;
}
