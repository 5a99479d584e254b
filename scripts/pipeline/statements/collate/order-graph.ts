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
    return this.walk(this.after, [first], (rank) => rank <= highest).includes(last);
  }

  /** All that stands after some nodes, with them; all that stands before them. */
  descendants(nodes: readonly number[]): Set<number> {
    return new Set(this.walk(this.after, nodes, () => true));
  }
  ancestors(nodes: readonly number[]): Set<number> {
    return new Set(this.walk(this.before, nodes, () => true));
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

  private walk(links: readonly number[][], from: readonly number[], isWithin: (rank: number) => boolean): number[] {
    this.search += 1;
    const reached: number[] = [];
    const stack = from.map((node) => this.find(node));
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (this.seen[node] === this.search) continue;
      this.seen[node] = this.search;
      reached.push(node);
      for (const link of at(links, node)) {
        const root = this.find(link);
        if (this.seen[root] !== this.search && isWithin(at(this.ranks, root))) stack.push(root);
      }
    }
    return reached;
  }
}
