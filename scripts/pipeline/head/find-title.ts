import type { Line } from '../cut/line.ts';
import { headlineOf, isNoHeadline, isOverStandfirst, shortestHeadline } from './headline-form.ts';
import { findDates } from './parse-date.ts';
import {
  contentWords,
  scoreHeadlines,
  type HeadEnds,
  type ScoredTitle,
  type TitleCandidate,
  type TitleLines,
} from './score-headlines.ts';

/** Two lines whose scores lie closer than this are equally good headlines, and neither is given. */
const leastMargin = 0.4;

/** Words in common with the article that the name of a newsletter or its promise rarely has. */
const leastOfUpper = 2;

/** In words. */
const longestSection = 2;

/**
 * Find the headline among the lines above the body: the one that has most of a headline (`scoreHeadlines`), the upper of
 * two that stand together, and null where two are equally good.
 *
 * @param lines The lines of the seed.
 * @param body The first paragraphs of the article.
 */
export function findTitle(
  lines: readonly Line[],
  choice: TitleLines,
  body: readonly string[],
  ends: HeadEnds,
): TitleCandidate | null {
  const { open } = choice;
  const [best, ...others] = scoreHeadlines(lines, choice, body, ends);
  if (!best) return openingLine(lines, open) ?? (choice.isSigned ? lineAboveByline(lines, open, ends) : null);
  return (
    lineOverStandfirst(lines, open, best, ends) ?? upperOf(lines, open, best, others) ?? unrivalled(lines, best, others)
  );
}

/** The line above the best where that is the standfirst, right above the byline. */
function lineOverStandfirst(
  lines: readonly Line[],
  open: readonly number[],
  best: ScoredTitle,
  { firstMarker }: HeadEnds,
): TitleCandidate | null {
  const isOpen = (at: number): boolean => open.includes(at);
  // A section may stand above the two; so may the name of a newsletter, which is longer, with its promise below it.
  const isSection = (at: number): boolean => (lines[at]?.words ?? 0) <= longestSection;
  const isSecond = isOpen(best.index - 1) && (!isOpen(best.index - 2) || isSection(best.index - 2));
  const line = lines[best.index - 1];
  if (!line || best.index + 1 !== firstMarker || !isSecond || !isOverStandfirst(line)) return null;
  return { index: best.index - 1, title: headlineOf(line) };
}

/** Of two headlines right above the body the lower is the standfirst of the other; three are a list. */
function upperOf(
  lines: readonly Line[],
  open: readonly number[],
  best: ScoredTitle,
  others: readonly ScoredTitle[],
): TitleCandidate | null {
  const above = (at: number): ScoredTitle | undefined => others.find(({ index }) => index === at);
  const isUpper = (one: ScoredTitle | undefined): one is ScoredTitle =>
    one !== undefined && isHeadlineOver(lines, one, best);
  const upper = above(best.index - 1);
  const isLowest = open.includes(best.index) && !open.includes(best.index + 1);
  return isLowest && isUpper(upper) && !isUpper(above(best.index - 2)) ? upper : null;
}

/** The best, or the line right above it where that is as good; null where another line is as good. */
function unrivalled(lines: readonly Line[], best: ScoredTitle, others: readonly ScoredTitle[]): TitleCandidate | null {
  // The title of the window is another wording of the headline, and no rival to it.
  const isWindowTitle = ({ index, title }: TitleCandidate): boolean => {
    const line = lines[index];
    return line === undefined || title !== headlineOf(line);
  };
  // Right below a headline stands its standfirst.
  const rival = others.find(
    (other) => other.index !== best.index + 1 && !isWindowTitle(other) && !isSameStory(other.title, best.title),
  );
  if (!rival || best.score - rival.score >= leastMargin) return best;
  return rival.index === best.index - 1 || isWindowTitle(best) ? rival : null;
}

/** One headline in two forms, as a menu shortens it: half of the words of the shorter are in the other. */
function isSameStory(one: string, other: string): boolean {
  const [short = [], long = []] = [contentWords(one), contentWords(other)].sort((a, b) => a.length - b.length);
  return short.filter((word) => long.includes(word)).length >= short.length / 2;
}

/** The line right above a byline or a date, where no other can be the headline and the body stands below. */
function lineAboveByline(
  lines: readonly Line[],
  open: readonly number[],
  { firstMarker, anchor }: HeadEnds,
): TitleCandidate | null {
  const [index, line] = [firstMarker - 1, lines[firstMarker - 1]];
  if (!line || firstMarker >= anchor || !open.includes(index) || !isOverStandfirst(line)) return null;
  const others = open.filter((at) => at < index && (lines[at]?.words ?? 0) >= shortestHeadline);
  return others.length === 0 ? { index, title: headlineOf(line) } : null;
}

/** Whether the upper of two headlines speaks of the article as the lower does, and is as much of a heading. */
function isHeadlineOver(lines: readonly Line[], upper: ScoredTitle, lower: ScoredTitle): boolean {
  const [first, second] = [lines[upper.index], lines[lower.index]];
  if (!first || !second || !isOverStandfirst(first)) return false;
  if (first.kind !== 'heading' && second.kind === 'heading') return false;
  return upper.overlap >= leastOfUpper || upper.overlap >= contentWords(upper.title).length / 2;
}

/** How many lines a text without menus has above its first paragraph at most. */
const mostAtOpening = 3;

/** The line that a text opens with, where no other can be the headline: whatever its words, it is one. */
function openingLine(lines: readonly Line[], open: readonly number[]): TitleCandidate | null {
  const first = lines[0];
  if (!first || open[0] !== 0 || open.length > mostAtOpening) return null;
  if (
    first.words < 3 ||
    first.words > 24 ||
    first.isClosed ||
    isNoHeadline(first.text) ||
    findDates(first.text).length > 0
  )
    return null;
  return { index: 0, title: headlineOf(first) };
}
