import { compareText } from '../../compare-text.ts';
import { alignPair, type Run } from './align-pair.ts';
import { at } from './at.ts';
import { OrderGraph } from './order-graph.ts';
import type { RowSegment, Rows } from './read-rows.ts';

/** Rows aligned: the nodes of words that share a column are one in the graph. */
export interface Columns {
  readonly graph: OrderGraph;
  /** True where two articles print runs in contrary orders, and none prints them in one go. */
  readonly isAmbiguous: boolean;
}

interface Candidate {
  /** What all runs of its two segments weigh. */
  readonly pairWeight: number;
  readonly left: RowSegment;
  readonly right: RowSegment;
  readonly run: Run;
  readonly text: string;
}

/**
 * Align all rows at once, none of them the base.
 *
 * Every two segments are aligned by themselves; the runs they share are made columns, those of the segments that have
 * most in common first, the heaviest of these first, except where one would cross an earlier one, put two words of one
 * article into one column, or let two runs between marks of one article interleave (greedy assembly of consistent
 * segments, after Morgenstern’s DIALIGN, 1999). Weights are those of pairs alone, and ties are broken by the words, so
 * the order of input does not matter and an article that is left out takes only its own words with it, unless it alone
 * tied others together.
 *
 * Within a quote, order is fixed; between those of one article it is not: newspapers print the end of a
 * speech first. They follow what others print in one go, else the article.
 */
export function buildColumns({ rows, words }: Rows): Columns {
  const builder = new ColumnBuilder({ rows, words });
  const segments = rows.flatMap((row) => row.segments);
  for (const { left, right, run } of findCandidates(segments, words)) {
    for (let step = 0; step < run.length; step += 1) builder.join(left.from + run.a + step, right.from + run.b + step);
  }
  return builder.finish();
}

function findCandidates(segments: readonly RowSegment[], words: Rows['words']): Candidate[] {
  const known = new Map<string, readonly Run[]>();
  const candidates: Candidate[] = [];
  for (const [index, first] of segments.entries()) {
    for (const second of segments.slice(index + 1)) {
      if (first.row === second.row) continue;
      // A pair is always aligned the same way round, whichever row comes first.
      const [left, right] = compareText(first.text, second.text) <= 0 ? [first, second] : [second, first];
      const pair = `${left.text}\n${right.text}`;
      let runs = known.get(pair);
      if (!runs) {
        const a = words.slice(left.from, left.to);
        const b = words.slice(right.from, right.to);
        known.set(pair, (runs = alignPair(a, b)));
      }
      const pairWeight = runs.reduce((sum, { weight }) => sum + weight, 0);
      for (const run of runs) {
        const from = left.from + run.a;
        const text = words
          .slice(from, from + run.length)
          .map(({ key }) => key)
          .join(' ');
        candidates.push({ pairWeight, left, right, run, text });
      }
    }
  }
  return candidates.sort(
    (x, y) =>
      y.pairWeight - x.pairWeight ||
      y.run.weight - x.run.weight ||
      compareText(x.text, y.text) ||
      x.run.a - y.run.a ||
      x.run.b - y.run.b ||
      x.left.from - y.left.from ||
      x.right.from - y.right.from,
  );
}

class ColumnBuilder {
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
  finish(): Columns {
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
    return { graph: this.graph, isAmbiguous };
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
