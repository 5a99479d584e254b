import type { Span } from '../../src/schema/span.ts';
import type { GoldArticle } from './gold.ts';

/** Put `text` in place of a span; a span of no length is where it is put in. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Change an annotated article’s text and move what people marked in it along: words stay marked, whatever was put
 * before, between or into them.
 *
 * @param edits in any order; none may overlap another
 */
export function editArticle(article: GoldArticle, edits: readonly Edit[]): GoldArticle {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const grown = (applied: readonly Edit[]): number =>
    applied.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const moveStart = (at: number): number => {
    const over = ordered.find(({ start, end }) => start < at && at < end);
    return (over?.start ?? at) + grown(ordered.filter(({ end }) => end <= (over?.start ?? at)));
  };
  const moveEnd = (at: number): number => {
    const to = ordered.find(({ start, end }) => start < at && at < end)?.end ?? at;
    return to + grown(ordered.filter(({ start, end }) => end <= to && start < to));
  };
  const move = ({ start, end }: Span): Span => ({ start: moveStart(start), end: moveEnd(end) });

  let text = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new Error(`Edits overlap at ${edit.start}`);
    text += article.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += article.text.slice(done);
  return {
    text,
    quotes: article.quotes.map((quote) => ({ ...quote, ...move(quote), mentionSpans: quote.mentionSpans.map(move) })),
    notSpeech: article.notSpeech.map((span) => ({ ...span, ...move(span) })),
  };
}
