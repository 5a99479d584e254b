import type { NameRun } from './find-names.ts';
import { foldPhrase, foldWord, singularOf, singularOfPhrase, startsLower } from './keys.ts';
import type { TaggedWord } from './tag-words.ts';
import { demonyms, genericAdjectives } from './word-lists.ts';

const longestPhrase = 4;
const longestWithName = 3;

interface Part {
  readonly text: string;
  /** As `foldPhrase` gives it. */
  readonly folded: string;
  readonly kind: 'noun' | 'adjective' | 'name';
  readonly from: number;
}

/** A noun phrase as printed, its key (`keyOf`), and the index of its first word. */
export interface Phrase {
  readonly surface: string;
  readonly key: string;
  readonly from: number;
}

/**
 * Find the noun phrases in tagged words: two to four adjectives and nouns in a row that end in a noun (“due
 * process”, “gang violence”), and a name before a noun (“Harbour Treaty talks”). Every window of a longer run is
 * given, as which of them says most is seen only over all articles. None begins with a colourless adjective.
 */
export function findPhrases(words: readonly TaggedWord[], names: readonly NameRun[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const run of runsOf(words, names)) for (let to = 1; to < run.length; to += 1) addPhrasesTo(phrases, run, to);
  return phrases;
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
      const text = name.words.join(' ');
      run.push({ text, folded: foldPhrase(text), kind: 'name', from: index });
      index = name.to;
      continue;
    }
    if ((word.kind === 'noun' || word.kind === 'adjective') && isPhraseWord(word))
      run.push({
        text: word.text.toLowerCase(),
        folded: word.text.includes('-') ? foldPhrase(word.text) : word.folded,
        kind: word.kind,
        from: index,
      });
    else if (word.kind !== 'hyphen' || run.length === 0) close();
    index += 1;
  }
  close();
  return runs;
}

function isPhraseWord({ text, isFirst }: TaggedWord): boolean {
  return (isFirst || startsLower(text)) && /^\p{L}[\p{L}\p{M}’'-]+$/u.test(text);
}

/** The phrases that end in the noun at `to`, the shortest first. A name may only begin one. */
function addPhrasesTo(phrases: Phrase[], run: readonly Part[], to: number): void {
  const last = run[to];
  if (last?.kind !== 'noun') return;
  let surface = last.text;
  let key = singularOfPhrase(last.folded);
  for (let from = to - 1; from >= Math.max(0, to - longestPhrase + 1); from -= 1) {
    const first = run[from];
    const length = to - from + 1;
    if (!first || (first.kind === 'name' && length > longestWithName)) break;
    surface = `${first.text} ${surface}`;
    key = `${first.folded} ${key}`;
    if (!isWeakStart(first, length)) phrases.push({ surface, key, from: first.from });
    if (first.kind === 'name') break;
  }
}

function isWeakStart({ text, folded, kind }: Part, length: number): boolean {
  if (kind === 'adjective') return genericAdjectives.has(foldWord(text));
  return kind === 'name' && length > 2 && demonyms.has(singularOf(folded));
}
