import { at } from './at.ts';

/**
 * What stands before what: nodes in an order without cycles, in which nodes can be made one.
 *
 * It is the variant graph of collation (Schmidt and Colomb 2009; CollateX, Dekker and van Hulle 2015): a path for
 * each printing, shared where printings agree.
 *
 * Each node keeps a rank above those of all that stand before it, so that a search for a path looks only between the
 * ranks of its ends (Pearce and Kelly’s dynamic topological sort, 2006).
 */
export class OrderGraph {
  private readonly parents: Int32Array;
  private readonly ranks: Int32Array;
  private readonly after: number[][];
  private readonly before: number[][];
  private readonly seen: Int32Array;
  private search = 0;

  constructor(size: number, from?: OrderGraph) {
    this.parents = from ? from.parents.slice() : Int32Array.from({ length: size }, (_, node) => node);
    this.ranks = (from?.ranks ?? this.parents).slice();
    this.after = Array.from({ length: size }, (_, node) => from?.after[node]?.slice() ?? []);
    this.before = Array.from({ length: size }, (_, node) => from?.before[node]?.slice() ?? []);
    this.seen = new Int32Array(size);
  }

  /**
   * Nodes that are made one already and stand in a line; nothing is before anything yet.
   *
   * @param roots by node, the least of those it is one with
   * @param places by node, where it stands in line: what is put before what then needs no search
   */
  static ofLine(roots: Int32Array, places: Int32Array): OrderGraph {
    const graph = new OrderGraph(roots.length);
    graph.parents.set(roots);
    graph.ranks.set(places);
    return graph;
  }

  copy(): OrderGraph {
    return new OrderGraph(this.parents.length, this);
  }

  /** The node that stands for all those that were made one with it. */
  find(node: number): number {
    let root = node;
    for (let next = at(this.parents, root); next !== root; next = at(this.parents, root)) root = next;
    for (let step = node; step !== root;) {
      const next = at(this.parents, step);
      this.parents[step] = root;
      step = next;
    }
    return root;
  }

  /** Less than that of all that stands after the node. */
  rankOf(node: number): number {
    return at(this.ranks, this.find(node));
  }

  /** The nodes that stand right after one; right before it. */
  next(node: number): number[] {
    return this.neighbours(this.after, this.find(node));
  }
  previous(node: number): number[] {
    return this.neighbours(this.before, this.find(node));
  }

  /** Whether a path leads from one node to another; a node reaches itself. */
  reaches(from: number, to: number): boolean {
    const first = this.find(from);
    const last = this.find(to);
    if (first === last) return true;
    const highest = at(this.ranks, last);
    if (at(this.ranks, first) > highest) return false;
    return this.walk(this.after, [first], (rank) => rank <= highest, last).includes(last);
  }

  /** All that stands after some nodes, with them; all that stands before them. */
  descendants(nodes: readonly number[]): Set<number> {
    return new Set(this.walk(this.after, nodes, () => true));
  }
  ancestors(nodes: readonly number[]): Set<number> {
    return new Set(this.walk(this.before, nodes, () => true));
  }

  /** All nodes in an order that all paths keep, those made one once: what follows a node comes soon after it. */
  inLine(): number[] {
    const roots = [...this.parents.keys()].filter((node) => this.find(node) === node);
    const waiting = new Map(roots.map((root) => [root, this.previous(root).length]));
    const ready = roots.filter((root) => waiting.get(root) === 0).reverse();
    const line: number[] = [];
    for (let root = ready.pop(); root !== undefined; root = ready.pop()) {
      line.push(root);
      for (const next of this.next(root).reverse()) {
        const count = (waiting.get(next) ?? 0) - 1;
        waiting.set(next, count);
        if (count === 0) ready.push(next);
      }
    }
    return line;
  }

  /** Put one node before another. Refused, and nothing changed, where it stands after it. */
  order(first: number, second: number): boolean {
    const a = this.find(first);
    const b = this.find(second);
    if (a === b || !this.rank(a, b)) return false;
    at(this.after, a).push(b);
    at(this.before, b).push(a);
    return true;
  }

  /** Make two nodes one. Refused, and nothing changed, where one stands before the other. */
  merge(first: number, second: number): boolean {
    const a = this.find(first);
    const b = this.find(second);
    if (a === b) return true;
    const [low, high] = at(this.ranks, a) < at(this.ranks, b) ? [a, b] : [b, a];
    if (!this.rank(high, low)) return false;
    const root = Math.min(a, b);
    const gone = Math.max(a, b);
    // Now the lower has all before it that stands before either, and all that stands after either is above it.
    this.ranks[root] = at(this.ranks, high);
    this.parents[gone] = root;
    this.after[root] = this.neighbours([[...at(this.after, root), ...at(this.after, gone)]], 0);
    this.before[root] = this.neighbours([[...at(this.before, root), ...at(this.before, gone)]], 0);
    this.after[gone] = [];
    this.before[gone] = [];
    return true;
  }

  /** Give one node a rank below another’s. False, and nothing changed, where it stands after the other. */
  private rank(first: number, second: number): boolean {
    const lowest = at(this.ranks, second);
    const highest = at(this.ranks, first);
    if (highest < lowest) return true;
    const above = this.walk(this.after, [second], (rank) => rank <= highest);
    if (above.includes(first)) return false;
    const below = this.walk(this.before, [first], (rank) => rank >= lowest);
    const byRank = (a: number, b: number): number => at(this.ranks, a) - at(this.ranks, b);
    const nodes = [...below.sort(byRank), ...above.sort(byRank)];
    const ranks = nodes.map((node) => at(this.ranks, node)).sort((a, b) => a - b);
    for (const [index, node] of nodes.entries()) this.ranks[node] = at(ranks, index);
    return true;
  }

  private neighbours(links: readonly number[][], node: number): number[] {
    // Links name nodes as they were when they were made: they are brought up to date where they are read.
    return [...new Set(at(links, node).map((link) => this.find(link)))];
  }

  /** What is reached from some nodes; no more than that once a node is reached that was asked for. */
  private walk(
    links: readonly number[][],
    from: readonly number[],
    isWithin: (rank: number) => boolean,
    asked = -1,
  ): number[] {
    this.search += 1;
    const reached: number[] = [];
    const stack = from.map((node) => this.find(node));
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (this.seen[node] === this.search) continue;
      this.seen[node] = this.search;
      reached.push(node);
      for (const link of at(links, node)) {
        const root = this.find(link);
        if (root === asked) return [root];
        if (this.seen[root] !== this.search && isWithin(at(this.ranks, root))) stack.push(root);
      }
    }
    return reached;
  }
}
