import type { Line } from '../cut/line.ts';
import { countWords } from '../count-words.ts';
import { pictureAgencies, pictureLibraries } from '../language/outlet-words.ts';
import { findDates } from './parse-date.ts';
import { fold, withoutSite } from './without-site.ts';

const severalSentences = /\p{Ll}{2}[.?!]\s+\p{Lu}/u;
/** Below this a line has nothing of a headline: no word in common with the article, or not enough words. */
const leastScore = 1.5;
/** Two lines whose scores lie closer than this are equally good headlines, and neither is given. */
const leastMargin = 0.4;

/** Words in common with the article that the name of a newsletter or its promise rarely has. */
const leastOfUpper = 2;

/** Words in common with the article that a line which something cuts must have to be its headline. */
const leastOverlap = 3;

/**
 * Lines that stand where a headline may and are none: the rest of one (“… as crews wait”), an entry of a live report
 * with its time, tags, a caption with its credit, a key point, a note in brackets.
 */
const notHeadline =
  /^(?:…|\.{3}|[*•·▪]\s)|^[([].*[)\]]$|(?<=\D)\d{1,2}[:.]\d{2}$|^[^/]{2,40}\/ ?[^/]{2,40}\/ ?[^/]{2,40}$|\([^()]{0,60}[/|][^()]{0,60}\)$|\s[–—-]+$/u;

/** “… (Reuters)”, “… (Getty Images)”: a caption with its credit. */
const credited = new RegExp(`\\((?:${[...pictureAgencies, ...pictureLibraries].join('|')})\\b[^()]*\\)$`, 'u');

const isNoHeadline = (text: string): boolean => notHeadline.test(text) || credited.test(text);

/** A longer line is a paragraph of short sentences. */
const staccato = { sentences: 2, words: 16, each: 7 };

/** “A ferry lost. A town cut off.”: several short sentences, which a headline may be though each has its full stop. */
export function isStaccato({ text, words, hasSpeech }: Line): boolean {
  if (hasSpeech || words > staccato.words || /[“”"]/u.test(text)) return false;
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return (
    sentences.length >= staccato.sentences &&
    sentences.every((sentence) => /^[\p{Lu}\d].*[.!?]$/u.test(sentence) && countWords(sentence) <= staccato.each)
  );
}

/** The kind of piece, set before its headline: “Opinion | …”. */
const section = /^(?:opinion|analysis|editorial|comment|review|exclusive|explainer|interview)\s+\|\s+/iu;
/** What an agency sets before a headline that it sends again: “UPDATE 2-…”. */
const slug =
  /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|INSIGHT)(?: \d+)?-)+(?=\S)/u;
const headlineOf = ({ text }: Line): string => text.replace(section, '').replace(slug, '');

/** In lines: a title stands in the top of the page, or not far above its byline, however long the menus between. */
const reach = { ofTop: 50, ofAnchor: 500 };

/** A line that may be the title, by number. */
export interface TitleCandidate {
  readonly index: number;
  readonly title: string;
}

interface Scored extends TitleCandidate {
  readonly score: number;
  /** Words in common with the article. */
  readonly overlap: number;
}

/** The words of more than three letters. */
const contentWords = (words: string): string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** One headline in two forms, as a menu shortens it: half of the words of the shorter are in the other. */
function isSameStory(one: string, other: string): boolean {
  const [short = [], long = []] = [contentWords(one), contentWords(other)].sort((a, b) => a.length - b.length);
  return short.filter((word) => long.includes(word)).length >= short.length / 2;
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

/**
 * Find the headline among the lines above the body. A headline is repeated on a scraped page, shares words with the
 * article, and stands just above its byline or its first paragraph; menus and teasers do none of this.
 *
 * @param lines The lines of the seed.
 * @param body The first paragraphs of the article.
 * @param firstMarker Number of the first byline or date; headlines stand above it.
 * @param anchor Number of the line (byline, date or first paragraph) that the headline stands above.
 */
export function findTitle(
  lines: readonly Line[],
  { open, masked, site = null, isSigned = false }: TitleLines,
  body: readonly string[],
  firstMarker: number,
  anchor: number,
): TitleCandidate | null {
  const shared = new Set(body.flatMap(contentWords));
  const near = (at: number): boolean => at < reach.ofTop || (at <= anchor && anchor - at < reach.ofAnchor);
  const texts = lines.flatMap(({ text }, at) => (near(at) && at <= anchor ? [text] : []));
  const times = new Map<string, number>();
  for (const text of texts.map(fold)) times.set(text, (times.get(text) ?? 0) + 1);
  const distinct = [...times];
  const candidates: Scored[] = [];
  const isMasked = new Set(masked);
  for (const index of [...open, ...masked].filter(near)) {
    const line = lines[index];
    if (!line || line.words < 3 || line.text.length < 12 || line.text.length > 240) continue;
    const isTerse = isStaccato(line);
    const isClosed = /[^.]\.["”’]?$/u.test(line.text) && !/\b(?:\p{Lu}\.)+$/u.test(line.text);
    if (line.kind !== 'heading' && isClosed && !isTerse) continue;
    if (isNoHeadline(line.text)) continue;
    const title = withoutSite(headlineOf(line), texts, site);
    const words = contentWords(title);
    // The name of a section or a series: “Ask a Gardener”.
    if (line.kind !== 'heading' && words.length < 2) continue;
    const overlap = words.filter((word) => shared.has(word)).length;
    const own = fold(title);
    const whole = fold(line.text);
    const isAgain = (other: string): boolean => other === own || (own.length > 24 && other.includes(own));
    const again = distinct.reduce(
      (sum, [other, count]) => sum + (isAgain(other) ? count - Number(other === whole) : 0),
      0,
    );
    // A line that shares nothing with the article and stands nowhere else may be about anything.
    if (line.kind !== 'heading' && overlap === 0 && again === 0) continue;
    // What is cut for its place or its copies must speak of the article all the more.
    if (isMasked.has(index) && (overlap < leastOverlap || overlap < words.length / 2)) continue;
    const after = open.filter((other) => other > index).length;
    // Headline first, standfirst or caption below it: of lines that stand together the first is the headline.
    const above = open.findLast((other) => other < index) ?? -1;
    const isFirst = above !== index - 1 || (lines[above]?.words ?? 0) < 4;
    const score =
      (line.kind === 'heading' ? 3 : 0) +
      Math.min(again, 2) * 1.5 +
      Math.min(overlap, 3) * 0.7 +
      (overlap / Math.max(1, words.length)) * 3 +
      (line.words >= 5 ? 1 : -1) -
      Math.min(after, 6) * 0.15 -
      Math.min(anchor - index, 25) * 0.02 +
      (isFirst ? 1.5 : 0) -
      Math.max(0, line.words - 18) * 0.1 -
      (title === headlineOf(line) ? 0 : 1.2) -
      (line.isSentence && !isTerse && !/[?!]/u.test(line.text.slice(-2)) ? 1.5 : 0) -
      (severalSentences.test(line.text) && !isTerse ? 0.8 : 0) -
      (index > firstMarker ? 2 : 0);
    if (score > leastScore) candidates.push({ index, title, score, overlap });
  }
  const [best, ...others] = candidates.sort((a, b) => b.score - a.score);
  if (!best) return openingLine(lines, open) ?? (isSigned ? lineAboveByline(lines, open, firstMarker, anchor) : null);
  const isOpen = (at: number): boolean => open.includes(at);
  // A section may stand above the two; so may the name of a newsletter, which is longer, with its promise below it.
  const isSection = (at: number): boolean => (lines[at]?.words ?? 0) <= longestSection;
  const isSecond = isOpen(best.index - 1) && (!isOpen(best.index - 2) || isSection(best.index - 2));
  if (best.index + 1 === firstMarker && isSecond) {
    const line = lines[best.index - 1];
    if (line && isOverStandfirst(line)) return { index: best.index - 1, title: headlineOf(line) };
  }
  // The title of the window is another wording of the headline, and no rival to it.
  const isWindowTitle = ({ index, title }: TitleCandidate): boolean => {
    const line = lines[index];
    return line === undefined || title !== headlineOf(line);
  };
  // Right below a headline stands its standfirst.
  const isRival = (other: TitleCandidate): boolean =>
    other.index !== best.index + 1 && !isWindowTitle(other) && !isSameStory(other.title, best.title);
  // Of two headlines right above the body the lower is the standfirst of the other; three are a list.
  const above = (at: number): Scored | undefined => others.find(({ index }) => index === at);
  const isUpper = (one: Scored | undefined): one is Scored => one !== undefined && isHeadlineOver(lines, one, best);
  const upper = above(best.index - 1);
  const isLowest = isOpen(best.index) && !isOpen(best.index + 1);
  if (isLowest && isUpper(upper) && !isUpper(above(best.index - 2))) return { index: upper.index, title: upper.title };
  const rival = others.find(isRival);
  if (rival && best.score - rival.score < leastMargin && rival.index === best.index - 1)
    return { index: rival.index, title: rival.title };
  if (rival && best.score - rival.score < leastMargin)
    return isWindowTitle(best) ? { index: rival.index, title: rival.title } : null;
  return { index: best.index, title: best.title };
}

/** The line right above a byline or a date, where no other can be the headline and the body stands below. */
function lineAboveByline(
  lines: readonly Line[],
  open: readonly number[],
  firstMarker: number,
  anchor: number,
): TitleCandidate | null {
  const [index, line] = [firstMarker - 1, lines[firstMarker - 1]];
  if (!line || firstMarker >= anchor || !open.includes(index) || !isOverStandfirst(line)) return null;
  const others = open.filter((at) => at < index && (lines[at]?.words ?? 0) >= shortestHeadline);
  return others.length === 0 ? { index, title: headlineOf(line) } : null;
}

/** In words. */
const shortestHeadline = 5;
const longestSection = 2;

/** Of two lines right above a byline the first is the headline, however little it says of the article. */
const isOverStandfirst = (line: Line): boolean =>
  line.words >= shortestHeadline &&
  line.words <= 24 &&
  !line.isProse &&
  !line.isClosed &&
  !line.text.endsWith(':') &&
  withoutSite(line.text) === line.text &&
  findDates(line.text).length === 0 &&
  !isNoHeadline(line.text);

/** Whether the upper of two headlines speaks of the article as the lower does, and is as much of a heading. */
function isHeadlineOver(lines: readonly Line[], upper: Scored, lower: Scored): boolean {
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
