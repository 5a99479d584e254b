import type { CutReason } from '../../../src/schema/article.ts';
import type { Extent } from './find-extent.ts';
import { sectionOpenedBy, type Label } from './find-sections.ts';
import { isTold, type Line } from './line.ts';

type Labels = readonly (Label | null)[];

/** In lines: games, tables of figures and offers may part an article from the rest of it. */
const widestGap = 16;
/** What the rest shares with the article at least, in words of five letters or more: a paragraph that reports speech … */
const leastOfSpeech = 2;
/** … and another, whose own words are for so great a part the article’s. */
const leastOfText = { words: 3, part: 0.5 };
/** So many paragraphs make an article that may have a rest. */
const fewestParagraphs = 2;

/** Below these nothing of an article stands. */
const closing: ReadonlySet<CutReason> = new Set(['comments', 'copyright', 'bio']);

const wordsOf = ({ text }: Line): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** A teaser asks, or breaks off. */
const isText = (line: Line): boolean =>
  (line.isProse || line.isSentence) && (line.hasSpeech || !/(?:\?|…|\.{3})$/u.test(line.text));

/**
 * Find the paragraphs of an article that stand below the run of lines that holds it, parted from it by a block of the
 * page’s own: they speak of the same things. What stands between them is not the article’s.
 *
 * ```text
 * “My hands are full,” she said.
 * Mini Sudoku
 * Tiny puzzle, mighty brain teaser
 * She will sell her stall in July, her daughter said.   ← found
 * ```
 *
 * @returns numbers of lines below `extent`, in order
 */
export function findRest(lines: readonly Line[], labels: Labels, extent: Extent): ReadonlySet<number> {
  const isOwn = (at: number): boolean => (labels[at] ?? null) === null;
  const own = lines.slice(extent.from, extent.to).filter((line, at) => isText(line) && isOwn(extent.from + at));
  const found = new Set<number>();
  if (own.filter(({ isProse }) => isProse).length < fewestParagraphs) return found;
  // Most articles have no rest, so that their words need not be read.
  let known: ReadonlySet<string> | null = null;
  // What stands between two parts of the article, and reads as text, is a part of it too.
  let pending: number[] = [];
  let run: number[] = [];
  let gap = 0;
  // All that stands between is known for what it is: a list of links, a form.
  let isExplained = true;
  const closeRun = (): void => {
    if (run.length === 0) return;
    const ofArticle = (known ??= new Set(own.flatMap(wordsOf)));
    const words = run.flatMap((at) => (lines[at] ? wordsOf(lines[at]) : []));
    const shared = new Set(words.filter((word) => ofArticle.has(word)));
    const reports = run.some((at) => lines[at]?.hasSpeech === true);
    const isOfArticle =
      (isExplained && run.some((at) => lines[at] && isTold(lines[at]))) ||
      (reports && shared.size >= leastOfSpeech) ||
      (isExplained && shared.size >= leastOfSpeech) ||
      (shared.size >= leastOfText.words && shared.size >= new Set(words).size * leastOfText.part);
    pending.push(...run);
    if (isOfArticle) {
      for (const at of pending) found.add(at);
      pending = [];
      gap = 0;
      isExplained = true;
    }
    run = [];
  };
  for (let at = extent.to; at < lines.length && gap <= widestGap; at += 1) {
    const line = lines[at];
    const label = labels[at] ?? null;
    if (!line || (label !== null && closing.has(label.reason))) break;
    if (sectionOpenedBy(line)?.startsWith('comments')) break;
    if (label === null && isText(line)) run.push(at);
    else if (label === null) {
      closeRun();
      isExplained = false;
    }
    gap += 1;
  }
  closeRun();
  return found;
}
