import { givenNameGender, isCommonWord, isOccupation } from '../language/lexicon.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import type { PlacedRun } from './entity.ts';
import type { Clue, FullName } from './full-name.ts';
import { isBodyNoun, isBodyOrPersonNoun, isIntroducedAsName } from './looks-like.ts';
import { isHonorific, isTitleWord, officeObjects } from './titles/is-title.ts';
import { isKinOrFriend } from './titles/kin.ts';

/** One place of a full name. */
export interface NamePlace extends PlacedRun {
  readonly name: FullName;
}

/** What stands round a full name for and against its being a person’s. */
export const cluesBesideName: readonly Clue<NamePlace>[] = [
  [3, ({ run }) => run.title.some((word) => isTitleWord(word) || isHonorific(word) || officeObjects.has(word))],
  // “Ana Ruiz, who …”, “Ana Ruiz, 41, …”, “Ana Ruiz, mayor of Porto, …”
  [3, (place) => isOfPerson(place)],
  // “Ana Ruiz who”, “Ana Ruiz (R-Porto)”
  [3, ({ run: { after } }) => after[0] === 'who' || (after[0] === '(' && /^[rd]$|^[rd]-/u.test(after[1] ?? ''))],
  [3, ({ run: { after } }) => after[0] === ',' && /^[rd]-/u.test(after[1] ?? '')],
  [2, ({ isSpeaking, isQuoted }) => isSpeaking && !isQuoted],
  // “the pilot of the boat, | Ana Ruiz”
  [2, ({ run: { before } }) => before.at(-1) === ',' && before.slice(0, -1).some(isRole)],
  [3, ({ run }) => isIntroducedAsName(run.before)],
  [6, ({ run }) => isKinOf(run.before.filter((word) => word !== ','))],
  [-1, (place) => isBehindArticle(place) && isOwner(place)],
  [-3, (place) => isBehindArticle(place) && !isOwner(place)],
  [-1, (place) => !isBehindArticle(place) && place.run.before.at(-2) === 'the' && !isOccupation(beforeOf(place))],
  // “in Santa Orsa”, “from Santa Orsa,”
  [-1, (place) => isWhere(place)],
  // “Orsa Minora, which is rare, …”; but “a letter to Ana Ruiz, which is kept”
  [-4, ({ run }) => run.after[0] === ',' && run.after[1] === 'which' && (run.before.length === 0 || run.isInitial)],
  // “Orsa Forward, a lobby group,”
  [-5, ({ run }) => isBodyNoun(nounOf(appositionOf(run)) ?? '')],
  // “the lobby group Orsa Forward”, “the ferry operator, Orsa Crossings,”; but “union leader Orsa Vane”
  [-4, (place) => isUncalled(place) && place.run.title.length === 0 && isBodyOrPersonNoun(nounBefore(place))],
  // “a spokeswoman for Orsa Crossings”
  [-3, (place) => isUncalled(place) && isBehind(place, /^for$/u, /^spokes/u)],
  // “the mayor of Santa Orsa”, “chief executive of Orsa Rail”: an office is held in a place or a body.
  [-4, (place) => isUncalled(place) && isBehind(place, /^(?:of|at)$/u, office)],
  // “the town of Santa Orsa”
  [-4, (place) => isUncalled(place) && isBehind(place, /^of$/u, settlement)],
  [-1, ({ run, name }) => run.isInitial && run.title.length === 0 && isCommonWord(name.first)],
];

const beforeOf = ({ run }: NamePlace): string => run.before.at(-1) ?? '';

const isRole = (word: string): boolean => isOccupation(word) || isTitleWord(word);

function isOfPerson({ run, name }: NamePlace): boolean {
  const [comma, next] = run.after;
  if (comma !== ',' || next === undefined) return false;
  if (/^(?:who|whose|\d{2})$/u.test(next)) return true;
  return appositionOf(run).some(isTitleWord) && !name.lower.every(isCommonWord);
}

const isBehindArticle = (place: NamePlace): boolean => /^(?:the|an?)$/u.test(beforeOf(place));

/** “the | Ana Ruiz double”: the article is the noun’s; but “the Sandy Point ferry” */
const isOwner = ({ run, name }: NamePlace): boolean =>
  name.words.length === 2 && (givenNameGender(name.first) ?? null) !== null && /^\p{Ll}{3,}$/u.test(run.after[0] ?? '');

const isWhere = (place: NamePlace): boolean =>
  /^(?:in|at|near|from|into|across)$/u.test(beforeOf(place)) &&
  (place.run.after[0] === ',' || !/^(?:at|from)$/u.test(beforeOf(place)));

/** Whether the name begins with neither a given name nor an initial. */
const isUncalled = ({ name: { isGiven, first } }: NamePlace): boolean => !isGiven && !/^\p{L}\.?$/u.test(first);

const nounBefore = ({ run: { before } }: NamePlace): string =>
  (before.at(-1) === ',' ? before.at(-2) : before.at(-1)) ?? '';

const isBehind = ({ run: { before } }: NamePlace, preposition: RegExp, noun: RegExp): boolean =>
  preposition.test(before.at(-1) ?? '') && noun.test(before.at(-2) ?? '');

/** Offices named with whose they are: “the *mayor* of Santa Orsa”. */
const office =
  /^(?:executive|ceo|chairman|chairwoman|chair|director|president|vice-president|head|founder|co-founder|mayor|deputy|archbishop|bishop|governor|principal|editor|manager|captain|commissioner|treasurer|secretary|ambassador|chancellor|dean|rector|duke|king|queen|emir)$/u;

const settlement =
  /^(?:town|village|city|port|island|isle|district|province|state|region|parish|suburb|county|hamlet|municipality|commune|borough|outskirts|settlement|neighbou?rhood|resort|valley|coast|shores?|lake|river|mouth)$/u;

/** “his sister”, “Ruiz’s former neighbour”: whether these words end with what somebody is to another. */
function isKinOf(before: readonly string[]): boolean {
  const owner = /^(?:his|her|my|their|our|your|['’]s|s['’])$/u;
  return isKinOrFriend(before.at(-1) ?? '') && [before.at(-2), before.at(-3)].some((word) => owner.test(word ?? ''));
}
