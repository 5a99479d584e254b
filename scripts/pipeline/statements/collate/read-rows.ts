import { compareText } from '../../compare-text.ts';
import { pushTo } from '../../push-to.ts';
import { at } from './at.ts';
import { tokenizePrinting, type PrintedToken } from './tokenize-printing.ts';

/** A quote that is to be collated. */
export interface CollatedQuote {
  readonly id: string;
  readonly article: string;
  /** The words of each of its runs between marks, verbatim. */
  readonly segments: readonly string[];
}

/** One run of words between marks, as one article prints it. */
export interface PrintedSegment {
  readonly quote: string;
  /** Index among the segments of the quote. */
  readonly index: number;
  readonly tokens: readonly PrintedToken[];
}

/** What one article prints of the statement. */
export interface Witness {
  readonly article: string;
  readonly segments: readonly PrintedSegment[];
}

/** One run of words between marks of a row; its words are the nodes `from` to `to` (not with it). */
export interface RowSegment {
  readonly row: number;
  /** Which of the article’s quotes it belongs to. */
  readonly quote: number;
  readonly from: number;
  readonly to: number;
  /** The keys as one string: two segments with the same text have the same words. */
  readonly text: string;
}

/** Articles that print the same words between marks at the same places: they are aligned as one. */
export interface Row {
  readonly witnesses: readonly Witness[];
  readonly segments: readonly RowSegment[];
}

/** A word of a row. */
export interface RowWord {
  readonly row: number;
  /** Index of the segment in the row, and of the word in the segment. */
  readonly segment: number;
  readonly offset: number;
  readonly key: string;
  readonly weight: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** By node. */
  readonly words: readonly RowWord[];
}

/**
 * Gather what each article prints into rows, those with the same words into one. Rows are in the order of their
 * words, so that nothing depends on the order in which quotes come.
 */
export function readRows(quotes: readonly CollatedQuote[]): Rows {
  const byArticle = new Map<string, PrintedSegment[]>();
  for (const quote of quotes) {
    const segments = byArticle.get(quote.article) ?? [];
    for (const [index, text] of quote.segments.entries())
      segments.push({ quote: quote.id, index, tokens: tokenizePrinting(text) });
    byArticle.set(quote.article, segments);
  }
  const byText = new Map<string, Witness[]>();
  for (const [article, segments] of [...byArticle].sort(([a], [b]) => compareText(a, b))) {
    const text = segments.map((segment) => `${segment.index > 0 ? '+' : ''}${textOf(segment)}`).join('\n');
    pushTo(byText, text, { article, segments });
  }
  const words: RowWord[] = [];
  const rows = [...byText]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, witnesses], row) => {
      let quote = 0;
      const segments = at(witnesses, 0).segments.map(({ index, tokens }, segment): RowSegment => {
        if (index === 0) quote += 1;
        const from = words.length;
        for (const [offset, { key, weight }] of tokens.entries()) words.push({ row, segment, offset, key, weight });
        return { row, quote, from, to: words.length, text: tokens.map(({ key }) => key).join(' ') };
      });
      return { witnesses, segments };
    });
  return { rows, words };
}

/** Words that only their plural tells apart share a column, but not a row. */
function textOf({ tokens }: PrintedSegment): string {
  return tokens.map(({ word }) => word).join(' ');
}
