import { at } from './at.ts';
import { OrderGraph } from './order-graph.ts';
import type { RowSegment, Rows } from './read-rows.ts';

const none = -1;
/** Stands before the first column. */
const start = 0;

/**
 * Columns in the one order in which they are read, to which rows are added: a word joins a column where that keeps the
 * order of its quote and the runs between marks of its article apart; the others get columns beside their neighbours’.
 * What was in line before stays as it was, so that adding a row asks nothing of all the others.
 */
export class ColumnLine {
  readonly #input: Rows;
  /** The column of each node. */
  readonly #columnOf: Int32Array;
  /** By column: a number above that of all before it in line; what is before it; after it. */
  readonly #places = [0];
  readonly #previous = [none];
  readonly #next = [none];
  /** The row of which a word joined last, by column. */
  readonly #lastRow = [none];
  #end = start;
  /** The places of the first and the last column that a segment of the row at hand has joined. */
  readonly #extents = new Map<RowSegment, { first: number; last: number }>();

  /** @param columns the nodes of each column there is, in line */
  constructor(input: Rows, columns: readonly (readonly number[])[]) {
    this.#input = input;
    this.#columnOf = new Int32Array(input.words.length).fill(none);
    for (const nodes of columns) {
      const column = this.#insertAfter(this.#end, none);
      for (const node of nodes) this.#columnOf[node] = column;
    }
  }

  /** The place of a node’s column: less than that of what stands after it. Changes when rows are settled. */
  placeOf(node: number): number {
    return at(this.#places, at(this.#columnOf, node));
  }

  columnOf(node: number): number {
    return at(this.#columnOf, node);
  }

  /** Put a word of the row at hand into the column of another, if nothing speaks against it. */
  join(node: number, other: number): void {
    const column = at(this.#columnOf, other);
    const { row, segment } = at(this.#input.words, node);
    if (at(this.#columnOf, node) !== none || at(this.#lastRow, column) === row) return;
    const { segments } = at(this.#input.rows, row);
    const own = at(segments, segment);
    const place = at(this.#places, column);
    if (!this.#keepsOrder(node, own.quote, place)) return;
    const extent = this.#extents.get(own);
    const first = Math.min(place, extent?.first ?? place);
    const last = Math.max(place, extent?.last ?? place);
    for (const other of segments) {
      const theirs = other === own ? undefined : this.#extents.get(other);
      if (theirs && first <= theirs.last && last >= theirs.first) return;
    }
    this.#columnOf[node] = column;
    this.#lastRow[column] = row;
    this.#extents.set(own, { first, last });
  }

  /** Give the words of the row at hand that joined none columns of their own. The next row may then be added. */
  settle(row: number): void {
    const { segments } = at(this.#input.rows, row);
    this.#extents.clear();
    for (const { from, to } of segments) {
      const first = this.#columnOf.subarray(from, to).find((column) => column !== none);
      if (first !== undefined) this.#fill(row, from, to, at(this.#previous, first));
    }
    for (const [index, { from, to }] of segments.entries())
      if (at(this.#columnOf, from) === none) this.#fill(row, from, to, this.#spotOf(segments, index));
  }

  /** The same columns and order as a graph, with the words of each segment, and the segments of each row, in order. */
  toGraph(): OrderGraph {
    const { rows, words } = this.#input;
    const ranks = new Int32Array(this.#places.length);
    for (let column: number = start, rank = 0; column !== none; column = at(this.#next, column)) ranks[column] = rank++;
    const firstOf = new Map<number, number>();
    for (const [node, column] of this.#columnOf.entries()) if (!firstOf.has(column)) firstOf.set(column, node);
    const graph = OrderGraph.ofLine(
      Int32Array.from(this.#columnOf, (column) => firstOf.get(column) ?? 0),
      Int32Array.from(this.#columnOf, (column) => at(ranks, column)),
    );
    const ordered = new Set<number>();
    const order = (first: number, second: number): void => {
      const link = graph.find(first) * words.length + graph.find(second);
      if (ordered.has(link) || this.placeOf(first) >= this.placeOf(second)) return;
      ordered.add(link);
      graph.order(first, second);
    };
    for (const { segments } of rows) {
      for (const [index, segment] of segments.entries()) {
        for (let node = segment.from + 1; node < segment.to; node += 1) order(node - 1, node);
        for (const later of segments.slice(index + 1)) {
          order(segment.to - 1, later.from);
          order(later.to - 1, segment.from);
        }
      }
    }
    return graph;
  }

  /** Whether a place lies between those of the nearest words of the quote that have one. */
  #keepsOrder(node: number, quote: number, place: number): boolean {
    const { rows, words } = this.#input;
    const { row } = at(words, node);
    for (const step of [-1, 1]) {
      for (let other = node + step; ; other += step) {
        const word = words[other];
        if (word?.row !== row || at(at(rows, row).segments, word.segment).quote !== quote) break;
        if (at(this.#columnOf, other) === none) continue;
        if ((place - this.placeOf(other)) * step >= 0) return false;
        break;
      }
    }
    return true;
  }

  /** Behind which column a segment belongs of which no word has one: beside the others of its quote, or of its row. */
  #spotOf(segments: readonly RowSegment[], index: number): number {
    const { quote } = at(segments, index);
    const settled = segments.slice(index + 1).filter(({ from }) => at(this.#columnOf, from) !== none);
    const next = settled.find((segment) => segment.quote === quote);
    // Those before it in the row were given columns before.
    const before = segments[index - 1];
    if (before && (before.quote === quote || !next)) return at(this.#columnOf, before.to - 1);
    const after = next ?? settled[0];
    return after ? at(this.#previous, at(this.#columnOf, after.from)) : this.#end;
  }

  #fill(row: number, from: number, to: number, spot: number): void {
    let last = spot;
    for (let node = from; node < to; node += 1) {
      const column = at(this.#columnOf, node);
      last = column === none ? this.#insertAfter(last, row) : column;
      this.#columnOf[node] = last;
    }
  }

  #insertAfter(before: number, row: number): number {
    const after = at(this.#next, before);
    const column = this.#places.length;
    const low = at(this.#places, before);
    const high = after === none ? low + 2 : at(this.#places, after);
    const place = (low + high) / 2;
    this.#places.push(place);
    this.#previous.push(before);
    this.#next.push(after);
    this.#lastRow.push(row);
    this.#next[before] = column;
    if (after === none) this.#end = column;
    else this.#previous[after] = column;
    // No number is left between two that were halved some fifty times.
    if (place <= low || place >= high) this.#number();
    return column;
  }

  #number(): void {
    for (let column: number = start, place = 0; column !== none; column = at(this.#next, column))
      this.#places[column] = place++;
  }
}
