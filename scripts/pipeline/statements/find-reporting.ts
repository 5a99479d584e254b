import type { TextSpan } from '../../../src/schema/span.ts';
import { pushTo } from '../push-to.ts';
import { compareText } from '../compare-text.ts';
import type { Registered } from '../registry/register-articles.ts';
import { stemsOf, type ReportingArticle, type ReportingSentence } from './collate/find-reports.ts';
import { nothingRead, type ArticleReading } from './read-article.ts';

/** What must be known of an article before it is read. */
export type ReportedArticle = Pick<Registered, 'id' | 'people'> & {
  readonly quotes: readonly Pick<Registered['quotes'][number], 'id' | 'speaker'>[];
};

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
  readonly #readings = new Map<string, ArticleReading>();
  /** Of what was searched for a report: the same words are for each person they name, and each of their statements. */
  readonly #stems = new WeakMap<TextSpan, readonly string[]>();
  readonly #articles: ReadonlyMap<string, ReportedArticle>;
  readonly #read: (id: string) => Promise<ArticleReading>;
  /** The articles that name the last speaker asked for, by the stems of what they say outside marks. */
  #holders: { readonly speaker: string; readonly byStem: ReadonlyMap<string, readonly string[]> } | null = null;
  readonly #named: ReadonlyMap<string, readonly string[]>;

  /** @param read called for each article when it is needed, again where it was forgotten since */
  constructor(articles: readonly ReportedArticle[], read: (id: string) => Promise<ArticleReading>) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#named = groupByPerson(articles);
    this.#read = read;
  }

  /** What an article says; nothing of one it was not told of. */
  async readingOf(id: string): Promise<ArticleReading> {
    const known = this.#readings.get(id);
    if (known) return known;
    const reading = this.#articles.has(id) ? await this.#read(id) : nothingRead;
    if (this.#readings.size >= mostRead) this.#readings.clear();
    this.#readings.set(id, reading);
    return reading;
  }

  /**
   * The articles that may report a statement: those that name its speaker and share the most of its rare stems.
   *
   * @param speaker id of the person or body
   * @param words of all printings
   * @param printing ids of the articles that print it: they may report what else belongs to it
   */
  async of(speaker: string, words: string, printing: readonly string[]): Promise<ReportingArticle[]> {
    const shared = new Map<string, number>();
    const holders = await this.#holdersOf(speaker);
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
    const reporting: ReportingArticle[] = [];
    for (const id of [...new Set([...printing, ...likely])].sort(compareText))
      reporting.push(await this.#toReporting(id, speaker));
    return reporting;
  }

  async #holdersOf(speaker: string): Promise<ReadonlyMap<string, readonly string[]>> {
    if (this.#holders?.speaker === speaker) return this.#holders.byStem;
    const holders = new Map<string, string[]>();
    for (const id of this.#named.get(speaker) ?? []) {
      const { sentences } = await this.#toReporting(id, speaker);
      const stems = new Set(sentences.flatMap((sentence) => sentence.stems));
      for (const stem of stems) pushTo(holders, stem, id);
    }
    this.#holders = { speaker, byStem: holders };
    return holders;
  }

  async #toReporting(id: string, speaker: string): Promise<ReportingArticle> {
    const { sentences: all, paragraphsNaming } = await this.readingOf(id);
    const naming = paragraphsNaming(speaker);
    const quotes = this.#articles.get(id)?.quotes ?? [];
    const own = new Set(quotes.filter((quote) => quote.speaker?.id === speaker).map((quote) => quote.id));
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

function groupByPerson(articles: readonly ReportedArticle[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const article of articles)
    for (const person of new Set(article.people.map(({ id }) => id))) pushTo(named, person, article.id);
  return named;
}
