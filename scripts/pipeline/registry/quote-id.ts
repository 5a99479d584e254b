import { hash } from 'node:crypto';
import type { Span } from '../../../src/schema/span.ts';
import { toId } from './to-id.ts';

/**
 * The id of a quote: a hash of its article’s id, the words of its first segment and which occurrence of those words
 * in the plain text it is. Nothing else is in it (no position, no speaker, no rule), so it changes only with the words.
 */
export function quoteId(articleId: string, text: string, segment: Span): string {
  return quoteIds(articleId, text, [segment]).get(segment.start) ?? '';
}

/** The id of each segment as if a quote began there, by the start of the segment. One pass over the text for all. */
export function quoteIds(articleId: string, text: string, segments: readonly Span[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const [segment, nth] of countOccurrences(text, segments)) {
    const words = text.slice(segment.start, segment.end);
    ids.set(segment.start, toId(hash('sha256', JSON.stringify([articleId, words, nth]))));
  }
  return ids;
}

/**
 * Which occurrence of its own words each segment is, from 1. Every occurrence counts: in or out of quotation marks,
 * inside a longer word, overlapping the one before (`aa` occurs twice in `aaa`).
 */
function countOccurrences(text: string, segments: readonly Span[]): Map<Span, number> {
  const bySize = Map.groupBy(segments, ({ start, end }) => 2 ** Math.floor(Math.log2(end - start)));
  return new Map([...bySize].flatMap(([size, group]) => [...countGroup(text, group, size)]));
}

/** A multiplier of full 32-bit period for the rolling hash. */
const base = 0x01000193;

/** The words looked for, the starts that want a number, and how many have been seen so far. */
interface Wanted {
  readonly words: string;
  readonly segments: Map<number, Span>;
  seen: number;
}

/**
 * Rabin and Karp’s search: a hash of `size` code units rolls over the text once, and only where it equals that of the
 * beginning of some words (more than half of them) are these compared. A scan per segment would be quadratic in a long
 * text with many quotes.
 */
function countGroup(text: string, segments: readonly Span[], size: number): Map<Span, number> {
  const wanted = new Map<number, Map<string, Wanted>>();
  let last = -1;
  for (const segment of segments) {
    const words = text.slice(segment.start, segment.end);
    const key = hashOf(words, size);
    const sameHash = wanted.get(key) ?? new Map<string, Wanted>();
    const entry = sameHash.get(words) ?? { words, segments: new Map<number, Span>(), seen: 0 };
    entry.segments.set(segment.start, segment);
    wanted.set(key, sameHash.set(words, entry));
    last = Math.max(last, segment.start);
  }

  const counts = new Map<Span, number>();
  let leaving = 1;
  for (let step = 1; step < size; step += 1) leaving = Math.imul(leaving, base);
  let rolling = hashOf(text, size);
  for (let start = 0; start <= last; start += 1) {
    for (const entry of wanted.get(rolling)?.values() ?? []) {
      if (!text.startsWith(entry.words, start)) continue;
      entry.seen += 1;
      const segment = entry.segments.get(start);
      if (segment) counts.set(segment, entry.seen);
    }
    const without = rolling - Math.imul(text.charCodeAt(start), leaving);
    rolling = (Math.imul(without, base) + text.charCodeAt(start + size)) | 0;
  }
  return counts;
}

function hashOf(text: string, size: number): number {
  let hash = 0;
  for (let index = 0; index < size; index += 1) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return hash;
}
