import type { Gender } from '../language/given-names.ts';
import type { Item, Sentence } from '../language/outline.ts';
import { describedBy, meantByStyle } from './describe.ts';
import { isSpokenOf, meantByEpithet } from './epithet.ts';
import { findAntecedent, nobody, tellGenderOfNobody, type Focus, type Reference } from './find-antecedent.ts';
import { findBodyMeant } from './find-body-meant.ts';
import { findObituary } from './find-obituary.ts';
import type { Mention, People } from './find-people.ts';
import { pronounGender, tellGenders } from './genders.ts';
import { frontedOthers } from './fronted-others.ts';
import { hasRole } from './has-role.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import { kinBack, kinBefore, kinOwned, type UnnamedKin } from './kin-in-sentence.ts';
import { settleRivals } from './settle-rivals.ts';
import { kinGender } from './titles/kin.ts';
import {
  isDescribedAtLength,
  isUnknownSpeaker,
  isUnnamedAgain,
  isUnnamedSpeaker,
  isUnnamedSubject,
  nounOfUnnamed,
} from './unnamed-speaker.ts';
import { isAsked, weightAt, weightOfNaming, weights } from './weigh-mention.ts';

export interface Coreference {
  /** References of the article’s own voice by their first code unit. */
  readonly references: ReadonlyMap<number, Reference>;
  /** The references of each sentence, in order. */
  readonly bySentence: readonly (readonly Reference[])[];
}

/**
 * Follow “he”, “she” and “the minister” through the article’s own voice, in reading order.
 *
 * A pronoun goes to the person of a fitting gender with the most weight before it: subjects weigh more than objects,
 * near sentences more than far ones. A definite description goes to the person whose title or apposition has its
 * noun. What fits nobody stays out: no guess.
 */
export function corefer(sentences: readonly Sentence[], people: People): Coreference {
  const byStart = new Map(
    people.mentions.filter(({ isQuoted }) => !isQuoted).map((mention) => [mention.start, mention]),
  );
  const references = new Map<number, Reference>();
  const bySentence: Reference[][] = [];
  const focus: Focus[] = [];
  const genders = tellGenders(sentences, people.entities, byStart);
  /** Who is whose sister: by the entity of whose she is, and the word for it. */
  const kin = new Map<string, number>();
  const kinOf = new Map<number, number>();
  /** Nouns by which the article brought in somebody it does not name, “a boy of about nine”, and where it did last. */
  const unnamed = new Map<string, number>();
  const dead = findObituary(sentences, people);
  /** How many sentences have been read that have words of the article’s own. */
  let own = 0;
  for (const sentence of sentences) {
    if (sentence.items.some(({ kind }) => kind === 'word')) own += 1;
    const place = own;
    const here: Reference[] = [];
    const add = (reference: Reference & Pick<Focus, 'gender'>, weight: number): void => {
      references.set(reference.start, reference);
      here.push(reference);
      focus.push({ ...reference, sentence: sentence.index, own: place, block: sentence.block, weight });
    };
    const { items } = sentence;
    const addNobody = (at: number, weight: number, gender?: Gender): void => {
      const { block, index } = sentence;
      const start = items[at]?.start ?? 0;
      const known = gender === undefined ? {} : { gender };
      focus.push({ block, entity: nobody, start, how: 'name', sentence: index, own: place, weight, ...known });
    };
    /** “Ruiz’s mother”, who is nobody named. */
    const addUnnamedKin = ({ noun, printed, at }: UnnamedKin): void => {
      if (people.entities.some((entity) => hasRole(entity, noun) || hasRole(entity, printed))) return;
      for (const word of [noun, printed]) unnamed.set(word, items[at]?.start ?? 0);
      if (isSubjectOfCue(items, at, at)) addNobody(at, weights.speaker, kinGender(noun));
    };
    let named = 0;
    for (const [at, item] of items.entries()) {
      // The other words of a name are no reference of their own: “Ana | Ruiz said”.
      if (item.kind !== 'word' || item.start < named) continue;
      const mention = byStart.get(item.start);
      if (mention) {
        named = mention.end;
        if (mention.rivals.length > 0)
          settleRivals(mention, { sentences, sentence, at, byStart, entities: people.entities, genders, focus, kinOf });
        // “Born Ana Ruiz, she …”, “Ana Becker, née Ruiz”: another name of whom the sentence is about.
        if (/^(?:born|née|nee)$/u.test(items[at - 1]?.lower ?? '')) continue;
        const entity = people.entities[mention.entity];
        const relation = kinBefore(items, at);
        const owner = relation ? here.findLast(({ start }) => start <= relation.owner)?.entity : undefined;
        if (relation && owner !== undefined) {
          kin.set(`${owner} ${relation.noun}`, mention.entity);
          const back = kinBack(relation.noun, genders[owner] ?? null);
          if (back !== null) kin.set(`${mention.entity} ${back}`, owner);
          kinOf.set(mention.entity, owner);
        }
        if (entity?.type === 'person')
          add(
            { entity: mention.entity, start: mention.start, how: 'name' },
            weightAt(items, at, mention) + weightOfNaming(items, mention, entity, here.length === 0),
          );
        const behind = items.findIndex(({ end }, index) => index >= at && end >= mention.end) + 1;
        const relative = items[behind]?.kind === 'clitic' ? kinOwned(items, behind + 1, byStart) : null;
        if (relative && entity?.type === 'person' && !kin.has(`${mention.entity} ${relative.noun}`))
          addUnnamedKin(relative);
        continue;
      }
      const body = findBodyMeant(sentences, sentence, at, byStart, references, people.entities);
      if (body !== null) {
        references.set(item.start, { entity: body, start: item.start, how: item.lower === 'it' ? 'pronoun' : 'role' });
        continue;
      }
      const judge = meantByStyle(items, at, people.entities);
      if (judge !== null) {
        add({ entity: judge, start: item.start, how: 'role' }, weightAt(items, at + 1, null));
        continue;
      }
      const gender = pronounGender(item.lower);
      if (gender) {
        const isSpeaking = isSubjectOfCue(items, at, at);
        const absent = isSpeaking ? namedInQuotes(items, people.mentions) : new Set<number>();
        for (const other of frontedOthers(items, at, byStart, here)) absent.add(other);
        // “Obi asked her”: who asks is not whom.
        const isObject = isAsked(items, at, at);
        const asker = isObject ? here.at(-1)?.entity : undefined;
        if (asker !== undefined) absent.add(asker);
        const ahead = subjectAhead(items, at);
        const asked =
          ahead === null
            ? null
            : (byStart.get(items[ahead]?.start ?? -1)?.entity ??
              describedBy(items, ahead, people.entities, focus, byStart));
        if (asked !== null && (genders[asked] ?? gender) === gender && !absent.has(asked)) {
          add({ entity: asked, start: item.start, how: 'pronoun', gender }, weights.pronoun);
          continue;
        }
        const hero = dead === null || absent.has(dead) || (isSpeaking && isSpokenOf(items, gender)) ? null : dead;
        const entity = findAntecedent(
          absent.size > 0 ? focus.filter((each) => !absent.has(each.entity)) : focus,
          people.entities,
          genders,
          gender,
          { sentence, own: place },
          hero === null
            ? null
            : { entity: hero, weight: isSpeaking ? weightOfSpeakingHero(focus, sentence, hero) : weights.hero },
        );
        if (entity === null) continue;
        if (entity === nobody) tellGenderOfNobody(focus, gender, sentence);
        add(
          { entity, start: item.start, how: 'pronoun', gender },
          item.lower === 'he' || item.lower === 'she'
            ? isSpeaking
              ? weights.pronounSpeaker
              : weights.pronounSubject
            : isObject
              ? weights.asked
              : weights.pronoun,
        );
        const owned = /^(?:his|her)$/u.test(item.lower) ? kinOwned(items, at + 1, byStart) : null;
        const noun = owned?.noun ?? '';
        // “Her niece came. Her niece said”: the second “her” may look like the niece’s own.
        const isNiece =
          noun !== '' && [...kin].some(([relation, who]) => who === entity && relation.endsWith(` ${noun}`));
        const relative = noun === '' ? undefined : isNiece ? entity : kin.get(`${entity} ${noun}`);
        if (relative !== undefined)
          add({ entity: relative, start: item.start, how: 'role' }, weightAt(items, owned?.at ?? at + 1, null));
        else if (owned) addUnnamedKin(owned);
        continue;
      }
      const noun = nounOfUnnamed(items, at, byStart);
      if (noun !== null) unnamed.set(noun, item.start);
      if (isUnknownSpeaker(items, at) || isUnnamedSpeaker(items, at, byStart)) {
        addNobody(at, weights.speaker);
        continue;
      }
      // “| Prime Minister added”, without an article
      const isBare = /^(?:Prime|Chief)$/u.test(item.text) && isSubjectOfCue(items, at, at + 1);
      const bare = isBare ? describedBy(items, at - 1, people.entities, focus, byStart) : null;
      if (bare !== null) add({ entity: bare, start: item.start, how: 'role' }, weightAt(items, at + 1, null));
      if (item.lower === 'the') {
        const { entities } = people;
        const described = describedBy(items, at, entities, focus, byStart);
        const broughtIn = unnamed.get(items[lastOfPhrase(items, at)]?.lower ?? '');
        // “a sailor, Ana Ruiz, … Another sailor, who would not be named, … the sailor said”
        const isLater =
          described !== null &&
          broughtIn !== undefined &&
          focus.every(({ entity, start }) => entity !== described || start < broughtIn);
        const entity = isLater
          ? null
          : (described ?? meantByEpithet({ items, at, sentence, byStart, entities, genders, focus, unnamed }));
        const isQuestioned = isAsked(items, at, lastOfPhrase(items, at));
        if (entity !== null)
          add({ entity, start: item.start, how: 'role' }, isQuestioned ? weights.asked : weightAt(items, at, null));
        else if (isQuestioned && broughtIn !== undefined)
          addNobody(at, weights.asked, kinGender(items[lastOfPhrase(items, at)]?.lower ?? ''));
        else if (isUnnamedAgain(items, at, unnamed)) addNobody(at, weights.speaker);
        else if (at === 0 && isUnnamedSubject(items, unnamed))
          addNobody(at, weights.subject, kinGender(items[1]?.lower ?? ''));
        else if (isDescribedAtLength(items, at, byStart)) addNobody(at, weights.subject);
      }
    }
    bySentence.push(here);
  }
  for (const [index, gender] of genders.entries()) {
    const entity = people.entities[index];
    if (entity) entity.gender = gender;
  }
  return { references, bySentence };
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
