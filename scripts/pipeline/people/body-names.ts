import { givenNameGender, isDemonym, isPlace, isSurname } from '../language/lexicon.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import type { PlacedRun } from './find-people.ts';
import { isBodyNoun, looksLikePlace } from './looks-like.ts';

/** What only a body is where it says what a name is of: “Orsa, the *maker* of smart nets,”. */
const isMaker = (noun: string): boolean => /^(?:maker|manufacturer|retailer|watchdog|regulator|outfit)$/u.test(noun);

/** A name by its folded words. */
export const nameKeyOf = ({ run }: Pick<PlacedRun, 'run'>): string => run.name.folded.join(' ');

/**
 * The names that the article says are of bodies, though no word of theirs does: “Orsa Forward, a *group* from Porto,”,
 * “the campaign *group* Orsa Forward”, “the *manufacturer*, Orsa Deep Sea,”. Folded, as `nameKeyOf` gives them.
 */
export const findBodyNames = (runs: readonly PlacedRun[]): ReadonlySet<string> =>
  new Set(runs.filter((placed) => isNamedAsBody(placed)).map(nameKeyOf));

function isNamedAsBody({ run, isSpeaking }: PlacedRun): boolean {
  const { words } = run.name;
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  if (words.length === 0 || run.title.length > 0 || isPlace(lower.join(' ')) || isDemonym(lower.at(-1) ?? ''))
    return false;
  // “Orsa Deep Sea, which is owned by …”
  if (words.length > 1 && run.after[0] === ',' && run.after[1] === 'which' && !looksLikePlace(words)) return true;
  const apposed = nounOf(appositionOf(run)) ?? '';
  if (isBodyNoun(apposed) || isMaker(apposed)) return true;
  const isKnownName = givenNameGender(first) !== undefined || (words.length === 1 && isSurname(first));
  if (isKnownName) return false;
  const before = run.before.at(-1) ?? '';
  if (isBodyNoun(before)) return words.length > 1 || isSpeaking;
  const lead = run.lead.at(-1) ?? '';
  return words.length > 1 && /^[,.]$/u.test(run.after[0] ?? '') && (isBodyNoun(lead) || isMaker(lead));
}
