import type { Head, Metadata } from '../types.ts';
import type { Label } from '../cut/find-sections.ts';
import type { Extent } from '../cut/find-extent.ts';
import type { Line } from '../cut/line.ts';
import { chooseDate } from './choose-date.ts';
import { namesPlace } from './find-markers.ts';
import { findStandfirst } from './find-standfirst.ts';
import { findTitle } from './find-title.ts';
import { findHeadArea, type HeadArea } from './head-area.ts';
import { isPersonName } from './names.ts';
import type { TitleCandidate } from './score-headlines.ts';
import { findEntries, readsAsHeadline, titleLines } from './title-lines.ts';
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

/** Reasons for which lines are cut that a site says of itself. */
const sayingSite: ReadonlySet<string> = new Set(['newsletter', 'copyright', 'share', 'advertisement', 'comments']);

/** So many paragraphs tell what an article is about. */
const opening = 8;

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
  const area = findHeadArea(lines, labels, extent, metadata);
  const entries = findEntries(lines);
  const title = titleOf(area, extent, entries);
  const standfirst = findStandfirst(area, title?.index ?? null);
  const { date, ambiguous } = chooseDate(area.markers, lines, area.bodyFrom);
  const taken = [...area.markers, ...[title, standfirst]].flatMap((each) => each?.index ?? []);
  return {
    head: {
      title: metadata.title ?? title?.title ?? null,
      standfirst: metadata.standfirst ?? standfirst?.text ?? null,
      authors: metadata.authors.length > 0 ? [...metadata.authors] : authorsOf(area),
      date: metadata.date ?? date?.date ?? null,
      datePrinted: metadata.date === null ? (date?.printed ?? null) : metadata.datePrinted,
    },
    lines: new Set(taken),
    bodyFrom: area.bodyFrom,
    entries,
    ambiguousDate: metadata.date === null ? ambiguous : null,
  };
}

function titleOf(area: HeadArea, extent: Extent, entries: ReadonlySet<number>): TitleCandidate | null {
  const { lines, labels, markers, firstMarker, bodyFrom, isOpen } = area;
  const paragraphs = lines.filter((line, at) => at >= bodyFrom && line.isProse && (labels[at] ?? null) === null);
  const body = paragraphs.slice(0, opening).map(({ text }) => text);
  const ends = { firstMarker, anchor: Math.max(firstMarker, bodyFrom) };
  const site = findSite(
    lines[0]?.text ?? '',
    lines.flatMap(({ text }, index) => (sayingSite.has(labels[index]?.reason ?? '') ? [text] : [])),
  );
  const isSigned = markers[0]?.byline.evidence === 'certain';
  const found = findTitle(lines, { ...titleLines(area, entries), site, isSigned }, body, ends);
  if (found) return found;
  // A headline that closes with a question mark, or reports what somebody says, reads as the first line of the body.
  const reading = readsAsHeadline(lines, extent.from) && isOpen(extent.from) ? [extent.from] : [];
  return findTitle(lines, { open: reading, masked: [] }, body, ends);
}

/** Who signs, for sure where somebody does; people before desks and agencies. */
function authorsOf({ lines, markers }: HeadArea): string[] {
  const naming = markers.filter((marker, at) => !namesPlace(marker, markers[at - 1], lines));
  const signed = naming.filter(({ byline }) => byline.evidence === 'certain' && byline.authors.length > 0);
  const authors = [...new Set((signed.length > 0 ? signed : naming).flatMap(({ byline }) => byline.authors))];
  const people = authors.filter(isPersonName);
  return people.length > 0 ? people : authors;
}
