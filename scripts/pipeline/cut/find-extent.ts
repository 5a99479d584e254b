import { sectionOpenedBy, type Label } from './find-sections.ts';
import { isTold, type Line } from './line.ts';

/** Half-open range of line numbers. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** `— Ana Ruiz (@anaruiz) January 4, 2025` signs a post that the article shows. */
export const tweetSignature = /^[—–-]\s*.{2,70}\(@\w{1,30}\)/u;

/** A list that is part of an article has as many items; the rules of a forum have more, and count for no more. */
const mostTold = 4;
const toldItem = 0.8;
/** An item of a list that is part of a sentence: “boats of up to two tonnes;”, “and schools.” Menus have no such marks. */
const isToldItem = ({ kind, text, words }: Line): boolean =>
  (kind === 'item' || /^[•·▪*–-]\s/u.test(text)) && words >= 4 && /(?:[;.]|[;,] (?:and|or))$/u.test(text);

/** A sentence that stands in marks from end to end, or begins to: teasers do not. */
const isSpoken = ({ text, isSentence }: Line): boolean => isSentence && /^[“"].*[.!?,][”"]?$/u.test(text);

/** “($1 = 129.20 shillings)”: what agencies close a report with. */
const rate = /^\([^()]*\d\s*=\s*[^()]*\d[^()]*\)$/u;

/** How much a line speaks for (positive) or against its surroundings being an article. */
function weigh(
  line: Line,
  label: Label | null,
  isWithinList: boolean,
  isListed: boolean,
  isAboveList: boolean,
  isAboveProse: boolean,
): number {
  // A caption stands inside an article as often as above a teaser.
  if (line.isCaption) return 0;
  const opened = sectionOpenedBy(line);
  if (opened === 'comments-certain') return -20;
  if (opened === 'comments') return -8;
  if (opened === 'related' && label !== null) return isWithinList || isAboveProse ? -0.4 : -5;
  if (label !== null) return -0.4;
  if (rate.test(line.text)) return 0.3;
  if (tweetSignature.test(line.text)) return 2.5;
  if (line.isProse) return (line.hasSpeech ? 3 : 2) + Math.min(line.text.length, 500) / 100;
  if (line.isSentence && line.hasSpeech) return 2.5;
  if (line.isSentence || line.hasSpeech) return 1.2;
  // “Nobody came.” ends an article as well as a long paragraph does.
  if (line.isClosed) return 0.3;
  // Lists of links have been labelled: an item that is none may be the article's.
  if (isListed || line.kind === 'item') return 0.2;
  if (line.kind === 'heading' || isAboveList || line.text.endsWith(':')) return -0.3;
  return line.words <= 3 ? -1.6 : -1.2;
}

/**
 * Find the run of lines that is the article: the one whose weights add up to the most (a maximum-sum run, as in
 * Pasternack and Roth, “Extracting article text from the web with maximum subsequence segmentation”, 2009). Menus
 * before it and lists of teasers after it weigh against; a few short lines inside do not break it.
 *
 * Null where no line reads as a sentence.
 */
export function findExtent(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  listed: ReadonlySet<number>,
): Extent | null {
  let best: (Extent & { sum: number }) | null = null;
  let sum = 0;
  let from = 0;
  // A list of links may have several headers: only the first weighs.
  let isWithinList = false;
  let told = 0;
  const isAboveProse = (index: number): boolean => {
    const next = lines[index + 1];
    return (
      next !== undefined && (next.isProse || isTold(next) || isSpoken(next)) && (labels[index + 1] ?? null) === null
    );
  };
  for (const [index, line] of lines.entries()) {
    const label = labels[index] ?? null;
    isWithinList &&= label !== null;
    told = label === null && isToldItem(line) ? told + 1 : 0;
    const weight =
      told > 0 && told <= mostTold
        ? toldItem
        : weigh(line, label, isWithinList, listed.has(index), listed.has(index + 1), isAboveProse(index));
    isWithinList ||= label !== null && sectionOpenedBy(line) === 'related' && !isAboveProse(index);
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += weight;
    if (weight > 0 && sum > (best?.sum ?? 0)) best = { from, to: index + 1, sum };
  }
  return best;
}
