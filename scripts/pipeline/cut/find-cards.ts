import type { Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** Fewer in a row may be paragraphs of the article with links between them. */
const fewestCards = 3;
/** A link of fewer words is a section or an author, not a headline. */
const leastHeadline = 5;

/** Whether nothing but labelled lines stands between two lines, a linked headline among them. */
function isHeaded(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  from: number,
  to: number,
  isItem: boolean,
): boolean {
  let links = 0;
  let hasHeadline = false;
  for (let at = from; at < to; at += 1) {
    if ((labels[at] ?? null) === null) return false;
    if (lines[at]?.isLink !== true) continue;
    links += 1;
    hasHeadline ||= (lines[at]?.words ?? 0) >= leastHeadline;
  }
  return hasHeadline && (isItem || links >= 2);
}

/**
 * Label the summaries of other articles: lines of text of which each stands below links of its own, several in a row.
 *
 * ```text
 * Oakport News                          a link
 * Sinkhole in Oakport ignored           a link
 * The mayor knew of it for a year.      ← related
 * Oakport News                          a link
 * …
 * ```
 *
 * Only a page whose links are known (HTML) has them.
 */
export function labelCards(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  const found = [...labels];
  const open = lines.flatMap((line, at) => ((labels[at] ?? null) === null ? [{ line, at }] : []));
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= fewestCards) for (const at of run) found[at] = { reason: 'related', rule: 'card' };
    run = [];
  };
  let last = -1;
  for (const { line, at } of open) {
    if (isHeaded(lines, labels, last + 1, at, line.kind === 'item')) run.push(at);
    else close();
    last = at;
  }
  close();
  return found;
}
