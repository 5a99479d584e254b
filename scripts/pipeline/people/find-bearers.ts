import { givenNameGender } from '../language/lexicon.ts';
import { pushTo } from '../push-to.ts';
import type { Entity } from './find-people.ts';
import { fold } from './fold.ts';
import { hasRole } from './has-role.ts';
import { coreOf, isSameName } from './is-same-name.ts';
import type { NameRun } from './name-run.ts';
import { isCourtesy, titleGender } from './titles/is-title.ts';

type WordIndex = Map<string, { entity: number; weight: number }[]>;

export function indexWords(entities: readonly Entity[]): WordIndex {
  const index: WordIndex = new Map();
  for (const entity of entities) addWords(index, entity);
  return index;
}

export function addWords(index: WordIndex, entity: Entity): void {
  const words = coreOf(entity.words);
  for (const [at, word] of words.entries()) {
    if (word.length < 2) continue;
    const weight = at === words.length - 1 ? 3 : at === 0 ? 1 : words.length > 2 ? 2 : 1;
    pushTo(index, word, { entity: entity.index, weight });
    // “Adel al-Jabir … Jabir said”
    const bare = /^(?:al|el|ad|as|ar|az|an|at)-(?<bare>\p{L}{3,})$/u.exec(word)?.groups?.['bare'];
    if (bare !== undefined && words.length > 1) pushTo(index, bare, { entity: entity.index, weight });
  }
}

export function fullMatch(entities: readonly Entity[], run: NameRun): Entity | undefined {
  const words = run.name.folded;
  const isEnd = (entity: Entity): boolean =>
    words.every((word, at) => entity.words[entity.words.length - words.length + at] === word);
  return (
    entities.find((entity) => entity.words.length === words.length && isEnd(entity)) ??
    entities.find((entity) => isSameName(entity.words, words)) ??
    // “Paz Ruiz” of “Ana Paz Ruiz”.
    entities.find((entity) => entity.words.length > words.length && isEnd(entity))
  );
}

/**
 * The people whom a single word of a name can mean, by how much of a surname it is to them. Behind “Mr” and “Mrs” it can
 * also be a relative of theirs, whom the article named by the given name alone: “her father, Tomás, … Mr Ruiz said”.
 */
export function bearersOf(
  entities: readonly Entity[],
  index: WordIndex,
  run: NameRun,
  word: string,
  relatives: readonly Entity[],
): Entity[] {
  // “Lord said” of Rosa Lord: what tells of no man is no title.
  const title = run.name.words.length > 0 ? run.title : [];
  const gender = title.map(titleGender).find((value) => value !== undefined);
  const possible = (index.get(word) ?? []).flatMap(({ entity, weight }) => {
    const bearer = entities[entity];
    const fits = bearer && (gender === undefined || bearer.gender === null || bearer.gender === gender);
    return fits ? [{ bearer, weight }] : [];
  });
  const best = Math.max(...possible.map(({ weight }) => weight));
  const likely = possible.filter(({ weight }) => weight === best).map(({ bearer }) => bearer);
  // “PM Lum” of two whose surname is Lum: whose office it is
  const office = title.at(-1) ?? '';
  const holders = isCourtesy(office) ? [] : likely.filter((bearer) => hasRole(bearer, office));
  const bearers = holders.length > 0 ? holders : likely;
  if (!index.has(word) || !isCourtesy(run.title.at(-1) ?? '')) return bearers;
  const others = relatives.filter((each) => {
    const own = each.gender ?? givenNameGender(each.words[0] ?? '') ?? gender;
    return !bearers.includes(each) && (gender === undefined || own === gender);
  });
  // the last of them first: “His wife Rosa came. Mrs Ruiz said”
  return [...bearers, ...others.reverse()];
}

/** Whether a title that stands alone, as one word, is the last word of a full name. */
export function isSurnameOf(run: NameRun, entities: readonly Entity[]): boolean {
  if (run.title.length !== 1 || run.before.at(-1) === 'the') return false;
  const word = fold(run.text);
  return entities.some(({ type, words }) => type === 'person' && words.length > 1 && coreOf(words).at(-1) === word);
}
