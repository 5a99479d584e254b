import type { Extent } from '../cut/find-extent.ts';
import type { Label } from '../cut/find-sections.ts';
import type { Line } from '../cut/line.ts';
import type { Metadata } from '../types.ts';
import { findMarkers, isSupported, standsAlone, type Marker } from './find-markers.ts';

/** The part of a seed that its head is looked for in: what stands above the body, and where that begins. */
export interface HeadArea {
  readonly lines: readonly Line[];
  /** What each line is cut for, or null. */
  readonly labels: readonly (Label | null)[];
  /** Bylines and dates, in order. */
  readonly markers: readonly Marker[];
  /** Number of the first of them, or of the first line of the body. */
  readonly firstMarker: number;
  /** Number of the last above the end of the article, or -1. */
  readonly lastMarker: number;
  /** Number of the first line of the body. */
  readonly bodyFrom: number;
  /** Numbers of the lines that a headline may stand among. */
  readonly above: readonly number[];
  /** Whether a line is neither cut nor a byline or date. */
  readonly isOpen: (index: number) => boolean;
}

/** Find the bylines and dates of a seed and, with them, where its body begins. */
export function findHeadArea(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  extent: Extent,
  metadata: Metadata,
): HeadArea {
  const all = findMarkers(lines, labels, extent);
  const isSigned = (marker: Marker): boolean =>
    metadata.authors.length === 0 && metadata.date !== null && standsAlone(marker, lines);
  const markers = all.filter((marker) => isSupported(marker, all, lines) || isSigned(marker));
  const taken = new Set(markers.map(({ index }) => index));
  const isOpen = (index: number): boolean => !taken.has(index) && (labels[index] ?? null) === null;
  // A byline below the article signs it.
  const lastMarker = markers.findLast(({ index }) => index < extent.to)?.index ?? -1;
  const bodyFrom = Math.max(extent.from, lastMarker + 1);
  // A headline has at most a caption above it: what stands below two paragraphs is a subheading.
  const opensAt = lastMarker === -1 ? extent.from : Math.min(extent.from, lastMarker);
  const isOwnProse = (index: number): boolean => lines[index]?.isProse === true && index >= opensAt && isOpen(index);
  const [, second = bodyFrom] = [...lines.keys()].filter(isOwnProse);
  return {
    lines,
    labels,
    markers,
    firstMarker: markers[0]?.index ?? bodyFrom,
    lastMarker,
    bodyFrom,
    above: [...lines.keys()].slice(0, Math.min(bodyFrom, second)),
    isOpen,
  };
}
