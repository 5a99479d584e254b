import type { Article } from '../../../src/schema/article.ts';
import type { Span, TextSpan } from '../../../src/schema/span.ts';
import type { Written } from '../write/to-mdx.ts';
import type { Block } from '../types.ts';
import { findHolder } from '../find-holder.ts';
import { stemsOf, type ReportingSentence } from './collate/find-reports.ts';
import { findFraming, readSentences, type ArticleSentence } from './read-sentences.ts';

/** What statements are built from of one article’s text: plain data, a fraction of the article. */
export interface ArticleReading {
  readonly sentences: readonly ReadSentence[];
  /** The paragraphs in which it names a person, or in which what the person said has its source; by person. */
  readonly naming: ReadonlyMap<string, ReadonlySet<number>>;
  /** What it wraps round each quote, by the quote’s id. */
  readonly framing: ReadonlyMap<string, readonly TextSpan[]>;
}

/** A sentence as it is searched for a report: which quotes stand in it, and what it says outside their marks. */
export interface ReadSentence extends Pick<ArticleSentence, 'paragraph' | 'quotes'> {
  readonly outside: readonly (TextSpan & Pick<ReportingSentence, 'stems'>)[];
}

/** What is read in an article whose text is not at hand. */
export const nothingRead: ArticleReading = { sentences: [], naming: new Map(), framing: new Map() };

/**
 * Read an article for its statements. What is returned holds on to nothing else of it.
 *
 * @param speakers ids of those it names who have statements: what it says of others is left out
 */
export function readArticle({ article, body, text }: Written, speakers: readonly string[]): ArticleReading {
  const sentences = readSentences(text, body, article);
  const naming = groupParagraphs(article, body, new Set(speakers));
  const named = new Set([...naming.values()].flatMap((paragraphs) => [...paragraphs]));
  return {
    sentences: sentences.map(({ paragraph, quotes, outside }) => ({
      paragraph,
      quotes,
      outside: named.has(paragraph) ? outside.map((span) => ({ ...span, stems: stemsOf(span.text) })) : [],
    })),
    naming,
    framing: findFraming(article.quotes, sentences),
  };
}

function groupParagraphs(
  { people, quotes }: Article,
  body: readonly Block[],
  speakers: ReadonlySet<string>,
): Map<string, ReadonlySet<number>> {
  const naming = new Map<string, Set<number>>();
  const note = (person: string, span: Span): void => {
    if (!speakers.has(person)) return;
    const paragraph = findHolder(body, span);
    if (paragraph >= 0) naming.set(person, (naming.get(person) ?? new Set()).add(paragraph));
  };
  for (const { id, mentions } of people) for (const mention of mentions) note(id, mention);
  for (const { speaker, source } of quotes) if (speaker && source) note(speaker.id, source);
  return naming;
}
