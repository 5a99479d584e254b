import type { Item } from '../language/outline.ts';
import { isBetween } from '../attribute/word-classes.ts';
import { isCapitalized } from '../language/tokenize.ts';
import { appositionOf } from './apposition-of.ts';
import type { Entity, Mention } from './entity.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { isIntroducedAsName } from './looks-like.ts';
import { isTitleWord } from './titles/is-title.ts';

const preposition =
  /^(?:of|for|from|to|with|at|in|on|by|near|about|against|than|over|after|before|between|among|under|like|unlike|behind|into|toward|towards)$/u;

/** What makes an antecedent likely, found by trying which weights give most pronouns to the right person. */
export const weights = {
  /** The subject of a verb of saying: who speaks is who the article goes on about. */
  speaker: 4.6,
  /** “he said”, another “he”, and “him” or “his”. */
  pronounSpeaker: 4.2,
  pronounSubject: 3.4,
  pronoun: 1,
  subject: 3,
  possessor: 2,
  other: 1.6,
  /** What a preposition governs. */
  governed: 1,
  /** Named first in the sentence; named for the first time, in full. */
  first: 0.4,
  introduced: 0.8,
  /** … and with an office behind the name. */
  presented: 2,
  /** Whom somebody asks: who answers, though the one who asks has spoken. */
  asked: 9,
  /** Whose obituary it is: more than who spoke in the sentence before, and less than who speaks in this one. */
  hero: 4,
  /** … where the pronoun itself speaks; and where its paragraph has named another, who then goes on speaking. */
  heroSpeaker: 2.9,
  heroAside: 1.9,
} as const;

/** Whom a sentence names first, and whom the article names for the first time, it is likely to go on about. */
export function weightOfNaming(items: readonly Item[], mention: Mention, entity: Entity, isFirst: boolean): number {
  // “a man I will call Tomás”
  const isGivenName = isIntroducedAsName(mention.run.before);
  const isIntroduced =
    mention === entity.mentions[0] && (mention.form === 'full' || isGivenName) && !isInRow(items, mention);
  const isPresented = isIntroduced && (isGivenName || appositionOf(mention.run).some(isTitleWord));
  return (
    (isFirst ? weights.first : 0) + (isIntroduced ? weights.introduced : 0) + (isPresented ? weights.presented : 0)
  );
}

/** “Ana Ruiz, James Obi and Thomas Becker”: one of several, of whom “he” is none in particular. */
function isInRow(items: readonly Item[], { start, end }: Mention): boolean {
  const isJoint = (item: Item | undefined, next: Item | undefined): boolean =>
    /^(?:,|and|or)$/u.test(item?.text ?? '') && /^\p{Lu}/u.test(next?.kind === 'word' ? next.text : '');
  const first = items.findIndex((item) => item.start >= start);
  const last = items.findLastIndex((item) => item.end <= end);
  return isJoint(items[last + 1], items[last + 2]) || isJoint(items[first - 1], items[first - 2]);
}

/**
 * “with Ana Ruiz | calling it late”, “with Ana Ruiz | – who came late – calling …”: whether the name has a verb of its
 * own.
 */
function isBeforeParticiple(items: readonly Item[], at: number): boolean {
  const longest = 14;
  const isParticiple = (item: Item | undefined): boolean => item?.kind === 'word' && /\p{L}{3}ing$/u.test(item.lower);
  if (isParticiple(items[at])) return true;
  const mark = items[at]?.text ?? '';
  if (!/^(?:,|—|–|--)$/u.test(mark)) return false;
  const close = items.findIndex(({ text }, index) => index > at && index < at + longest && text === mark);
  return close > 0 && isParticiple(items[close + 1]);
}

/**
 * “…?” Obi asked | her. “Obi put it to | Ruiz that …”: whether the words `at`…`last` are whom a question is put to, and
 * nothing else of hers.
 */
export function isAsked(items: readonly Item[], at: number, last: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  const next = items[last + 1];
  // “…?” asked Ruiz: she is no one’s to ask.
  const asker = items[at - 2]?.text === ',' ? items[at - 3] : items[at - 2];
  const isAskedOf = /^(?:asks|asked)$/u.test(before) && asker?.kind === 'word' && !isBetween(asker);
  const isPutTo =
    before === 'to' && /^(?:put|puts) it$/u.test(`${items[at - 3]?.lower ?? ''} ${items[at - 2]?.lower ?? ''}`);
  return (
    (isAskedOf || isPutTo) &&
    (next === undefined ||
      next.kind === 'punctuation' ||
      /^(?:that|if|whether|why|what|how|about|in|at|on|when)$/u.test(next.lower))
  );
}

/** Speakers weigh most, then other subjects, then possessors and objects, then what a preposition governs. */
export function weightAt(items: readonly Item[], at: number, mention: Mention | null): number {
  const before = items[at - 1];
  const last = mention ? items.findIndex(({ end }, index) => index >= at && end >= mention.end) : at;
  if (before?.lower === 'with' && mention && isBeforeParticiple(items, last + 1)) return weights.subject;
  if (isAsked(items, at, last)) return weights.asked;
  if (before?.kind === 'word' && preposition.test(before.lower)) return weights.governed;
  const after = items[last + 1];
  if (isSubjectOfCue(items, at, last)) return weights.speaker;
  if (after?.kind === 'clitic' || /^['’]$/u.test(after?.text ?? '')) return weights.possessor;
  const isFirst = items
    .slice(0, at)
    .every(
      (item) => item.kind !== 'word' || !/(?:ed|s)$/u.test(item.text) || item.text.length < 4 || isCapitalized(item),
    );
  // “Asked by a pilot whether she was sorry, | the columnist turned round.”
  const isBehindFront =
    before?.text === ',' &&
    /(?:ed|ing|told|shown)$/u.test(items[0]?.lower ?? '') &&
    !items.slice(0, at - 1).some(({ text }) => text === ',');
  return isFirst || isBehindFront ? weights.subject : weights.other;
}
