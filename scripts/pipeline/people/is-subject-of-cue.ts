import { cueAt } from '../attribute/find-cues.ts';
import { isBetween } from '../attribute/word-classes.ts';
import type { Item } from '../language/outline.ts';

/** Whether a reporting verb stands right behind the words `from`…`to`, or inverted right before them. */
export function isSubjectOfCue(items: readonly Item[], from: number, to: number): boolean {
  // “The harbour master, | Ana Ruiz, | said”
  const isApposed = items[from - 1]?.text === ',' && items[to + 1]?.text === ',';
  const after =
    cueBehind(items, to + 1) ??
    (isApposed ? cueBehind(items, to + 2) : null) ??
    cueBehind(items, behindApposition(items, to + 1));
  const cue = after ?? cueInverted(items, from, to);
  return cue?.cue.form === 'finite' && (cue.cue.kinds.has('say') || cue.cue.kinds.has('judge'));
}

/**
 * “…,” said | Ruiz; “…,” said the Harbour Radio’s | Ana Ruiz. But in “Obi said Ruiz was late” Obi speaks: only what
 * ends its clause is an inverted subject.
 */
function cueInverted(items: readonly Item[], from: number, to: number): ReturnType<typeof cueAt> {
  const next = items[to + 1];
  if (next !== undefined && next.kind !== 'quoted' && next.kind !== 'punctuation') return null;
  const longest = 5;
  for (let at = from - 1; at >= 0 && at >= from - longest; at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.kind !== 'clitic' && item?.text !== '/') return null;
    const cue = cueAt(items, at);
    if (cue?.cue.form !== 'finite') continue;
    const before = items[at - 1];
    return before === undefined || before.kind === 'quoted' || before.kind === 'punctuation' ? cue : null;
  }
  return null;
}

/** The reporting verb at `at`, auxiliaries and adverbs before it stepped over. */
function cueBehind(items: readonly Item[], at: number): ReturnType<typeof cueAt> {
  let next = at;
  while (isBetween(items[next]) && next < at + 3) next += 1;
  return cueAt(items, next);
}

/** “Ruiz, the harbour master of Porto, | said”: where an apposition that begins at `at` has ended. */
function behindApposition(items: readonly Item[], at: number): number {
  const longest = 18;
  if (items[at]?.text !== ',') return at;
  for (let index = at + 2; index < at + longest; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'quoted' || item.text === ';') return at;
    if (item.text === ',' && cueBehind(items, index + 1)) return index + 1;
  }
  return at;
}
