import type { Span } from '../../src/schema/span.ts';

/**
 * Find which of some spans holds another.
 *
 * @param spans in order and disjoint, as the blocks of a body and the sentences of an article are
 * @returns its index, or -1
 * @example findHolder(body, quote) // the paragraph it stands in
 */
export function findHolder(spans: readonly Span[], { start, end }: Span): number {
  const last = findLastFrom(spans, start);
  return end <= (spans[last]?.end ?? -1) ? last : -1;
}

/** Tell of any span whether one of some others holds it. They may come in any order, and overlap. */
export function toHolds(spans: readonly Span[]): (span: Span) => boolean {
  let furthest = 0;
  const reaches = spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end: (furthest = Math.max(furthest, end)) }));
  return ({ start, end }) => end <= (reaches[findLastFrom(reaches, start)]?.end ?? -1);
}

/** The last of some spans, in order, that begins at an offset or before it; -1 where none does. */
function findLastFrom(spans: readonly Span[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
