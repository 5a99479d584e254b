import type { TaggedWord } from './tag-words.ts';
import { bodyHeads, calendarWords, courtesyWords, nameParticles } from './word-lists.ts';

/** A run of capitalised words, from the index of its first word to past that of its last. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const longestParticles = 3;
const longestName = 7;
const shortestShout = 4;

/**
 * Find the names in tagged words: capitalised words in a row, particles between them (“Liga del Norte”,
 * “Department of Homeland Security”). Titles of courtesy, weekdays and months are left off at either end.
 *
 * Runs that are in whole a title of a work (between quotation marks) are declined.
 */
export function findNames(words: readonly TaggedWord[]): NameRun[] {
  const runs: NameRun[] = [];
  let index = 0;
  while (index < words.length) {
    if (!words[index]?.isCapital) {
      index += 1;
      continue;
    }
    const to = endOfRun(words, index);
    const isTitle = words[index - 1]?.kind === 'open' && closesAt(words, to);
    const run = isTitle ? null : trim(words, index, to);
    if (run) runs.push(run);
    index = to;
  }
  return runs;
}

function endOfRun(words: readonly TaggedWord[], from: number): number {
  let end = from + 1;
  for (;;) {
    let next = end;
    while (next - end < longestParticles && nameParticles.has(words[next]?.text ?? '')) next += 1;
    if (words[next]?.kind === 'hyphen') next += 1;
    const isJoiningAnd = words[end]?.text === 'and' || words[end]?.text === 'for';
    if (isJoiningAnd || !words[next]?.isCapital) return end;
    end = next + 1;
  }
}

function closesAt(words: readonly TaggedWord[], index: number): boolean {
  const next = words[index];
  return next?.kind === 'close' || (/^[,.!?]$/.test(next?.text ?? '') && words[index + 1]?.kind === 'close');
}

function trim(words: readonly TaggedWord[], start: number, end: number): NameRun | null {
  let from = start;
  let to = end;
  const isLoose = (index: number): boolean => {
    const word = words[index]?.folded ?? '';
    return courtesyWords.has(word) || calendarWords.has(word) || word === 'the' || words[index]?.kind === 'hyphen';
  };
  const isBody = bodyHeads.has(words[end - 1]?.folded ?? '');
  while (from < to && isLoose(from) && !isBody) from += 1;
  while (from < to && (calendarWords.has(words[to - 1]?.folded ?? '') || nameParticles.has(words[to - 1]?.text ?? '')))
    to -= 1;
  const letters = words.slice(from, to).map(({ text }) => text);
  const around = [words[start - 1]?.text ?? '', ...letters, words[end]?.text ?? ''].filter((word) =>
    /^\p{Lu}{2}/u.test(word),
  );
  const isLabel =
    around.length > 1 &&
    [...letters, ...around].every((word) => word === word.toUpperCase()) &&
    around.some((word) => word.length >= shortestShout);
  if (from === to || to - from > longestName || isLabel) return null;
  return {
    from,
    to,
    words: words
      .slice(from, to)
      .filter(({ kind }) => kind !== 'hyphen')
      .map(({ text }) => text),
  };
}
