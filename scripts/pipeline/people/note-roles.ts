import { cueOf } from '../attribute/cues.ts';
import { clauseWords, prepositions, relatives } from '../attribute/word-classes.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import type { Entity } from './entity.ts';
import { genderBeside } from './kin-beside.ts';
import { isBodyNoun } from './looks-like.ts';
import { nameOf } from './name-of.ts';
import type { NameRun } from './name-run.ts';
import { isTitleWord, officeObjects } from './titles/is-title.ts';

/** Note what the words round a name say of its bearer: offices, trades, gender. Changes the entity. */
export function noteRoles(entity: Entity, run: NameRun): void {
  for (const word of run.title) {
    entity.roles.add(word);
    // “then-Mayor Ana Ruiz” is “the former mayor”
    const office = /^(?:then|ex)-(?<office>\p{L}+)$/u.exec(word)?.groups?.['office'];
    if (office !== undefined) entity.roles.add(office).add('former');
  }
  // “Anselm” first, “Pope Anselm” later.
  if (entity.type === 'person' && entity.words.length === 1 && run.name.words.length === 1) {
    const name = nameOf(run);
    if (name.endsWith(` ${entity.name}`)) entity.name = name;
  }
  const gender = genderBeside(run);
  if (gender !== undefined && !entity.hasGenderedTitle) {
    entity.gender = gender;
    entity.hasGenderedTitle = true;
  }
  for (const word of officeHeld(run)) entity.roles.add(word);
  for (const noun of [officeInBrackets(run), partInTrial(run)]) {
    if (noun === null) continue;
    entity.nouns.add(noun);
    entity.roles.add(noun);
  }
  const apposition = appositionOf(run);
  const lead = /^[,.(]$/u.test(run.after[0] ?? '') ? run.lead : [];
  for (const word of [...apposition, ...lead]) entity.roles.add(word);
  for (const noun of [nounOf(apposition), lead.at(-1)])
    if (noun !== undefined && !isBodyNoun(noun)) entity.nouns.add(noun);
  const before = [...run.before];
  if (before.at(-1) === ',') before.pop();
  // “a friend of | Ana Ruiz”: what stands before a preposition is somebody else.
  else if (prepositions.has(before.at(-1) ?? '')) return;
  // “Prime Minister and Tide Party President | Ana Ruiz”; but “the minister and President Ana Ruiz” are two
  const isJoint = before.at(-1) === 'and' && isTitleWord(before.at(-2) ?? '') && !before.includes('the');
  if (isJoint && run.title.length > 0) before.pop();
  for (const word of before.reverse().slice(0, 3)) {
    // “the prince mocks | Ana Ruiz”, “asked the mother what | Ana Ruiz …”, “came late. | Ana Ruiz”: somebody else.
    const isOther = !/^\p{L}[\p{L}.\-]*$/u.test(word) || clauseWords.has(word) || relatives.has(word);
    if (isOther || cueOf(word)?.form === 'finite') break;
    entity.roles.add(word);
  }
}

/** “Ana Ruiz has been | mayor of Porto for ten years”: the office that the verb behind a name gives its bearer. */
function officeHeld({ after }: NameRun): readonly string[] {
  const verb =
    /^(?:has been|is|became|serves as|was elected|was sworn in as) (?:the |a )?(?<office>(?:\p{L}+ ){1,2})(?:of|for|at|in) /u.exec(
      after.slice(0, 9).join(' '),
    );
  const words = verb?.groups?.['office']?.trim().split(' ') ?? [];
  return isTitleWord(words.at(-1) ?? '') ? words : [];
}

/** “Superintendent of Police (SP) | Ana Ruiz”: the letters of an office that stand in brackets behind it. */
function officeInBrackets({ before, title }: NameRun): string | null {
  const [noun = '', open, letters = '', close] = before;
  const isOffice = isTitleWord(noun) || officeObjects.has(noun);
  return title.length === 0 && open === '(' && close === ')' && isOffice && /^\p{L}{2,5}$/u.test(letters)
    ? letters
    : null;
}

/** “Ana Ruiz was giving evidence”: what a trial makes of the bearer of a name. */
function partInTrial({ after }: NameRun): string | null {
  const words = after.slice(0, 12).join(' ');
  if (/^(?:, )?(?:who )?(?:was |is |began |had been )?(?:gave|giving) evidence\b/u.test(words)) return 'witness';
  return /^(?:, \d\d , )?(?:who )?(?:has |had )?(?:pleaded not guilty|denie[sd] (?:\S+ ){0,3}(?:murder|charges?|manslaughter|assault|fraud))\b/u.test(
    words,
  )
    ? 'defendant'
    : null;
}
