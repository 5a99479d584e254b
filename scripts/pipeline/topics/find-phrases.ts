import type { NameRun } from './find-names.ts';
import { foldWord, singularOf, startsLower } from './keys.ts';
import type { TaggedWord } from './tag-words.ts';
import { demonyms, genericAdjectives } from './word-lists.ts';

const longestPhrase = 4;
const longestWithName = 3;

interface Part {
  readonly text: string;
  readonly kind: 'noun' | 'adjective' | 'name';
  readonly from: number;
}

/**
 * Find the noun phrases in tagged words: two to four adjectives and nouns in a row that end in a noun (“due
 * process”, “gang violence”), and a name before a noun (“Harbour Treaty talks”). Every window of a longer run is
 * given, as which of them says most is seen only over all articles. None begins with a colourless adjective.
 */
export function findPhrases(
  words: readonly TaggedWord[],
  names: readonly NameRun[],
): { readonly surface: string; readonly from: number }[] {
  return runsOf(words, names).flatMap((run) => run.flatMap((_, to) => windowsEndingAt(run, to)));
}

function runsOf(words: readonly TaggedWord[], names: readonly NameRun[]): Part[][] {
  const nameAt = new Map(names.map((name) => [name.from, name]));
  const runs: Part[][] = [];
  let run: Part[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (!word) break;
    const name = nameAt.get(index);
    if (name) {
      run.push({ text: name.words.join(' '), kind: 'name', from: index });
      index = name.to;
      continue;
    }
    if ((word.kind === 'noun' || word.kind === 'adjective') && isPhraseWord(word))
      run.push({ text: word.text.toLowerCase(), kind: word.kind, from: index });
    else if (word.kind !== 'hyphen' || run.length === 0) close();
    index += 1;
  }
  close();
  return runs;
}

function isPhraseWord({ text, isFirst }: TaggedWord): boolean {
  return (isFirst || startsLower(text)) && /^\p{L}[\p{L}\p{M}’'-]+$/u.test(text);
}

function windowsEndingAt(run: readonly Part[], to: number): { surface: string; from: number }[] {
  if (run[to]?.kind !== 'noun') return [];
  const windows: { surface: string; from: number }[] = [];
  for (let from = to - 1; from >= Math.max(0, to - longestPhrase + 1); from -= 1) {
    const first = run[from];
    if (!first) break;
    const parts = run.slice(from, to + 1);
    const hasName = parts.some(({ kind }) => kind === 'name');
    if (hasName && (parts.length > longestWithName || parts.slice(1).some(({ kind }) => kind === 'name'))) break;
    const folded = foldWord(first.text);
    if (first.kind === 'adjective' && genericAdjectives.has(folded)) continue;
    if (first.kind === 'name' && demonyms.has(singularOf(folded)) && parts.length > 2) continue;
    windows.push({ surface: parts.map(({ text }) => text).join(' '), from: first.from });
  }
  return windows;
}
