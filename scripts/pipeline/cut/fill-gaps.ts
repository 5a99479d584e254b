import type { CutReason } from '../../../src/schema/article.ts';
import type { Label } from './find-sections.ts';
import { isTold, type Line } from './line.ts';

const spreads = new Set<CutReason>(['newsletter', 'share', 'tools', 'related']);

/**
 * Label a line that stands between two lines cut for one reason: the name of a newsletter between its form’s lines, a
 * network nobody has heard of among the share buttons.
 */
export function fillBetween(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  return labels.map((label, index) => {
    const before = labels[index - 1];
    const after = labels[index + 1];
    const line = lines[index];
    if (label !== null || !before || !after || !line || before.reason !== after.reason) return label;
    if (!spreads.has(before.reason) || line.hasSpeech) return label;
    const limit = before.reason === 'newsletter' ? 140 : 60;
    const reads = before.reason === 'newsletter' ? line.isProse : line.isSentence;
    return line.text.length > limit || reads ? label : { reason: before.reason, rule: 'between' };
  });
}

/** What a subscription gives is listed in so many lines at most, each of so many characters. */
const longestOffer = { lines: 6, characters: 220 };
/** A button, or a name: no sentence is as short. */
const longestButton = 6;
const product =
  /\b(?:articles|stories|content|newsletters|puzzles|crosswords?|e-?paper|app|comments|commenting|access)\b/iu;
const finiteVerb = /\b(?:is|are|was|were|be|has|have|had|will|would|could|can|he|she|they|\p{Ll}+ed)\b/u;

/** “Exclusive articles from our critics, and a daily crossword.”: what is sold, in a sentence without a subject. */
const isOffer = (line: Line): boolean =>
  !isTold(line) &&
  !line.hasSpeech &&
  line.text.length <= longestOffer.characters &&
  (line.isSentence
    ? product.test(line.text) && !finiteVerb.test(line.text)
    : line.words <= longestButton || product.test(line.text));

/**
 * Label what a subscription gives, between two lines that offer one.
 *
 * ```text
 * Subscribe now to unlock more articles                           newsletter
 * Exclusive articles from our critics, and a daily crossword.     ← newsletter
 * Harbour News e-paper, to read on any device.                    ← newsletter
 * Create an account or sign in to continue.                       newsletter
 * ```
 */
export function fillOffers(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  for (let from = 1; from < lines.length; from += 1) {
    if ((labels[from] ?? null) !== null || labels[from - 1]?.reason !== 'newsletter') continue;
    let to = from;
    while (to < lines.length && (labels[to] ?? null) === null) to += 1;
    const gap = lines.slice(from, to);
    if (labels[to]?.reason !== 'newsletter' || gap.length > longestOffer.lines || !gap.every(isOffer)) continue;
    for (let at = from; at < to; at += 1) found[at] = { reason: 'newsletter', rule: 'between-offers' };
  }
  return found;
}

/** Headlines between two others: a longer list has a header of its own. */
const longestGap = 8;
const shortestHeadline = 5;

/**
 * Label the headlines that stand between two lines cut as links to other articles.
 *
 * ```text
 * WATCH: Divers search the harbour      related
 * Mayor of Oakport opens the new pier   ← related
 * Five boats left the harbour at dawn   ← related
 * More in Harbour News                  related
 * ```
 */
export function fillLists(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  const isHeadline = ({ text, words, kind, isSentence, isProse }: Line): boolean =>
    kind === 'paragraph' && words >= shortestHeadline && !/^[“"«„]/u.test(text) && !isSentence && !isProse;
  for (let from = 1; from < lines.length; from += 1) {
    if ((labels[from] ?? null) !== null || labels[from - 1]?.reason !== 'related') continue;
    let to = from;
    while (to < lines.length && (labels[to] ?? null) === null) to += 1;
    const gap = lines.slice(from, to);
    if (labels[to]?.reason !== 'related' || gap.length > longestGap || !gap.every(isHeadline)) continue;
    for (let at = from; at < to; at += 1) found[at] = { reason: 'related', rule: 'between-links' };
  }
  return found;
}
