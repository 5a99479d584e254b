import type { Gender } from '../language/given-names.ts';
import type { Sentence } from '../language/outline.ts';
import { scoreAntecedents, type Distance, type Focus } from './find-antecedent.ts';
import type { Entity, Mention } from './entity.ts';
import { pronounGender } from './genders.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { isCourtesy } from './titles/is-title.ts';

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
  /** Whose kin somebody is, by the entities of both. */
  readonly kinOf: ReadonlyMap<number, number>;
  /** Mentions beside which the article tells of the bearer’s death. */
  readonly deaths: ReadonlySet<Mention>;
}

/** A surname stays with its bearer longer than “he” does. */
const surnames: Distance = { reach: 24, cost: 0.6 };

/** What somebody scores whom the article has not named within that reach. */
const unheard = -surnames.reach * surnames.cost;

/**
 * Decide whom a surname that several people bear means: of those whom the pronoun behind it fits, the one the article
 * goes on about. Moves the mention to that one.
 */
export function settleRivals(
  mention: Mention,
  { sentences, sentence, at, byStart, entities, genders, focus, kinOf, deaths }: Course,
): void {
  const hint = pronounBehind(sentences, sentence, at, byStart);
  const bearers = [mention.entity, ...mention.rivals];
  const fits = bearers.filter((entity) => {
    const gender = genders[entity] ?? null;
    const isFitting = hint === null || gender === null || gender === hint;
    // a given name alone, of another family
    const isOther = entities[entity]?.words.length === 1 && !bearers.includes(kinOf.get(entity) ?? entity);
    return isFitting && !isOther;
  });
  const behind = sentence.items.findIndex(({ start }) => start >= mention.end);
  const isSpeaking = behind > 0 && isSubjectOfCue(sentence.items, at, behind - 1);
  const isDead = (entity: number): boolean =>
    deaths.size > 0 && entities[entity]?.mentions.some((other) => deaths.has(other)) === true;
  const scores = scoreAntecedents(focus, genders, null, sentence, surnames);
  const [best] = fits
    .map((entity) => ({
      entity,
      score:
        (scores.get(entity) ?? unheard) +
        (hint !== null && genders[entity] === hint ? valueOfGender : 0) +
        (isCalledBySurname(mention, entities[entity]) ? valueOfUse : 0) -
        costOfKin(mention, entities[entity]) -
        costOfTitle(mention, entities[entity]) -
        (isSpeaking && isDead(entity) ? costOfDeath : 0),
    }))
    .sort((a, b) => b.score - a.score || Number(b.entity === mention.entity) - Number(a.entity === mention.entity));
  if (!best || best.entity === mention.entity) return;
  const [old, now] = [entities[mention.entity], entities[best.entity]];
  if (!old || !now) return;
  old.mentions.splice(old.mentions.indexOf(mention), 1);
  now.mentions.push(mention);
  now.mentions.sort((a, b) => a.start - b.start);
  mention.entity = best.entity;
}

/** What a gender that is known and fits the pronoun behind the name is worth, beside one that is not known. */
const valueOfGender = 3.5;

/** What it costs somebody whose death the article tells, where the name speaks. */
const costOfDeath = 8;

/** What it is worth to have been called by the bare surname before: others of the family are then named in full. */
const valueOfUse = 2;
const isCalledBySurname = (mention: Mention, entity: Entity | undefined): boolean =>
  (mention.run.title.length === 0 || courtesyOf(mention) !== undefined) &&
  (entity?.mentions.some(
    (other) =>
      other.form === 'surname' &&
      other.start < mention.start &&
      (courtesyOf(mention) ?? '') === (courtesyOf(other) ?? other.run.title[0] ?? ''),
  ) ??
    false);

/**
 * Who is introduced as somebody’s wife or father is called by the first name more often than by the surname; but “Mr” is
 * as good for the father as for anybody whom it has not named yet.
 */
const costOfKin = (mention: Mention, entity: Entity | undefined): number =>
  (courtesyOf(mention) === undefined || entity?.words.length !== 1) &&
  [...(entity?.roles ?? [])].some((role) => kin.test(role))
    ? 2
    : 0;
const kin =
  /^(?:wife|husband|father|mother|son|daughter|brother|sister|niece|nephew|widow|widower|uncle|aunt|cousin)$/u;

/**
 * “Mr Ruiz” is not the boy whom the article calls Tomás, and “Ms. Ruiz” not the aunt who is Miss Ruiz throughout.
 */
function costOfTitle(mention: Mention, entity: Entity | undefined): number {
  const title = courtesyOf(mention);
  if (title === undefined || !entity) return 0;
  // “her daughter, Rosa”: “Mrs Ruiz” is rather the mother
  if (title === 'mrs' && [...entity.roles].some((role) => /^(?:grand)?daughter$|^niece$/u.test(role))) return 3;
  const others = entity.mentions.filter((other) => other.form === 'surname' && other.start < mention.start);
  const isOther = others.some((other) => courtesyOf(other) !== undefined && courtesyOf(other) !== title);
  const isSame = others.some((other) => courtesyOf(other) === title);
  if (isOther && !isSame) return costOfOtherTitle;
  // “the younger Mr Ruiz” is told apart so that “Mr Ruiz” may be his father
  if (entity.roles.has('younger') && mention.run.before.at(-1) !== 'younger') return 6;
  // In “Mr Lim Wei” the first word is the surname.
  const isByFirstName = ({ form, run, isQuoted }: Mention): boolean =>
    form === 'given' && run.title.length === 0 && !isQuoted;
  return entity.mentions.some(isByFirstName) ? 3 : 0;
}

/** More than any distance: who is “Mrs Ruiz” throughout is not “Ms Ruiz”, if somebody else can be. */
const costOfOtherTitle = 24;

const courtesyOf = ({ run }: Mention): string | undefined => run.title.find(isCourtesy)?.replace('.', '');

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
