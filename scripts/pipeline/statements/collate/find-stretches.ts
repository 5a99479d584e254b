import { at } from './at.ts';
import { OrderGraph } from './order-graph.ts';
import type { Rows } from './read-rows.ts';

/** Columns that the same rows print one after another, within one sentence. */
export interface Stretch {
  readonly columns: readonly number[];
  /** Node of the first word by row. */
  readonly nodes: ReadonlyMap<number, number>;
}

/** Whether, in any article of its row, a sentence ends with a word. */
export function endsSentence({ rows, words }: Rows, node: number): boolean {
  const { row, segment, offset } = at(words, node);
  return at(rows, row).witnesses.some(({ segments }) => at(at(segments, segment).tokens, offset).endsSentence);
}

/** Part the columns into stretches. Their order is that of their first nodes. */
export function findStretches(input: Rows, graph: OrderGraph): Stretch[] {
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
export function orderStretches({ rows }: Rows, graph: OrderGraph, stretches: readonly Stretch[]): OrderGraph {
  const stretchOf = new Map(
    stretches.flatMap(({ columns }, index) => columns.map((column) => [column, index] as const)),
  );
  const indexOf = (node: number): number => stretchOf.get(graph.find(node)) ?? 0;
  const order = OrderGraph.ofLine(
    Int32Array.from(stretches.keys()),
    Int32Array.from(stretches, ({ columns }) => graph.rankOf(at(columns, 0))),
  );
  const ordered = new Set<number>();
  /** Most rows say the same. */
  const put = (before: number, after: number): void => {
    const link = indexOf(before) * stretches.length + indexOf(after);
    if (!ordered.has(link)) order.order(indexOf(before), indexOf(after));
    ordered.add(link);
  };
  for (const { segments } of rows) {
    for (const { from, to } of segments)
      for (let node = from + 1; node < to; node += 1) if (indexOf(node - 1) !== indexOf(node)) put(node - 1, node);
    for (const [index, segment] of segments.entries())
      for (const later of segments.slice(index + 1)) {
        if (graph.reaches(segment.to - 1, later.from)) put(segment.to - 1, later.from);
        else put(later.to - 1, segment.from);
      }
  }
  return order;
}

/** The keys of a stretch as one string. */
export const textOf = ({ words }: Rows, { columns }: Stretch): string =>
  columns.map((column) => at(words, column).key).join(' ');
