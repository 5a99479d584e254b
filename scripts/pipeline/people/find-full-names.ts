import { cueOf } from '../attribute/cues.ts';
import { givenNameGender, isCommonWord } from '../language/lexicon.ts';
import { pushTo } from '../push-to.ts';
import type { PlacedRun } from './entity.ts';
import { scorePerson, sureOfPerson } from './score-person.ts';

/**
 * Find the people an article names with two words or more: the runs of each name, in order of appearance.
 *
 * @param singles the runs of one word, by that word, folded
 */
export function findFullNames(
  runs: readonly PlacedRun[],
  singles: ReadonlyMap<string, readonly PlacedRun[]>,
): PlacedRun[][] {
  const groups = groupFullNames(runs);
  const neighbours = findNeighbours(runs);
  const scores = new Map(groups.map((group) => [group, scorePerson(group, singles)]));
  const isPerson = (group: PlacedRun[]): boolean => (scores.get(group) ?? 0) >= sureOfPerson;
  const groupOf = new Map(groups.flatMap((group) => group.map((placed) => [placed, group] as const)));
  // “Ana Ruiz, Wen Ho Obi and Tomás Becker”: who stands in a row with people is one, if nothing speaks against it.
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const group of groups) {
      if (isPerson(group) || (scores.get(group) ?? 0) < 0) continue;
      const isInRow = group.some((placed) =>
        neighbours.get(placed)?.some((other) => isPerson(groupOf.get(other) ?? [])),
      );
      if (!isInRow) continue;
      scores.set(group, sureOfPerson);
      isSettled = false;
    }
  }
  const byName = new Map(groups.map((group) => [nameOf(group).join(' '), group]));
  return groups.filter(
    (group) =>
      isPerson(group) &&
      (group.some(({ isMention }) => isMention) || isNameInTitle(group, runs)) &&
      !isOvergrown(group, byName),
  );
}

/** Runs of two words or more by their words, in order of appearance. */
function groupFullNames(runs: readonly PlacedRun[]): PlacedRun[][] {
  const groups = new Map<string, PlacedRun[]>();
  for (const placed of runs) {
    const { folded, core } = placed.run.name;
    if (core.length < 2 || folded.length > 6) continue;
    pushTo(groups, folded.join(' '), placed);
  }
  return [...groups.values()];
}

/**
 * Whether a run is a name with words of a headline round it: “Ana Ruiz Isn’t Impressed” where “Ana Ruiz” is named more
 * often.
 *
 * @param byName the names by their words
 */
function isOvergrown(group: readonly PlacedRun[], byName: ReadonlyMap<string, readonly PlacedRun[]>): boolean {
  if (group.some(({ isSpeaking }) => isSpeaking)) return false;
  const words = nameOf(group);
  return partsOf(words).some(({ from, inner }) => {
    const other = byName.get(inner.join(' '));
    if (!other) return false;
    // “Ana Ruiz Unleashed”, “Ana Ruiz Celebrating Spring”
    const isParticiple = from === 0 && /(?:ed|ing)$/u.test(words[inner.length] ?? '');
    if (isParticiple && givenNameGender(inner[0] ?? '') !== undefined) return true;
    if (other.length <= group.length) return false;
    const others = words.filter((word) => !inner.includes(word));
    return others.some((word) => isCommonWord(word) || cueOf(word) !== undefined || word.includes("'t"));
  });
}

const nameOf = (group: readonly PlacedRun[]): readonly string[] => group[0]?.run.name.folded ?? [];

/** Two words or more in a row out of several, and where they begin. */
const partsOf = (words: readonly string[]): { readonly from: number; readonly inner: readonly string[] }[] =>
  words.flatMap((_, from) =>
    words.slice(from + 1).flatMap((__, rest) => {
      const inner = words.slice(from, from + rest + 2);
      return inner.length < words.length ? [{ from, inner }] : [];
    }),
  );

/**
 * Whether a name that only the title prints is one: headlines capitalise other words too, so its first word must be
 * a given name and the body must have its last one.
 */
function isNameInTitle(group: readonly PlacedRun[], runs: readonly PlacedRun[]): boolean {
  const words = group[0]?.run.name.words ?? [];
  if (givenNameGender(words[0]?.toLowerCase() ?? '') === undefined) return false;
  const last = group[0]?.run.name.folded.at(-1);
  return runs.some(({ run: { name }, isMention }) => isMention && name.folded.length === 1 && name.folded[0] === last);
}

/** Runs that stand in one enumeration: nothing but a comma, “and” or “or” between them. */
function findNeighbours(runs: readonly PlacedRun[]): ReadonlyMap<PlacedRun, readonly PlacedRun[]> {
  const longestGap = 6;
  const neighbours = new Map<PlacedRun, PlacedRun[]>();
  for (const [at, placed] of runs.entries()) {
    const next = runs[at + 1];
    const gap = (next?.run.start ?? Infinity) - placed.run.end;
    if (!next || gap < 1 || gap > longestGap || !/^(?:,|and|or|&)$/u.test(next.run.before.at(-1) ?? '')) continue;
    pushTo(neighbours, placed, next);
    pushTo(neighbours, next, placed);
  }
  return neighbours;
}
