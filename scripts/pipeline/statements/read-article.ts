import type { Article } from '../../../src/schema/article.ts';
import type { Quote } from '../../../src/schema/quote.ts';
import type { Span, TextSpan } from '../../../src/schema/span.ts';
import type { Written } from '../write/to-mdx.ts';
import type { Block } from '../types.ts';
import { findFraming, readSentences, type ArticleSentence } from './read-sentences.ts';

/** What statements are built from of one article’s text: a fraction of the article. */
export interface ArticleReading {
  readonly sentences: readonly ArticleSentence[];
  /** The paragraphs in which it names a person, or in which what the person said has its source. */
  readonly paragraphsNaming: (person: string) => ReadonlySet<number>;
  /** What it wraps round a quote, by the quote’s id. */
  readonly framingOf: (quote: string) => TextSpan[];
}

/** What is read in an article whose text is not at hand. */
export const nothingRead: ArticleReading = {
  sentences: [],
  paragraphsNaming: () => new Set(),
  framingOf: () => [],
};

/** Read an article for its statements. What is returned holds on to nothing else of it. */
export function readArticle({ article, body, text }: Written): ArticleReading {
  const sentences = readSentences(text, body, article);
  const naming = groupParagraphs(article, body);
  const quotes = new Map(
    article.quotes.map(({ id, cue, source }): [string, Pick<Quote, 'id' | 'cue' | 'source'>] => [
      id,
      { id, cue, source },
    ]),
  );
  return {
    sentences,
    paragraphsNaming: (person) => naming.get(person) ?? new Set(),
    framingOf: (id) => {
      const quote = quotes.get(id);
      return quote ? findFraming(quote, sentences) : [];
    },
  };
}

function groupParagraphs({ people, quotes }: Article, body: readonly Block[]): Map<string, ReadonlySet<number>> {
  const naming = new Map<string, Set<number>>();
  const note = (person: string, span: Span): void => {
    const paragraph = body.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    if (paragraph >= 0) naming.set(person, (naming.get(person) ?? new Set()).add(paragraph));
  };
  for (const { id, mentions } of people) for (const mention of mentions) note(id, mention);
  for (const { speaker, source } of quotes) if (speaker && source) note(speaker.id, source);
  return naming;
}
