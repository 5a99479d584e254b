import { byCodeUnit } from '../../topics/keys.ts';
import { at } from './at.ts';
import type { Columns } from './build-columns.ts';
import { findMoved, type Moved } from './find-moved.ts';
import { OrderGraph } from './order-graph.ts';
import type { PrintedSegment, Rows } from './read-rows.ts';
import { contentWeight } from './tokenize-printing.ts';

/** What one article prints at one place. */
export interface Part {
  readonly article: string;
  readonly segment: PrintedSegment;
  /** Which of the segment’s tokens, `to` not with them. */
  readonly from: number;
  readonly to: number;
}

/** A place in the making, with what each article prints there. */
export interface Block {
  readonly parts: readonly Part[];
  /** Whether all that print here print the same column of words. */
  readonly isShared: boolean;
  /** Set where the words stand elsewhere in other printings, or twice in this one. */
  readonly moved: Moved | null;
  /** Columns the block holds, to find again what was moved. */
  readonly columns: readonly number[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Whether some two neighbours, moved words aside, could as well stand the other way round. */
  readonly isAmbiguous: boolean;
}

/** Columns that the same rows print one after another, within one sentence. */
export interface Stretch {
  readonly columns: readonly number[];
  /** Node of the first word by row. */
  readonly nodes: ReadonlyMap<number, number>;
}

/**
 * Bring the columns into a line of blocks: first each stretch of columns that the same articles print; then those
 * that stand in each other’s stead (after or before the same word of the same sentence, in different articles) as
 * one block of several readings; then all in an order that every printing keeps.
 */
export function buildBlocks(input: Rows, { graph, isAmbiguous }: Columns): Blocks {
  const stretches = findStretches(input, graph);
  const moved = findMoved(input, stretches, (node) => graph.find(node));
  const order = orderStretches(input, graph, stretches);
  joinAlternatives(input, graph, stretches, moved, order);
  const line = linearise(input, stretches, moved, order);
  const settled = line.filter((group) => !group.some((index) => moved[index]));
  const isLoose = settled.some((group, index) => {
    const next = settled[index + 1];
    return next !== undefined && !order.reaches(at(group, 0), at(next, 0));
  });
  return {
    blocks: line.flatMap((group) => toBlocks(input, stretches, moved, group)),
    isAmbiguous: isAmbiguous || isLoose,
  };
}

/** Whether, in any article of its row, a sentence ends with a word. */
function endsSentence({ rows, words }: Rows, node: number): boolean {
  const { row, segment, offset } = at(words, node);
  return at(rows, row).witnesses.some(({ segments }) => at(at(segments, segment).tokens, offset).endsSentence);
}

function findStretches(input: Rows, graph: OrderGraph): Stretch[] {
  const { words } = input;
  const columns = new Map<number, Map<number, number>>();
  for (const [node, { row }] of words.entries()) {
    const root = graph.find(node);
    const members = columns.get(root) ?? new Map<number, number>();
    columns.set(root, members.set(row, node));
  }
  /** The column that all of a column’s rows print next, and no other row does. */
  const continuation = (members: ReadonlyMap<number, number>): number | null => {
    let next: number | null = null;
    for (const node of members.values()) {
      const word = words[node + 1];
      if (word?.offset !== at(words, node).offset + 1 || endsSentence(input, node)) return null;
      const root = graph.find(node + 1);
      if (next !== null && next !== root) return null;
      next = root;
    }
    return next !== null && columns.get(next)?.size === members.size ? next : null;
  };
  const nextOf = new Map([...columns].map(([root, members]) => [root, continuation(members)]));
  const continued = new Set(nextOf.values());
  const stretches: Stretch[] = [];
  for (const [root, nodes] of columns) {
    if (continued.has(root)) continue;
    const run: number[] = [];
    for (let column: number | null = root; column !== null; column = nextOf.get(column) ?? null) run.push(column);
    stretches.push({ columns: run, nodes });
  }
  return stretches;
}

/** The order of the stretches as their words stand, with the segments of each row one after the other. */
function orderStretches({ rows }: Rows, graph: OrderGraph, stretches: readonly Stretch[]): OrderGraph {
  const stretchOf = new Map(
    stretches.flatMap(({ columns }, index) => columns.map((column) => [column, index] as const)),
  );
  const indexOf = (node: number): number => stretchOf.get(graph.find(node)) ?? 0;
  const order = new OrderGraph(stretches.length);
  for (const { segments } of rows) {
    for (const { from, to } of segments)
      for (let node = from + 1; node < to; node += 1)
        if (indexOf(node - 1) !== indexOf(node)) order.order(indexOf(node - 1), indexOf(node));
    for (const [index, segment] of segments.entries())
      for (const later of segments.slice(index + 1)) {
        if (graph.reaches(segment.to - 1, later.from)) order.order(indexOf(segment.to - 1), indexOf(later.from));
        else order.order(indexOf(later.to - 1), indexOf(segment.from));
      }
  }
  return order;
}

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

function joinAlternatives(
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
    for (const column of new Set([...before.keys(), ...after.keys()]))
      byAnchor.set(column, [...(byAnchor.get(column) ?? []), index]);
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
  const text = ({ a, b }: { a: number; b: number }): string => [at(texts, a), at(texts, b)].sort(byCodeUnit).join('\n');
  const rowsOf = stretches.map(({ nodes }) => new Set(nodes.keys()));
  const sorted = [...pairs.values()].sort(
    (x, y) => y.strength - x.strength || weight(y) - weight(x) || byCodeUnit(text(x), text(y)),
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

const textOf = ({ words }: Rows, { columns }: Stretch): string =>
  columns.map((column) => at(words, column).key).join(' ');

/** Stretches in the order they are read, alternatives together; what was moved follows what it was moved behind. */
function linearise(
  input: Rows,
  stretches: readonly Stretch[],
  moved: readonly (Moved | null)[],
  order: OrderGraph,
): number[][] {
  const groups = new Map<number, number[]>();
  for (const index of stretches.keys()) {
    const root = order.find(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  const texts = new Map(
    [...groups].map(([root, group]) => [
      root,
      group
        .map((index) => textOf(input, at(stretches, index)))
        .sort(byCodeUnit)
        .join('\n'),
    ]),
  );
  const waiting = new Map([...groups.keys()].map((root) => [root, order.previous(root).length]));
  const ready = new Set([...waiting].filter(([, count]) => count === 0).map(([root]) => root));
  const line: number[][] = [];
  let last: number | null = null;
  while (ready.size > 0) {
    const following = new Set(last === null ? [] : order.next(last));
    const rank = (root: number): number =>
      Number(following.has(root)) + Number(following.has(root) && moved[root] !== null);
    const [chosen] = [...ready].sort((a, b) => rank(b) - rank(a) || byCodeUnit(texts.get(a) ?? '', texts.get(b) ?? ''));
    if (chosen === undefined) break;
    ready.delete(chosen);
    line.push(groups.get(chosen) ?? []);
    for (const next of order.next(chosen)) {
      const count = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, count);
      if (count === 0) ready.add(next);
    }
    last = chosen;
  }
  return line;
}

/** One block of alternatives as it is; a stretch that all print alike as a block for each of its columns. */
function toBlocks(
  { rows, words }: Rows,
  stretches: readonly Stretch[],
  moved: readonly (Moved | null)[],
  group: readonly number[],
): Block[] {
  const partsOf = ({ columns, nodes }: Stretch): Part[] =>
    [...nodes].flatMap(([row, node]) => {
      const { segment, offset } = at(words, node);
      return at(rows, row).witnesses.map(({ article, segments }) => ({
        article,
        segment: at(segments, segment),
        from: offset,
        to: offset + columns.length,
      }));
    });
  const sorted = (parts: Part[]): Part[] => parts.sort((a, b) => byCodeUnit(a.article, b.article));
  if (group.length > 1) {
    const members = group.map((index) => at(stretches, index));
    return [
      {
        parts: sorted(members.flatMap(partsOf)),
        isShared: false,
        moved: null,
        columns: members.flatMap(({ columns }) => columns),
      },
    ];
  }
  const index = at(group, 0);
  const stretch = at(stretches, index);
  return stretch.columns.map((column, step) => ({
    parts: sorted(partsOf(stretch)).map((part) => ({ ...part, from: part.from + step, to: part.from + step + 1 })),
    isShared: true,
    moved: moved[index] ?? null,
    columns: [column],
  }));
}
