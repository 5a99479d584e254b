import type { Line } from '../cut/line.ts';
import type { HeadArea } from './head-area.ts';
import { isStaccato } from './headline-form.ts';
import type { TitleLines } from './score-headlines.ts';

/** What a headline is cut for: pages print it again, and its picture's credit below it. */
const maskingRules: ReadonlySet<string> = new Set(['repeated-line', 'doubled-line', 'headline-twice', 'above-credit']);

/** In words: a headline above the caption of its picture. */
const shortestAbove = 5;

/** The headline, and a standfirst below it. */
const nearMarker = 2;
/** With captions between. */
const farthestMarker = 8;

/** The time of an entry, with who wrote it: “20:24Ana Ruiz”, “2 hours ago10:05 Ana Ruiz”, “11:00”. */
const entryTime = /^(?:[^.]{0,16} ago\s*)?\d{1,2}[:.]\d{2}(?![\d:.])/u;
const fewestEntries = 3;
/** A time with more words is a sentence, or the day that an article was published. */
const longestTime = 6;

/** “…,” she said of her son: a headline names whom it quotes. */
const ofPronoun = /[”"’']\s*(?:he|she|they) \p{Ll}/u;

/** Numbers of the lines right below the time of an entry of a live report: its headings, none of which is the title. */
export function findEntries(lines: readonly Line[]): ReadonlySet<number> {
  const entries = [...lines.entries()].flatMap(([at, { text, words, isProse }]) =>
    !isProse && words <= longestTime && entryTime.test(text) ? [at + 1] : [],
  );
  return new Set(entries.length >= fewestEntries ? entries : []);
}

/** The lines that the headline is one of. */
export function titleLines(
  area: HeadArea,
  entries: ReadonlySet<number>,
): Required<Pick<TitleLines, 'open' | 'masked'>> {
  const { labels, markers, firstMarker, above, isOpen } = area;
  const marking = new Set(markers.map(({ index }) => index));
  // “Just in” opens a list of links, and in a menu none: the headline may stand right above the byline in it.
  const isInMenu = (index: number): boolean => labels[index]?.rule === 'related-list' && index < firstMarker;
  const isAboveByline = (index: number): boolean =>
    index + 1 === firstMarker && isInMenu(index) && (markers[0]?.byline.authors.length ?? 0) > 0;
  const isMasked = (index: number): boolean =>
    !marking.has(index) && maskingRules.has(labels[index]?.rule ?? '') && !isDoubledCaption(area, index);
  // Captions may part the two.
  const isNear = (index: number): boolean =>
    firstMarker - index <= farthestMarker &&
    labels.slice(index, firstMarker).filter((label) => label?.reason !== 'caption').length <= nearMarker;
  return {
    open: above.filter((index) => (isOpen(index) || isAboveByline(index)) && !entries.has(index)),
    masked: [
      ...above.filter(isMasked),
      ...above.filter((index) => isInMenu(index) && !isAboveByline(index) && isNear(index)),
    ],
  };
}

/** What is printed twice right below a headline, or below its byline, is the caption of its picture. */
function isDoubledCaption({ lines, labels, firstMarker, above, isOpen }: HeadArea, index: number): boolean {
  const isDoubled = (at: number): boolean => labels[at]?.rule === 'doubled-line';
  const top = isDoubled(index) && isDoubled(index - 1) ? index - 2 : index - 1;
  if (!isDoubled(index) || !lines[top]) return false;
  const isHeadline = (at: number): boolean =>
    isOpen(at) && (lines[at]?.words ?? 0) >= shortestAbove && lines[at]?.isProse !== true;
  return isHeadline(top) || (index > firstMarker && above.some((at) => at < firstMarker && isHeadline(at)));
}

/** Whether the line may be a headline though the body seems to begin with it: asked, staccato, or with no end at all. */
export function readsAsHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.isProse) return false;
  const isUnended = !/[.,:;?!…]["”’)]*$/u.test(line.text) && !ofPronoun.test(line.text);
  return (isUnended && lines[index + 1]?.isProse === true) || /[?!…]["”’]?$/u.test(line.text) || isStaccato(line);
}
