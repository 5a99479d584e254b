import { pushTo } from '../push-to.ts';
import { compareText } from '../compare-text.ts';
import type { Registered } from '../registry/register-articles.ts';
import { stemsOf, type ReportingArticle, type ReportingSentence } from './collate/find-reports.ts';
import { nothingRead, type ArticleReading } from './read-article.ts';

/** What must be known of an article before it is read. */
export type ReportedArticle = Pick<Registered, 'id' | 'people'> & {
  readonly quotes: readonly Pick<Registered['quotes'][number], 'id' | 'speaker'>[];
};

/** Read one of the articles, by its id, for what it says of some speakers it names. */
export type ReadArticle = (id: string, speakers: readonly string[]) => Promise<ArticleReading>;

/** How many articles are searched for a report of one statement, and how many of its rare stems each must have. */
const mostArticles = 24;
const fewestShared = 3;
/** A stem that more articles have tells of no statement. */
const mostHolders = 200;
/** After so many articles those read before are forgotten, so that memory does not grow with the number of articles. */
const mostRead = 2000;

/**
 * What articles say in their own words of those they quote or name, kept so that the few articles which may report a
 * statement are found without reading all of them.
 */
export class Reporting {
  readonly #readings = new Map<string, ArticleReading>();
  readonly #articles: ReadonlyMap<string, ReportedArticle>;
  readonly #read: ReadArticle;
  readonly #speakers: ReadonlySet<string>;
  /** The articles that name each of the speakers. */
  readonly #named = new Map<string, string[]>();

  /**
   * @param speakers all that will be asked for
   * @param read called for each article when it is needed, again where it was forgotten since
   */
  constructor(articles: readonly ReportedArticle[], speakers: ReadonlySet<string>, read: ReadArticle) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    this.#speakers = speakers;
    this.#read = read;
    for (const article of articles)
      for (const speaker of this.#namedIn(article)) pushTo(this.#named, speaker, article.id);
  }

  /** What an article says; nothing of one it was not told of. */
  async readingOf(id: string): Promise<ArticleReading> {
    const known = this.#readings.get(id);
    if (known) return known;
    const article = this.#articles.get(id);
    const reading = article ? await this.#read(id, this.#namedIn(article)) : nothingRead;
    if (this.#readings.size >= mostRead) this.#readings.clear();
    this.#readings.set(id, reading);
    return reading;
  }

  /** What articles say of one person or body, by id: all that name them are read. */
  async ofSpeaker(speaker: string): Promise<ReportingOfSpeaker> {
    const reported: ReportingArticle[] = [];
    for (const id of this.#named.get(speaker) ?? []) reported.push(await this.#toReporting(id, speaker));
    return new ReportingOfSpeaker(reported);
  }

  #namedIn({ people }: ReportedArticle): string[] {
    return [...new Set(people.map(({ id }) => id))].filter((id) => this.#speakers.has(id));
  }

  async #toReporting(id: string, speaker: string): Promise<ReportingArticle> {
    const { sentences: all, naming } = await this.readingOf(id);
    const paragraphs = naming.get(speaker) ?? new Set();
    const quotes = this.#articles.get(id)?.quotes ?? [];
    const own = new Set(quotes.filter((quote) => quote.speaker?.id === speaker).map((quote) => quote.id));
    const quoted = new Set(
      all.filter(({ quotes }) => [...quotes].some((quote) => own.has(quote))).map(({ paragraph }) => paragraph),
    );
    const sentences = all.flatMap(({ paragraph, outside }): ReportingSentence[] =>
      paragraphs.has(paragraph) ? outside.map((span) => ({ ...span, paragraph, namesSpeaker: true })) : [],
    );
    return { article: id, sentences, quoted: [...quoted] };
  }
}

/** What articles say of one speaker. */
export class ReportingOfSpeaker {
  readonly #reported: ReadonlyMap<string, ReportingArticle>;
  /** The articles by the stems of what they say outside marks. */
  readonly #holders = new Map<string, string[]>();

  constructor(reported: readonly ReportingArticle[]) {
    this.#reported = new Map(reported.map((each) => [each.article, each]));
    for (const { article, sentences } of reported)
      for (const stem of new Set(sentences.flatMap(({ stems }) => stems))) pushTo(this.#holders, stem, article);
  }

  /**
   * The articles that may report a statement: those that share the most of its rare stems.
   *
   * @param words of all printings
   * @param printing ids of the articles that print it: they may report what else belongs to it
   */
  of(words: string, printing: readonly string[]): ReportingArticle[] {
    const shared = new Map<string, number>();
    for (const stem of stemsOf(words)) {
      const ids = this.#holders.get(stem) ?? [];
      if (ids.length > mostHolders) continue;
      for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const likely = [...shared]
      .filter(([, count]) => count >= fewestShared)
      .sort(([a, m], [b, n]) => n - m || compareText(a, b))
      .slice(0, mostArticles)
      .map(([id]) => id);
    return [...new Set([...printing, ...likely])]
      .sort(compareText)
      .map((id) => this.#reported.get(id) ?? { article: id, sentences: [], quoted: [] });
  }
}
