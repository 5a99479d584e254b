import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
import type { Stretch } from './find-stretches.ts';
import type { RowSegment, Rows, RowWord } from './read-rows.ts';
import { contentWeight } from './tokenize-printing.ts';

/** Words that an article prints at a spot of its own. */
export interface Moved {
  /** *elsewhere*: other articles print them at another spot; *repeated*: so does the article itself. */
  readonly kind: 'elsewhere' | 'repeated';
  /** Columns in which the words stand elsewhere. */
  readonly columns: readonly number[];
}

/** How many words that are not any sentence’s must stand elsewhere, and which share of them. */
const fewestWords = 2;
const smallestShare = 0.5;

/**
 * Find the stretches whose words stand elsewhere too: no alignment in one order can bring them together, so they
 * keep a place of their own, and are known for the words of another. Of two spots, the one that fewer articles
 * print is the moved one. Same order as `stretches`; null for all others.
 */
export function findMoved(
  input: Rows,
  stretches: readonly Stretch[],
  columnOf: (node: number) => number,
): (Moved | null)[] {
  const repeated = new Set<RowSegment>();
  const found: (Moved | null)[] = stretches.map(() => null);
  const byKey = new Map<string, number[]>();
  for (const [index, { columns }] of stretches.entries())
    for (const column of columns) {
      const { key, weight } = at(input.words, column);
      if (weight >= contentWeight) pushTo(byKey, key, index);
    }
  const bySegment = groupBySegment(input, stretches);
  const articles = stretches.map(({ nodes }) =>
    [...nodes.keys()].reduce((sum, row) => sum + at(input.rows, row).witnesses.length, 0),
  );
  const order = [...stretches.keys()].sort(
    (a, b) => at(articles, a) - at(articles, b) || at(at(stretches, a).columns, 0) - at(at(stretches, b).columns, 0),
  );
  for (const index of order) {
    const stretch = at(stretches, index);
    if (found[index]) continue;
    const again = findRepeated(input, stretch, repeated);
    if (again) {
      found[index] = { kind: 'repeated', columns: again.map(columnOf) };
      continue;
    }
    // Sentences that the same articles print one after the other move together.
    const chain = findChain(input, stretches, bySegment, index).filter((member) => !found[member]);
    const contents = chain
      .flatMap((member) => at(stretches, member).columns)
      .filter((column) => at(input.words, column).weight >= contentWeight);
    const columns = new Set<number>();
    let shared = 0;
    for (const column of contents) {
      const { key } = at(input.words, column);
      const elsewhere = (byKey.get(key) ?? []).filter(
        (other) =>
          !found[other] &&
          at(articles, other) >= at(articles, index) &&
          ![...stretch.nodes.keys()].some((row) => at(stretches, other).nodes.has(row)),
      );
      if (elsewhere.length > 0) shared += 1;
      for (const other of elsewhere)
        for (const candidate of at(stretches, other).columns)
          if (at(input.words, candidate).key === key) columns.add(candidate);
    }
    if (shared < fewestWords || shared < smallestShare * contents.length) continue;
    const moved: Moved = { kind: 'elsewhere', columns: [...columns] };
    for (const member of chain) found[member] = moved;
  }
  return found;
}

const segmentKey = ({ row, segment }: RowWord): string => `${row} ${segment}`;

/** The stretches that have words in each segment. */
function groupBySegment({ words }: Rows, stretches: readonly Stretch[]): Map<string, number[]> {
  const bySegment = new Map<string, number[]>();
  for (const [index, { nodes }] of stretches.entries())
    for (const node of nodes.values()) pushTo(bySegment, segmentKey(at(words, node)), index);
  return bySegment;
}

/** A stretch with those that the same rows print right before and after it within the same marks. */
function findChain(
  { words }: Rows,
  stretches: readonly Stretch[],
  bySegment: ReadonlyMap<string, readonly number[]>,
  index: number,
): number[] {
  const { nodes } = at(stretches, index);
  const offsets = new Map<number, number>();
  const [first = 0] = nodes.values();
  for (const other of bySegment.get(segmentKey(at(words, first))) ?? []) {
    const { nodes: others } = at(stretches, other);
    if (others.size !== nodes.size) continue;
    const distances = [...nodes].map(([row, node]) => {
      const start = others.get(row);
      return start !== undefined && words[start]?.segment === words[node]?.segment ? start - node : null;
    });
    const [distance] = distances;
    if (distance !== null && distance !== undefined && distances.every((value) => value === distance))
      offsets.set(distance, other);
  }
  const chain = [index];
  const lengthOf = (member: number): number => at(stretches, member).columns.length;
  let end = lengthOf(index);
  for (let next = offsets.get(end); next !== undefined; next = offsets.get(end)) {
    chain.push(next);
    end += lengthOf(next);
  }
  const byEnd = new Map([...offsets].map(([distance, member]) => [distance + lengthOf(member), member]));
  let start = 0;
  for (let before = byEnd.get(start); before !== undefined; before = byEnd.get(start)) {
    chain.unshift(before);
    start -= lengthOf(before);
  }
  return chain;
}

/**
 * A run between marks that the article prints again in another quote, and that no other article prints beside it: the
 * nodes of the same words in the other. `repeated` holds the runs that were found so.
 */
function findRepeated({ rows, words }: Rows, { nodes, columns }: Stretch, repeated: Set<RowSegment>): number[] | null {
  const [only] = nodes;
  if (!only || nodes.size > 1) return null;
  const [row, node] = only;
  const { segments } = at(rows, row);
  const own = at(segments, at(words, node).segment);
  for (const segment of segments) {
    if (segment.quote === own.quote || own.text === '' || repeated.has(segment)) continue;
    const from = findRun(words, own, segment);
    if (from === null) continue;
    repeated.add(own);
    return columns.map((_, step) => from + (node - own.from) + step);
  }
  return null;
}

/** The node at which all words of one segment stand in another, in one go. */
function findRun(words: Rows['words'], own: RowSegment, other: RowSegment): number | null {
  const length = own.to - own.from;
  for (let from = other.from; from + length <= other.to; from += 1) {
    let same = 0;
    while (same < length && at(words, from + same).key === at(words, own.from + same).key) same += 1;
    if (same === length) return from;
  }
  return null;
}
