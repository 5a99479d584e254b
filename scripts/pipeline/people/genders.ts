import type { Gender } from '../language/given-names.ts';
import type { Item, Sentence } from '../language/outline.ts';
import type { Entity, Mention } from './entity.ts';

const pronounGenders = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender a pronoun tells; undefined where the word is none. Lower case. */
export const pronounGender = (lower: string): Gender | undefined => pronounGenders.get(lower);

/**
 * The gender of each entity: what its titles say, else what the pronouns behind it say, else what its given name
 * usually is.
 *
 * A pronoun votes where it follows the first person of a sentence with no other person between: “Obi responded. … he
 * wrote.” Two votes to one tell the gender of a name no list knows. A given name that usually tells another one is
 * trusted no more when twice as many pronouns speak against it as for it, two at least.
 */
export function tellGenders(
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  byStart: ReadonlyMap<number, Mention>,
): (Gender | null)[] {
  const votes = entities.map(() => ({ male: 0, female: 0 }));
  const personAt = (start: number): Entity | undefined => {
    const mention = byStart.get(start);
    return mention?.type === 'person' ? entities[mention.entity] : undefined;
  };
  for (const [index, { items, block }] of sentences.entries()) {
    const first = items.findIndex((item) => item.kind === 'word' && personAt(item.start) !== undefined);
    if (first < 0) continue;
    const start = items[first]?.start ?? 0;
    const entity = personAt(start);
    // A surname that several bear is yet to be told apart, by these very genders.
    if (!entity || entity.hasGenderedTitle || byStart.get(start)?.rivals.length !== 0) continue;
    const next = sentences[index + 1];
    const rest = next?.block === block ? items.slice(first + 1).concat(next.items) : items.slice(first + 1);
    const at = rest.findIndex((item) => item.kind === 'word' && pronounGender(item.lower) !== undefined);
    if (at < 0) continue;
    const gender = pronounGender(rest[at]?.lower ?? '');
    if (!gender || isSomebodyElse(items, first, rest, at)) continue;
    const others = rest.slice(0, at).flatMap(({ start }) => personAt(start) ?? []);
    // A woman named between the two may be the one meant; where the name tells a gender, anybody may.
    const isOthers = others.some((other) => other !== entity && (other.gender === gender || entity.gender !== null));
    const vote = votes[entity.index];
    if (!isOthers && vote) vote[gender] += 1;
  }
  return entities.map(({ index, gender, hasGenderedTitle }) => {
    const { male, female } = votes[index] ?? { male: 0, female: 0 };
    if (hasGenderedTitle) return gender;
    if (gender !== null) {
      const [own, against] = gender === 'male' ? [male, female] : [female, male];
      return against >= 2 && against >= 2 * own ? null : gender;
    }
    if (male + female === 0) return null;
    return male >= 2 * female ? 'male' : female >= 2 * male ? 'female' : null;
  });
}

/**
 * “Sentencing him, Ruiz said he …”, “Ruiz put it to her that …”: the pronoun is of somebody whom Ruiz speaks to or of.
 */
const isSomebodyElse = (items: readonly Item[], first: number, rest: readonly Item[], at: number): boolean =>
  (/^(?:him|her)$/u.test(rest[at]?.lower ?? '') && rest[at - 1]?.lower === 'to') ||
  items.slice(0, first).some(({ lower }, index) => /^(?:him|her)$/u.test(lower) && isGerund(items[index - 1]));
const isGerund = (item: Item | undefined): boolean => item?.kind === 'word' && /\p{L}{3}ing$/u.test(item.lower);
