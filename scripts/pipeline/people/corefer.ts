import { isDemonym, isOccupation, type Gender } from '../language/lexicon.ts';
import type { Item, Sentence } from '../language/outline.ts';
import { cueAt } from '../attribute/clause.ts';
import { isBetween } from '../attribute/find-source.ts';
import type { Entity, Mention, People } from './find-people.ts';

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
  readonly weight: number;
}

export interface Coreference {
  /** References of the article’s own voice by their first code unit. */
  readonly references: ReadonlyMap<number, Reference>;
  /** The references of each sentence, in order. */
  readonly bySentence: readonly (readonly Reference[])[];
}

const genderOf: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
const preposition =
  /^(?:of|for|from|to|with|at|in|on|by|near|about|against|than|over|after|before|between|among|under|like|unlike|behind|into|toward|towards)$/u;

/** How far back an antecedent may stand, in sentences, and what each sentence between costs. */
const reach = 8;
const costOfSentence = 1.4;
/** What it is worth that a name or title tells the gender, beside a name that tells nothing. */
const knownGender = 1.8;

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
  const genders = voteGenders(sentences, people.entities, byStart);
  for (const sentence of sentences) {
    const here: Reference[] = [];
    const add = (reference: Reference, weight: number): void => {
      references.set(reference.start, reference);
      here.push(reference);
      focus.push({ ...reference, sentence: sentence.index, weight });
    };
    const { items } = sentence;
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'word') continue;
      const mention = byStart.get(item.start);
      if (mention) {
        const entity = people.entities[mention.entity];
        if (entity?.type === 'person')
          add({ entity: mention.entity, start: mention.start, how: 'name' }, weightAt(items, at, mention));
        continue;
      }
      const gender = genderOf[item.lower];
      if (gender) {
        const entity = antecedent(focus, people.entities, genders, gender, sentence.index);
        if (entity === null) continue;
        add(
          { entity, start: item.start, how: 'pronoun' },
          item.lower === 'he' || item.lower === 'she' ? (isSubjectOfCue(items, at, at) ? weightOfSpeaker : 3) : 1,
        );
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
    if (entity) entity.gender ??= gender;
  }
  return { references, bySentence };
}

/** Who speaks is who the article goes on about: “he” after a quote is rarely somebody the quote’s sentence only names. */
const weightOfSpeaker = 4.6;

/** Whether a reporting verb stands right behind the words `from`…`to`, or inverted right before them. */
function isSubjectOfCue(items: readonly Item[], from: number, to: number): boolean {
  const after = cueBehind(items, to + 1) ?? cueBehind(items, behindApposition(items, to + 1));
  // “…,” said Ruiz. But in “Obi said Ruiz was late” Obi speaks: only what ends its clause is an inverted subject.
  const next = items[to + 1];
  const endsClause = next === undefined || next.kind === 'quoted' || (next.kind === 'punctuation' && next.text !== '(');
  const before = items[from - 2];
  const isInverted = endsClause && (before === undefined || before.kind === 'quoted' || before.kind === 'punctuation');
  const cue = after ?? (isInverted ? cueAt(items, from - 1) : null);
  return cue?.cue.form === 'finite' && (cue.cue.kinds.has('say') || cue.cue.kinds.has('judge'));
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

/**
 * The gender of people whose names do not tell it, by the pronouns that follow where they are the only person or the
 * subject: “Obi responded. … he wrote.” Two votes to one at least; else null.
 */
function voteGenders(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  byStart: ReadonlyMap<number, Mention>,
): (Gender | null)[] {
  const votes = new Map<number, { male: number; female: number }>();
  for (const [index, { items, block }] of sentences.entries()) {
    const first = items.find(
      (item) => item.kind === 'word' && entities[byStart.get(item.start)?.entity ?? -1]?.type === 'person',
    );
    const entity = entities[byStart.get(first?.start ?? -1)?.entity ?? -1];
    if (!first || entity?.gender !== null) continue;
    const next = sentences[index + 1];
    const rest = [...items.slice(items.indexOf(first)), ...(next?.block === block ? next.items : [])];
    const pronoun = rest.find((item) => item.kind === 'word' && genderOf[item.lower] !== undefined);
    const gender = genderOf[pronoun?.kind === 'word' ? pronoun.lower : ''];
    // A woman named between the two may be the one meant.
    const isOthers = rest.some(
      (item) =>
        item.kind === 'word' &&
        item.start < (pronoun?.start ?? 0) &&
        entities[byStart.get(item.start)?.entity ?? -1]?.gender === gender &&
        gender !== undefined,
    );
    if (!gender || isOthers) continue;
    const vote = votes.get(entity.index) ?? { male: 0, female: 0 };
    vote[gender] += 1;
    votes.set(entity.index, vote);
  }
  return entities.map(({ index, gender }) => {
    const vote = votes.get(index);
    if (gender !== null || !vote) return gender;
    return vote.male >= 2 * vote.female ? 'male' : vote.female >= 2 * vote.male ? 'female' : null;
  });
}

/** Speakers weigh most, then other subjects, then possessors and objects, then what a preposition governs. */
function weightAt(items: readonly Item[], at: number, mention: Mention | null): number {
  const before = items[at - 1];
  if (before?.kind === 'word' && preposition.test(before.lower)) return 1;
  const last = mention ? items.findIndex(({ end }, index) => index >= at && end >= mention.end) : at;
  const after = items[last + 1];
  if (isSubjectOfCue(items, at, last)) return weightOfSpeaker;
  if (after?.kind === 'clitic') return 2;
  const isFirst = items
    .slice(0, at)
    .every((item) => item.kind !== 'word' || !/(?:ed|s)$/u.test(item.lower) || item.lower.length < 4);
  return isFirst ? 3 : 1.6;
}

function antecedent(
  focus: readonly Focus[],
  entities: readonly Entity[],
  genders: readonly (Gender | null)[],
  gender: Gender,
  sentence: number,
): number | null {
  const scores = new Map<number, number>();
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const item = focus[index];
    if (!item || sentence - item.sentence > reach) break;
    const known = genders[item.entity];
    if (known !== null && known !== undefined && known !== gender) continue;
    const certainty = known === gender ? knownGender : 0;
    const score = item.weight + certainty - costOfSentence * (sentence - item.sentence);
    scores.set(item.entity, Math.max(scores.get(item.entity) ?? -Infinity, score));
  }
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const [entity, score] of scores) {
    const total = score + Math.min(0.8, (entities[entity]?.mentions.length ?? 0) * 0.05);
    if (total > bestScore) [best, bestScore] = [entity, total];
  }
  return best;
}

/** The person a definite description (“the Kenyan president”) means: one whose title or apposition has its noun. */
function describedBy(
  items: readonly Item[],
  at: number,
  entities: readonly Entity[],
  focus: readonly Focus[],
  byStart: ReadonlyMap<number, Mention>,
): number | null {
  const words: string[] = [];
  for (let index = at + 1; index < items.length && index < at + 6; index += 1) {
    const item = items[index];
    if (item?.kind !== 'word') break;
    // “the minister Ana Ruiz”: the name speaks for itself.
    if (byStart.has(item.start)) return null;
    words.push(item.lower);
    const next = items[index + 1];
    const nextIsOccupation = next?.kind === 'word' && isOccupation(next.lower);
    if (isRole(item.lower) && !nextIsOccupation) {
      if (next?.kind === 'clitic' || (next?.kind === 'word' && /^(?:of|for)$/u.test(next.lower)))
        return next.kind === 'word' ? null : find(words, entities, focus);
      return find(words, entities, focus);
    }
  }
  return null;
}

const isRole = (lower: string): boolean =>
  isOccupation(lower) ||
  /^(?:president|president-elect|nominee|candidate|senator|governor|secretary|minister|premier|chancellor|mogul|billionaire|congressman|congresswoman|mayor|judge|justice|attorney|lawyer|spokesman|spokeswoman|chairman|chairwoman|chair|director|sheriff|chief|king|queen|pope|prince|princess|duke|duchess|ceo|professor|historian|economist|analyst|strategist|pollster)$/u.test(
    lower,
  );

function find(words: readonly string[], entities: readonly Entity[], focus: readonly Focus[]): number | null {
  const head = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1);
  const recency = new Map<number, number>();
  for (const [order, { entity }] of focus.entries()) recency.set(entity, order);
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const entity of entities) {
    if (entity.type !== 'person' || !entity.roles.has(head) || !recency.has(entity.index)) continue;
    const fits = modifiers.filter((word) =>
      [...entity.roles].some((role) => role === word || sameStem(role, word)),
    ).length;
    const against =
      modifiers.filter((word) => isDemonym(word)).length -
      modifiers.filter((word) => isDemonym(word) && [...entity.roles].some((role) => sameStem(role, word))).length;
    const score = fits * 1000 - against * 2000 + (recency.get(entity.index) ?? 0);
    if (score > bestScore) [best, bestScore] = [entity.index, score];
  }
  return bestScore < -1000 ? null : best;
}

/** “Kenyan” and “Kenya”, “Russian” and “Russia”: a place and its people begin alike. */
const sameStem = (a: string, b: string): boolean => a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5);
