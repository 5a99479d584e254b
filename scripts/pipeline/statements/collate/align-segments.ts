import { compareText } from '../../compare-text.ts';
import { alignPair, type Run } from './align-pair.ts';
import type { RowSegment, Rows } from './read-rows.ts';

/** A run that two segments share. */
export interface SharedRun {
  /** What all runs of its two segments weigh. */
  readonly pairWeight: number;
  readonly left: RowSegment;
  readonly right: RowSegment;
  readonly run: Run;
  readonly text: string;
}

/**
 * Align two segments of different rows, always the same way round, whichever row comes first.
 *
 * @param known the runs of pairs aligned before, by their words: others may have the same
 */
export function alignSegments(
  first: RowSegment,
  second: RowSegment,
  words: Rows['words'],
  known = new Map<string, readonly Run[]>(),
): SharedRun[] {
  const [left, right] = compareText(first.text, second.text) <= 0 ? [first, second] : [second, first];
  const pair = `${left.text}\n${right.text}`;
  let runs = known.get(pair);
  if (!runs) {
    const a = words.slice(left.from, left.to);
    const b = words.slice(right.from, right.to);
    known.set(pair, (runs = alignPair(a, b)));
  }
  const pairWeight = runs.reduce((sum, { weight }) => sum + weight, 0);
  return runs.map((run) => {
    const from = left.from + run.a;
    const text = words
      .slice(from, from + run.length)
      .map(({ key }) => key)
      .join(' ');
    return { pairWeight, left, right, run, text };
  });
}

/** The order in which runs are made columns: those of the segments with most in common first, the heaviest first. */
export function strongestFirst(x: SharedRun, y: SharedRun): number {
  return (
    y.pairWeight - x.pairWeight ||
    y.run.weight - x.run.weight ||
    compareText(x.text, y.text) ||
    x.run.a - y.run.a ||
    x.run.b - y.run.b ||
    x.left.from - y.left.from ||
    x.right.from - y.right.from
  );
}
