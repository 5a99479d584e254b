import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import type { Steps } from '../run-steps.ts';
import { at } from './at.ts';
import type { Columns } from './column-builder.ts';
import { findMoved, type Moved } from './find-moved.ts';
import { findStretches, orderStretches, textOf, type Stretch } from './find-stretches.ts';
import { joinAlternatives } from './join-alternatives.ts';
import type { OrderGraph } from './order-graph.ts';
import type { PrintedSegment, Rows } from './read-rows.ts';

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

/**
 * Bring the columns into a line of blocks: first each stretch of columns that the same articles print; then those
 * that stand in each other’s stead (after or before the same word of the same sentence, in different articles) as
 * one block of several readings; then all in an order that every printing keeps.
 */
export function* buildBlocks(input: Rows, { graph, isAmbiguous }: Columns): Steps<Blocks> {
  const stretches = findStretches(input, graph);
  yield;
  const moved = findMoved(input, stretches, (node) => graph.find(node));
  yield;
  const order = orderStretches(input, graph, stretches);
  yield;
  yield* joinAlternatives(input, graph, stretches, moved, order);
  yield;
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
    pushTo(groups, root, index);
  }
  const texts = new Map(
    [...groups].map(([root, group]) => [
      root,
      group
        .map((index) => textOf(input, at(stretches, index)))
        .sort(compareText)
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
    let chosen = -1;
    for (const root of ready) {
      const order =
        chosen < 0 ? 1 : rank(root) - rank(chosen) || compareText(texts.get(chosen) ?? '', texts.get(root) ?? '');
      if (order > 0) chosen = root;
    }
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
  const sorted = (parts: Part[]): Part[] => parts.sort((a, b) => compareText(a.article, b.article));
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
  const parts = sorted(partsOf(stretch));
  return stretch.columns.map((column, step) => ({
    parts: parts.map((part) => ({ ...part, from: part.from + step, to: part.from + step + 1 })),
    isShared: true,
    moved: moved[index] ?? null,
    columns: [column],
  }));
}
