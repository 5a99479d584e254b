import { isDateWord } from '../language/lexicon.ts';
import type { Item } from '../language/outline.ts';
import type { MentionIndex, Source } from './source.ts';
import { isNounLike } from './word-classes.ts';

/** “Tomás and | Ana Ruiz said”: whether a couple is named by one surname, its first given name alone before “and”. */
function isPartner(items: readonly Item[], { from, mention }: Source, mentions: MentionIndex): boolean {
  const [lead, partner] = [items[from - 3], items[from - 2]];
  const isFirst = lead === undefined || lead.kind === 'quoted' || /^(?:[,:;]|that|but|while)$/u.test(lead.text);
  const isName = partner?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(partner.text) && !isDateWord(partner.lower);
  return isFirst && isName && mention?.form === 'full' && mentions.byEnd.get(partner.end)?.type !== 'body';
}

/**
 * The whole phrase where a person is only one of those who speak: “Ana Ruiz and Thomas Becker”, “Ruiz and other
 * pilots”. Such a phrase names no single speaker. Any other source is given back as it is.
 */
export function wholeSource(items: readonly Item[], source: Source, mentions: MentionIndex): Source {
  if (source.kind !== 'name' && source.kind !== 'pronoun') return source;
  // “Ana Ruiz, 40, and | Thomas Becker, 41, said”
  const isAged =
    items[source.from - 2]?.text === ',' &&
    /^\d\d$/u.test(items[source.from - 3]?.text ?? '') &&
    items[source.from - 4]?.text === ',';
  const before = mentions.byEnd.get(items[source.from - (isAged ? 5 : 2)]?.end ?? -1);
  if (items[source.from - 1]?.lower === 'and' && before?.type === 'person') {
    const from = items.findIndex(({ start }) => start === before.start);
    const lead = items[from - 1];
    const isSubject = lead === undefined || lead.kind === 'quoted' || /^(?:[,:;]|that|but|while|of)$/u.test(lead.text);
    if (isSubject) return { ...source, start: before.start, kind: 'nominal', mention: null, from };
  }
  const partner = items[source.from - 2];
  if (items[source.from - 1]?.lower === 'and' && isPartner(items, source, mentions) && partner)
    return { ...source, start: partner.start, kind: 'nominal', mention: null, from: source.from - 2 };
  const next = items[source.to + 1];
  if (items[source.to]?.lower !== 'and' || next?.kind !== 'word') return source;
  const other = mentions.byStart.get(next.start);
  // “Ruiz and other pilots”; a person behind “and” may begin a clause of her own: “Ruiz came and Obi left”.
  if (next.lower === 'other') {
    let last = source.to + 1;
    while (isNounLike(items[last + 1]) && !items[last]?.lower.endsWith('s')) last += 1;
    return { ...source, end: items[last]?.end ?? next.end, kind: 'nominal', mention: null, to: last + 1 };
  }
  if (other?.type !== 'person' || source.kind === 'pronoun') return source;
  const last = items.findLastIndex(({ end }) => end <= other.end);
  return { ...source, end: other.end, kind: 'nominal', mention: null, to: last + 1 };
}
