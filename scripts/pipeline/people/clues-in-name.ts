import { cueOf } from '../attribute/cues.ts';
import {
  givenNameGender,
  isBodyWord,
  isCommonWord,
  isDemonym,
  isKnownWord,
  isPlace,
  isSurname,
} from '../language/lexicon.ts';
import { nameParticles } from '../language/name-particles.ts';
import type { Clue, FullName } from './full-name.ts';
import { looksLikeBody, looksLikePlace } from './looks-like.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { isHonorific } from './titles/is-title.ts';

/** What the words of a full name say for and against its being a person’s. */
export const cluesInName: readonly Clue<FullName>[] = [
  [3, ({ isGiven }) => isGiven],
  // Two words or three that no list knows are a person’s name more often than anything else.
  [1, ({ isGiven, lower }) => !isGiven && lower.length <= 3 && lower.every((word) => isUnknown(word))],
  [-1, ({ words }) => isInitialed(words)],
  [-2, ({ words, last }) => !isSurname(last) && isInitialed(words)],
  [-5, (name) => isBodys(name)],
  [-3, (name) => !name.isGiven && isBodyWord(name.last) && isBodys(name)],
  [-4, ({ words }) => looksLikePlace(words)],
  // “Ana B. Ruiz”, “A. Ruiz”
  [2, ({ words }) => words.slice(1, -1).some(isInitial) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(words[0] ?? '')],
  // “K C Ruiz”, “A P J Ruiz”
  [2, ({ words, last }) => words.length > 2 && last.length > 2 && words.slice(0, -1).every(isBareInitial)],
  [3, ({ last }) => nameSuffixes.has(last)],
  // “St. Brendan’s”: a church, a school or a hospital.
  [-3, ({ first }) => /^(?:st\.?|saint)$/u.test(first)],
  [1, ({ lower }) => lower.slice(1, -1).some((word) => ofPersons.test(word))],
  [-2, ({ first, isGiven }) => isPlace(first) && !isGiven],
  [-2, ({ first }) => isDemonym(first)],
  // “Cyclone Rosa”, “Tropical Storm Rosa”
  [-12, ({ lower }) => lower.slice(0, -1).some((word) => storm.test(word))],
  // “Nova Scotians”
  [-6, ({ last }) => /\p{L}{3}(?:ians|landers)$/u.test(last)],
  [-4, ({ last }) => isDemonym(last) || isPartyWord(last)],
  // “Ana Ruiz, D-Port Orsa”: party and place
  [-6, ({ first }) => /^[dri]-\p{L}/u.test(first)],
  [-4, ({ lower }) => lower.some((word) => /-(?:era|style|led|based|backed|elect)$/u.test(word))],
  [-2, (name) => !name.isGiven && isPlain(name)],
  // “Ana Ruiz Speaks”, “Ana Ruiz Calls Obi”: a headline’s verb is no part of a name.
  [-6, (name) => name.lower.slice(1).some(isHeadlineVerb) && !isSpeaker(name)],
];

const isUnknown = (lower: string): boolean => !isKnownWord(lower) && !nameParticles.has(lower);

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const isBareInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

/** Whether it reads as a body’s; but “Tony Day” and “Ana Law” do not. */
const isBodys = ({ words, last, isGiven }: FullName): boolean =>
  !isInitialed(words) && looksLikeBody(words) && !(words.length === 2 && isGiven && surnameToo.test(last));

/** “Rush”, “Robin” are words too: beside a surname that no list knows, only where they begin a sentence. */
const isPlain = ({ first, last, runs }: FullName): boolean =>
  (isCommonWord(first) && first.length > 1 && (isKnownWord(last) || runs.every(({ run }) => run.isInitial))) ||
  (isCommonWord(last) && last.length > 3);

/** “Thomas Snipes said”: beside a verb of saying, what may be a verb is a surname. */
const isSpeaker = ({ isGiven, runs }: FullName): boolean =>
  isGiven && runs.some(({ isSpeaking, isQuoted }) => isSpeaking && !isQuoted);

/**
 * “KM Orsavel”, “VP Orsa Ruiz”: whether two letters without periods may be the initials of who has the surname behind.
 * Not “US Treasury”, “PT Orsa Tambang”, “HB Tides”.
 */
function isInitialed(words: readonly string[]): boolean {
  const [first = '', ...names] = words;
  if (!/^\p{Lu}{2}$/u.test(first) || names.length === 0) return false;
  const lower = first.toLowerCase();
  const isOther = isPlace(lower) || isHonorific(lower) || /^(?:UN|EU|AP|FC|SC|AC|PT)$/u.test(first);
  return (
    !isOther &&
    names.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && mayBeName(word.toLowerCase())) &&
    !looksLikeBody(names) &&
    !looksLikePlace(names)
  );
}

const mayBeName = (lower: string): boolean =>
  isSurname(lower) || givenNameGender(lower) !== undefined || !isKnownWord(lower);

/** Particles of persons’ names; those of Romance languages stand in places and clubs as often. */
const ofPersons = /^(?:von|van|bin|ibn|bint|binti|anak|abu|umm|abd|abdel|ould|mac|ní|ni|ter)$/u;

const storm = /^(?:cyclone|hurricane|typhoon|storm|tc)$/u;

/** Words that end names of bodies, and are surnames. */
const surnameToo = /^(?:day|law|church|house|west|north|east|guard|post|court|power|mail|case)$/u;

const isPartyWord = (lower: string): boolean =>
  /^(?:tory|labour|gop|republican|democrat|democratic|conservative|ukip|snp|dup)$/u.test(lower);

/** “Says”, “Calls”; but “Bark” and “Read” are surnames too. */
const isHeadlineVerb = (lower: string): boolean =>
  cueOf(lower)?.form !== 'base' && cueOf(lower) !== undefined && givenNameGender(lower) === undefined;
