import type { CutReason } from '../../../src/schema/article.ts';
import { fillBetween, fillLists, fillOffers } from './fill-gaps.ts';
import { labelCards } from './find-cards.ts';
import { findExtent, type Extent } from './find-extent.ts';
import { findListings } from './find-listings.ts';
import { findSections, type Label } from './find-sections.ts';
import { labelCaptions, labelHeadlines } from './label-neighbours.ts';
import {
  labelBrokenOff,
  labelButtonHeadlines,
  labelCardsPrintedTwice,
  labelGluedTeasers,
  labelNewsletterNames,
  labelRivers,
} from './label-promos.ts';
import { labelVideoTitles } from './label-video-titles.ts';
import { labelDescriptions, labelPictures } from './label-pictures.ts';
import { labelPolls } from './label-polls.ts';
import { labelPullQuotes } from './label-pull-quotes.ts';
import { dateline, isTold, type Line } from './line.ts';
import { cutRules } from './rules/index.ts';

/** A link of more words is a headline. */
const longestMenuItem = 4;

/** What may well report without marks what somebody says, and is cut all the same. */
const tells: ReadonlySet<CutReason> = new Set(['caption', 'bio']);

/** The first rule that takes a line by itself, or null. */
export function labelLine(line: Line): Label | null {
  if (line.isCaption) return { reason: 'caption', rule: 'caption-element' };
  for (const rule of cutRules) {
    const isLikely = rule.evidence === 'likely';
    if ((isLikely && line.hasSpeech) || !rule.matches(line)) continue;
    if (!isLikely || tells.has(rule.reason) || !isTold(line)) return { reason: rule.reason, rule: rule.id };
  }
  if (!line.isLink || (line.isProse && line.hasSpeech)) return null;
  return { reason: line.words < longestMenuItem ? 'navigation' : 'related', rule: 'link-element' };
}

/** A line printed three times is furniture of the page, or a caption: nobody writes one sentence three times. */
function labelRepeated(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return labels.map((label, index) => {
    const line = lines[index];
    if (label !== null || !line || line.hasSpeech) return label;
    return (counts.get(line.text) ?? 0) >= 3 ? { reason: 'navigation', rule: 'repeated-line' } : null;
  });
}

/** Shorter lines may well stand twice: “£205”, “No.” */
const leastDoubled = 25;

/**
 * A line that is printed again right below, alone or with more behind it, is a caption or a teaser with its picture's
 * words; of a paragraph that reports speech, or opens the article, only the copy goes.
 */
function labelDoubled(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.text.length < leastDoubled || found[index] !== null) continue;
    const [short, long] = line.text.length <= next.text.length ? [line, next] : [next, line];
    if (short.text.length < leastDoubled || !long.text.startsWith(short.text)) continue;
    if (short.text !== long.text && long.text.length > short.text.length * 2) continue;
    found[index + 1] ??= { reason: 'caption', rule: 'doubled-line' };
    if (!line.hasSpeech && index > 0 && !dateline.test(line.text))
      found[index] = { reason: 'caption', rule: 'doubled-line' };
  }
  return found;
}

/** What a row of an article's own list may look like. */
const mistakable: ReadonlySet<string> = new Set(['caption', 'credit']);

/** Rules for what stands at the end of an article, or beside its head: a sentence about somebody may be neither. */
const atAnEnd: ReadonlySet<string> = new Set(['author-bio', 'reporting-credit', 'contact-the-author']);

/** Give back a sentence that two paragraphs of the article stand above, and two below: nobody signs in the midst. */
function keepAmidst(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const isOwn = (at: number): boolean => labels[at] === null && lines[at]?.isProse === true;
  return labels.map((label, at) => {
    if (label === null || !atAnEnd.has(label.rule) || lines[at]?.isSentence !== true) return label;
    return [at - 2, at - 1, at + 1, at + 2].every(isOwn) ? null : label;
  });
}

/** What each line's neighbours say of it, in order: a step sees what those before it have labelled. */
const steps = [
  labelRepeated,
  labelDoubled,
  labelRivers,
  labelBrokenOff,
  labelPictures,
  labelCaptions,
  labelDescriptions,
  labelVideoTitles,
  labelPolls,
  findSections,
  fillBetween,
  fillBetween,
  fillOffers,
  fillLists,
  labelNewsletterNames,
  labelCards,
  labelCardsPrintedTwice,
  labelGluedTeasers,
  labelButtonHeadlines,
  labelHeadlines,
  labelPullQuotes,
  keepAmidst,
];

/**
 * Label every line that is not the article's own, and find the run of lines that holds the article.
 *
 * `extent` is null where nothing reads as text; then nothing outside the labels is cut.
 */
export function cutBoilerplate(lines: readonly Line[]): { labels: readonly (Label | null)[]; extent: Extent | null } {
  const listed = findListings(lines);
  let labels: readonly (Label | null)[] = lines.map((line, index) => {
    const label = labelLine(line);
    // “June 24 -- Harbour Press, PA” in a list of places is no credit.
    return label !== null && listed.has(index) && mistakable.has(label.reason) ? null : label;
  });
  for (const step of steps) labels = step(lines, labels);
  return { labels, extent: findExtent(lines, labels, listed) };
}
