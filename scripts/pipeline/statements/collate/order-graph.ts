import { at } from './at.ts';

/**
 * What stands before what: nodes in an order without cycles, in which nodes can be made one.
 *
 * It is the variant graph of collation (Schmidt and Colomb 2009; CollateX, Dekker and van Hulle 2015): a path for
 * each printing, shared where printings agree.
 */
export class OrderGraph {
  private readonly parents: Int32Array;
  private readonly after: Set<number>[];
  private readonly before: Set<number>[];
  private readonly seen: Int32Array;
  private search = 0;

  constructor(size: number, from?: OrderGraph) {
    this.parents = from ? from.parents.slice() : Int32Array.from({ length: size }, (_, node) => node);
    this.after = Array.from({ length: size }, (_, node) => new Set(from?.after[node]));
    this.before = Array.from({ length: size }, (_, node) => new Set(from?.before[node]));
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
    return this.neighbours(this.after, node);
  }
  previous(node: number): number[] {
    return this.neighbours(this.before, node);
  }

  /** Whether a path leads from one node to another; a node reaches itself. */
  reaches(from: number, to: number): boolean {
    const target = this.find(to);
    return this.walk(this.after, [from], target).has(target);
  }

  /** All that stands after some nodes, with them; all that stands before them. */
  descendants(nodes: readonly number[]): Set<number> {
    return this.walk(this.after, nodes);
  }
  ancestors(nodes: readonly number[]): Set<number> {
    return this.walk(this.before, nodes);
  }

  /** Put one node before another. Refused, and nothing changed, where it stands after it. */
  order(first: number, second: number): boolean {
    const a = this.find(first);
    const b = this.find(second);
    if (at(this.after, a).has(b)) return true;
    if (this.reaches(b, a)) return false;
    at(this.after, a).add(b);
    at(this.before, b).add(a);
    return true;
  }

  /** Make two nodes one. Refused, and nothing changed, where one stands before the other. */
  merge(first: number, second: number): boolean {
    const a = this.find(first);
    const b = this.find(second);
    if (a === b) return true;
    if (this.reaches(a, b) || this.reaches(b, a)) return false;
    const root = Math.min(a, b);
    const gone = Math.max(a, b);
    this.parents[gone] = root;
    for (const node of at(this.after, gone)) at(this.after, root).add(node);
    for (const node of at(this.before, gone)) at(this.before, root).add(node);
    return true;
  }

  private neighbours(links: readonly Set<number>[], node: number): number[] {
    const set = at(links, this.find(node));
    // Links name nodes as they were when they were made: they are brought up to date where they are read.
    const roots = new Set([...set].map((link) => this.find(link)));
    if (roots.size < set.size) {
      set.clear();
      for (const root of roots) set.add(root);
    }
    return [...roots];
  }

  private walk(links: readonly Set<number>[], from: readonly number[], target = -1): Set<number> {
    this.search += 1;
    const reached = new Set<number>();
    const stack = from.map((node) => this.find(node));
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (this.seen[node] === this.search) continue;
      this.seen[node] = this.search;
      reached.add(node);
      if (node === target) break;
      for (const link of at(links, node)) {
        const root = this.find(link);
        if (this.seen[root] !== this.search) stack.push(root);
      }
    }
    return reached;
  }
}
