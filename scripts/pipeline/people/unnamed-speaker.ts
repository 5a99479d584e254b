import { isPreposition, relatives } from '../attribute/word-classes.ts';
import { isCommonWord, isDemonym, isPlace } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { isCapitalized } from '../language/tokenize.ts';
import type { Mention } from './entity.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { lastOfPhrase } from './last-of-phrase.ts';
import { looksLikeBody } from './looks-like.ts';
import { isPersonNoun } from './person-nouns.ts';
import { kinGender } from './titles/kin.ts';

/** “Obi | said”, where the article names no Obi: who speaks under a name that is no known person’s. */
export function isUnknownSpeaker(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === 'word' &&
    isCapitalized(item) &&
    !isCommonWord(item.lower) &&
    !isPlace(item.lower) &&
    !isDemonym(item.lower) &&
    !looksLikeBody([item.text]) &&
    !pronounWords.test(item.lower) &&
    items[at - 1]?.lower !== 'the' &&
    isSubjectOfCue(items, at, at)
  );
}

/** “A former player | said”, “One resident, a nurse, | said”: somebody the article does not name. */
export function isUnnamedSpeaker(items: readonly Item[], at: number, byStart: ReadonlyMap<number, Mention>): boolean {
  if (!indefinite.has(items[at]?.lower ?? '')) return false;
  const before = items[at - 1];
  const isStart = before === undefined || before.kind === 'quoted' || /^(?:,|but|and|while)$/u.test(before.lower);
  if (!isStart) return false;
  const longest = 8;
  let sawPerson = false;
  for (let index = at + 1; index < items.length && index <= at + longest; index += 1) {
    const item = items[index];
    if (item?.text === '&') continue;
    // “A friend of Ruiz’s”, “A Harbour Board official”, but not “a Ruiz”.
    const mention = byStart.get(item?.start ?? -1);
    if (item?.kind !== 'word' || (mention?.type === 'person' && !sawPerson)) return false;
    const isPerson = isPersonNoun(item.lower);
    sawPerson ||= isPerson;
    const next = items[index + 1];
    // “A sailor, Ana Ruiz, said”
    if (sawPerson && next?.text === ',' && byStart.get(items[index + 2]?.start ?? -1)?.type === 'person') return false;
    // “A sailor who saw it but would not be named said”
    const who = next?.text === ',' ? index + 2 : index + 1;
    const isDescribed = isPerson && items[who]?.lower === 'who' && !isNamedWithin(items, who, byStart);
    if (isDescribed || (sawPerson && isSubjectOfCue(items, at, index))) return true;
  }
  return false;
}

/**
 * The noun by which the phrase at `at` brings in somebody it does not name: “a *boy* of about nine”, “a *friend* of
 * Ruiz’s”; null where it brings in nobody, or says of somebody named what they are (“Ruiz, a *sailor*,”, “was a
 * *sailor*”).
 */
export function nounOfUnnamed(
  items: readonly Item[],
  at: number,
  byStart: ReadonlyMap<number, Mention>,
): string | null {
  if (!indefinite.has(items[at]?.lower ?? '')) return null;
  const before = items[at - 1];
  if (before?.kind === 'clitic' || /^(?:[,—–(:-]|--)$/u.test(before?.text ?? '')) return null;
  if (/^(?:is|was|are|were|be|been|being|as|like|became|becomes?|than|such|not|also)$/u.test(before?.lower ?? ''))
    return null;
  const last = lastOfPhrase(items, at);
  const head = items[last];
  const next = items[last + 1];
  const behind = items[/^[,(]$/u.test(next?.text ?? '') ? last + 2 : last + 1];
  if (head?.kind !== 'word' || last === at || byStart.has(head.start)) return null;
  if (/^(?:named|called)$/u.test(next?.lower ?? '') || byStart.get(behind?.start ?? -1)?.type === 'person') return null;
  return isPersonNoun(head.lower) ? head.lower : null;
}

/** “the boy | asks”, where the article brought in a boy before and did not name him. */
export function isUnnamedAgain(items: readonly Item[], at: number, unnamed: ReadonlyMap<string, number>): boolean {
  const last = lastOfPhrase(items, at);
  return unnamed.has(items[last]?.lower ?? '') && isSubjectOfCue(items, at, last);
}

/** “The daughter | gave a statement.” “The boy | left.”: whether a sentence begins with kin, or with whom the article brought in without a name. */
export function isUnnamedSubject(items: readonly Item[], unnamed: ReadonlyMap<string, number>): boolean {
  const [, noun, verb] = items;
  const isVerb =
    verb?.kind === 'word' && verb.text === verb.lower && !isPreposition(verb) && !relatives.has(verb.lower);
  return isVerb && (unnamed.has(noun?.lower ?? '') || kinGender(noun?.lower ?? '') !== undefined);
}

/** “the baker in my street, who | sold me a loaf”: somebody the article goes on about without a name. */
export function isDescribedAtLength(
  items: readonly Item[],
  at: number,
  byStart: ReadonlyMap<number, Mention>,
): boolean {
  const noun = lastOfPhrase(items, at);
  if (!isPersonNoun(items[noun]?.lower ?? '')) return false;
  // “the minister, who …” may be somebody named before.
  if (items[noun + 1]?.text === ',') return false;
  const longest = 6;
  for (let index = at + 1; index <= noun + longest; index += 1) {
    const item = items[index];
    if (item?.text === ',') return items[index + 1]?.lower === 'who';
    if (item?.kind !== 'word' || byStart.has(item.start)) return false;
    if (item.lower === 'who') return true;
  }
  return false;
}

/** “A sailor who gave her name as Ana Ruiz said”: whether a person is named in what follows, up to a comma. */
function isNamedWithin(items: readonly Item[], from: number, byStart: ReadonlyMap<number, Mention>): boolean {
  for (let at = from; at < items.length && items[at]?.text !== ','; at += 1)
    if (byStart.get(items[at]?.start ?? -1)?.type === 'person') return true;
  return false;
}

const indefinite = new Set(['a', 'an', 'one', 'another']);

const pronounWords = /^(?:i|we|they|it|you|he|she|who|this|that|some|many|others|one|another)$/u;
