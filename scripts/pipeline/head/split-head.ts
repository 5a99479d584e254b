import type { Head, Metadata } from '../types.ts';
import type { Label } from '../cut/find-sections.ts';
import type { Extent } from '../cut/find-extent.ts';
import type { Line } from '../cut/line.ts';
import { chooseDate } from './choose-date.ts';
import { findMarkers, isSupported, namesPlace, standsAlone, type Marker } from './find-markers.ts';
import { findTitle, isStaccato } from './find-title.ts';
import { isPersonName } from './names.ts';
import { findDates } from './parse-date.ts';
import { findSite } from './without-site.ts';

/** What stands above the body, and which lines say it. */
export interface SplitHead {
  readonly head: Pick<Head, 'title' | 'standfirst' | 'authors' | 'date' | 'datePrinted'>;
  /** Numbers of the lines that are the head. */
  readonly lines: ReadonlySet<number>;
  /** Number of the first line of the body. */
  readonly bodyFrom: number;
  /** Numbers of the lines right below the time of an entry of a live report. */
  readonly entries: ReadonlySet<number>;
  /** A date that can be read two ways, where no other was printed. */
  readonly ambiguousDate: string | null;
}

/** What a headline is cut for: pages print it again, and its picture's credit below it. */
const maskingRules: ReadonlySet<string> = new Set(['repeated-line', 'doubled-line', 'headline-twice', 'above-credit']);

/** In words: a headline above the caption of its picture. */
const shortestAbove = 5;

/** The headline, and a standfirst below it. */
const nearMarker = 2;
/** With captions between. */
const farthestMarker = 8;

/** Reasons for which lines are cut that a site says of itself. */
const sayingSite: ReadonlySet<string> = new Set(['newsletter', 'copyright', 'share', 'advertisement', 'comments']);

/** “* Governor sees inflation at target”: one of the points that an agency sets below its headline. */
export const isKeyPoint = ({ text }: Line): boolean => /^[*•·▪]\s/u.test(text);

/** The time of an entry, with who wrote it: “20:24Ana Ruiz”, “2 hours ago10:05 Ana Ruiz”, “11:00”. */
const entryTime = /^(?:[^.]{0,16} ago\s*)?\d{1,2}[:.]\d{2}(?![\d:.])/u;
const fewestEntries = 3;
/** A time with more words is a sentence, or the day that an article was published. */
const longestTime = 6;

/** Numbers of the lines right below the time of an entry of a live report: its headings, none of which is the title. */
function findEntries(lines: readonly Line[]): ReadonlySet<number> {
  const entries = [...lines.entries()].flatMap(([at, { text, words, isProse }]) =>
    !isProse && words <= longestTime && entryTime.test(text) ? [at + 1] : [],
  );
  return new Set(entries.length >= fewestEntries ? entries : []);
}

/** “…,” she said of her son: a headline names whom it quotes. */
const ofPronoun = /[”"’']\s*(?:he|she|they) \p{Ll}/u;

/** Whether the line may be a headline though the body seems to begin with it: asked, staccato, or with no end at all. */
function readsAsHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.isProse) return false;
  const isUnended = !/[.,:;?!…]["”’)]*$/u.test(line.text) && !ofPronoun.test(line.text);
  return (isUnended && lines[index + 1]?.isProse === true) || /[?!…]["”’]?$/u.test(line.text) || isStaccato(line);
}

/** In words. */
const deck = { shortest: 5, longest: 30, small: 3 };
/** What captions and credits hold, and labels close with. */
const notDeck =
  /[.:;]$|^[“"‘'«([]|\d{4}|\((?:left|right|pictured)\b|\b(?:pictured|photo|image|file|copyright|updated|published)\b|©|[|»›]/iu;

/** A line without a full stop that nothing parts from the body, and that is neither of a menu nor a name. */
const readsAsDeck = ({ text, words, isProse, isClosed, hasSpeech, isCaption, isLink }: Line): boolean =>
  words >= deck.shortest &&
  words <= deck.longest &&
  !(isProse || isClosed || hasSpeech || isCaption || isLink || notDeck.test(text)) &&
  (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= deck.small;

/**
 * Split title, standfirst, byline and date from the body.
 *
 * ```text
 * 0  Ferry Strike Enters Third Week
 * 1  Ana Ruiz, 12/24/2025Crews and the port clash over pay, with no talks in sight.
 * 2  Turbulent weeks rarely end neatly …        ← bodyFrom
 * ```
 *
 * A standfirst is taken where a byline or a date parts it from the body, or where it is the one line between headline
 * and body and has no full stop: otherwise nobody can tell it from the first paragraph. What the page's own metadata
 * states wins over what its text seems to say.
 */
export function splitHead(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  extent: Extent,
  metadata: Metadata,
): SplitHead {
  const all = findMarkers(lines, labels, extent);
  const isSigned = (marker: Marker): boolean =>
    metadata.authors.length === 0 && metadata.date !== null && standsAlone(marker, lines);
  const markers = all.filter((marker) => isSupported(marker, all, lines) || isSigned(marker));
  const taken = new Set(markers.map(({ index }) => index));
  // A byline below the article signs it.
  const lastMarker = markers.findLast(({ index }) => index < extent.to)?.index ?? -1;
  const bodyFrom = Math.max(extent.from, lastMarker + 1 > extent.from ? lastMarker + 1 : extent.from);

  const isOpen = (index: number): boolean => !taken.has(index) && (labels[index] ?? null) === null;
  const firstMarker = markers[0]?.index ?? bodyFrom;
  // A headline has at most a caption above it: what stands below two paragraphs is a subheading.
  const opensAt = lastMarker === -1 ? extent.from : Math.min(extent.from, lastMarker);
  const isOwnProse = (line: Line, index: number): boolean => line.isProse && index >= opensAt && isOpen(index);
  const second = lines.findIndex((line, index) => isOwnProse(line, index) && lines.slice(0, index).some(isOwnProse));
  const above = [...lines.keys()].slice(0, second === -1 ? bodyFrom : Math.min(bodyFrom, second));
  const entries = findEntries(lines);
  // “Just in” opens a list of links, and in a menu none: the headline may stand right above the byline in it.
  const isInMenu = (index: number): boolean => labels[index]?.rule === 'related-list' && index < firstMarker;
  const isAboveByline = (index: number): boolean =>
    index + 1 === firstMarker && isInMenu(index) && (markers[0]?.byline.authors.length ?? 0) > 0;
  const open = above.filter((index) => (isOpen(index) || isAboveByline(index)) && !entries.has(index));
  // Captions may part the two.
  const isNear = (index: number): boolean =>
    firstMarker - index <= farthestMarker &&
    labels.slice(index, firstMarker).filter((label) => label?.reason !== 'caption').length <= nearMarker;
  const inMenu = above.filter((index) => isInMenu(index) && !isAboveByline(index) && isNear(index));
  // What is printed twice right below a headline, or below its byline, is the caption of its picture.
  const isDoubled = (index: number): boolean => labels[index]?.rule === 'doubled-line';
  const isDoubledCaption = (index: number): boolean => {
    const top = isDoubled(index) && isDoubled(index - 1) ? index - 2 : index - 1;
    const line = lines[top];
    if (!isDoubled(index) || !line) return false;
    const isHeadline = (at: number): boolean =>
      isOpen(at) && (lines[at]?.words ?? 0) >= shortestAbove && lines[at]?.isProse !== true;
    return isHeadline(top) || (index > firstMarker && above.some((at) => at < firstMarker && isHeadline(at)));
  };
  const masked = [
    ...above.filter(
      (index) => !taken.has(index) && maskingRules.has(labels[index]?.rule ?? '') && !isDoubledCaption(index),
    ),
    ...inMenu,
  ];
  const paragraphs = lines
    .slice(bodyFrom)
    .filter((line, at) => line.isProse && (labels[bodyFrom + at] ?? null) === null);
  const opening = paragraphs.slice(0, 8).map(({ text }) => text);
  const anchor = Math.max(firstMarker, bodyFrom);
  // A headline that closes with a question mark, or reports what somebody says, reads as the first line of the body.
  const reading = readsAsHeadline(lines, extent.from) && isOpen(extent.from) ? [extent.from] : [];
  const site = findSite(
    lines[0]?.text ?? '',
    lines.flatMap(({ text }, index) => (sayingSite.has(labels[index]?.reason ?? '') ? [text] : [])),
  );
  const isCertain = markers[0]?.byline.evidence === 'certain';
  const found =
    findTitle(lines, { open, masked, site, isSigned: isCertain }, opening, firstMarker, anchor) ??
    findTitle(lines, { open: reading, masked: [] }, opening, firstMarker, anchor);
  if (found) taken.add(found.index);

  const glued = markers.find(({ byline }) => byline.rest !== null)?.byline.rest ?? null;
  let standfirst = glued;
  if (glued === null && found !== null && lastMarker > found.index) {
    const isCandidate = (index: number): boolean => {
      const line = lines[index];
      if (!line || index <= found.index || index >= lastMarker || !isOpen(index) || line.hasSpeech || isKeyPoint(line))
        return false;
      // “On May 4, 2025 in News by Ana Ruiz” is read as none of these.
      if (!line.isClosed && findDates(line.text).length > 0) return false;
      return line.words >= 6 && line.text.length >= 30 && line.text.length <= 420;
    };
    const candidates = [...lines.keys()].filter(isCandidate);
    // Several lines one below the other are key points, and stay in the body.
    const [only = -1] = candidates.length === 1 || !isCandidate(found.index + 2) ? candidates : [];
    const line = lines[only];
    if (line && (candidates.length === 1 || only === found.index + 1)) {
      standfirst = line.text;
      taken.add(only);
    }
  }

  if (standfirst === null && found !== null) {
    const at = found.index + 1;
    const line = lines[at];
    const isOnly = above.every((index) => index < at || isOpen(index) === (index === at));
    if (line && at < bodyFrom && isOnly && readsAsDeck(line)) {
      standfirst = line.text;
      taken.add(at);
    }
  }

  const { date, ambiguous } = chooseDate(markers, lines, bodyFrom);
  const ofPeople = markers.filter((marker, at) => !namesPlace(marker, markers[at - 1], lines));
  const signed = ofPeople.filter(({ byline }) => byline.evidence === 'certain' && byline.authors.length > 0);
  const naming = signed.length > 0 ? signed : ofPeople;
  const authors = [...new Set(naming.flatMap(({ byline }) => byline.authors))];
  const people = authors.filter(isPersonName);
  return {
    head: {
      title: metadata.title ?? found?.title ?? null,
      standfirst: metadata.standfirst ?? standfirst,
      authors: metadata.authors.length > 0 ? [...metadata.authors] : people.length > 0 ? people : authors,
      date: metadata.date ?? date?.date ?? null,
      datePrinted: metadata.date === null ? (date?.printed ?? null) : metadata.datePrinted,
    },
    lines: taken,
    bodyFrom,
    entries,
    ambiguousDate: metadata.date === null ? ambiguous : null,
  };
}
