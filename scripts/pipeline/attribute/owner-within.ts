import type { Item } from '../language/outline.ts';
import type { MentionIndex, Source } from './source.ts';
import { isWordItem } from './word-classes.ts';

/** “her post |”, “Ruiz’s statement |”: who owns what was said is who said it. */
export function ownerWithin(items: readonly Item[], from: number, at: number, mentions: MentionIndex): Source | null {
  const first = items[from];
  if (isWordItem(first) && (first.lower === 'his' || first.lower === 'her')) {
    return { start: first.start, end: first.end, kind: 'pronoun', mention: null, from, to: at + 1 };
  }
  const nearest = 3;
  for (let index = at - 1; index > from && index >= at - nearest; index -= 1) {
    const item = items[index];
    if (item?.kind !== 'clitic' || item.lower !== "'s") continue;
    const mention = mentions.byEnd.get(items[index - 1]?.end ?? -1);
    return mention ? { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 } : null;
  }
  return null;
}
