import type { Gender } from '../language/given-names.ts';
import { givenNameGender, isCommonWord } from '../language/lexicon.ts';
import type { NameRun } from './name-run.ts';
import { titleGender } from './titles/is-title.ts';
import { isKinOrFriend, kinGender } from './titles/kin.ts';

/** The gender that what stands before a name tells: “Mr. Ruiz”, “the sailor’s widow Ana Ruiz”, “her father, Tomás,”. */
export const genderBeside = (run: NameRun): Gender | undefined =>
  // “chairman Mrs Ruiz”: what stands nearest tells
  run.title.map(titleGender).findLast((value) => value !== undefined) ??
  kinGender(run.title.at(-1) ?? '') ??
  kinGender(run.before.at(isBetweenCommas(run) ? -2 : -1) ?? '') ??
  genderOfApposedKin(run);

/** “her father, | Tomás Ruiz, | …” */
const isBetweenCommas = ({ before, after }: NameRun): boolean =>
  before.at(-1) === ',' && /^(?:[,.(]|who)$/u.test(after[0] ?? '');

/** “Her husband, | Tomás Ruiz, | …”, “His daughter, the painter | Ana Ruiz, | …” */
function genderOfApposedKin({ name: { words }, title, before, after }: NameRun): Gender | undefined {
  if (words.length < 2 || !/^[,.]$/u.test(after[0] ?? '')) return undefined;
  const comma = title.length > 0 && before.at(-1) === 'the' ? -2 : -1;
  const owner = before.at(comma - 2) ?? '';
  if (before.at(comma) !== ',' || !/^(?:his|her|their|'s|’s)$/u.test(owner)) return undefined;
  return kinGender(before.at(comma - 1) ?? '');
}

/** “Ana’s father, | Paz Ruiz, | …”: whether the name is told as that of somebody’s kin, who is none of that name. */
export const isApposedKin = (run: NameRun): boolean => genderOfApposedKin(run) !== undefined;

/** “Her father, | Tomás, | …”, “his widow | Brid”: a given name alone, or a word no list knows, behind one for kin. */
export function isNamedKin({ text, name: { words }, title, before, after }: NameRun): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  if (words.length !== 1 || (givenNameGender(word) === undefined && isCommonWord(word))) return false;
  // “his sister Rosa”, but not “Sister Rosa”
  if (title.length > 0) return title.length === 1 && isKinOrFriend(title[0] ?? '') && /^\p{Ll}/u.test(text);
  if (before.at(-1) === ',') return /^[,.]$/u.test(after[0] ?? '') && isKinOrFriend(before.at(-2) ?? '');
  return isKinOrFriend(before.at(-1) ?? '');
}
