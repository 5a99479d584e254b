import type { Span } from '../../schema/span.ts';
import { foldLoose, wordsOf } from '../text.ts';

/** What to mark in a text. */
export interface Sought {
  readonly phrases: readonly string[];
  readonly words: readonly string[];
}

/**
 * Where the phrases stand in a text: the same words in the same order, whatever the case, the kind of quotation mark
 * and the punctuation between them.
 */
export function findPhrase(text: string, phrase: string): Span[] {
  const words = wordsOf(text);
  const sought = wordsOf(phrase).map(({ exact }) => exact);
  const spans: Span[] = [];
  if (sought.length === 0) return spans;
  for (let index = 0; index + sought.length <= words.length; index += 1) {
    const run = words.slice(index, index + sought.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.every(({ exact }, at) => exact === sought[at])) {
      spans.push({ start: first.start, end: last.end });
    }
  }
  return spans;
}

/** Where to put marks in a text, in order and without overlap. Words are compared whole, accents and case aside. */
export function findMarks(text: string, { phrases, words }: Sought): Span[] {
  const wanted = new Set(words.map(foldLoose));
  const spans = [
    ...phrases.flatMap((phrase) => findPhrase(text, phrase)),
    ...wordsOf(text).filter(({ loose }) => wanted.has(loose)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}

/**
 * Words of a name or title that a query word begins: Pagefind finds these in metadata without saying where they stand.
 */
export function begunBy(text: string, words: readonly string[]): string[] {
  const begun = words.map(foldLoose).filter((word) => word.length > 1);
  return wordsOf(text)
    .map(({ loose }) => loose)
    .filter((loose) => begun.some((word) => loose.startsWith(word)));
}

/** The stretch of a text to show for its marks: all of it where it is short, else some words round the first mark. */
export function excerptSpan(text: string, marks: readonly Span[], length = 40): Span {
  const words = wordsOf(text);
  if (words.length <= length * 1.25) return { start: 0, end: text.length };
  const first = marks[0]?.start ?? 0;
  const at = Math.max(
    words.findIndex(({ end }) => end > first),
    0,
  );
  const from = Math.min(Math.max(at - Math.floor(length / 4), 0), words.length - length);
  const last = from + length - 1;
  return {
    start: from === 0 ? 0 : (words[from]?.start ?? 0),
    end: last === words.length - 1 ? text.length : (words[last]?.end ?? text.length),
  };
}
