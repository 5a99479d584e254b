import type { Extent } from '../cut/find-extent.ts';
import type { Label } from '../cut/find-sections.ts';
import type { Line } from '../cut/line.ts';
import { givenNameGender } from '../language/lexicon.ts';
import { isOffice, isPersonName } from './names.ts';
import { findDates } from './parse-date.ts';
import { parseByline, type Byline } from './parse-byline.ts';

/**
 * How far a byline may stand below the first lines that read as text: a standfirst, a list of key points, a caption.
 */
const longestLead = { paragraphs: 4, characters: 1100, lines: 45 };

/** A date above the credit of a picture is no caption; one with more words may be. */
const longestDate = 8;

/** A line that reads as a byline, a date, or both. */
export interface Marker {
  readonly index: number;
  readonly byline: Byline;
}

/** “5 hours ago”: no date, yet the place of one. */
const relativeTime = /(?:\d+ (?:hours?|minutes?|mins?|days?) ago|\b(?:published|updated)\b|\d (?:hours?|days?)\s*$)/iu;

/** “Ana Ruiz, Journalist” */
const signsWithOffice =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}.’'-]*\s?[,|–-] (?:\p{L}+ ){0,3}(?:[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Ss]taff [Ww]riter|[Ee]ditor)$/u;
/** “Story by Ana Ruiz • 3h • 2 min read” reads as a menu, too. */
const saysBy = /^(?:\p{L}+ )?by \p{Lu}/iu;
const timeAlone = /^(?:(?:published|updated):? )?\d+ (?:hours?|minutes?|mins?|days?) ago$/iu;

const announcesName =
  /^[\s•|]*(?:by|written by|author(?:s)?|author of the article|words by|story by|reporter)\s*:?\s*$/iu;

/** Bylines and dates near the top, where what stands before them is not yet the article. */
export function findMarkers(lines: readonly Line[], labels: readonly (Label | null)[], extent: Extent): Marker[] {
  const markers: Marker[] = [];
  let paragraphs = 0;
  let characters = 0;
  const last = Math.min(lines.length, extent.from + longestLead.lines);
  for (let index = 0; index < last; index += 1) {
    const line = lines[index];
    if (!line) break;
    const label = labels[index];
    const byline =
      label &&
      label.rule !== 'repeated-line' &&
      !(label.rule === 'menu-in-a-line' && saysBy.test(line.text)) &&
      !(label.rule === 'above-credit' && line.words <= longestDate && findDates(line.text).length > 0) &&
      !['metadata', 'credit', 'share', 'bio', 'tools', 'related'].includes(label.reason)
        ? null
        : parseByline(line.text);
    // “by Ana Ruiz 12 Oct” in a list of other articles, below the first paragraph of this one, or below two of them
    const isOfOther = label?.reason === 'related' && paragraphs > (markers.length > 0 ? 0 : 1);
    if (byline && !isOfOther) markers.push({ index, byline });
    else if (index >= extent.from && line.isProse && !label) {
      paragraphs += 1;
      characters += line.text.length;
      if (paragraphs > longestLead.paragraphs || characters > longestLead.characters) break;
    }
  }
  return markers;
}

/** An office below a name has no more words. */
const mostOfOffice = 5;

/** A bare name is an author only beside a date, a byline, or words that announce it, or where the text is not about it. */
export function isSupported({ index, byline }: Marker, markers: readonly Marker[], lines: readonly Line[]): boolean {
  if (byline.evidence === 'certain') return true;
  if (isOfPictures(lines, index)) return false;
  if (announcesName.test(lines[index - 1]?.text ?? '')) return true;
  if (signsAlone({ index, byline }, lines)) return true;
  if (byline.dates.length > 0 || signsWithOffice.test(lines[index]?.text ?? '')) return true;
  // “Ana Ruiz”, and below it “Court reporter”
  const below = lines[index + 1]?.text ?? '';
  if (
    /\b(?:reporter|correspondent|writer|editor|columnist|journalist)$/iu.test(below) &&
    isOffice(below) &&
    below.split(' ').length <= mostOfOffice
  )
    return true;
  return (
    markers.some(
      (other) =>
        other.index !== index &&
        Math.abs(other.index - index) <= 3 &&
        (other.byline.dates.length > 0 || other.byline.evidence === 'certain'),
    ) ||
    [lines[index], lines[index + 1]].some((line) => line && relativeTime.test(line.text)) ||
    lines.slice(Math.max(0, index - 3), index).some(({ text }) => timeAlone.test(text))
  );
}

/** Whether a name stands three times, one below the other: who is on the pictures of a gallery. */
function isOfPictures(lines: readonly Line[], index: number): boolean {
  const isSame = (at: number): boolean => lines[at]?.text === lines[index]?.text;
  return [index - 2, index - 1, index].some((first) => isSame(first) && isSame(first + 1) && isSame(first + 2));
}

/**
 * Names alone on the line above the first paragraph. A page that states its date, and no author, prints no date beside
 * them that could support them.
 */
export function standsAlone({ index, byline }: Marker, lines: readonly Line[]): boolean {
  const line = lines[index];
  return (
    line?.kind === 'paragraph' &&
    lines[index + 1]?.isProse === true &&
    !lines.slice(0, index).some(({ isProse }) => isProse) &&
    byline.authors.length > 0 &&
    line.text.split('/').every((name) => isPersonName(name.trim()))
  );
}

/** In words: no menu’s line is as long. */
const shortestHeadline = 5;

/** Names right between the headline and the first paragraph of whom the article says nothing. */
function signsAlone(marker: Marker, lines: readonly Line[]): boolean {
  const { index, byline } = marker;
  const above = lines[index - 1];
  if (above === undefined || above.isProse || above.words < shortestHeadline || !standsAlone(marker, lines))
    return false;
  return byline.authors.every((name) => {
    const words = name.split(' ');
    const surname = words.at(-1) ?? name;
    return (
      givenNameGender((words[0] ?? '').toLowerCase()) !== undefined &&
      lines.every(({ text }, at) => at === index || !text.includes(surname))
    );
  });
}

/**
 * Whether the name before a date is of the place that the article was sent from: its author stands right above, and
 * another line of the page names the place.
 *
 * ```text
 * Ana Ruiz
 * Punta Seca - 12 OCT 2024 - 05:40 CEST
 * ```
 */
export function namesPlace(marker: Marker, above: Marker | undefined, lines: readonly Line[]): boolean {
  const [name, ...more] = marker.byline.authors;
  const isBelowName = above?.index === marker.index - 1 && above.byline.dates.length === 0;
  if (!isBelowName || above.byline.authors.length === 0 || name === undefined || more.length > 0) return false;
  const line = lines[marker.index]?.text ?? '';
  return (
    marker.byline.dates.length > 0 &&
    line.startsWith(name) &&
    lines.some(({ text }, index) => index !== marker.index && text.includes(name))
  );
}
