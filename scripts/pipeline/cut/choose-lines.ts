import { cutBoilerplate } from './cut-boilerplate.ts';
import type { Line } from './line.ts';

interface Judged {
  readonly line: Line;
  /** No rule cuts it by itself. */
  readonly isOwn: boolean;
  /** It lies in the run of lines that reads as an article. */
  readonly isInside: boolean;
}

/** What the rules for plain text say of each line. */
function judge(lines: readonly Line[]): Judged[] {
  const { labels, extent } = cutBoilerplate(lines);
  return lines.map((line, at) => ({
    line,
    isOwn: (labels[at] ?? null) === null,
    isInside: extent !== null && at >= extent.from && at < extent.to,
  }));
}

/** How much running text the rules find, in UTF-16 code units. */
const measure = (judged: readonly Judged[]): number =>
  judged.reduce(
    (sum, { line, isOwn, isInside }) =>
      sum + (isOwn && isInside && (line.isProse || line.isSentence) ? line.text.length : 0),
    0,
  );

/**
 * Readability weighs containers; a page that spreads one article over several, or has few `p`, makes it lose a part.
 */
const lostAt = 1.25;

/**
 * Tell which lines of a saved page may be its article’s, from what Readability found and what the rules find on the
 * whole page: Readability decides where the article is; a paragraph of running text that it dropped from the middle is
 * put back, and from the end where it stands loose in the element that holds others; where it lost a good part of the
 * article, all lines may be. Lines of other formats have no page, and all may be.
 *
 * @param title as the page states it
 * @returns numbers of lines, ascending; none where nothing of a page reads as an article
 */
export function chooseLines(lines: readonly Line[], title: string | null): readonly number[] {
  const all = [...lines.keys()];
  const found = lines.filter(isFound);
  if (found.length === lines.length || !lines.some(({ page }) => page)) return all;
  const judged = judge(lines);
  if (measure(judged) > measure(judge(found)) * lostAt) return all;
  const firstFound = lines.findIndex((line) => line.isProse && isFound(line));
  const last = lines.findLastIndex((line) => line.isProse && isFound(line));
  if (firstFound === -1) return all.filter((at) => lines[at]?.page?.isFound === true);
  // What stands between the headline and the first paragraph that was found is the opening of the article.
  const headline = lines.findLastIndex(
    ({ page, text }, at) => at < firstFound && (page?.isHeadline === true || text === title),
  );
  const from = headline === -1 ? firstFound : headline;
  const holders = new Set(lines.flatMap((line) => (line.isProse && isFound(line) ? [line.page?.holder] : [])));
  const isLost = ({ line, isOwn, isInside }: Judged, at: number): boolean => {
    if (at <= from) return false;
    if (at >= last)
      return isOwn && isInside && line.isProse && line.kind === 'paragraph' && holders.has(line.page?.holder);
    if (line.isCaption) return true;
    if (!isOwn) return false;
    if (at > firstFound && (line.kind === 'blockquote' || line.kind === 'heading')) return true;
    return line.isProse && line.isSentence && line.kind === 'paragraph';
  };
  return judged.flatMap((one, at) => (isFound(one.line) || isLost(one, at) ? [at] : []));
}

const isFound = ({ page }: Line): boolean => page?.isFound === true;
