import { isOccupation } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import { isTitleWord } from '../people/titles/is-title.ts';
import type { MentionIndex, Source } from './source.ts';
import { isNounLike, isWordItem } from './word-classes.ts';

/**
 * The person named before an apposition whose second comma is missing: “Ana Ruiz, a pilot of the harbour board | said”,
 * “Ana Ruiz, Head of Sales, Orsa Bank | said”.
 */
export function beforeOpenApposition(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  return beforeNoun(items, source, mentions) ?? beforeOffice(items, source, mentions);
}

/** Where the clause begins with the name, and one comma stands behind it. */
function beforeNoun(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  const longest = 12;
  if (source.mention?.type === 'person' || source.kind === 'pronoun') return null;
  const comma = items.findLastIndex(({ kind }, index) => index < source.to && kind !== 'word');
  const isOwned = /^(?:his|her|its|their|our|my)$/u.test(items[comma + 1]?.lower ?? '');
  if (items[comma]?.text !== ',' || source.to - comma > longest || isOwned) return null;
  const name = nameBefore(items, comma, mentions);
  const before = items[(name?.from ?? 0) - 1];
  return name && (before === undefined || before.kind === 'quoted') ? name : null;
}

/** Where an office stands behind the name, and with or without a mark the body in which it is held, all in capitals. */
function beforeOffice(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  const longest = 20;
  if (source.kind === 'pronoun' || source.kind === 'relative') return null;
  // “Ana Ruiz, Director - Orsa Pay said”: a body that reads as a person; “Ana Ruiz, Thomas Sexton said, has left”: none
  const last = source.mention?.type === 'person' ? source.from : source.to;
  if (last === source.from && !/^(?:[,–—-]|--)$/u.test(items[last - 1]?.text ?? '')) return null;
  let office = false;
  for (let at = last - 1; at > 0 && at > last - longest; at -= 1) {
    const item = items[at];
    if (item?.kind === 'punctuation' && item.text === ',') {
      const name = office ? (nameBefore(items, at, mentions) ?? unknownBefore(items, at)) : null;
      if (name) return isSubject(items, name.from) ? name : null;
      office = false;
    } else if (isWordItem(item)) {
      const isOffice = isOccupation(item.lower) || isTitleWord(item.lower) || item.lower === 'head';
      if (!isOffice && !isOfName(items, at)) return null;
      office ||= isOffice;
    } else if (item?.kind !== 'clitic' && !/^(?:[&()/–—-]|--)$/u.test(item?.text ?? '')) return null;
  }
  return null;
}

/** A word in a name or an office: a capital, or a small word between such. */
const isOfName = (items: readonly Item[], at: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(items[at]?.text ?? '') ||
  (/^(?:of|for|at|in|and|the)$/u.test(items[at]?.lower ?? '') && items[at - 1]?.text !== ',');

/** Whether who is named at `from` can be who speaks: first, behind a comma, or behind “Commenting on the launch”. */
function isSubject(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before === undefined || before.kind === 'quoted' || before.text === ',') return true;
  const lead = items.findLastIndex(({ kind }, index) => index < from && kind !== 'word') + 1;
  return (
    /^\p{Lu}\p{Ll}+ing$/u.test(items[lead]?.text ?? '') && /^(?:on|of|at|about)$/u.test(items[lead + 1]?.lower ?? '')
  );
}

/** The person whose name ends right before the comma. */
function nameBefore(items: readonly Item[], comma: number, mentions: MentionIndex): Source | null {
  const mention = mentions.byEnd.get(items[comma - 1]?.end ?? -1);
  const from = items.findIndex(({ start }) => start === mention?.start);
  if (mention?.type !== 'person' || from < 0) return null;
  return { start: mention.start, end: mention.end, kind: 'name', mention, from, to: comma };
}

/** Two capitals or more, first in the sentence or behind a quote, that nothing else tells a person by. */
function unknownBefore(items: readonly Item[], comma: number): Source | null {
  const [fewest, most] = [2, 4];
  let from = comma;
  while (isNounLike(items[from - 1]) && /^\p{Lu}\p{Ll}/u.test(items[from - 1]?.text ?? '')) from -= 1;
  const isFirst = from === 0 || items[from - 1]?.kind === 'quoted';
  const [first, last] = [items[from], items[comma - 1]];
  if (!isFirst || !first || !last || comma - from < fewest || comma - from > most) return null;
  return { start: first.start, end: last.end, kind: 'nominal', mention: null, from, to: comma };
}
