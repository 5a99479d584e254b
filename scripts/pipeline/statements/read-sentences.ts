import type { Article } from '../../../src/schema/article.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import type { TextSpan } from '../../../src/schema/span.ts';
import { findHolder } from '../find-holder.ts';
import { outline, type Item } from '../language/outline.ts';
import { isAttribution, tokenizeBlocks } from '../parse-article.ts';
import { pushTo } from '../push-to.ts';
import { spanText } from '../span-text.ts';
import type { Block } from '../types.ts';

/** One sentence of an article: the quotes that stand in it, and what it says outside their marks. */
export interface ArticleSentence {
  /** Index of its paragraph among the blocks of the body. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Ids of the quotes with words in it. */
  readonly quotes: ReadonlySet<string>;
  /** Its words outside the marks, verbatim, without the punctuation at their ends; in order. */
  readonly outside: readonly TextSpan[];
}

/**
 * Split an article’s body into sentences, each quote standing in the sentence that reports it.
 *
 * @param text the plain text of the seed, which the spans of `body` and of the quotes count in
 */
export function readSentences(
  text: string,
  body: readonly Block[],
  { quotes }: Pick<Article, 'quotes'>,
): ArticleSentence[] {
  const stretches = quotes
    .flatMap(({ id, segments }) =>
      segments.map(({ start, end }) => ({
        id,
        start,
        end,
        block: findHolder(body, { start, end }),
        outer: withMarks(text, start, end),
      })),
    )
    .filter(({ block }) => block >= 0)
    .sort((a, b) => a.start - b.start);
  return outline(text, tokenizeBlocks(text, body), stretches, isAttribution).flatMap(({ block, items }) => {
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) return [];
    const ids = items.flatMap((item) => (item.kind === 'quoted' ? [stretches[item.quoted]?.id ?? ''] : []));
    return [
      { paragraph: block, start: first.start, end: last.end, quotes: new Set(ids), outside: outsideOf(text, items) },
    ];
  });
}

/**
 * What an article wraps round each of some quotes, by the quote’s id: the words outside marks of the sentences that hold it, its cue or its source.
 * “‘We sail,’ she said, calm as ever.” gives `she said, calm as ever`.
 *
 * @param sentences all of the article’s, from `readSentences`
 */
export function findFraming(
  quotes: readonly Pick<Quote, 'id' | 'cue' | 'source'>[],
  sentences: readonly ArticleSentence[],
): Map<string, TextSpan[]> {
  const holding = new Map<string, number[]>();
  for (const [index, sentence] of sentences.entries()) for (const id of sentence.quotes) pushTo(holding, id, index);
  return new Map(
    quotes.map(({ id, cue, source }) => {
      const others = [cue, source].flatMap((span) => (span ? findHolder(sentences, span) : []));
      const held = [...new Set([...(holding.get(id) ?? []), ...others])].sort((a, b) => a - b);
      return [id, held.flatMap((index) => sentences[index]?.outside ?? [])];
    }),
  );
}

const openingMark = /["'“”‘’«»„‚‹›`]/u;

function withMarks(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  for (let n = 0; n < 2 && openingMark.test(text[from - 1] ?? ''); n += 1) from -= 1;
  for (let n = 0; n < 2 && openingMark.test(text[to] ?? ''); n += 1) to += 1;
  return { start: from, end: to };
}

/** The runs of items between quotes, from their first word to their last. */
function outsideOf(text: string, items: readonly Item[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let run: Item[] = [];
  const close = (): void => {
    const isInner = ({ kind, text: printed }: Item): boolean => kind !== 'punctuation' || /^[$€£¥%(#@]$/u.test(printed);
    const [first, last] = [run.find(isInner), run.findLast((item) => isInner(item) || item.text === ')')];
    if (first && last && last.end > first.start) spans.push(spanText(text, { start: first.start, end: last.end }));
    run = [];
  };
  for (const item of items) {
    if (item.kind === 'quoted') close();
    else run.push(item);
  }
  close();
  return spans;
}
