import { at } from './at.ts';
import { OrderGraph } from './order-graph.ts';
import { hasMark, ReachTable } from './reach-table.ts';
import type { RowSegment, Rows } from './read-rows.ts';

/** Rows aligned: the nodes of words that share a column are one in the graph. */
export interface Columns {
  readonly graph: OrderGraph;
  /** True where two articles print runs in contrary orders, and none prints them in one go. */
  readonly isAmbiguous: boolean;
}

/** The same, and the order of what is printed in one go. */
export interface BuiltColumns extends Columns {
  readonly printed: OrderGraph;
}

/** Columns in the making, of rows none of which is in line yet. */
export class ColumnBuilder {
  private graph: OrderGraph;
  /** Rows that have a word in the column of a node, by its root. */
  private readonly rowsOf: Set<number>[];
  /** Pairs of segments of one row that nothing orders yet. */
  private loose: (readonly [RowSegment, RowSegment])[] = [];
  /**
   * The segments whose first words stand at a node or before it; whose last words stand there or after. Kept as paths
   * are added, as every join asks between which of them they would lead.
   */
  private starts: ReachTable;
  private ends: ReachTable;
  private readonly marks: ReadonlyMap<RowSegment, number>;
  /** By mark: those of the segments that nothing orders yet against its own. */
  private unordered: ReachTable;
  private readonly rows: Rows['rows'];

  constructor({ rows, words }: Rows) {
    this.rows = rows;
    this.graph = new OrderGraph(words.length);
    this.rowsOf = words.map(({ row }) => new Set([row]));
    for (const { segments } of rows) {
      for (const [index, segment] of segments.entries()) {
        for (let node = segment.from + 1; node < segment.to; node += 1) this.graph.order(node - 1, node);
        for (const later of segments.slice(index + 1)) {
          if (segment.quote === later.quote) this.graph.order(segment.to - 1, later.from);
          else this.loose.push([segment, later]);
        }
      }
    }
    this.marks = new Map([...new Set(this.loose.flat())].map((segment, mark) => [segment, mark]));
    this.unordered = this.markUnordered();
    this.starts = new ReachTable(words.length, this.marks.size);
    this.ends = new ReachTable(words.length, this.marks.size);
    for (const [{ from, to }, mark] of this.marks) {
      this.starts.set(from, mark);
      this.ends.set(to - 1, mark);
      this.spread(from, to - 1);
    }
  }

  /** Put two words into one column, if nothing speaks against it. */
  join(a: number, b: number): void {
    const first = this.graph.find(a);
    const second = this.graph.find(b);
    if (first === second) return;
    const small = at(this.rowsOf, Math.max(first, second));
    const large = at(this.rowsOf, Math.min(first, second));
    if ([...small].some((row) => large.has(row))) return;
    const both = [first, second];
    if (!this.change(() => this.merge(first, second), both, both)) return;
    for (const row of small) large.add(row);
  }

  /** Order what no printing orders by how its article does, and say whether articles contradict each other in it. */
  finish(): BuiltColumns {
    const printed = this.graph.copy();
    let isAmbiguous = false;
    for (const { segments } of this.rows) {
      for (const [index, segment] of segments.entries()) {
        for (const later of segments.slice(index + 1)) {
          if (this.orderSegments(segment, later)) continue;
          isAmbiguous ||= !printed.reaches(later.from, segment.to - 1);
          this.orderSegments(later, segment);
        }
      }
    }
    return { graph: this.graph, isAmbiguous, printed };
  }

  private orderSegments(first: RowSegment, second: RowSegment): boolean {
    const end = first.to - 1;
    return this.change(() => this.order(end, second.from), [end], [second.from]);
  }

  /**
   * Lead paths from all that stands before some nodes to all that stands after others; then put the segments of a
   * row wholly before or after each other wherever a path leads from one into the other. Undone, and false, where
   * that cannot be.
   */
  private change(apply: () => boolean, from: readonly number[], to: readonly number[]): boolean {
    // What the change would order is known before it is made.
    const touched = this.findOrdered(from, to);
    const { graph, loose, unordered, starts, ends } = this;
    if (touched.length > 0) {
      this.graph = graph.copy();
      this.starts = starts.copy();
      this.ends = ends.copy();
    }
    const undo = (): false => {
      this.graph = graph;
      this.loose = loose;
      this.unordered = unordered;
      this.starts = starts;
      this.ends = ends;
      return false;
    };
    if (!apply()) return undo();
    let pending = touched;
    while (pending.length > 0) {
      const done = new Set<string>();
      for (const [first, second] of pending) {
        done.add(pairKey(first, second)).add(pairKey(second, first));
        if (!this.order(first.to - 1, second.from)) return undo();
      }
      this.loose = this.loose.filter(([first, second]) => !done.has(pairKey(first, second)));
      this.unordered = this.markUnordered();
      pending = pending.flatMap(([first, second]) => this.findOrdered([first.to - 1], [second.from]));
    }
    return true;
  }

  /** Loose pairs between which a path leads, or would lead, earlier first; both ways where it leads both ways. */
  private findOrdered(from: readonly number[], to: readonly number[]): (readonly [RowSegment, RowSegment])[] {
    if (this.loose.length === 0) return [];
    const before = this.starts.unionOf(from.map((node) => this.graph.find(node)));
    const after = this.ends.unionOf(to.map((node) => this.graph.find(node)));
    const isStart = (mark: number): boolean => hasMark(before, mark) && this.unordered.meets(mark, after);
    // Mostly there are none.
    if (![...this.marks.values()].some(isStart)) return [];
    const found: (readonly [RowSegment, RowSegment])[] = [];
    const leads = (first: RowSegment, second: RowSegment): boolean =>
      hasMark(before, this.markOf(first)) && hasMark(after, this.markOf(second));
    for (const [first, second] of this.loose) {
      if (leads(first, second)) found.push([first, second]);
      if (leads(second, first)) found.push([second, first]);
    }
    return found;
  }

  private markOf(segment: RowSegment): number {
    return this.marks.get(segment) ?? 0;
  }

  private markUnordered(): ReachTable {
    const unordered = new ReachTable(this.marks.size, this.marks.size);
    for (const [first, second] of this.loose) {
      unordered.set(this.markOf(first), this.markOf(second));
      unordered.set(this.markOf(second), this.markOf(first));
    }
    return unordered;
  }

  private order(first: number, second: number): boolean {
    const isOrdered = this.graph.order(first, second);
    if (isOrdered) this.spread(first, second);
    return isOrdered;
  }

  private merge(first: number, second: number): boolean {
    if (!this.graph.merge(first, second)) return false;
    const root = this.graph.find(first);
    const gone = root === first ? second : first;
    this.starts.add(gone, root);
    this.ends.add(gone, root);
    this.spread(root, root);
    return true;
  }

  /** Let what starts before one node be known to all that stands after it, and what ends after another, before it. */
  private spread(first: number, second: number): void {
    if (this.loose.length === 0) return;
    const through = (table: ReachTable, from: number, neighbours: (node: number) => number[]): void => {
      const stack = [this.graph.find(from)];
      for (let node = stack.pop(); node !== undefined; node = stack.pop())
        for (const next of neighbours(node)) if (table.add(node, next)) stack.push(next);
    };
    through(this.starts, first, (node) => this.graph.next(node));
    through(this.ends, second, (node) => this.graph.previous(node));
  }
}

const pairKey = (first: RowSegment, second: RowSegment): string => `${first.from} ${second.from}`;
