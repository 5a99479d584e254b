import type { Line } from '../cut/line.ts';
import type { Marker } from './find-markers.ts';
import type { LabelledDate } from './parse-byline.ts';
import { findDates, orderOf, readDayFirst } from './parse-date.ts';

/** Whether the page prints the day first wherever it says a date in words, but for its paragraphs. */
function printsDayFirst(lines: readonly Line[]): boolean {
  const dates = lines.flatMap(({ text, isProse, hasSpeech }) => (isProse || hasSpeech ? [] : findDates(text)));
  const orders = dates.map(orderOf).filter((order) => order !== null);
  return orders.length > 0 && orders.every((order) => order === 'day');
}

/** “Published in The Daily Harbour, August 22nd, 2011.”: at the end of an article, however long it is. */
const publishedIn = /^published in \p{Lu}.{2,60}\d{4}\.?$/iu;

interface Candidate extends LabelledDate {
  readonly isHead: boolean;
}

const rank = ({ label, isHead }: Candidate): number =>
  label === 'published' ? (isHead ? 0 : 1.5) : label === null ? 1 : 2;

/**
 * The date of an article among those of its markers, or the one that it closes with.
 *
 * What is said to be published below `bodyFrom` may be what the article tells of, and counts for less than a date above
 * it. A date that can be read in two ways is read with the day first where the page prints the day first elsewhere;
 * `ambiguous` is one that is left so.
 *
 * @example chooseDate(markers, lines, 4) // { date: { date: '2025-01-04', printed: 'Jan 4, 2025', … }, ambiguous: null }
 */
export function chooseDate(
  markers: readonly Marker[],
  lines: readonly Line[],
  bodyFrom: number,
): { date: LabelledDate | null; ambiguous: string | null } {
  const marked = markers.flatMap(({ byline, index }) =>
    byline.dates.map((date): Candidate => ({ ...date, isHead: index < bodyFrom })),
  );
  const closing = lines.flatMap(({ text }) => (publishedIn.test(text) ? findDates(text) : []));
  const dates =
    marked.length > 0 ? marked : closing.map((date): Candidate => ({ ...date, label: null, isHead: false }));
  const isDayFirst = dates.some(({ date }) => date === null) && printsDayFirst(lines);
  const [date] = dates
    .map((one) => (one.date === null && isDayFirst ? { ...one, date: readDayFirst(one.printed) } : one))
    .filter((one) => one.date !== null)
    .sort((a, b) => rank(a) - rank(b));
  return { date: date ?? null, ambiguous: date ? null : (dates[0]?.printed ?? null) };
}
