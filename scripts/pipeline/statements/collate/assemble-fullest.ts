import type { FullestPart, Place, Reading } from '../../../../src/schema/statement.ts';
import { at } from './at.ts';
import { readRuns, type BuiltPlace, type PlaceRange } from './build-places.ts';
import type { Verdicts } from './judge.ts';

/**
 * Assemble the wording that leaves nothing out: at each place the words that most voices print (of those the
 * longest, then the first by code unit), in the form that most of these print, of the forms that read on from the
 * words before and into those after. Left out are words that stand elsewhere too, which are read there, and words
 * that most voices print on without.
 */
export function assembleFullest(
  built: readonly BuiltPlace[],
  places: readonly Place[],
  { added }: Verdicts,
): FullestPart[] {
  const isTaken = (place: number): boolean => !built[place]?.moved && added[place] === false;
  const inOneGo = new Set<string>();
  for (const run of readRuns(built)) {
    const taken = run.filter(({ place }) => isTaken(place));
    for (const [step, { place }] of taken.entries()) inOneGo.add(`${taken[step - 1]?.place ?? -1} ${place}`);
  }
  const taken = [...built.keys()].filter(isTaken);
  const hasGap = (index: number): boolean =>
    index > 0 && index < taken.length && !inOneGo.has(`${taken[index - 1] ?? -1} ${taken[index] ?? -1}`);
  let before = '';
  return taken.map((place, index) => {
    const { readings } = at(places, place);
    const [first] = readings;
    const isWhole = index === taken.length - 1 || hasGap(index + 1);
    const fit = ({ text, words }: Reading): number =>
      words === first?.words ? 1 + Number(readsOn(before, text)) + Number(isWhole || isOpen.test(text)) : 0;
    const most = Math.max(...readings.map(fit));
    const reading = readings.findIndex((candidate) => fit(candidate) === most);
    before = at(readings, reading).text;
    return { place, reading, gap: hasGap(index) };
  });
}

/** The end of words that others follow in the same marks: white space, a hyphen, or a word before its clitic. */
const isOpen = /[\s\p{Pd}/\p{L}]$/u;
const clitic = /^(?:n['’]t|['’](?:ll|re|ve|m|d|s))\b/iu;

/** Whether a clitic follows the word it hangs on, and nothing else follows the stump of one (“wo”, “ca”). */
function readsOn(before: string, text: string): boolean {
  if (clitic.test(text)) return /\p{L}$/u.test(before);
  return !/\b(?:wo|ca|sha)$/iu.test(before);
}

/**
 * The wording of some places: a space stands where a reading closes its quote and the next does not go on from it.
 */
export function wordingOf(parts: readonly FullestPart[], places: readonly Place[], { from, to }: PlaceRange): string {
  let text = '';
  for (const { place, reading } of parts) {
    if (place < from || place >= to) continue;
    const next = at(at(places, place).readings, reading).text;
    const joins = /(?:^|[\s\p{Pd}“‘([])$/u.test(text) || /^[\s.,;:!?)\]]/u.test(next) || clitic.test(next);
    text += joins || /\bcan$/iu.test(text) ? next : ` ${next}`;
  }
  return text.trim();
}
