import { givenNameGender } from '../language/lexicon.ts';
import { nameKeyOf } from './body-names.ts';
import type { PlacedRun } from './entity.ts';
import { looksLikeBody } from './looks-like.ts';

/** “Senator R. H. Becker (RHB)”: whether the letters in the brackets are those that the words of the name begin with. */
function isInitialsOf(letters: string, { run }: PlacedRun): boolean {
  const words = run.text.match(/\p{L}+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const isPerson = run.title.length > 0 || givenNameGender(run.name.folded[0] ?? '') !== undefined;
  return (
    isPerson &&
    !looksLikeBody(run.name.words) &&
    run.after[0] === '(' &&
    /^\p{Lu}{2,4}$/u.test(letters) &&
    initials.includes(letters)
  );
}

/** “, better known to all as the”, “was nicknamed”: what leads from a name to another name of its bearer. Lower case. */
const leads =
  /^(?:[,(] )?(?:(?:who|is|was|also|better|best|more|widely|locally|universally|affectionately|commonly|popularly|simply|otherwise) )*(?:known (?:\S+ ){0,5}?as|nicknamed|dubbed|aka|a\.k\.a\.)(?: the)?(?: ["“‘']|'')?$/u;

/**
 * The other names that an article gives to those it has just named: “Kevin Doyle, known as *Big Kev*, …”. By the folded
 * words of such a name, the run that names its bearer.
 *
 * @param runs in order of place
 */
export function findAliases(runs: readonly PlacedRun[]): ReadonlyMap<string, PlacedRun> {
  const aliases = new Map<string, PlacedRun>();
  for (const [at, { run }] of runs.entries()) {
    const owner = runs[at - 1];
    const [first = ''] = run.name.words;
    if (
      !owner ||
      owner.run.name.core.length < 2 ||
      first === '' ||
      !/^(?:\(|as|the|nicknamed|dubbed|aka|["“‘']|'')$/u.test(run.before.at(-1) ?? '')
    )
      continue;
    const end = owner.run.after.indexOf(first.toLowerCase());
    if (end === 1 && isInitialsOf(first, owner)) aliases.set(nameKeyOf({ run }), owner);
    if (end > 0 && leads.test(owner.run.after.slice(0, end).join(' '))) aliases.set(nameKeyOf({ run }), owner);
  }
  return aliases;
}
