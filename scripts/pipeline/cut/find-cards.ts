import { sectionOpenedBy, type Label } from './find-sections.ts';
import type { Line } from './line.ts';

/** Fewer in a row may be paragraphs of the article with links between them. */
const fewestCards = 3;
/** A link of fewer words is a section or an author, not a headline. */
const leastHeadline = 5;

/** What stands between two open lines, where it is links to other articles. */
interface Gap {
  /** Links of its own: a headline and a section or an author, or a headline above an item of a list. */
  readonly isCard: boolean;
  /** The headline is a heading, as in a list of cards; so are the products that an article compares. */
  readonly isHeading: boolean;
  /** The header of a list of other articles is among it. */
  readonly opensList: boolean;
}

/** What the lines from one number to another say, or null where they are not links under labels alone. */
function readGap(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  from: number,
  to: number,
  isItem: boolean,
): Gap | null {
  let links = 0;
  let headline: Line | null = null;
  let opensList = false;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (!line || (labels[at] ?? null) === null) return null;
    opensList ||= sectionOpenedBy(line) === 'related';
    if (!line.isLink) continue;
    links += 1;
    if (line.words >= leastHeadline) headline = line;
  }
  if (!headline) return null;
  return { isCard: isItem || links >= 2, isHeading: headline.kind === 'heading', opensList };
}

/**
 * Label the summaries of other articles: lines of text of which each stands below links of its own, several in a row;
 * or below one linked heading each, where the header of a list of articles stands above the first.
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
  let run: { readonly at: number; readonly gap: Gap }[] = [];
  const close = (): void => {
    const isOfCards = run.every(({ gap }) => gap.isCard);
    const isList = run[0]?.gap.opensList === true && run.every(({ gap }) => gap.isHeading || gap.isCard);
    if (run.length >= fewestCards && (isOfCards || isList))
      for (const { at } of run) found[at] = { reason: 'related', rule: 'card' };
    run = [];
  };
  let last = -1;
  for (const { line, at } of open) {
    const gap = readGap(lines, labels, last + 1, at, line.kind === 'item');
    // A new list begins, or the links are of another kind: what came before is judged by itself.
    if (gap === null || gap.opensList || gap.isCard !== run.at(-1)?.gap.isCard) close();
    if (gap !== null) run.push({ at, gap });
    last = at;
  }
  close();
  return found;
}
