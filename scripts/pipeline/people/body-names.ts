import { givenNameGender, isDemonym, isPlace, isSurname } from '../language/lexicon.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import type { PlacedRun } from './entity.ts';
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
  if (words.length === 0 || run.title.length > 0) return false;
  const isSeveral = words.length > 1;
  // “Orsa Deep Sea, which is owned by …”
  const isWhich = isSeveral && run.after[0] === ',' && run.after[1] === 'which';
  const apposed = nounOf(appositionOf(run)) ?? '';
  const isSaid = isBodyNoun(apposed) || isMaker(apposed);
  const isBehindNoun = (isSeveral || isSpeaking) && isBodyNoun(run.before.at(-1) ?? '');
  const lead = run.lead.at(-1) ?? '';
  const isLed = isSeveral && /^[,.]$/u.test(run.after[0] ?? '') && (isBodyNoun(lead) || isMaker(lead));
  // Asked last: of most names none of these is said.
  if (!isWhich && !isSaid && !isBehindNoun && !isLed) return false;
  const lower = words.map((word) => word.toLowerCase());
  if (isPlace(lower.join(' ')) || isDemonym(lower.at(-1) ?? '')) return false;
  if (isSaid || (isWhich && !looksLikePlace(words))) return true;
  const [first = ''] = lower;
  const isKnownName = givenNameGender(first) !== undefined || (!isSeveral && isSurname(first));
  return !isKnownName && (isBehindNoun || isLed);
}
