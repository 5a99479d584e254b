import { findDates, type PrintedDate } from './parse-date.ts';
import { agency, isOffice, isPersonName, readAuthors } from './names.ts';
import { countWords } from '../count-words.ts';

/** What a line at the head of an article says of its author and date, and what is left of it. */
export interface Byline {
  readonly authors: readonly string[];
  readonly dates: readonly LabelledDate[];
  /** Words glued behind the byline and the date: the standfirst. */
  readonly rest: string | null;
  /** `certain`: it says “By” or has a name and a date; `bare`: it is only a name, which other lines must support. */
  readonly evidence: 'certain' | 'bare';
}

export interface LabelledDate extends PrintedDate {
  readonly label: 'published' | 'updated' | null;
}

const byWord =
  /^[\s•·|(]*(?:(?:words|story|report|reported|written|posted|text|analysis|opinion|interview|author|authors|reporter)?\s*\bby\b|author(?:s)?|(?:byline|reporter|writer)(?=\s*:))\s*:?\s*(?:by\s+)?(?=\p{Lu}|\p{Ll}[’'])/iu;
/** A byline behind other facts: `Published: 5 hours ago | Written by Ana Ruiz`. */
const byWithin = /[|•·]\s*(?:written )?by:?\s+(?=\p{Lu})/iu;
/** “From Ana Ruiz, Oakport”: as Nigerian papers sign a report. */
const fromWord = /^From (?=(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]+, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$)/u;
const datePart =
  /\b(?:published|updated|posted|modified|created|first published|last updated|date)\b|\d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?!at\b)(?:[ACEIJMPSWH][SDE]?T|AEST|AEDT|SAST|CEST|GMT|BST|UTC|MYT|WIB)\b|\b(?:\d+ (?:hours?|minutes?|mins?|days?|weeks?)(?: ago|\s*$)|today|yesterday|last)\b|\b\d+\s?(?:min(?:ute)?s?)(?: read)?\b|\b(?:am|pm|ago)\b|\b(?:at|on)\b(?! \p{Lu}\p{L}+ \p{Lu})|\b[ap]\.m\./giu;

/** “Police commander, Gen Ana Ruiz”: who has a rank is in the picture, and wrote nothing. */
const rank = /(?<!\p{L})(?:Gen|Lt|Col|Maj|Brig|Sgt|Cpl|Insp|Supt|Adm)\.? \p{Lu}/u;

/** In words. */
const longestShouted = 5;
/** A name with an office has no more words; a headline that names an office has. */
const longestOffice = 10;

/** “Ana Ruiz in Oakport”, “… in New Oakport and Westport” */
const filedFrom =
  /(?<=\p{L}) (?:in|reports from|reporting from) \p{Lu}[\p{L}.’'-]*(?:,? (?:and )?\p{Lu}[\p{L}.’'-]*){0,4}$/u;

/** `— Ana Ruiz (@anaruiz) January 4, 2025` signs a post that the article shows. */
const signature = /^[—–-]+\s*[^()]{1,70}\(@\w{1,30}\)/u;

/** “NEW OAKPORT, Costa Seca”: where a report was sent from, above its first paragraph. */
const placeAlone = /^\p{Lu}{2}[\p{Lu} .’'-]*, (?<region>\p{Lu}\p{Ll}+\.?(?: \p{Lu}\p{Ll}+)?)$/u;
const isPlace = (line: string): boolean => {
  const region = placeAlone.exec(line.trim())?.groups?.['region'];
  return region !== undefined && !isOffice(region);
};

/** Words of a sentence, which no byline with a date has so many of. */
const smallWords =
  /(?<![\p{L}\p{N}])(?!(?:and|by|in|for|with|at|on|of|the|updated|published|posted|last)\b)\p{Ll}{2,}/gu;
const fewestSmall = 2;

/** Only a date, a time and the words around them: nothing else is said. */
const isOnlyDate = (line: string, dates: readonly PrintedDate[]): boolean => {
  let left = line;
  for (const { printed } of dates) left = left.replace(printed, ' ');
  left = left.replace(/(?<=\d)(?=\d{1,2}:\d{2})/gu, ' ').replace(datePart, ' ');
  return (left.match(/\p{L}{3,}/gu) ?? []).length <= (dates.length > 0 ? 2 : 0);
};

/** Who is named behind a date and its time, alone between two marks: “Jan 4, 2025 7:37 PM by Ana Ruiz in Oakport”. */
const behindDate = (after: string): string[] =>
  after
    .replace(datePart, ' | ')
    .split(/\s*[|•·]\s*/u)
    .map((part) => part.replace(byWord, '').replace(filedFrom, '').trim())
    .filter((part) => isPersonName(part));

const labelBefore = (line: string, start: number): LabelledDate['label'] => {
  const before = line.slice(Math.max(0, start - 48), start);
  const published = Math.max(before.search(/(?:publish|post|creat|first)(?!.*(?:publish|post|creat|first))/iu), -1);
  const updated = Math.max(before.search(/(?:updat|modif|edited|revis)(?!.*(?:updat|modif|edited|revis))/iu), -1);
  if (published === updated) return null;
  return published > updated ? 'published' : 'updated';
};

/**
 * Read a line at the head of an article as a byline, a dateline of the page, or both; null where it is neither.
 *
 * ```text
 * By Ana Ruiz and John Smith, Staff Writer | Reuters
 * Ana Ruiz, 12/24/2025Ferry strike enters third week, with no talks in sight.
 *                     ^ rest: glued without a mark
 * Updated 3:04 p.m. EDT, Jan 4, 2025
 * ```
 *
 * A place and agency at the start of the first paragraph (“LONDON (Reuters) —”) is the paragraph's own.
 */
export function parseByline(line: string): Byline | null {
  if (line.length > 700 || signature.test(line)) return null;
  const dates = findDates(line.slice(0, 240)).map((date) => ({ ...date, label: labelBefore(line, date.start) }));
  const first = dates[0];
  const last = dates.at(-1);
  const by = byWord.exec(line) ?? byWithin.exec(line) ?? fromWord.exec(line);

  if (first && last) {
    const before = line.slice(by && by.index < first.start ? by.index + by[0].length : 0, first.start);
    const after = line.slice(last.end);
    const rest = /^\s*(?<rest>[\p{Lu}“"‘'].{30,})$/u.exec(after)?.groups?.['rest'] ?? null;
    const glued = rest !== null && !isOnlyDate(rest, []) && !/^(?:\S+ ){0,3}\S+$/u.test(rest) && /[\p{Ll}]/u.test(rest);
    if (before.length > 120) return null;
    // “Ana Ruiz with one of her goats in Oakport on June 19, 2026.”: a caption.
    if (by === null && line.endsWith('.') && (before.match(smallWords) ?? []).length >= fewestSmall) return null;
    const named = readAuthors(before.replace(datePart, ' | '));
    // “Mar 12, 2026 · 4 min · Ana Ruiz”
    const authors =
      named.length > 0 || !/^(?:date|[^\p{L}\p{N}])*$/iu.test(before.replace(datePart, ' '))
        ? named
        : behindDate(after);
    const isHead =
      (authors.length > 0 && (by !== null || countWords(before.trim()) <= 14)) ||
      isOnlyDate(line.slice(0, glued ? last.end : undefined), dates) ||
      /\bbureau\s*[/|,–-]?\s*(?:\d{1,2}:\d{2}.{0,6})?$/iu.test(before);
    if (!isHead) return null;
    if (glued && authors.length === 0) return null;
    if (!glued && after.length > 120) return null;
    return { authors, dates, rest: glued ? rest.trim() : null, evidence: 'certain' };
  }

  if (line.length > 220) return null;
  if (by) {
    const words = line.slice(by.index + by[0].length).replace(datePart, ' | ');
    if (/[.!?]["”]?$/u.test(words.trim()) && countWords(words) > 9) return null;
    const authors = readAuthors(words);
    if (authors.length > 0) return { authors, dates, rest: null, evidence: 'certain' };
    return isOffice(words) && countWords(words) <= 6 ? { authors: [], dates, rest: null, evidence: 'certain' } : null;
  }
  if (line.length > 110 || /[.!?]$/u.test(line)) return null;
  // A headline in capitals has no marks that part names.
  if (!/[\p{Ll},|/&•·]/u.test(line) && countWords(line) > longestShouted) return null;
  if (isPlace(line) || rank.test(line)) return null;
  if (agency.test(line.trim())) return { authors: [line.trim()], dates, rest: null, evidence: 'bare' };
  const relative = line
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s*@\w+/gu, ' ')
    .replace(filedFrom, '')
    .replace(/(?<=\p{L})(?=\d+ (?:hours?|minutes?|days?))|(?<=\p{Ll})(?=Published|Updated|Posted)/gu, ' | ')
    .replace(datePart, ' | ');
  const bare = readAuthors(
    relative.replace(/,\s+(?=\p{Lu}\p{L}*(?: \p{L}+)*\s*(?:writer|reporter|correspondent|editor))/giu, ' | '),
  );
  const named = bare.reduce((sum, name) => sum + name.length, 0);
  if (
    bare.length > 0 &&
    (isPersonName(line.trim()) ||
      (isOffice(line) && countWords(line) <= longestOffice && !/[“”"‘]|['’](?!s\b|\p{Lu})/u.test(line)) ||
      named >= relative.replace(/[|,&\s]+|\band\b/gu, ' ').trim().length * 0.8)
  ) {
    return { authors: bare, dates, rest: null, evidence: 'bare' };
  }
  return null;
}
