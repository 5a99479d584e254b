import { findDates } from '../head/parse-date.ts';

/** What an element of a page prints of a time, and what it states of it for machines. */
export interface PrintedTime {
  readonly words: string;
  readonly datetime: string | null;
}

const universal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]00:?00)$/iu;
const clock = /(?<!\d)(?<hours>\d{1,2})[:.](?<minutes>\d{2})(?!\d)(?:[:.]\d{2})?\s*(?<half>[ap]\.?m\b)?/iu;

const hour = 3_600_000;
/** Clocks are set by quarters of an hour, from twelve hours behind to fourteen ahead. */
const quarter = hour / 4;
const [farthestBehind, farthestAhead] = [-12 * hour, 14 * hour];

/** The time of day in milliseconds, or null. */
function readClock(words: string): number | null {
  const { hours = '', minutes = '', half } = clock.exec(words)?.groups ?? {};
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  const ofHalf = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/iu.test(half) ? 12 : 0);
  return ofHalf * hour + Number(minutes) * 60_000;
}

/**
 * The date on which an article was published where it was published: pages state it in universal time, which may be a
 * day on, and print it in their own.
 *
 * ```text
 * 2025-02-04T01:12:44Z, “February 3, 2025 at 7:12 pm CST”    → 2025-02-03
 * 2025-02-04T01:12:44Z, “Updated February 5, 2025, 9:00 am”  → null: another time
 * ```
 *
 * @param stated What the page states for machines.
 * @returns the printed date (YYYY-MM-DD) where it is the same moment on another day, else null
 */
export function localDate(stated: string, printed: readonly PrintedTime[]): string | null {
  const moment = universal.test(stated) ? Date.parse(stated) : NaN;
  if (Number.isNaN(moment)) return null;
  const minute = moment - (moment % 60_000);
  for (const { words, datetime } of printed) {
    const [found, ...others] = findDates(words);
    if (!found?.date || others.length > 0) continue;
    const time =
      readClock(words.slice(0, found.start) + words.slice(found.end)) ?? readClock(datetime?.slice(10) ?? '');
    if (time === null || !(datetime === null || datetime.startsWith(found.date) || universal.test(datetime))) continue;
    const ahead = Date.parse(found.date) + time - minute;
    if (ahead >= farthestBehind && ahead <= farthestAhead && ahead % quarter === 0) return found.date;
  }
  return null;
}
