import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import type { Steps } from '../run-steps.ts';
import { at } from './at.ts';
import { mostAligned } from './build-columns.ts';
import type { Moved } from './find-moved.ts';
import { endsSentence, textOf, type Stretch } from './find-stretches.ts';
import type { OrderGraph } from './order-graph.ts';
import type { Rows } from './read-rows.ts';
import { contentWeight } from './tokenize-printing.ts';

/** The columns right before and after a stretch, in its sentence: within its marks, or across them in one quote. */
interface Anchors {
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
}

const withinMarks = 2;
const acrossMarks = 1;
const mostHeld = 16;
/** So many anchors are looked at, or ten times as many pairs, in one step. */
const atOnce = 100;

/** Two stretches, the lesser first, and how well they are held to the same spot. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

function findAnchors(input: Rows, graph: OrderGraph, { columns, nodes }: Stretch): Anchors {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const add = (anchors: Map<number, number>, inner: number, outer: number): void => {
    const word = input.words[outer];
    const own = at(input.words, inner);
    if (word?.row !== own.row || endsSentence(input, Math.min(inner, outer))) return;
    const witness = at(at(input.rows, own.row).witnesses, 0);
    if (at(witness.segments, word.segment).quote !== at(witness.segments, own.segment).quote) return;
    const column = graph.find(outer);
    const strength = word.segment === own.segment ? withinMarks : acrossMarks;
    anchors.set(column, Math.max(anchors.get(column) ?? 0, strength));
  };
  for (const node of nodes.values()) {
    const last = node + columns.length - 1;
    add(before, node, node - 1);
    add(after, last, last + 1);
  }
  return { before, after };
}

/** How well two stretches are held to the same spot: the strengths of the anchors they share. */
function sharedAnchors(a: Anchors, b: Anchors): number {
  let strength = 0;
  for (const side of ['before', 'after'] as const) {
    const [few, many] = a[side].size <= b[side].size ? [a[side], b[side]] : [b[side], a[side]];
    let best = 0;
    for (const [column, value] of few) best = Math.max(best, Math.min(value, many.get(column) ?? 0));
    strength += best;
  }
  return strength;
}

/**
 * Make those stretches one in the order that stand in each other’s stead: right before or after the same word, in the
 * same sentence, in different articles. Those held on both sides first, then those of most words and articles.
 */
export function* joinAlternatives(
  input: Rows,
  graph: OrderGraph,
  stretches: readonly Stretch[],
  moved: readonly (Moved | null)[],
  order: OrderGraph,
): Steps<void> {
  const anchors = stretches.map((stretch) => findAnchors(input, graph, stretch));
  const byAnchor = new Map<number, number[]>();
  for (const [index, { before, after }] of anchors.entries()) {
    if (moved[index]) continue;
    for (const column of new Set([...before.keys(), ...after.keys()])) pushTo(byAnchor, column, index);
  }
  const weights = stretches.map((stretch) => weightOf(input, stretch));
  const pairs = new Map<number, Pair>();
  for (const [count, [column, indices]] of [...byAnchor].entries()) {
    if (count % atOnce === atOnce - 1) yield;
    for (const [a, b] of toPairs(indices, column, anchors, weights)) {
      const strength = sharedAnchors(at(anchors, a), at(anchors, b));
      if (strength >= withinMarks) pairs.set(a * stretches.length + b, { a, b, strength });
    }
  }
  const weight = ({ a, b }: Pair): number => at(weights, a) * at(weights, b);
  const texts = stretches.map((stretch) => textOf(input, stretch));
  const numbers = new Map([...new Set(texts)].sort(compareText).map((text, number) => [text, number]));
  const textNumbers = texts.map((text) => numbers.get(text) ?? 0);
  const lesser = ({ a, b }: Pair): number => Math.min(at(textNumbers, a), at(textNumbers, b));
  const greater = ({ a, b }: Pair): number => Math.max(at(textNumbers, a), at(textNumbers, b));
  const sorted = [...pairs.values()].sort(
    (x, y) => y.strength - x.strength || weight(y) - weight(x) || lesser(x) - lesser(y) || greater(x) - greater(y),
  );
  const rowsOf = stretches.map(({ nodes }) => new Set(nodes.keys()));
  yield;
  for (const [count, { a, b }] of sorted.entries()) {
    if (count % (10 * atOnce) === 0) yield;
    const [first, second] = [order.find(a), order.find(b)];
    if (first === second) continue;
    const [one, other] = [at(rowsOf, first), at(rowsOf, second)];
    const [few, many] = one.size <= other.size ? [one, other] : [other, one];
    if ([...few].some((row) => many.has(row)) || !order.merge(first, second)) continue;
    for (const row of few) many.add(row);
    rowsOf[order.find(first)] = many;
  }
}

/**
 * The stretches beside one column, two by two, as long as the rows that are aligned each with each other have no more.
 * Of more, each is held against the heaviest on its side: they are what the others stand in the stead of.
 */
function toPairs(
  indices: readonly number[],
  column: number,
  anchors: readonly Anchors[],
  weights: readonly number[],
): (readonly [number, number])[] {
  if (indices.length <= 2 * mostAligned)
    return indices.flatMap((a, step) => indices.slice(step + 1).map((b) => [a, b] as const));
  return (['before', 'after'] as const).flatMap((side) => {
    const own = indices.filter((index) => at(anchors, index)[side].has(column));
    const heaviest = own.toSorted((a, b) => at(weights, b) - at(weights, a) || a - b).slice(0, mostHeld);
    return heaviest.flatMap((a) => own.filter((b) => b !== a).map((b) => [Math.min(a, b), Math.max(a, b)] as const));
  });
}

/** The words of a stretch that are not any sentence’s, weighed by how many articles print them. */
function weightOf({ rows, words }: Rows, { columns, nodes }: Stretch): number {
  const contents = columns.filter((column) => at(words, column).weight >= contentWeight).length;
  let articles = 0;
  for (const row of nodes.keys()) articles += at(rows, row).witnesses.length;
  return (1 + contents) * articles;
}
