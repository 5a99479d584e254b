import type { Steps } from '../run-steps.ts';
import { alignSegments, strongestFirst, type SharedRun } from './align-segments.ts';
import { at } from './at.ts';
import { ColumnBuilder, type BuiltColumns, type Columns } from './column-builder.ts';
import { ColumnLine } from './column-line.ts';
import type { OrderGraph } from './order-graph.ts';
import { Partners } from './partners.ts';
import type { Row, RowSegment, Rows } from './read-rows.ts';

/** So many rows are aligned each with each other; further ones, one by one, with what came of those. */
export const mostAligned = 32;
/** So many runs are made columns in one step. */
const runsAtOnce = 200;

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
 *
 * So much for the rows that most articles print, of those the longest. Where there are more than `mostAligned`, the
 * others are added one by one in that order, each aligned with the few segments it shares most with: the work for a
 * row does not grow with their number.
 */
export function* buildColumns(input: Rows): Steps<Columns> {
  if (input.rows.length <= mostAligned) return yield* alignAll(input);
  const ranked = [...input.rows.keys()].sort(
    (a, b) => countArticles(input, b) - countArticles(input, a) || countWords(input, b) - countWords(input, a) || a - b,
  );
  const first = takeRows(
    input,
    ranked.slice(0, mostAligned).sort((a, b) => a - b),
  );
  return yield* addRows(input, ranked.slice(mostAligned), first.nodes, yield* alignAll(first.rows));
}

const countArticles = ({ rows }: Rows, row: number): number => at(rows, row).witnesses.length;
const countWords = ({ rows }: Rows, row: number): number =>
  at(rows, row).segments.reduce((sum, { from, to }) => sum + to - from, 0);

/** Some rows by themselves, and what node each of theirs is in all of them. */
function takeRows({ rows, words }: Rows, taken: readonly number[]): { rows: Rows; nodes: number[] } {
  const nodes: number[] = [];
  const own = taken.map((index, row): Row => {
    const { witnesses, segments } = at(rows, index);
    return {
      witnesses,
      segments: segments.map((segment) => {
        const from = nodes.length;
        for (let node = segment.from; node < segment.to; node += 1) nodes.push(node);
        return { ...segment, row, from, to: nodes.length };
      }),
    };
  });
  const rowOf = new Map(taken.map((index, row) => [index, row]));
  const ownWords = nodes.map((node) => ({ ...at(words, node), row: rowOf.get(at(words, node).row) ?? 0 }));
  return { rows: { rows: own, words: ownWords }, nodes };
}

function* alignAll({ rows, words }: Rows): Steps<BuiltColumns> {
  const segments = rows.flatMap((row) => row.segments);
  const known = new Map<string, SharedRun['run'][]>();
  const shared: SharedRun[] = [];
  for (const [index, first] of segments.entries()) {
    yield;
    for (const second of segments.slice(index + 1))
      if (first.row !== second.row) shared.push(...alignSegments(first, second, words, known));
  }
  const builder = new ColumnBuilder({ rows, words });
  for (const [index, { left, right, run }] of shared.sort(strongestFirst).entries()) {
    if (index % runsAtOnce === 0) yield;
    for (let step = 0; step < run.length; step += 1) builder.join(left.from + run.a + step, right.from + run.b + step);
  }
  return builder.finish();
}

/** @param nodes what node in all rows each of the columns’ is */
function* addRows(
  input: Rows,
  added: readonly number[],
  nodes: readonly number[],
  { graph, printed, isAmbiguous }: BuiltColumns,
): Steps<Columns> {
  const { rows, words } = input;
  const members = Map.groupBy(nodes.keys(), (node) => graph.find(node));
  const line = new ColumnLine(
    input,
    graph.inLine().map((root) => (members.get(root) ?? []).map((node) => at(nodes, node))),
  );
  const inOneGo = new InOneGo(line, nodes, printed);
  const partners = new Partners(words);
  const isAdded = new Set(added);
  for (const [row, { segments }] of rows.entries())
    if (!isAdded.has(row)) for (const segment of segments) partners.add(segment);
  let isContrary = isAmbiguous;
  for (const row of added) {
    yield;
    const { segments } = at(rows, row);
    const shared = segments.flatMap((segment) =>
      partners.find(segment).flatMap((partner) => alignSegments(segment, partner, words)),
    );
    for (const { left, right, run } of shared.sort(strongestFirst)) {
      const [own, other] =
        left.row === row ? [left.from + run.a, right.from + run.b] : [right.from + run.b, left.from + run.a];
      for (let step = 0; step < run.length; step += 1) line.join(own + step, other + step);
    }
    line.settle(row);
    for (const segment of segments) partners.add(segment);
    isContrary ||= segments.some((segment, index) =>
      segments
        .slice(index + 1)
        .some((later) => line.placeOf(later.from) < line.placeOf(segment.from) && !inOneGo.has(later, segment)),
    );
  }
  yield;
  return { graph: line.toGraph(), isAmbiguous: isContrary };
}

/** Which segments are printed in one go by the rows that were aligned first. */
class InOneGo {
  readonly #line: ColumnLine;
  readonly #printed: OrderGraph;
  /** The node in `printed` of each of their columns. */
  readonly #nodes: ReadonlyMap<number, number>;
  readonly #known = new Map<string, boolean>();

  constructor(line: ColumnLine, nodes: readonly number[], printed: OrderGraph) {
    this.#line = line;
    this.#printed = printed;
    this.#nodes = new Map(nodes.map((node, own) => [line.columnOf(node), own]));
  }

  /** Whether some print on from the words of one segment to those of another. */
  has(first: RowSegment, second: RowSegment): boolean {
    const [from] = this.#nodesOf(first);
    const to = this.#nodesOf(second).at(-1);
    if (from === undefined || to === undefined) return false;
    const key = `${from} ${to}`;
    const known = this.#known.get(key) ?? this.#printed.reaches(from, to);
    this.#known.set(key, known);
    return known;
  }

  #nodesOf({ from, to }: RowSegment): number[] {
    return Array.from(
      { length: to - from },
      (_, step) => this.#nodes.get(this.#line.columnOf(from + step)) ?? [],
    ).flat();
  }
}
