import { cueOf } from '../attribute/cues.ts';
import {
  givenNameGender,
  isBodyWord,
  isCommonWord,
  isDemonym,
  isKnownWord,
  isOccupation,
  isPlace,
  isSurname,
} from '../language/lexicon.ts';
import { appositionOf, nounOf } from './apposition-of.ts';
import { isBodyNoun, isBodyOrPersonNoun, isIntroducedAsName, looksLikeBody, looksLikePlace } from './looks-like.ts';
import type { PlacedRun } from './entity.ts';
import { nameSuffixes } from './name-suffixes.ts';
import { nameParticles } from '../language/name-particles.ts';
import { isHonorific, isTitleWord, officeObjects, titleGender } from './titles/is-title.ts';
import { isKinOrFriend } from './titles/kin.ts';

/** From this score on a name is a person’s. */
export const sureOfPerson = 2;

/**
 * How much speaks for a full name being a person’s, and how much against: its words, and what stands round it at any of
 * its places. From `sureOfPerson` on it is one; below zero it is none.
 *
 * @param group all runs of the name
 * @param singles the runs of one word, by that word, folded
 */
export function scorePerson(group: readonly PlacedRun[], singles: ReadonlyMap<string, readonly PlacedRun[]>): number {
  const words = group[0]?.run.name.words ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const first = lower[0] ?? '';
  const last = lower.at(-1) ?? '';
  let score = 1;
  if (givenNameGender(first) !== undefined) score += 3;
  // Two words or three that no list knows are a person’s name more often than anything else.
  else if (
    words.length <= 3 &&
    lower.every((word) => !isKnownWord(word)) &&
    lower.every((word) => !nameParticles.has(word))
  )
    score += 1;
  // “Tony Day”, “Ana Law”
  const isSurnameToo = words.length === 2 && givenNameGender(first) !== undefined && surnameToo.test(last);
  if (isInitialed(words)) score -= isSurname(last) ? 1 : 3;
  else if (looksLikeBody(words) && !isSurnameToo)
    score -= isBodyWord(last) && givenNameGender(first) === undefined ? 8 : 5;
  if (looksLikePlace(words)) score -= 4;
  if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) || /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(words[0] ?? ''))
    score += 2;
  // “K C Ruiz”, “A P J Ruiz”
  if (words.length > 2 && last.length > 2 && words.slice(0, -1).every((word) => /^\p{Lu}$/u.test(word))) score += 2;
  if (nameSuffixes.has(last)) score += 3;
  // “St. Brendan’s”: a church, a school or a hospital.
  if (/^(?:st\.?|saint)$/u.test(first)) score -= 3;
  if (lower.slice(1, -1).some((word) => ofPersons.test(word))) score += 1;
  if (isPlace(first) && givenNameGender(first) === undefined) score -= 2;
  if (isDemonym(first)) score -= 2;
  // “Cyclone Rosa”, “Tropical Storm Rosa”
  if (lower.slice(0, -1).some((word) => storm.test(word))) score -= 12;
  // “Nova Scotians”
  if (/\p{L}{3}(?:ians|landers)$/u.test(last)) score -= 6;
  if (isDemonym(last) || isPartyWord(last)) score -= 4;
  // “Ana Ruiz, D-Port Orsa”: party and place
  if (/^[dri]-\p{L}/u.test(first)) score -= 6;
  if (lower.some((word) => /-(?:era|style|led|based|backed|elect)$/u.test(word))) score -= 4;
  // “Rush”, “Robin” are words too: beside a surname that no list knows, only where they begin a sentence.
  const isPlainFirst =
    isCommonWord(first) && first.length > 1 && (isKnownWord(last) || group.every(({ run }) => run.isInitial));
  if (givenNameGender(first) === undefined && (isPlainFirst || (isCommonWord(last) && last.length > 3))) score -= 2;
  // “Ana Ruiz Speaks”, “Ana Ruiz Calls Obi”: a headline’s verb is no part of a name.
  // But “Wesley Snipes said”: beside a verb of saying it is a surname.
  const isSpeaker = givenNameGender(first) !== undefined && group.some((each) => each.isSpeaking && !each.isQuoted);
  if (!isSpeaker && lower.slice(1).some((word) => isHeadlineVerb(word))) score -= 6;
  const evidence = group.map(({ run, isSpeaking, isQuoted }) => {
    let here = 0;
    if (run.title.some((word) => isTitleWord(word) || isHonorific(word) || officeObjects.has(word))) here += 3;
    const [comma, next] = run.after;
    if (
      comma === ',' &&
      next !== undefined &&
      (next === 'who' ||
        next === 'whose' ||
        /^\d{2}$/u.test(next) ||
        (appositionOf(run).some(isTitleWord) && !lower.every(isCommonWord)))
    )
      here += 3;
    if (comma === 'who' || (comma === '(' && /^[rd]$|^[rd]-/u.test(next ?? ''))) here += 3;
    if (comma === ',' && /^[rd]-/u.test(next ?? '')) here += 3;
    if (isSpeaking && !isQuoted) here += 2;
    const before = run.before.at(-1) ?? '';
    if (before === ',' && run.before.slice(0, -1).some((word) => isOccupation(word) || isTitleWord(word))) here += 2;
    if (isIntroducedAsName(run.before)) here += 3;
    if (isKinOf(run.before.filter((word) => word !== ','))) here += 6;
    // “the Ana Ruiz double”: the article is the noun’s; but “the Sandy Point ferry”
    const isOwner =
      words.length === 2 && (givenNameGender(first) ?? null) !== null && /^\p{Ll}{3,}$/u.test(comma ?? '');
    if (before === 'the' || before === 'a' || before === 'an') here -= isOwner ? 1 : 3;
    else if (run.before.at(-2) === 'the' && !isOccupation(before)) here -= 1;
    if (/^(?:in|at|near|from|into|across)$/u.test(before) && (comma === ',' || !/^(?:at|from)$/u.test(before)))
      here -= 1;
    // “Orsa Minora, which is rare, …”; but “a letter to Ana Ruiz, which is kept”
    if (comma === ',' && next === 'which' && (before === '' || run.isInitial)) here -= 4;
    // “Orsa Forward, a lobby group,”
    if (isBodyNoun(nounOf(appositionOf(run)) ?? '')) here -= 5;
    // “the lobby group Orsa Forward”, “the ferry operator, Orsa Crossings,”, “a spokeswoman for Orsa Crossings”
    if (givenNameGender(first) === undefined && !/^\p{L}\.?$/u.test(first)) {
      // But “union leader Orsa Vane”: the title is hers.
      if (run.title.length === 0 && isBodyOrPersonNoun(before === ',' ? (run.before.at(-2) ?? '') : before)) here -= 4;
      if (before === 'for' && (run.before.at(-2) ?? '').startsWith('spokes')) here -= 3;
      // “the mayor of Santa Orsa”, “chief executive of Orsa Rail”: an office is held in a place or a body.
      if (/^(?:of|at)$/u.test(before) && office.test(run.before.at(-2) ?? '')) here -= 4;
      // “the town of Santa Orsa”
      if (before === 'of' && settlement.test(run.before.at(-2) ?? '')) here -= 4;
    }
    if (run.isInitial && run.title.length === 0 && isCommonWord(first)) here -= 1;
    return here;
  });
  score += Math.max(...evidence) + Math.min(0, ...evidence);
  // The last word alone, as a name of its own: what newspapers do with people after the first mention.
  const alone = singles.get(group[0]?.run.name.folded.at(-1) ?? '') ?? [];
  if (alone.length > 0) score += 1;
  if (alone.some(({ run, isSpeaking }) => isSpeaking || run.title.some((word) => titleGender(word) !== undefined)))
    score += 2;
  return score;
}

/**
 * “KM Orsavel”, “VP Orsa Ruiz”: whether two letters without periods may be the initials of who has the surname behind.
 * Not “US Treasury”, “PT Orsa Tambang”, “HB Tides”.
 */
function isInitialed(words: readonly string[]): boolean {
  const [first = '', ...names] = words;
  const isOther =
    isPlace(first.toLowerCase()) || isHonorific(first.toLowerCase()) || /^(?:UN|EU|AP|FC|SC|AC|PT)$/u.test(first);
  return (
    /^\p{Lu}{2}$/u.test(first) &&
    !isOther &&
    names.length > 0 &&
    names.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) &&
    names.map((word) => word.toLowerCase()).every(mayBeName) &&
    !looksLikeBody(names) &&
    !looksLikePlace(names)
  );
}

const mayBeName = (lower: string): boolean =>
  isSurname(lower) || givenNameGender(lower) !== undefined || !isKnownWord(lower);

/** Particles of persons’ names; those of Romance languages stand in places and clubs as often. */
const ofPersons = /^(?:von|van|bin|ibn|bint|binti|anak|abu|umm|abd|abdel|ould|mac|ní|ni|ter)$/u;

/** Offices named with whose they are: “the *mayor* of Santa Orsa”. */
const office =
  /^(?:executive|ceo|chairman|chairwoman|chair|director|president|vice-president|head|founder|co-founder|mayor|deputy|archbishop|bishop|governor|principal|editor|manager|captain|commissioner|treasurer|secretary|ambassador|chancellor|dean|rector|duke|king|queen|emir)$/u;

const storm = /^(?:cyclone|hurricane|typhoon|storm|tc)$/u;

const settlement =
  /^(?:town|village|city|port|island|isle|district|province|state|region|parish|suburb|county|hamlet|municipality|commune|borough|outskirts|settlement|neighbou?rhood|resort|valley|coast|shores?|lake|river|mouth)$/u;

/** “his sister”, “Ruiz’s former neighbour”: whether these words end with what somebody is to another. */
function isKinOf(before: readonly string[]): boolean {
  const owner = /^(?:his|her|my|their|our|your|['’]s|s['’])$/u;
  return isKinOrFriend(before.at(-1) ?? '') && [before.at(-2), before.at(-3)].some((word) => owner.test(word ?? ''));
}

/** Words that end names of bodies, and are surnames. */
const surnameToo = /^(?:day|law|church|house|west|north|east|guard|post|court|power|mail|case)$/u;

const isPartyWord = (lower: string): boolean =>
  /^(?:tory|labour|gop|republican|democrat|democratic|conservative|ukip|snp|dup)$/u.test(lower);

/** “Says”, “Calls”; but “Bark” and “Read” are surnames too. */
const isHeadlineVerb = (lower: string): boolean =>
  cueOf(lower)?.form !== 'base' && cueOf(lower) !== undefined && givenNameGender(lower) === undefined;
