import type { Span } from '../../../src/schema/span.ts';

/**
 * Which occurrence of its own words in the text each segment is, from 1. Every occurrence counts: in or out of
 * quotation marks, inside a longer word, overlapping the one before (`aa` occurs twice in `aaa`).
 *
 * Time grows with the length of the text, whatever is in it: a long text with many long segments is read once for all.
 *
 * @param mostComparisons of code units that searching for one after the other may take; more than an article needs, and
 *   done in an instant
 */
export function countOccurrences(text: string, segments: readonly Span[], mostComparisons = 2 ** 26): number[] {
  const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * text.length <= mostComparisons
    ? segments.map((segment) => countBySearch(text, segment))
    : countByAutomaton(text, segments);
}

function countBySearch(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/** The words of all segments as one tree of code units. Its root is node 0. */
interface Trie {
  readonly size: number;
  /** By node and code unit, see `edge`. */
  readonly children: ReadonlyMap<number, number>;
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  /** The node at which each segment’s words end. */
  readonly ends: readonly number[];
}

const edge = (node: number, unit: number): number => node * 0x10000 + unit;

function buildTrie(text: string, segments: readonly Span[]): Trie {
  const most = segments.reduce((sum, { start, end }) => sum + end - start, 1);
  const children = new Map<number, number>();
  const parents = new Int32Array(most);
  const units = new Uint16Array(most);
  let size = 1;
  const ends = segments.map(({ start, end }) => {
    let node = 0;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      const key = edge(node, unit);
      let child = children.get(key);
      if (child === undefined) {
        child = size;
        children.set(key, child);
        parents[child] = node;
        units[child] = unit;
        size += 1;
      }
      node = child;
    }
    return node;
  });
  return { size, children, parents, units, ends };
}

/**
 * Aho and Corasick’s search: the state after each code unit is the longest beginning of any segment’s words that the
 * text read so far ends with. Words occur wherever the state is theirs or leads to theirs by failure links; these
 * states are neighbours in a walk of the tree of links, so that a Fenwick tree over that walk counts them up to any
 * place.
 */
function countByAutomaton(text: string, segments: readonly Span[]): number[] {
  const trie = buildTrie(text, segments);
  const links = linkFailures(trie);
  const { first, last } = walkLinks(links);
  const byEnd = Map.groupBy(segments.keys(), (index) => segments[index]?.end ?? 0);
  const sums = new Int32Array(trie.size + 1);
  const sumUpTo = (place: number): number => {
    let sum = 0;
    for (let at = place; at > 0; at -= at & -at) sum += sums[at] ?? 0;
    return sum;
  };
  const counts = segments.map(() => 0);
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = step(trie, links, state, text.charCodeAt(at));
    for (let place = (first[state] ?? 0) + 1; place <= trie.size; place += place & -place)
      sums[place] = (sums[place] ?? 0) + 1;
    for (const index of byEnd.get(at + 1) ?? []) {
      const node = trie.ends[index] ?? 0;
      counts[index] = sumUpTo((last[node] ?? 0) + 1) - sumUpTo(first[node] ?? 0);
    }
  }
  return counts;
}

function step({ children }: Trie, links: Int32Array, from: number, unit: number): number {
  let state = from;
  for (;;) {
    const child = children.get(edge(state, unit));
    if (child !== undefined) return child;
    if (state === 0) return 0;
    state = links[state] ?? 0;
  }
}

/** The node of the longest proper end of each node’s words that is in the tree too. */
function linkFailures(trie: Trie): Int32Array {
  const { size, parents, units } = trie;
  const links = new Int32Array(size);
  for (const node of byDepth(parents, size)) {
    const parent = parents[node] ?? 0;
    if (parent !== 0) links[node] = step(trie, links, links[parent] ?? 0, units[node] ?? 0);
  }
  return links;
}

/** All nodes but the root, those nearest to it first. A node is always made after its parent. */
function byDepth(parents: Int32Array, size: number): Int32Array {
  const depths = new Int32Array(size);
  for (let node = 1; node < size; node += 1) depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  return Int32Array.from({ length: size - 1 }, (_, index) => index + 1).sort(
    (a, b) => (depths[a] ?? 0) - (depths[b] ?? 0),
  );
}

/** Where each node and what is below it stand in a walk of the tree whose parents are `links`: from first to last. */
function walkLinks(links: Int32Array): { first: Int32Array; last: Int32Array } {
  const size = links.length;
  const child = new Int32Array(size).fill(-1);
  const sibling = new Int32Array(size).fill(-1);
  for (let node = size - 1; node > 0; node -= 1) {
    const parent = links[node] ?? 0;
    sibling[node] = child[parent] ?? -1;
    child[parent] = node;
  }
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  let place = 0;
  const path = [0];
  first[0] = place;
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const next = child[node] ?? -1;
    if (next < 0) {
      last[node] = place;
      path.pop();
      continue;
    }
    child[node] = sibling[next] ?? -1;
    place += 1;
    first[next] = place;
    path.push(next);
  }
  return { first, last };
}
