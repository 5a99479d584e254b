/** What somebody is to somebody else; all lower case. */
import type { Gender } from '../../language/given-names.ts';
import { wordSet } from '../../language/word-set.ts';
import { byGender } from './by-gender.ts';

/** Words for kin, which stand before a name without being a title. */
const kin = byGender({
  male: 'husband widower father grandfather son grandson stepson brother nephew uncle boyfriend hubby dad',
  female: `wife widow mother grandmother daughter granddaughter stepdaughter sister niece aunt girlfriend mum`,
});

/** What a family says, which newspapers put before a name with a capital as if it were a title: “Gran Ana Ruiz”. */
export const familiar = byGender({
  male: 'hubby dad grandad granddad widower',
  female: 'mum nan gran granny widow',
});

/** Words for whom somebody knows, which stand before a name likewise and tell no gender. */
const companions = wordSet(
  'friend neighbor neighbour colleague coworker co-worker cousin roommate housemate flatmate classmate schoolmate teammate bandmate fiancé fiancée fiance fiancee spouse sibling twin boss pal child co-founder cofounder',
);

/** The gender of whoever is named right behind a word for kin: “the sailor’s widow Ana Ruiz”. */
export const kinGender = (lower: string): Gender | undefined => kin.get(lower) ?? undefined;

/** Whether a word says what somebody is to another: “his *sister* Ana Ruiz”, “my *friend* Tomás”. */
export const isKinOrFriend = (lower: string): boolean => kin.has(lower) || companions.has(lower);

const parent = /^(?:great-)?(?:grand)?(?:(?<mother>mother|mum|mom|ma)|father|dad)-of-[\p{L}\d]+$/u;

/** The gender that “mother-of-two” and “grandad-of-12” tell; undefined where a word is none of these. */
export function parentGender(lower: string): Gender | undefined {
  const match = lower.includes('-') ? parent.exec(lower) : null;
  return match ? (match.groups?.['mother'] === undefined ? 'male' : 'female') : undefined;
}
