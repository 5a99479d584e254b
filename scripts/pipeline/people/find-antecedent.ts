import type { Gender } from '../language/given-names.ts';
import type { Sentence } from '../language/outline.ts';
import type { Entity } from './entity.ts';

/** What a word or phrase of the article’s own voice refers to, and how that is known. */
export interface Reference {
  readonly entity: number;
  /** First code unit of the word or phrase. */
  readonly start: number;
  readonly how: 'name' | 'pronoun' | 'role';
}

/** A reference with its weight as an antecedent. */
export interface Focus extends Reference {
  readonly sentence: number;
  /** The sentences up to it that have words of the article’s own. */
  readonly own: number;
  readonly block: number;
  readonly weight: number;
  /** Of a pronoun: what it tells of the gender of somebody unnamed. */
  readonly gender?: Gender;
}

/** Who speaks under a name that is no known person’s: “he” may be that one, and is then nobody we can name. */
export const nobody = -1;

/** How far back an antecedent may stand, in sentences, and what each of them costs. */
export interface Distance {
  readonly reach: number;
  readonly cost: number;
}

const pronouns: Distance = { reach: 8, cost: 2.2 };

/** What a gender that is known and fits is worth, beside one that is not known. */
const valueOfGender = 0.8;
/** What each mention of a person in the article is worth. */
const valueOfMention = 0.01;
/** What the end of a paragraph between pronoun and antecedent costs. */
const costOfParagraph = 0.8;
/** Below this the pronoun is left alone: its antecedent is too far and too faint. */
const leastScore = -2;

/** Whom the whole article is about, wherever it names others; see `findObituary`. */
export interface Hero {
  readonly entity: number;
  /** What that one weighs in every sentence. */
  readonly weight: number;
}

/**
 * The person of a fitting gender whom a pronoun of this sentence means; null where nobody is near and likely enough.
 */
export function findAntecedent(
  focus: readonly Focus[],
  entities: readonly Entity[],
  genders: readonly (Gender | null)[],
  gender: Gender,
  { sentence, own }: { readonly sentence: Sentence; readonly own: number },
  hero: Hero | null,
): number | null {
  const near = scoreAntecedents(focus, genders, gender, sentence, pronouns);
  // What others say at length brings nobody further away, if nobody is near.
  const isNobodyNear = [...near.values()].every((score) => score <= leastScore);
  const scores = isNobodyNear ? scoreAntecedents(focus, genders, gender, sentence, pronouns, own) : near;
  if (hero && genders[hero.entity] === gender)
    scores.set(hero.entity, Math.max(scores.get(hero.entity) ?? -Infinity, hero.weight + valueOfGender));
  let best: number | null = null;
  let bestScore = leastScore;
  for (const [entity, score] of scores) {
    const total = score + (entities[entity]?.mentions.length ?? 0) * valueOfMention;
    if (total > bestScore) [best, bestScore] = [entity, total];
  }
  return best;
}

/** “One sailor said so. “We knew,” she said”: note that whoever spoke last without a name is no “he” later. */
export function tellGenderOfNobody(focus: Focus[], gender: Gender, { index: now }: Sentence): void {
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const item = focus[index];
    if (!item || now - item.sentence > pronouns.reach) return;
    if (item.entity !== nobody || item.gender) continue;
    focus[index] = { ...item, gender };
    return;
  }
}

/**
 * How likely each person before a word is meant by it; `gender` is the pronoun’s, null for a name.
 *
 * @param own counts the sentences between by `Focus.own` instead
 */
export function scoreAntecedents(
  focus: readonly Focus[],
  genders: readonly (Gender | null)[],
  gender: Gender | null,
  sentence: Sentence,
  distance: Distance,
  own?: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (let index = focus.length - 1; index >= 0; index -= 1) {
    const item = focus[index];
    if (!item) break;
    const away = own === undefined ? sentence.index - item.sentence : own - item.own;
    if (away > distance.reach) break;
    const known = item.entity === nobody ? item.gender : genders[item.entity];
    if (gender !== null && known !== null && known !== undefined && known !== gender) continue;
    const certainty = known === gender ? valueOfGender : 0;
    const score =
      item.weight + certainty - distance.cost * away - (item.block === sentence.block ? 0 : costOfParagraph);
    scores.set(item.entity, Math.max(scores.get(item.entity) ?? -Infinity, score));
  }
  return scores;
}
