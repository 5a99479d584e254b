import type { WordIds, WordValues } from './weigh-words.ts';

/** What two wordings share in order. */
export interface SharedWords {
  /** Pairs of places, ascending in both. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
  /** The value of these words, less what each new run of them costs. */
  readonly evidence: number;
  /** Their value. */
  readonly value: number;
}

/** Each run of shared words may stand there by chance: what it must bring before it counts. */
const runCost = 2;

/** More cells than this are not filled: then only words of some value are lined up. */
const mostCells = 4_000_000;
const worthwhile = 2;

const nothing: SharedWords = { pairs: [], evidence: 0, value: 0 };

/**
 * Line up two wordings so that what they share in order is worth most, runs of words over scattered ones. Of equal ways
 * the same is taken whichever wording comes first.
 */
export function alignWords(a: WordIds, b: WordIds, valueOf: WordValues): SharedWords {
  // Most wordings that are compared are the same.
  const evidence = isSame(a, b) ? evidenceOfSame(a, valueOf) : 0;
  if (evidence > 0) return { pairs: a.map((_, place) => [place, place]), evidence, value: evidence + runCost };
  const [left, right] = [placesOf(a, new Set(b)), placesOf(b, new Set(a))];
  if (left.length * right.length <= mostCells) return lineUp(a, b, left, right, valueOf);
  const isWorthwhile = (words: WordIds) => (place: number) => valueOf(words[place] ?? 0) >= worthwhile;
  const [few, fewer] = [left.filter(isWorthwhile(a)), right.filter(isWorthwhile(b))];
  return few.length * fewer.length <= 4 * mostCells ? lineUp(a, b, few, fewer, valueOf) : nothing;
}

/** The evidence that `alignWords` gives of a wording and itself: one run of all its words. */
export function evidenceOfSame(words: WordIds, valueOf: WordValues): number {
  const value = words.reduce((sum, word) => sum + valueOf(word), 0);
  return Math.max(0, value - runCost);
}

const isSame = (a: WordIds, b: WordIds): boolean =>
  a.length === b.length && a.every((word, place) => b[place] === word);

function placesOf(words: WordIds, others: ReadonlySet<number>): number[] {
  return words.flatMap((word, place) => (others.has(word) ? [place] : []));
}

/**
 * The usual table, filled row by row. `best` is the most that any alignment of what lies before a cell gives, `run` the
 * most of one that ends with the cell’s own pair. `step` notes what a cell took: 0 nothing, 1 skip in `a`, 2 skip in
 * `b`, 3 a new run, 4 one that goes on.
 */
function lineUp(
  a: WordIds,
  b: WordIds,
  left: readonly number[],
  right: readonly number[],
  valueOf: WordValues,
): SharedWords {
  const width = right.length + 1;
  let best = new Float64Array(width);
  let run = new Float64Array(width).fill(-Infinity);
  const steps = new Uint8Array((left.length + 1) * width);
  for (const [row, placeA] of left.entries()) {
    const word = a[placeA] ?? 0;
    const value = valueOf(word);
    const isNextA = row > 0 && left[row - 1] === placeA - 1;
    const nextBest = new Float64Array(width);
    const nextRun = new Float64Array(width).fill(-Infinity);
    const line = (row + 1) * width;
    for (let column = 1; column < width; column += 1) {
      const placeB = right[column - 1] ?? 0;
      const up = best[column] ?? 0;
      const back = nextBest[column - 1] ?? 0;
      let here = Math.max(up, back);
      let step = up >= back ? 1 : 2;
      if (b[placeB] === word) {
        const fresh = (best[column - 1] ?? 0) + value - runCost;
        const isNext = isNextA && column > 1 && right[column - 2] === placeB - 1;
        const onward = isNext ? (run[column - 1] ?? -Infinity) + value : -Infinity;
        const own = Math.max(fresh, onward);
        nextRun[column] = own;
        // A run is followed through cells that did not take it, so what its own cell did is noted in any case.
        const isOnward = onward >= fresh;
        if (own >= here) {
          here = own;
          step = isOnward ? 4 : 3;
        } else if (isOnward) step |= 8;
      }
      nextBest[column] = here;
      steps[line + column] = step;
    }
    best = nextBest;
    run = nextRun;
  }

  const pairs: [number, number][] = [];
  let [row, column] = [left.length, right.length];
  let inRun = false;
  while (row > 0 && column > 0) {
    const noted = steps[row * width + column] ?? 0;
    const step = noted & 7;
    if (!inRun && step === 1) row -= 1;
    else if (!inRun && step === 2) column -= 1;
    else {
      pairs.push([left[row - 1] ?? 0, right[column - 1] ?? 0]);
      inRun = step === 4 || (noted & 8) !== 0;
      row -= 1;
      column -= 1;
    }
  }
  pairs.reverse();
  const value = pairs.reduce((sum, [place]) => sum + valueOf(a[place] ?? 0), 0);
  return { pairs, evidence: best[right.length] ?? 0, value };
}
