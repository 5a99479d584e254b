import { isCommonWord, isDemonym, isOccupation, isPlace } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { isCapitalized } from '../language/tokenize.ts';
import type { Mention } from './find-people.ts';
import { isSubjectOfCue } from './is-subject-of-cue.ts';
import { looksLikeBody } from './looks-like.ts';
import { isTitleWord } from './titles.ts';

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
    const isPerson = isOccupation(item.lower) || isTitleWord(item.lower) || personNouns.has(item.lower);
    sawPerson ||= isPerson;
    const next = items[index + 1];
    // “A sailor, Ana Ruiz, said”
    if (sawPerson && next?.text === ',' && byStart.get(items[index + 2]?.start ?? -1)?.type === 'person') return false;
    // “A sailor who saw it but would not be named said”
    const isDescribed = isPerson && next?.lower === 'who' && !isNamedWithin(items, index + 1, byStart);
    if (isDescribed || (sawPerson && isSubjectOfCue(items, at, index))) return true;
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

const personNouns = new Set(
  `person man woman boy girl resident neighbor neighbour witness victim friend relative colleague employee staffer
  worker insider official source supporter voter passenger player fan parishioner parent mother father member driver
  customer user reader viewer survivor`.split(/\s+/u),
);

const pronounWords = /^(?:i|we|they|it|you|he|she|who|this|that|some|many|others|one|another)$/u;
