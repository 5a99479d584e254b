import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
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
    let best = 0;
    for (const [column, value] of a[side]) best = Math.max(best, Math.min(value, b[side].get(column) ?? 0));
    strength += best;
  }
  return strength;
}

/**
 * Make those stretches one in the order that stand in each other’s stead: right before or after the same word, in the
 * same sentence, in different articles. Those held on both sides first, then those of most words and articles.
 */
export function joinAlternatives(
  input: Rows,
  graph: OrderGraph,
  stretches: readonly Stretch[],
  moved: readonly (Moved | null)[],
  order: OrderGraph,
): void {
  const anchors = stretches.map((stretch) => findAnchors(input, graph, stretch));
  const byAnchor = new Map<number, number[]>();
  for (const [index, { before, after }] of anchors.entries()) {
    if (moved[index]) continue;
    for (const column of new Set([...before.keys(), ...after.keys()])) pushTo(byAnchor, column, index);
  }
  const pairs = new Map<string, { a: number; b: number; strength: number }>();
  for (const indices of byAnchor.values()) {
    for (const [step, a] of indices.entries()) {
      for (const b of indices.slice(step + 1)) {
        const strength = sharedAnchors(at(anchors, a), at(anchors, b));
        if (strength >= withinMarks) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { a, b, strength });
      }
    }
  }
  const weights = stretches.map((stretch) => weightOf(input, stretch));
  const weight = ({ a, b }: { a: number; b: number }): number => at(weights, a) * at(weights, b);
  const texts = stretches.map((stretch) => textOf(input, stretch));
  const text = ({ a, b }: { a: number; b: number }): string =>
    [at(texts, a), at(texts, b)].sort(compareText).join('\n');
  const rowsOf = stretches.map(({ nodes }) => new Set(nodes.keys()));
  const sorted = [...pairs.values()].sort(
    (x, y) => y.strength - x.strength || weight(y) - weight(x) || compareText(text(x), text(y)),
  );
  for (const { a, b } of sorted) {
    const first = order.find(a);
    const second = order.find(b);
    const joined = at(rowsOf, Math.min(first, second));
    const added = at(rowsOf, Math.max(first, second));
    if (first === second || [...added].some((row) => joined.has(row)) || !order.merge(first, second)) continue;
    for (const row of added) joined.add(row);
  }
}

/** The words of a stretch that are not any sentence’s, weighed by how many articles print them. */
function weightOf({ rows, words }: Rows, { columns, nodes }: Stretch): number {
  const contents = columns.filter((column) => at(words, column).weight >= contentWeight).length;
  let articles = 0;
  for (const row of nodes.keys()) articles += at(rows, row).witnesses.length;
  return (1 + contents) * articles;
}
