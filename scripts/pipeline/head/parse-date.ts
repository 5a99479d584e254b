import { parse } from 'chrono-node/en';

/** A calendar date in a text, as printed and where. */
export interface PrintedDate {
  /** YYYY-MM-DD; null where the printed form can be read in two ways. */
  readonly date: string | null;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** A time may be glued behind it (`20195:45 AM`); any other digit makes it part of a longer number. */
const year = '(?:19|20)\\d{2}(?!\\d(?!\\d?:))';

/** Words with a day, a month and a year, in any common order; a time or a name may be glued to either side. */
const absolute = new RegExp(
  [
    `(?<iso>${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))`,
    `(?<monthFirst>${month} ${day},? ?(?:at )?${year})`,
    `(?<dayFirst>(?<!\\d)${day}(?: of)?[ -]${month},?[ -]${year})`,
    `(?<numeric>(?<![\\d/.])(?:0?[1-9]|[12]\\d|3[01])(?<mark>[/.])(?:0?[1-9]|[12]\\d|3[01])\\k<mark>(?:${year}|\\d{2}(?![\\d/.])))`,
  ].join('|'),
  'giu',
);

const iso = (y: number, m: number, d: number): string | null => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
};

/** `24.12.25`: a year of two digits stands last where points part it from the day and the month. */
const ofDay = /^(?:1[3-9]|2\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d{2}$/u;

/**
 * A numeric date read as day, month and year, for a page that prints the day first elsewhere; null where that is none.
 *
 * @example readDayFirst('03/04/25') // 2025-04-03
 */
export function readDayFirst(printed: string): string | null {
  const [d = 0, m = 0, y = 0] = printed.split(/[/.]/u).map(Number);
  return iso(y < 100 ? 2000 + y : y, m, d);
}

/** What order a date in words has: “5 November 2024”, “November 5, 2024”. */
export const orderOf = ({ printed }: PrintedDate): 'day' | 'month' | null =>
  /^\d{1,2}\D*[ -]\p{L}/u.test(printed) ? 'day' : /^\p{L}/u.test(printed) ? 'month' : null;

/** `12/24/2025` can only be read one way, `03/04/2025` two ways, `05/05/2025` gives one day both ways. */
function readNumeric(printed: string): string | null {
  if (ofDay.test(printed)) return readDayFirst(printed);
  const [first = 0, second = 0, y = 0] = printed.split(/[/.]/u).map(Number);
  // With two digits for the year only `11/13/19` is certain: `13/11/19` may begin with its year.
  if (y < 100) return first <= 12 && second > 12 && printed.includes('/') ? iso(2000 + y, first, second) : null;
  if (first > 12 || first === second) return iso(y, second, first);
  // Points part the day from the month only where the day stands first.
  if (second > 12) return iso(y, first, second);
  return printed.includes('.') ? iso(y, second, first) : null;
}

function readWords(printed: string): string | null {
  const [result] = parse(printed.replace(/\bsept\b\.?/iu, 'Sep'), { instant: new Date(0), timezone: 0 });
  const start = result?.start;
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const [y, m, d] = [start.get('year'), start.get('month'), start.get('day')];
  return y === null || m === null || d === null ? null : iso(y, m, d);
}

/**
 * Find the calendar dates a text prints. Only whole dates count: “Tuesday”, “this week” and “May 4” say no year.
 *
 * ```text
 * Ana Ruiz, 12/24/2025The harbour …   → 2025-12-24, “12/24/2025”
 * Published 03/04/2025                → null, “03/04/2025”: March or April
 * ```
 */
export function findDates(text: string): PrintedDate[] {
  const isWhole = ({ index }: RegExpExecArray): boolean => {
    const around = text.slice(Math.max(0, index - 1), index + 1);
    // A month may be glued behind a word (`readApril 25, 2023`), but is no part of one (`dismay 5, 2023`).
    return !/^\p{L}\p{L}$/u.test(around) || /^\p{Ll}\p{Lu}$/u.test(around);
  };
  return [...text.matchAll(absolute)].filter(isWhole).map((match) => {
    const [printed] = match;
    const { iso: isoDate, numeric } = match.groups ?? {};
    const date = isoDate ?? (numeric === undefined ? readWords(printed) : readNumeric(printed));
    return { date, printed, start: match.index, end: match.index + printed.length };
  });
}

/**
 * The calendar date that a whole value states (`2024-05-02T08:00:00Z`, `May 2, 2024`), as it is printed there; or null.
 */
export function isoDate(printed: string): string | null {
  const dates = new Set(findDates(printed).map(({ date }) => date));
  const [only = null] = dates;
  return dates.size === 1 ? only : null;
}
