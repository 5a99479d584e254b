import { isBodyWord, isOccupation } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { isTitleWord } from '../people/titles/is-title.ts';
import { isKinOrFriend } from '../people/titles/kin.ts';
import { beforeParticiple } from './before-participle.ts';
import {
  beforeBrackets,
  beforeKind,
  beforeOwner,
  indexOfStart,
  isClauseStart,
  isOfBody,
  isOfPhrase,
  previousLower,
} from './beside-names.ts';
import { bodyAtStart } from './body-at-start.ts';
import { cueOf, speechNouns } from './cues.ts';
import { ownerWithin } from './owner-within.ts';
import type { MentionIndex, Source } from './source.ts';
import {
  clauseWords,
  determiners,
  isBetween,
  isNounLike,
  isWordItem,
  objects,
  prepositions,
  pronouns,
  relatives,
} from './word-classes.ts';

/**
 * The noun phrase that ends at item `at`, read to the left: a pronoun, a name, or a determiner with its noun
 * (“a spokesman for the ministry”). Commas before `at` are taken for the end of an apposition, which is stepped
 * over: “Ana Ruiz, the harbour master, | said”.
 */
export function sourceEndingAt(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const item = items[at];
  if (!item) return null;
  if (item.kind === 'punctuation') {
    if (item.text === ')' || item.text === ']') {
      const open = items.slice(0, at).findLastIndex(({ text }) => text === '(' || text === '[');
      return open > 0 ? sourceEndingAt(items, open - 1, mentions) : null;
    }
    const parted = /^(?:—|–|--)$/u.test(item.text) ? beforeDashes(items, at, mentions) : null;
    if (parted) return parted;
    if (/^(?:,|—|–|--|-)$/u.test(item.text)) return beforeApposition(items, at, mentions);
    return null;
  }
  if (item.kind === 'clitic') {
    // “he’d said”, “he’s saying”
    return sourceEndingAt(items, at - 1, mentions);
  }
  if (item.kind !== 'word') return null;
  const mention = mentions.byEnd.get(item.end);
  if (mention) {
    const from = indexOfStart(items, at, mention.start);
    const before = items[from - 1];
    // “a spokesman for Ruiz said”: the name belongs to the noun before it.
    const noun = items[from - 2];
    if (isWordItem(before) && prepositions.has(before.lower) && isNounLike(noun)) {
      // “a post by Ruiz read”
      const isAuthor = speechNouns.has(noun.lower) && /^(?:by|from)$/u.test(before.lower);
      if (isAuthor && mention.type === 'person')
        return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 };
      // “the leader of Porto Council Cllr Ana Ruiz said”: the office is held in the body.
      const { title } = mention.run;
      const isHolder = isTitleWord(noun.lower) && !isKinOrFriend(noun.lower) && before.lower === 'of';
      if (isHolder && isTitleWord(title.at(-1) ?? '') && isBodyWord(title.at(-2) ?? ''))
        return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 };
      return nominalEndingAt(items, at, mentions);
    }
    // “Ana Ruiz of the Harbour Authority said”
    if (mention.type === 'body') {
      // “Ana Ruiz of Porto’s | Harbour School said”
      const owner = before?.kind === 'clitic' && before.lower === "'s" ? beforeOwner(items, from - 1) : from - 1;
      const preposition = isWordItem(before) && before.lower === 'the' ? from - 2 : owner;
      const member =
        personBefore(items, preposition, mentions) ?? personBefore(items, beforeKind(items, from), mentions);
      if (member) return member;
      // “a spokesman for the | Harbour Board said”: the body belongs to the noun before it.
      const holder = items[preposition - 1];
      if (
        /^(?:of|for|at|from|with|in)$/u.test(items[preposition]?.lower ?? '') &&
        isNounLike(holder) &&
        !holder.lower.endsWith('ed')
      )
        return nominalEndingAt(items, at, mentions);
    }
    return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 };
  }
  // “Do you know, when you | say “late,” how it sounds?”: whoever is addressed did not say it.
  if (item.lower === 'you') return null;
  if (pronouns.has(item.lower))
    return { start: item.start, end: item.end, kind: 'pronoun', mention: null, from: at, to: at + 1 };
  // “the WHO said”
  if (relatives.has(item.lower) && !/^\p{Lu}{2}/u.test(item.text))
    return { start: item.start, end: item.end, kind: 'relative', mention: null, from: at, to: at + 1 };
  return nominalEndingAt(items, at, mentions);
}

/**
 * “Ana Ruiz and her pilots -- Denis Vane, Rosa Quernby -- | wrote”: the phrase before the first of two dashes, whatever
 * stands between them. But “The pilot — Ana Ruiz — | wrote” is the name.
 */
function beforeDashes(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const open = items.slice(0, at).findLastIndex(({ text }) => text === items[at]?.text);
  if (open <= 0 || items.slice(open, at).some(({ kind, text }) => kind === 'quoted' || text === ';')) return null;
  const source = sourceEndingAt(items, open - 1, mentions);
  const isMany = /[^s]s$/u.test(items[open - 1]?.lower ?? '');
  return source?.kind === 'name' || isMany ? source : null;
}

/** The person named directly before the preposition at `at`: “Ana Ruiz | of Porto”. */
function personBefore(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const preposition = items[at];
  if (!isWordItem(preposition) || !prepositions.has(preposition.lower)) return null;
  if (mentions.byEnd.get(items[at - 1]?.end ?? -1)?.type !== 'person') return null;
  const source = sourceEndingAt(items, at - 1, mentions);
  return source?.kind === 'name' ? source : null;
}

/**
 * “X, the harbour master, |”, “X, who had left, |”: the phrase before the apposition that ends at the comma `at`;
 * the apposition itself where it is the name: “the harbour master, X, |”.
 */
function beforeApposition(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const longest = 60;
  const inner = mentions.byEnd.get(items[at - 1]?.end ?? -1);
  if (inner) {
    // “the town’s mayor, Labour’s | Ana Ruiz, |”
    const own = indexOfStart(items, at - 1, inner.start);
    const isOwned = items[own - 1]?.kind === 'clitic' && items[own - 3]?.text === ',' && inner.type === 'person';
    const from = isOwned ? own - 2 : own;
    if (
      items[from - 1]?.text === ',' &&
      isNounLike(items[from - 2]) &&
      (!mentions.byEnd.has(items[from - 2]?.end ?? -1) || isOfBody(items, from - 2, mentions))
    ) {
      const start = nominalEndingAt(items, from - 2, mentions)?.from ?? from;
      // “Ana Ruiz, editor of the newspaper, The Anchor, |”
      const holder = items[start - 1]?.text === ',' ? mentions.byEnd.get(items[start - 2]?.end ?? -1) : undefined;
      if (holder?.type !== 'person')
        return { start: inner.start, end: inner.end, kind: 'name', mention: inner, from: start, to: at };
    }
  }
  let nominal: Source | null = null;
  for (let comma = at - 1; comma > 0 && comma > at - longest; comma -= 1) {
    const item = items[comma];
    if (item?.kind === 'quoted') break;
    if (item?.kind === 'punctuation' && /^[;:]$/u.test(item.text)) break;
    if (item?.kind !== 'punctuation' || !/^(?:,|—|–|--)$/u.test(item.text)) continue;
    const end = beforeBrackets(items, comma - 1);
    const before = items[end];
    if (before?.kind !== 'word') continue;
    const mention = mentions.byEnd.get(before.end);
    if (mention) {
      const source = sourceEndingAt(items, end, mentions);
      // “Ana Ruiz, who heads the Harbour Board, a body of ten, |”: the body is part of the apposition.
      if (source?.mention?.type === 'person' && (!nominal || isClauseStart(items, source.from)))
        return beforeParticiple(items, source, mentions);
      nominal ??= source;
    }
    if (pronouns.has(before.lower)) return nominal;
    nominal ??= isNounLike(before) ? nominalEndingAt(items, end, mentions) : null;
  }
  // “Speaking of the Harbour Board, | Ana Ruiz, | asked”: a comma too many behind the name.
  if (nominal?.mention?.type === 'body' && inner?.type === 'person') {
    const from = indexOfStart(items, at - 1, inner.start);
    if (items[from - 1]?.text === ',')
      return { start: inner.start, end: inner.end, kind: 'name', mention: inner, from, to: at };
  }
  if (nominal) return nominal;
  // “the minister added, in a letter, |”: nothing but a name or a noun directly before the comma.
  const before = items[at - 1];
  if (before?.kind !== 'word') return null;
  const direct = sourceEndingAt(items, at - 1, mentions);
  return direct && direct.kind !== 'nominal' && direct.from === 0 ? direct : null;
}

function nominalEndingAt(items: readonly Item[], at: number, mentions: MentionIndex): Source | null {
  const longest = 14;
  let from = at;
  let sawDeterminer = false;
  for (let index = at; index >= 0 && index > at - longest; index -= 1) {
    const item = items[index];
    if (!item || item.kind === 'quoted' || (item.kind === 'punctuation' && item.text !== '&')) break;
    if (item.kind === 'clitic' || item.kind === 'punctuation') {
      // “Ruiz’s | spokesman”: the owner determines the noun as “the” does.
      sawDeterminer ||= item.lower === "'s" && index < at;
      from = index;
      continue;
    }
    if (clauseWords.has(item.lower) || pronouns.has(item.lower) || objects.has(item.lower)) break;
    // “a pilot | not involved in it”
    const isDenied = item.lower === 'not' && /\p{L}{2}ed$/u.test(items[index + 1]?.text ?? '');
    if (isBetween(item) && index !== at && !isDenied) break;
    // “Ana Ruiz of Porto said”, “Ana Ruiz in her first speech said”
    const named = index < at ? personBefore(items, index + 1, mentions) : null;
    if (named) return named;
    const cue = cueOf(item.lower);
    // “the ruling party”
    const isReporting = cue?.form === 'gerund' && cue.kinds.has('say') && !determiners.has(previousLower(items, index));
    if (index !== at && isReporting) break;
    if (
      index !== at &&
      cue?.form === 'finite' &&
      !isOccupation(item.lower) &&
      !determiners.has(previousLower(items, index))
    )
      break;
    from = index;
    if (determiners.has(item.lower)) {
      sawDeterminer = true;
      const before = items[index - 1];
      // “a spokesman for | the ministry”
      if (isWordItem(before) && prepositions.has(before.lower) && isNounLike(items[index - 2])) {
        index -= 1;
        from = index;
        continue;
      }
      break;
    }
  }
  const first = items[from];
  const last = items[at];
  if (!first || !last || first.kind === 'clitic') return null;
  if (prepositions.has(first.lower)) return null;
  const single = from === at ? mentions.byEnd.get(last.end) : undefined;
  if (single) return { start: single.start, end: single.end, kind: 'name', mention: single, from, to: at + 1 };
  const body = bodyAtStart(items, from, at, mentions);
  if (body) return body;
  const owner = speechNouns.has(last.lower) ? ownerWithin(items, from, at, mentions) : null;
  if (owner) return owner;
  // “the ban, a move | supporters say …”: one article, and several who speak.
  const isMany =
    /^an?$/u.test(first.lower) &&
    /[^siu]s$/u.test(last.lower) &&
    from < at - 1 &&
    !/^(?:news|series)$/u.test(last.lower);
  if (isMany && !isOfPhrase(items, from, at))
    return { start: last.start, end: last.end, kind: 'nominal', mention: null, from: at, to: at + 1 };
  const isCapital = /^\p{Lu}/u.test(last.text);
  if (
    !sawDeterminer &&
    !isCapital &&
    !last.lower.endsWith('s') &&
    !isOccupation(last.lower) &&
    !/^(?:people|police|staff|women|men|children)$/u.test(last.lower)
  )
    return null;
  return { start: first.start, end: last.end, kind: 'nominal', mention: null, from, to: at + 1 };
}
