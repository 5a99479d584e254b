import { givenNameGender } from '../language/lexicon.ts';
import { pushTo } from '../push-to.ts';
import type { Entity } from './entity.ts';
import { beginsSurname } from './name-words.ts';
import { coreOf, isSameName, alikeKeys } from './is-same-name.ts';

/** A person as the runs of one full name tell of him. */
export interface NamedPerson {
  readonly entity: Entity;
  /** Told as somebody’s kin: “Paz Ruiz”, father of “Ana Paz Ruiz”, is another. */
  readonly isKin: boolean;
}

/**
 * Make one of the entities whose names are forms of one: “Thomas Becker” and “Thomas J. Becker” are one; so are “Ana
 * Maria Ruiz” and “Ana Ruiz”. Those that are left have their places as indices.
 */
export function mergeForms(people: readonly NamedPerson[]): Entity[] {
  const merged: NamedPerson[] = [];
  /** Places in `merged` by what alike names share, and by their last two words. */
  const [alike, bySurnames] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const put = ({ entity, isKin }: NamedPerson, index: number): void => {
    merged[index] = { entity: { ...entity, index }, isKin };
    for (const key of alikeKeys(entity.words)) pushTo(alike, key, index);
    pushTo(bySurnames, surnamesOf(entity), index);
  };
  for (const person of people) {
    const { entity, isKin } = person;
    const withSurnames = bySurnames.get(surnamesOf(entity)) ?? [];
    const isSame = (place: number): boolean => {
      const other = merged[place]?.entity;
      return !!other && (isSameName(other.words, entity.words) || (!isKin && isSurnamesOf(entity, other)));
    };
    const similar = [...alikeKeys(entity.words)].flatMap((key) => alike.get(key) ?? []);
    const same = firstOf([...similar, ...withSurnames].filter(isSame));
    const shorter = firstOf(
      withSurnames.filter((place) => {
        const other = merged[place];
        return !!other && !other.isKin && isSurnamesOf(other.entity, entity);
      }),
    );
    if (same === undefined) put(person, shorter ?? merged.length);
    else addGender(merged[same]?.entity, entity);
  }
  return merged.map(({ entity }) => entity);
}

const firstOf = (places: readonly number[]): number | undefined =>
  places.length > 0 ? Math.min(...places) : undefined;

function addGender(same: Entity | undefined, { gender, hasGenderedTitle }: Entity): void {
  if (!same) return;
  if (same.gender === null || (hasGenderedTitle && !same.hasGenderedTitle)) same.gender = gender;
  same.hasGenderedTitle ||= hasGenderedTitle;
}

const surnamesOf = ({ words }: Entity): string => coreOf(words).slice(-2).join(' ');

/** “Okello Vidal” of “Rosa Okello Vidal”: two surnames, and no given name of their own. */
const isSurnamesOf = (short: Entity, long: Entity): boolean =>
  coreOf(short.words).length > 1 &&
  long.words.length > short.words.length &&
  (givenNameGender(short.words[0] ?? '') === undefined || beginsSurname(short.words[0] ?? '')) &&
  coreOf(long.words)
    .join(' ')
    .endsWith(` ${coreOf(short.words).join(' ')}`);
