import { isCommonWord, isOccupation } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import type { Word } from '../language/tokenize.ts';
import { isPersonNoun } from '../people/person-nouns.ts';
import { cueOf, speechNouns } from './cues.ts';
import type { MentionIndex, Source } from './source.ts';
import { ownerWithin } from './owner-within.ts';
import {
  clauseWords,
  determiners,
  isBetween,
  isNounLike,
  isWordItem,
  prepositions,
  pronouns,
  relatives,
} from './word-classes.ts';

/**
 * The noun phrase that begins at item `at`, read to the right: what follows an inverted verb (“said | the harbour
 * master”) or “according to”.
 */
export function sourceStartingAt(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  if (pronouns.has(item.lower))
    return { start: item.start, end: item.end, kind: 'pronoun', mention: null, from: at, to: at + 1 };
  const longest = 14;
  // A name at once, or behind its title in lower case: “said former harbour master Ana Ruiz”.
  for (let index = at; index < items.length && index < at + longest; index += 1) {
    const here = items[index];
    if (!isWordItem(here) && here?.kind !== 'clitic' && here?.text !== '/') break;
    const mention = mentions.byStart.get(here.start);
    if (mention) {
      const after = items[indexOfEnd(items, index, mention.end) + 1];
      if (after?.kind === 'clitic' && after.lower === "'s") continue;
      // “said Ruiz supporter James Obi”, “said Harbour Radio host James Obi”: the first name only says whose.
      if (isNounLike(after) && isModifierOfName(items, after, mentions)) continue;
      // “PTO chairman urged”: one of the body’s
      if (mention.type === 'body' && after?.kind === 'word' && isPersonNoun(after.lower) && !isBetween(after)) break;
      // “a Ruiz supporter”, “the Ruiz campaign”: the name only says whose.
      if (
        index > at &&
        determiners.has(item.lower) &&
        isNounLike(after) &&
        !isBetween(after) &&
        !/^\p{Lu}/u.test(after.text)
      )
        break;
      // “said Special Agent in Charge Ana Ruiz”
      const isInCharge = items[index - 1]?.lower === 'charge' && items[index - 2]?.lower === 'in';
      const isOwned =
        !isInCharge && items.slice(at, index).some((other) => other.kind === 'word' && prepositions.has(other.lower));
      if (isOwned) break;
      const to = indexOfEnd(items, index, mention.end) + 1;
      const isDirect =
        index === at || items.slice(at, index).every((other) => other.kind !== 'punctuation' || other.text === '/');
      if (isDirect) return { start: mention.start, end: mention.end, kind: 'name', mention, from: at, to };
    }
    // “said his friend and | bandmate Ana Ruiz”: one person.
    const next = items[index + 1];
    const isSecondNoun = here.lower === 'and' && isNounLike(next) && !/^\p{Lu}/u.test(next.text);
    if (index > at && isWordItem(here) && !isSecondNoun && (clauseWords.has(here.lower) || relatives.has(here.lower)))
      break;
  }
  const startsNominal =
    determiners.has(item.lower) ||
    /^\p{Lu}/u.test(item.text) ||
    isOccupation(item.lower) ||
    (item.lower.endsWith('s') && isCommonWord(item.lower) && item.lower !== 'as');
  if (!startsNominal || isBetween(item)) return null;
  let to = at + 1;
  while (to < items.length && to < at + longest) {
    const next = items[to];
    if (next?.kind === 'clitic') {
      to += 1;
      continue;
    }
    // “said | the ruling”, “reads | a Monday letter”, but “said | officials speaking on Monday”
    const isBehindDeterminer = to === at + 1 && determiners.has(item.lower);
    if (!isWordItem(next) || clauseWords.has(next.lower) || relatives.has(next.lower)) break;
    if (!isBehindDeterminer && isBetween(next)) break;
    if (prepositions.has(next.lower) && !/^(?:of|for|at|with|from)$/u.test(next.lower)) break;
    if (!isBehindDeterminer && (cueOf(next.lower)?.form === 'gerund' || next.lower.endsWith('day'))) break;
    to += 1;
  }
  while (to > at + 1 && isWordItem(items[to - 1]) && prepositions.has(items[to - 1]?.lower ?? '')) to -= 1;
  // “Ruiz had, on Monday, said | that if the port closed …”, “poses | an “open” threat”
  if (to === at + 1 && /^(?:that|the|an?|no|every)$/u.test(item.lower)) return null;
  const apposed = items[to]?.text === ',' ? mentions.byStart.get(items[to + 1]?.start ?? -1) : undefined;
  if (apposed?.type === 'person') {
    // “said the harbour master, Ana Ruiz.”
    const end = indexOfEnd(items, to + 1, apposed.end) + 1;
    const after = items[end];
    if (after === undefined || after.kind === 'quoted' || /^(?:[,.;(—–]|--|who|of|from|at|with)$/u.test(after.text))
      return { start: apposed.start, end: apposed.end, kind: 'name', mention: apposed, from: at, to: end };
  }
  const last = items[to - 1];
  // “Ruiz’s response | was: “…””
  const owner = speechNouns.has(last?.lower ?? '') ? ownerWithin(items, at, to - 1, mentions) : null;
  if (owner?.kind === 'name') return owner;
  return last ? { start: item.start, end: last.end, kind: 'nominal', mention: null, from: at, to } : null;
}

/** Whether a person is named behind the noun `from` and at most two more: “Ruiz | campaign aide James Obi”. */
function isModifierOfName(items: readonly Item[], from: Word, mentions: MentionIndex): boolean {
  if (/^\p{Lu}/u.test(from.text) || from.lower === 'and' || isBetween(from) || /(?:ed|ing)$/u.test(from.lower))
    return false;
  const longest = 3;
  const at = items.indexOf(from);
  for (let index = at; index <= at + longest; index += 1) {
    const item = items[index];
    if (!isWordItem(item)) return false;
    if (mentions.byStart.get(item.start)?.type === 'person') return true;
    if (!isNounLike(item) || isBetween(item)) return false;
  }
  return false;
}

function indexOfEnd(items: readonly Item[], at: number, end: number): number {
  let index = at;
  while (index < items.length - 1 && (items[index]?.end ?? Infinity) < end) index += 1;
  return index;
}
