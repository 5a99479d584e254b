import type { Gender } from '../../language/given-names.ts';
import type { Item, Sentence } from '../../language/outline.ts';
import { describedBy } from '../describe.ts';
import { isSpokenOf } from '../epithet.ts';
import { findAntecedent, nobody, tellGenderOfNobody, type Focus } from '../find-antecedent.ts';
import type { Mention } from '../entity.ts';
import { frontedOthers } from '../fronted-others.ts';
import { pronounGender } from '../genders.ts';
import { isSubjectOfCue } from '../is-subject-of-cue.ts';
import { kinOwned } from '../kin-in-sentence.ts';
import { isAsked, weightAt, weights } from '../weigh-mention.ts';
import { addReference, addUnnamedKin, type Reading, type ReadingStep } from './reading.ts';

/** “| He said”, “asked | her”, “| his sister”. */
export const readPronoun: ReadingStep = (reading, at) => {
  const { sentence, focus } = reading;
  const item = sentence.items[at];
  const gender = pronounGender(item?.lower ?? '');
  if (!item || !gender) return false;
  const { start } = item;
  const isSpeaking = isSubjectOfCue(sentence.items, at, at);
  const absent = whomItDoesNotMean(reading, at, isSpeaking);
  const asked = meantAhead(reading, at);
  if (asked !== null && (reading.genders[asked] ?? gender) === gender && !absent.has(asked)) {
    addReference(reading, { entity: asked, start, how: 'pronoun', gender }, weights.pronoun);
    return true;
  }
  const entity = antecedentOf(reading, gender, isSpeaking, absent);
  if (entity === null) return true;
  if (entity === nobody) tellGenderOfNobody(focus, gender, sentence);
  const weight = weightOfPronoun(sentence.items, at, isSpeaking);
  addReference(reading, { entity, start, how: 'pronoun', gender }, weight);
  if (/^(?:his|her)$/u.test(item.lower)) readKinOwned(reading, at, entity);
  return true;
};

function whomItDoesNotMean({ sentence, people, byStart, here }: Reading, at: number, isSpeaking: boolean): Set<number> {
  const { items } = sentence;
  const absent = isSpeaking ? namedInQuotes(items, people.mentions) : new Set<number>();
  for (const other of frontedOthers(items, at, byStart, here)) absent.add(other);
  // “Obi asked her”: who asks is not whom.
  const asker = isAsked(items, at, at) ? here.at(-1)?.entity : undefined;
  if (asker !== undefined) absent.add(asker);
  return absent;
}

function meantAhead({ sentence: { items }, byStart, people, focus }: Reading, at: number): number | null {
  const ahead = subjectAhead(items, at);
  if (ahead === null) return null;
  const named = byStart.get(items[ahead]?.start ?? -1)?.entity;
  return named ?? describedBy(items, ahead, people.entities, focus, byStart);
}

function antecedentOf(
  { sentence, own, focus, people, genders, dead }: Reading,
  gender: Gender,
  isSpeaking: boolean,
  absent: ReadonlySet<number>,
): number | null {
  const hero = dead === null || absent.has(dead) || (isSpeaking && isSpokenOf(sentence.items, gender)) ? null : dead;
  return findAntecedent(
    absent.size > 0 ? focus.filter((each) => !absent.has(each.entity)) : focus,
    people.entities,
    genders,
    gender,
    { sentence, own },
    hero === null
      ? null
      : { entity: hero, weight: isSpeaking ? weightOfSpeakingHero(focus, sentence, hero) : weights.hero },
  );
}

function weightOfPronoun(items: readonly Item[], at: number, isSpeaking: boolean): number {
  if (/^s?he$/u.test(items[at]?.lower ?? '')) return isSpeaking ? weights.pronounSpeaker : weights.pronounSubject;
  return isAsked(items, at, at) ? weights.asked : weights.pronoun;
}

/** “| her sister said”: the relative, named or not, of whom the pronoun means. */
function readKinOwned(reading: Reading, at: number, entity: number): void {
  const { sentence, byStart, kin } = reading;
  const owned = kinOwned(sentence.items, at + 1, byStart);
  if (!owned) return;
  const { noun } = owned;
  // “Her niece came. Her niece said”: the second “her” may look like the niece’s own.
  const isNiece = [...kin].some(([relation, who]) => who === entity && relation.endsWith(` ${noun}`));
  const relative = isNiece ? entity : kin.get(`${entity} ${noun}`);
  const start = sentence.items[at]?.start ?? 0;
  if (relative === undefined) addUnnamedKin(reading, owned);
  else addReference(reading, { entity: relative, start, how: 'role' }, weightAt(sentence.items, owned.at, null));
}

/** “Asked whether she was sorry, | Ruiz said”: where the subject begins that a pronoun in the clause before it means. */
function subjectAhead(items: readonly Item[], at: number): number | null {
  const longest = 24;
  if (!/^(?:asked|pressed|questioned|challenged|quizzed)$/u.test(items[0]?.lower ?? '')) return null;
  const comma = items.findIndex(({ text }) => text === ',');
  if (comma < at || comma > longest) return null;
  const next = items[comma + 1];
  return next?.kind === 'word' && pronounGender(next.lower) === undefined ? comma + 1 : null;
}

function weightOfSpeakingHero(focus: readonly Focus[], { block }: Sentence, hero: number): number {
  const isAside = focus.findLast((each) => each.block !== block || (each.how === 'name' && each.entity !== hero));
  return isAside?.block === block ? weights.heroAside : weights.heroSpeaker;
}

/** “Obi went back,” he said: whom the quotes of a sentence name by the given name, or in full, does not speak them. */
function namedInQuotes(items: readonly Item[], mentions: readonly Mention[]): Set<number> {
  const quotes = items.filter(({ kind }) => kind === 'quoted');
  return new Set(
    mentions
      .filter(
        ({ isQuoted, run, start, end }) =>
          isQuoted &&
          !/^(?:['’]m|am|is|i)$/u.test(run.before.at(-1) ?? '') &&
          quotes.some((quote) => quote.start <= start && end <= quote.end),
      )
      .map(({ entity }) => entity),
  );
}
