import type { FullestPart, Place } from '../../../../src/schema/statement.ts';
import { at } from './at.ts';
import { readRuns, type BuiltPlace, type PlaceRange } from './build-places.ts';
import type { Verdicts } from './judge.ts';

/**
 * Assemble the wording that leaves nothing out: at each place its first reading, which is the one that most voices
 * print (of those the longest, then the first by its folded words). Left out are words that stand elsewhere too,
 * which are read there, and words that most voices print on without.
 */
export function assembleFullest(built: readonly BuiltPlace[], { added }: Verdicts): FullestPart[] {
  const isTaken = (place: number): boolean => !built[place]?.moved && added[place] === false;
  const inOneGo = new Set<string>();
  for (const run of readRuns(built)) {
    const taken = run.filter(({ place }) => isTaken(place));
    for (const [step, { place }] of taken.entries()) inOneGo.add(`${taken[step - 1]?.place ?? -1} ${place}`);
  }
  const places = [...built.keys()].filter(isTaken);
  return places.map((place, index) => ({
    place,
    reading: 0,
    gap: index > 0 && !inOneGo.has(`${places[index - 1] ?? -1} ${place}`),
  }));
}

/**
 * The wording of some places: a space stands where a reading closes its quote and the next does not go on from it.
 */
export function wordingOf(parts: readonly FullestPart[], places: readonly Place[], { from, to }: PlaceRange): string {
  let text = '';
  for (const { place, reading } of parts) {
    if (place < from || place >= to) continue;
    const next = at(at(places, place).readings, reading).text;
    const joins = text === '' || /[\s\p{Pd}“‘([]$/u.test(text) || /^[\s'’.,;:!?)\]]/u.test(next);
    text += joins ? next : `${isContracted(text, next) ? '' : ' '}${next}`;
  }
  return text.trim();
}

/** “wo” and “n’t ”, “can” and “not ” are one word. */
const isContracted = (text: string, next: string): boolean =>
  /^n['’]t\b/iu.test(next) || (/\bcan$/iu.test(text) && /^not\b/iu.test(next));
