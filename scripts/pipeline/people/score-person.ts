import { cluesBesideName } from './clues-beside-name.ts';
import { cluesInName } from './clues-in-name.ts';
import type { PlacedRun } from './entity.ts';
import { toFullName, weigh } from './full-name.ts';
import { titleGender } from './titles/is-title.ts';

/** From this score on a name is a person’s. */
export const sureOfPerson = 2;

/**
 * How much speaks for a full name being a person’s, and how much against: its words, and what stands round it at any of
 * its places. From `sureOfPerson` on it is one; below zero it is none.
 *
 * @param group all runs of the name
 * @param singles the runs of one word, by that word, folded
 */
export function scorePerson(group: readonly PlacedRun[], singles: ReadonlyMap<string, readonly PlacedRun[]>): number {
  const name = toFullName(group);
  const beside = group.map((placed) => weigh(cluesBesideName, { ...placed, name }));
  return (
    1 +
    weigh(cluesInName, name) +
    Math.max(...beside) +
    Math.min(0, ...beside) +
    scoreAlone(singles.get(group[0]?.run.name.folded.at(-1) ?? '') ?? [])
  );
}

/** The last word alone, as a name of its own: what newspapers do with people after the first mention. */
function scoreAlone(alone: readonly PlacedRun[]): number {
  if (alone.length === 0) return 0;
  const isPersons = ({ run, isSpeaking }: PlacedRun): boolean =>
    isSpeaking || run.title.some((word) => titleGender(word) !== undefined);
  return alone.some(isPersons) ? 3 : 1;
}
