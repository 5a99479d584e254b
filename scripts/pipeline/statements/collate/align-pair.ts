import { at } from './at.ts';
import { contentWeight } from './tokenize-printing.ts';

/** Equal words of two segments in the same order without a gap. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

interface Word {
  readonly key: string;
  readonly weight: number;
}

/** What two neighbours that match as neighbours weigh more than two that match apart. */
const adjacency = 2;
/** How many words may be left unmatched about a run, for each unit of its weight, before it counts as chance. */
const reach = 4;

const fromMatch = 1;
const fromLeft = 2;
const joinsRun = 4;

/**
 * Align two segments: the runs of equal words, in the same order in both, that together weigh most.
 *
 * Depends on nothing but the two, so that what a third article prints changes nothing (Morgenstern’s DIALIGN, 1999,
 * aligns pairs by gap-free segments for the same reason). Global alignment by dynamic programming after Needleman
 * and Wunsch, without a charge for gaps; of equal alignments the leftmost, but for words that stand nearer to a heavier
 * run after them. Runs that are as likely chance (a common word between long unmatched stretches) are dropped.
 *
 * `alignWords` seeks the same (what a run costs there, its neighbours are worth here), but settles ties otherwise: it
 * gives one length and value, whichever of equal alignments it takes, where here each word’s column is seen. One table
 * for both would take the ties of the other, and so change what is gathered or what is shown.
 *
 * `we will stay` and `surely we will all stay` → `we will` and `stay`
 */
export function alignPair(a: readonly Word[], b: readonly Word[]): Run[] {
  if (!mayShare(a, b)) return [];
  const runs = findRuns(a, b);
  if (runs.length === 0) return runs;
  const shorter = Math.min(a.length, b.length);
  if (runs.length === 1 && at(runs, 0).length === shorter) return runs;
  if (!runs.some((run) => holdsContent(a, run))) return [];
  return dropChance(runs, a, b);
}

/** Whether the two share a word that says something, or the shorter has none. */
function mayShare(a: readonly Word[], b: readonly Word[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const contents = shorter.filter(({ weight }) => weight >= contentWeight);
  if (contents.length === 0) return true;
  const keys = new Set(longer.map(({ key }) => key));
  return contents.some(({ key }) => keys.has(key));
}

function holdsContent(a: readonly Word[], run: Run): boolean {
  for (let index = run.a; index < run.a + run.length; index += 1) if (at(a, index).weight >= contentWeight) return true;
  return false;
}

function findRuns(a: readonly Word[], b: readonly Word[]): Run[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Word): number => {
    if (key === '') return 0;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size + 1));
    return number;
  };
  const left = Int32Array.from(a, numberOf);
  const right = Int32Array.from(b, numberOf);
  const width = b.length + 1;
  const trace = new Uint8Array((a.length + 1) * width);
  let best = new Int32Array(width);
  let matched = new Int32Array(width);
  let nextBest = new Int32Array(width);
  let nextMatched = new Int32Array(width);
  for (let i = 1; i <= a.length; i += 1) {
    const number = at(left, i - 1);
    const { weight } = at(a, i - 1);
    const row = i * width;
    let side = 0;
    let diagonal = 0;
    let matchedBefore = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const up = best[j] ?? 0;
      const apart = diagonal;
      const before = matchedBefore;
      diagonal = up;
      matchedBefore = matched[j] ?? 0;
      let score = up;
      let step = 0;
      if (side > score) {
        score = side;
        step = fromLeft;
      }
      let match = 0;
      if (number === right[j - 1] && number !== 0) {
        const joined = before > 0 && before + adjacency >= apart;
        match = weight + (joined ? before + adjacency : apart);
        if (match > score) {
          score = match;
          step = fromMatch;
        }
        if (joined) step |= joinsRun;
      }
      nextMatched[j] = match;
      nextBest[j] = score;
      side = score;
      trace[row + j] = step;
    }
    [best, nextBest] = [nextBest, best];
    [matched, nextMatched] = [nextMatched, matched];
  }
  return slideRuns(readRuns(a, trace, width, b.length), left, right);
}

function readRuns(a: readonly Word[], trace: Uint8Array, width: number, columns: number): Run[] {
  const runs: Run[] = [];
  let i = a.length;
  let j = columns;
  while (i > 0 && j > 0) {
    const step = at(trace, i * width + j);
    if ((step & 3) === 0) i -= 1;
    else if ((step & 3) === fromLeft) j -= 1;
    else {
      let length = 1;
      let weight = at(a, i - 1).weight;
      while ((at(trace, i * width + j) & joinsRun) !== 0) {
        i -= 1;
        j -= 1;
        length += 1;
        weight += at(a, i - 1).weight + adjacency;
      }
      i -= 1;
      j -= 1;
      const next = runs.at(-1);
      // Neighbours whose best paths came apart are one run all the same.
      if (next?.a === i + length && next.b === j + length)
        runs[runs.length - 1] = { a: i, b: j, length: length + next.length, weight: weight + next.weight + adjacency };
      else runs.push({ a: i, b: j, length, weight });
    }
  }
  return runs.reverse();
}

/**
 * Of equal alignments the leftmost has each run near to the one before it. Where the one after it weighs more, it is
 * brought near to that: “the” belongs to the noun it stands before, not to an earlier sentence.
 */
function slideRuns(runs: readonly Run[], left: Int32Array, right: Int32Array): Run[] {
  const slid = [...runs];
  for (let index = slid.length - 2; index >= 0; index -= 1) {
    const run = at(slid, index);
    const next = at(slid, index + 1);
    if (next.weight <= run.weight || next.weight <= (slid[index - 1]?.weight ?? 0)) continue;
    const a = findLast(left, run.a, run.length, next.a);
    const b = findLast(right, run.b, run.length, next.b);
    slid[index] = { ...run, a, b };
  }
  return slid;
}

/** Where the same keys as those from an index on stand last before another index. */
function findLast(keys: Int32Array, from: number, length: number, before: number): number {
  for (let start = before - length; start > from; start -= 1) {
    let same = 0;
    while (same < length && keys[start + same] === keys[from + same]) same += 1;
    if (same === length) return start;
  }
  return from;
}

/** Drop, weakest first, the runs that stand alone among more unmatched words than their weight can bridge. */
function dropChance(runs: readonly Run[], a: readonly Word[], b: readonly Word[]): Run[] {
  const kept = [...runs];
  for (;;) {
    let worst = -1;
    let worstRatio = reach;
    for (const [index, run] of kept.entries()) {
      const before = kept[index - 1];
      const after = kept[index + 1];
      const loneInA = run.a - (before ? before.a + before.length : 0) + ((after?.a ?? a.length) - run.a - run.length);
      const loneInB = run.b - (before ? before.b + before.length : 0) + ((after?.b ?? b.length) - run.b - run.length);
      const ratio = isDovetail(run, a, b) ? 0 : Math.min(loneInA, loneInB) / run.weight;
      if (ratio > worstRatio) {
        worst = index;
        worstRatio = ratio;
      }
    }
    if (worst < 0) return kept;
    kept.splice(worst, 1);
  }
}

/** Whether one segment ends with the words that the other begins with, and they say something. */
function isDovetail(run: Run, a: readonly Word[], b: readonly Word[]): boolean {
  const endsA = run.a + run.length === a.length;
  const endsB = run.b + run.length === b.length;
  return holdsContent(a, run) && ((run.a === 0 && endsB) || (run.b === 0 && endsA));
}
