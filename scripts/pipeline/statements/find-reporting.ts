import type { Article } from '../../../src/schema/article.ts';
import type { TextSpan } from '../../../src/schema/span.ts';
import { pushTo } from '../push-to.ts';
import type { Block } from '../types.ts';
import { compareText } from '../compare-text.ts';
import { stemsOf, type ReportingArticle, type ReportingSentence } from './collate/find-reports.ts';
import { readSentences, type ArticleSentence } from './read-sentences.ts';

/** An article as statements are reported in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly body: readonly Block[];
  readonly text: string;
}

/** How many articles are searched for a report of one statement, and how many of its rare stems each must have. */
const mostArticles = 24;
const fewestShared = 3;
/** A stem that more articles have tells of no statement. */
const mostHolders = 200;
/** After so many articles those read before are forgotten, so that memory does not grow with the number of articles. */
const mostRead = 2000;

/**
 * What articles say in their own words of those they quote or name, kept so that the few articles which may report a
 * statement are found without reading all of them. Quickest where the statements of one speaker are asked for together.
 */
export class Reporting {
  readonly #sentences = new Map<string, readonly ArticleSentence[]>();
  /** Of what was searched for a report: the same words are for each person they name, and each of their statements. */
  readonly #stems = new WeakMap<TextSpan, readonly string[]>();
  readonly #articles: ReadonlyMap<string, ReadArticle>;
  /** The articles that name the last speaker asked for, by the stems of what they say outside marks. */
  #holders: { readonly speaker: string; readonly byStem: ReadonlyMap<string, readonly string[]> } | null = null;
  readonly #named: ReadonlyMap<string, readonly string[]>;

  constructor(articles: readonly ReadArticle[]) {
    this.#articles = new Map(articles.map((read) => [read.article.id, read]));
    this.#named = groupByPerson(articles);
  }

  /** The sentences of an article. */
  sentencesOf(id: string): readonly ArticleSentence[] {
    const known = this.#sentences.get(id);
    if (known) return known;
    const read = this.#articles.get(id);
    const sentences = read ? readSentences(read.text, read.body, read.article) : [];
    if (this.#sentences.size >= mostRead) this.#sentences.clear();
    this.#sentences.set(id, sentences);
    return sentences;
  }

  /**
   * The articles that may report a statement: those that name its speaker and share the most of its rare stems.
   *
   * @param speaker id of the person or body
   * @param words of all printings
   * @param printing ids of the articles that print it: they may report what else belongs to it
   */
  of(speaker: string, words: string, printing: readonly string[]): ReportingArticle[] {
    const shared = new Map<string, number>();
    const holders = this.#holdersOf(speaker);
    for (const stem of stemsOf(words)) {
      const ids = holders.get(stem) ?? [];
      if (ids.length > mostHolders) continue;
      for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const likely = [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort(([a, m], [b, n]) => n - m || compareText(a, b))
      .slice(0, mostArticles)
      .map(([id]) => id);
    return [...new Set([...printing, ...likely])].sort(compareText).map((id) => this.#toReporting(id, speaker));
  }

  #holdersOf(speaker: string): ReadonlyMap<string, readonly string[]> {
    if (this.#holders?.speaker === speaker) return this.#holders.byStem;
    const holders = new Map<string, string[]>();
    for (const id of this.#named.get(speaker) ?? []) {
      const stems = new Set(this.#toReporting(id, speaker).sentences.flatMap((sentence) => sentence.stems));
      for (const stem of stems) pushTo(holders, stem, id);
    }
    this.#holders = { speaker, byStem: holders };
    return holders;
  }

  #toReporting(id: string, speaker: string): ReportingArticle {
    const read = this.#articles.get(id);
    if (!read) return { article: id, sentences: [], quoted: [] };
    const all = this.sentencesOf(id);
    const naming = paragraphsNaming(read, speaker);
    const own = new Set(read.article.quotes.filter((quote) => quote.speaker?.id === speaker).map((quote) => quote.id));
    const quoted = new Set(
      all.filter(({ quotes }) => [...quotes].some((quote) => own.has(quote))).map(({ paragraph }) => paragraph),
    );
    const sentences = all.flatMap(({ paragraph, outside }): ReportingSentence[] =>
      naming.has(paragraph)
        ? outside.map((span) => ({ ...span, paragraph, namesSpeaker: true, stems: this.#stemsOf(span) }))
        : [],
    );
    return { article: id, sentences, quoted: [...quoted] };
  }

  #stemsOf(span: TextSpan): readonly string[] {
    const known = this.#stems.get(span);
    if (known) return known;
    const stems = stemsOf(span.text);
    this.#stems.set(span, stems);
    return stems;
  }
}

/** The paragraphs in which an article names a person, or in which what the person said has its source. */
function paragraphsNaming({ article, body }: ReadArticle, person: string): Set<number> {
  const mentions = article.people.find(({ id }) => id === person)?.mentions ?? [];
  const sources = article.quotes.flatMap(({ speaker, source }) => (speaker?.id === person && source ? [source] : []));
  const spans = [...mentions, ...sources];
  return new Set(
    body.flatMap(({ start, end }, paragraph) =>
      spans.some((span) => start <= span.start && span.end <= end) ? [paragraph] : [],
    ),
  );
}

function groupByPerson(articles: readonly ReadArticle[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { article } of articles) {
    for (const { id } of article.people) {
      pushTo(named, id, article.id);
    }
  }
  return named;
}
