import type { Line } from '../cut/line.ts';
import { headlineOf, isNoHeadline, isStaccato } from './headline-form.ts';
import { fold, withoutSite } from './without-site.ts';

/** A line that may be the title, by number. */
export interface TitleCandidate {
  readonly index: number;
  readonly title: string;
}

export interface ScoredTitle extends TitleCandidate {
  readonly score: number;
  /** Words in common with the article. */
  readonly overlap: number;
}

/** Numbers of the lines that may be the headline, in order. */
export interface TitleLines {
  /** Lines that nothing cuts. */
  readonly open: readonly number[];
  /** Lines that are cut for a reason a headline may give, such as that they are printed several times. */
  readonly masked: readonly number[];
  /** The name of the site, where it is known. */
  readonly site?: string | null;
  /** The first byline or date is one beyond doubt: a headline stands above it. */
  readonly isSigned?: boolean;
}

/** Where the lines of a head end. */
export interface HeadEnds {
  /** Number of the first byline or date; headlines stand above it. */
  readonly firstMarker: number;
  /** Number of the line (byline, date or first paragraph) that the headline stands above. */
  readonly anchor: number;
}

/** Below this a line has nothing of a headline: no word in common with the article, or not enough words. */
const leastScore = 1.5;

/** Words in common with the article that a line which something cuts must have to be its headline. */
const leastOverlap = 3;

/** In lines: a title stands in the top of the page, or not far above its byline, however long the menus between. */
const reach = { ofTop: 50, ofAnchor: 500 };

/** In words and characters. */
const size = { fewestWords: 3, shortest: 12, longest: 240 };
/** In characters: longer headlines are also known where they are part of a line. */
const longEnough = 24;

const severalSentences = /\p{Ll}{2}[.?!]\s+\p{Lu}/u;
/** “… on Monday.”, but not “… U.S.” */
const closed = /[^.]\.["”’]?$/u;
const abbreviated = /\b(?:\p{Lu}\.)+$/u;

/** The words of more than three letters. */
export const contentWords = (words: string): string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/**
 * The lines that have something of a headline, the one that has most first. A headline is repeated on a scraped page,
 * shares words with the article, and stands just above its byline or its first paragraph; menus and teasers do none of
 * this.
 *
 * @param body The first paragraphs of the article.
 */
export function scoreHeadlines(
  lines: readonly Line[],
  { open, masked, site = null }: TitleLines,
  body: readonly string[],
  { firstMarker, anchor }: HeadEnds,
): ScoredTitle[] {
  const shared = new Set(body.flatMap(contentWords));
  const near = (at: number): boolean => at < reach.ofTop || (at <= anchor && anchor - at < reach.ofAnchor);
  const texts = lines.flatMap(({ text }, at) => (near(at) && at <= anchor ? [text] : []));
  const timesOf = countRepeats(texts);
  const isMasked = new Set(masked);
  const scored: ScoredTitle[] = [];
  for (const index of [...open, ...masked].filter(near)) {
    const line = lines[index];
    if (!line || !mayBeHeadline(line)) continue;
    const title = withoutSite(headlineOf(line), texts, site);
    const words = contentWords(title);
    const overlap = words.filter((word) => shared.has(word)).length;
    const again = timesOf(line.text, title);
    if (line.kind !== 'heading') {
      // The name of a section or a series: “Ask a Gardener”.
      if (words.length < 2) continue;
      // A line that shares nothing with the article and stands nowhere else may be about anything.
      if (overlap === 0 && again === 0) continue;
    }
    // What is cut for its place or its copies must speak of the article all the more.
    if (isMasked.has(index) && (overlap < leastOverlap || overlap < words.length / 2)) continue;
    // Headline first, standfirst or caption below it: of lines that stand together the first is the headline.
    const above = open.findLast((other) => other < index) ?? -1;
    const score =
      scoreWords(line, title) +
      Math.min(again, 2) * 1.5 +
      Math.min(overlap, 3) * 0.7 +
      (overlap / Math.max(1, words.length)) * 3 +
      (above !== index - 1 || (lines[above]?.words ?? 0) < 4 ? 1.5 : 0) -
      Math.min(open.filter((other) => other > index).length, 6) * 0.15 -
      Math.min(anchor - index, 25) * 0.02 -
      (index > firstMarker ? 2 : 0);
    if (score > leastScore) scored.push({ index, title, score, overlap });
  }
  return scored.sort((a, b) => b.score - a.score);
}

function mayBeHeadline(line: Line): boolean {
  const { text, words, kind } = line;
  if (words < size.fewestWords || text.length < size.shortest || text.length > size.longest) return false;
  const isClosed = closed.test(text) && !abbreviated.test(text);
  if (kind !== 'heading' && isClosed && !isStaccato(line)) return false;
  return !isNoHeadline(text);
}

/** How often a title stands elsewhere, alone or, if it is long, in another line. */
function countRepeats(texts: readonly string[]): (line: string, title: string) => number {
  const times = new Map<string, number>();
  for (const text of texts.map(fold)) times.set(text, (times.get(text) ?? 0) + 1);
  const distinct = [...times];
  return (line, title) => {
    const own = fold(title);
    const whole = fold(line);
    const isAgain = (other: string): boolean => other === own || (own.length > longEnough && other.includes(own));
    return distinct.reduce((sum, [other, count]) => sum + (isAgain(other) ? count - Number(other === whole) : 0), 0);
  };
}

/** What a line has of a headline by its own words and form. */
function scoreWords(line: Line, title: string): number {
  const { kind, words, isSentence, text } = line;
  const isTerse = isStaccato(line);
  return (
    (kind === 'heading' ? 3 : 0) +
    (words >= 5 ? 1 : -1) -
    Math.max(0, words - 18) * 0.1 -
    (title === headlineOf(line) ? 0 : 1.2) -
    (isSentence && !isTerse && !/[?!]/u.test(text.slice(-2)) ? 1.5 : 0) -
    (severalSentences.test(text) && !isTerse ? 0.8 : 0)
  );
}
