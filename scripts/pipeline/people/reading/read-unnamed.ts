import { describedBy } from '../describe.ts';
import { meantByEpithet } from '../epithet.ts';
import { isSubjectOfCue } from '../is-subject-of-cue.ts';
import { lastOfPhrase } from '../last-of-phrase.ts';
import { kinGender } from '../titles/kin.ts';
import {
  isDescribedAtLength,
  isUnknownSpeaker,
  isUnnamedAgain,
  isUnnamedSpeaker,
  isUnnamedSubject,
  nounOfUnnamed,
} from '../unnamed-speaker.ts';
import { isAsked, weightAt, weights } from '../weigh-mention.ts';
import { addNobody, addReference, type ReadingStep } from './reading.ts';

/** “| A boy of about nine came”, “| one sailor said”: somebody whom the article does not name. */
export const readUnnamed: ReadingStep = (reading, at) => {
  const { sentence, byStart, unnamed } = reading;
  const { items } = sentence;
  const noun = nounOfUnnamed(items, at, byStart);
  if (noun !== null) unnamed.set(noun, items[at]?.start ?? 0);
  if (!isUnknownSpeaker(items, at) && !isUnnamedSpeaker(items, at, byStart)) return false;
  addNobody(reading, at, weights.speaker);
  return true;
};

/** “| Prime Minister added”, without an article. */
export const readBareOffice: ReadingStep = (reading, at) => {
  const { sentence, people, focus, byStart } = reading;
  const { items } = sentence;
  const item = items[at];
  if (!item || !/^(?:Prime|Chief)$/u.test(item.text) || !isSubjectOfCue(items, at, at + 1)) return false;
  const entity = describedBy(items, at - 1, people.entities, focus, byStart);
  if (entity === null) return false;
  addReference(reading, { entity, start: item.start, how: 'role' }, weightAt(items, at + 1, null));
  return true;
};

/** “| the minister said”, “| the 31-year-old said”, “| the sailor said”: somebody named, or brought in without a name. */
export const readThe: ReadingStep = (reading, at) => {
  const { sentence, byStart, genders, focus, unnamed } = reading;
  const { items } = sentence;
  const { entities } = reading.people;
  const item = items[at];
  if (item?.lower !== 'the') return false;
  const noun = items[lastOfPhrase(items, at)]?.lower ?? '';
  const described = describedBy(items, at, entities, focus, byStart);
  const broughtIn = unnamed.get(noun);
  // “a sailor, Ana Ruiz, … Another sailor, who would not be named, … the sailor said”
  const isLater =
    described !== null &&
    broughtIn !== undefined &&
    focus.every(({ entity, start }) => entity !== described || start < broughtIn);
  const entity = isLater
    ? null
    : (described ?? meantByEpithet({ items, at, sentence, byStart, entities, genders, focus, unnamed }));
  const isQuestioned = isAsked(items, at, lastOfPhrase(items, at));
  if (entity !== null) {
    const weight = isQuestioned ? weights.asked : weightAt(items, at, null);
    addReference(reading, { entity, start: item.start, how: 'role' }, weight);
  } else if (isQuestioned && broughtIn !== undefined) addNobody(reading, at, weights.asked, kinGender(noun));
  else if (isUnnamedAgain(items, at, unnamed)) addNobody(reading, at, weights.speaker);
  else if (at === 0 && isUnnamedSubject(items, unnamed))
    addNobody(reading, at, weights.subject, kinGender(items[1]?.lower ?? ''));
  else if (isDescribedAtLength(items, at, byStart)) addNobody(reading, at, weights.subject);
  return true;
};
