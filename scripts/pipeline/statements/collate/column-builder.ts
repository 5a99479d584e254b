import { at } from './at.ts';
import { OrderGraph } from './order-graph.ts';
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
    if (!this.change((graph) => graph.merge(first, second), both, both)) return;
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
    return this.change((graph) => graph.order(end, second.from), [end], [second.from]);
  }

  /**
   * Lead paths from all that stands before some nodes to all that stands after others; then put the segments of a
   * row wholly before or after each other wherever a path leads from one into the other. Undone, and false, where
   * that cannot be.
   */
  private change(apply: (graph: OrderGraph) => boolean, from: readonly number[], to: readonly number[]): boolean {
    // What the change would order is known before it is made.
    const touched = this.findOrdered(from, to);
    const saved = touched.length > 0 ? this.graph.copy() : null;
    if (!apply(this.graph)) return false;
    if (!saved) return true;
    const loose = this.loose;
    let pending = touched;
    while (pending.length > 0) {
      const done = new Set<string>();
      for (const [first, second] of pending) {
        done.add(pairKey(first, second)).add(pairKey(second, first));
        if (this.graph.order(first.to - 1, second.from)) continue;
        this.graph = saved;
        this.loose = loose;
        return false;
      }
      this.loose = this.loose.filter(([first, second]) => !done.has(pairKey(first, second)));
      pending = pending.flatMap(([first, second]) => this.findOrdered([first.to - 1], [second.from]));
    }
    return true;
  }

  /** Loose pairs between which a path leads, or would lead, earlier first; both ways where it leads both ways. */
  private findOrdered(from: readonly number[], to: readonly number[]): (readonly [RowSegment, RowSegment])[] {
    if (this.loose.length === 0) return [];
    const before = this.graph.ancestors(from);
    const after = this.graph.descendants(to);
    const found: (readonly [RowSegment, RowSegment])[] = [];
    const leads = (first: RowSegment, second: RowSegment): boolean =>
      before.has(this.graph.find(first.from)) && after.has(this.graph.find(second.to - 1));
    for (const [first, second] of this.loose) {
      if (leads(first, second)) found.push([first, second]);
      if (leads(second, first)) found.push([second, first]);
    }
    return found;
  }
}

const pairKey = (first: RowSegment, second: RowSegment): string => `${first.from} ${second.from}`;
