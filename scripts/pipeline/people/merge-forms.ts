import { givenNameGender } from '../language/lexicon.ts';
import type { Entity } from './find-people.ts';
import { beginsSurname } from './name-words.ts';
import { coreOf, isSameName } from './is-same-name.ts';

/**
 * Make one of the entities whose names are forms of one: “Thomas Becker” and “Thomas J. Becker” are one; so are “Ana
 * Maria Ruiz” and “Ana Ruiz”. Changes the list, and the indices of those in it.
 *
 * @param kin those told as somebody’s kin: “Paz Ruiz”, father of “Ana Paz Ruiz”, is another
 */
export function mergeForms(entities: Entity[], kin: ReadonlySet<Entity>): void {
  const merged: Entity[] = [];
  for (const entity of entities) {
    const same = merged.find(
      (other) => isSameName(other.words, entity.words) || (!kin.has(entity) && isSurnamesOf(entity, other)),
    );
    const shorter = same ? undefined : merged.find((other) => !kin.has(other) && isSurnamesOf(other, entity));
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
  coreOf(short.words).length > 1 &&
  long.words.length > short.words.length &&
  (givenNameGender(short.words[0] ?? '') === undefined || beginsSurname(short.words[0] ?? '')) &&
  coreOf(long.words)
    .join(' ')
    .endsWith(` ${coreOf(short.words).join(' ')}`);
