import type { Item } from '../language/outline.ts';
import { isIntroducedAsName } from '../people/looks-like.ts';
import { speechNouns } from './cues.ts';
import type { MentionIndex, Source } from './source.ts';
import { isNounLike, isPreposition } from './word-classes.ts';

/** How many words may stand before the name: “the Most Rev Dr | Ana Ruiz”. */
const longestLead = 5;

/**
 * Who is named between commas right behind a phrase that speaks: “Her neighbour, the pilot Ana Ruiz, said”, “The
 * minister, Lord Obi, is said to have …”. Any other source is given back as it is.
 *
 * @param items of the sentence the source stands in
 */
export function apposedName(items: readonly Item[], source: Source, mentions: MentionIndex): Source {
  if (source.kind !== 'nominal' || items[source.to - 1]?.end !== source.end || items[source.to]?.text !== ',')
    return source;
  // “The envoy on displaced persons, Ana Ruiz, called …”: the envoy
  const preposition = items.findIndex((item, index) => index > source.from && index < source.to && isPreposition(item));
  const head = items[(preposition > 0 ? preposition : source.to) - 1];
  // “The pilots, Ana Ruiz and …”, “The letter, Ana Ruiz said, …”
  if (head?.kind !== 'word' || /[^s]s$/u.test(head.lower) || speechNouns.has(head.lower)) return source;
  const introduced = items[source.to + 1]?.lower === 'who' ? introducedName(items, source, mentions) : null;
  if (introduced) return introduced;
  for (let at = source.to + 1; at <= source.to + 1 + longestLead; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return source;
    const isLead = item.lower === 'the' || isNounLike(item);
    const mention = mentions.byStart.get(item.start);
    if (mention?.type === 'person') {
      const last = items.findIndex(({ end }) => end >= mention.end) + 1;
      const to = behindOrigin(items, behindBrackets(items, last));
      const isAlone = items[to]?.text === ',' && !/^(?:and|or)$/u.test(items[to + 1]?.lower ?? '');
      return isAlone
        ? { start: mention.start, end: mention.end, kind: 'name', mention, from: source.from, to }
        : source;
    }
    if (mention || !isLead) return source;
  }
  return source;
}

/** “a trader, who identified himself as | Tomás, said”: who gives a name in a clause of the phrase that speaks. */
function introducedName(items: readonly Item[], source: Source, mentions: MentionIndex): Source | null {
  const longest = 14;
  for (let at = source.to + 2; at <= source.to + longest; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    const mention = mentions.byStart.get(item.start);
    if (!mention) continue;
    const to = items.findIndex(({ end }) => end >= mention.end) + 1;
    const isGiven = mention.type === 'person' && isIntroducedAsName(mention.run.before) && items[to]?.text === ',';
    return isGiven ? { start: mention.start, end: mention.end, kind: 'name', mention, from: source.from, to } : null;
  }
  return null;
}

/** “a fan, Ana Ruiz from New Porto |, said”: past where somebody is from, that begins at `at`. */
function behindOrigin(items: readonly Item[], at: number): number {
  const longest = 6;
  if (!/^(?:from|of)$/u.test(items[at]?.lower ?? '')) return at;
  const end = items.findIndex(({ kind }, index) => index > at && kind !== 'word');
  const isPlain = items
    .slice(at + 1, end)
    .every(({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:the|of)$/u.test(lower));
  return end > at + 1 && end - at <= longest && isPlain ? end : at;
}

/** “Ana Ruiz (Greens) |, promised”: past brackets that open at `at`. */
function behindBrackets(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return at;
  const close = items.findIndex(({ text }, index) => index > at && text === ')');
  return close < 0 ? at : close + 1;
}
