import type { Written } from '../pipeline/write/to-mdx.ts';

/** What may stand before the words of a quote; `''` and ``` `` ``` end with such a mark too. */
const openingMark = /["'`\u2018-\u201f\u2039\u203a\u00ab\u00bb\u300c\u300e\uff02]\s?$/u;

/**
 * The words of an article’s quotes that stand between marks. Block quotes are left out: HTML says what is one, and the
 * clean body of the same page, which is plain text, cannot.
 *
 * ```text
 * “We sail,” she said.      → We sail,
 * > We sail on Monday.      → nothing
 * ```
 */
export function markedQuotes({ article, text }: Pick<Written, 'article' | 'text'>): string[] {
  return article.quotes
    .filter(({ segments: [first] }) => first && openingMark.test(text.slice(Math.max(0, first.start - 2), first.start)))
    .map((quote) => quote.text);
}
