import type { Item } from '../language/outline.ts';
import type { MentionIndex, Source } from './source.ts';
import { isWordItem } from './word-classes.ts';

/** “The Harbour Board in Outer Porto |”: a body with where it is, or on which day, and no noun of its own behind. */
export function bodyAtStart(items: readonly Item[], from: number, at: number, mentions: MentionIndex): Source | null {
  const start = items[from]?.lower === 'the' ? from + 1 : from;
  const mention = mentions.byStart.get(items[start]?.start ?? -1);
  if (mention?.type !== 'body') return null;
  const end = items.findIndex((item) => item.end >= mention.end);
  const rest = items.slice(end + 1, at + 1);
  const isPlace =
    /^(?:in|of|at|for)$/u.test(rest[0]?.lower ?? '') &&
    rest.slice(1).every((item) => isWordItem(item) && (/^\p{Lu}/u.test(item.text) || item.lower === 'the'));
  // “The Harbour Board on Monday |”
  const isDay = rest.length === 2 && rest[0]?.lower === 'on' && (rest[1]?.lower ?? '').endsWith('day');
  return isPlace || isDay ? { start: mention.start, end: mention.end, kind: 'name', mention, from, to: at + 1 } : null;
}
