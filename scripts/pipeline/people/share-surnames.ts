import { givenNameGender, isPlace, isSurname } from '../language/lexicon.ts';
import type { PlacedRun } from './entity.ts';
import { toName } from './name-run.ts';
import { nameParticles } from '../language/name-particles.ts';

const and = ' and '.length;

/**
 * Give the first of a pair the surname of the second: “Ana and Tomás Ruiz” names Ana Ruiz too, where the article has no
 * other Ana. Changes no run but those of one given name.
 *
 * @param runs in order of place
 */
export function shareSurnames(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const known = new Set(
    runs.flatMap(({ run: { name } }) => (name.core.length > 1 ? [name.core[0] ?? '', name.core.at(-1) ?? ''] : [])),
  );
  return runs.map((placed, at) => {
    const { run } = placed;
    const next = runs[at + 1]?.run;
    const [given = ''] = run.name.words;
    const lower = given.toLowerCase();
    const isPair = next?.before.at(-1) === 'and' && next.start - run.end === and && next.title.length === 0;
    if (!isPair || run.name.words.length !== 1 || next.name.core.length < 2 || run.title.length > 0) return placed;
    if (!isOnlyGiven(lower) || !isOnlyGiven(next.name.core[0] ?? '') || known.has(run.name.folded[0] ?? ''))
      return placed;
    // “LEN and Archie Salt”: newspapers print the first word of an article in capitals.
    const own = given.length > 2 && given === given.toUpperCase() ? given.charAt(0) + lower.slice(1) : given;
    return { ...placed, run: { ...run, name: toName(run.name, [own, ...surnameOf(next.name.words)]) } };
  });
}

const isOnlyGiven = (lower: string): boolean =>
  givenNameGender(lower) !== undefined && !isSurname(lower) && !isPlace(lower);

/** “Salt”; “de la Cruz” */
function surnameOf(words: readonly string[]): readonly string[] {
  const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word));
  return words.slice(particle > 0 ? particle : -1);
}
