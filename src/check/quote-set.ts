/** Stands in a quote’s words where its article interrupts it. No article prints it. */
export const interruption = '\u2063';

/** What the page shows of an article beside its quotes. */
export type ArticleFacts = readonly [slug: string, siglum: string, label: string, title: string, date: string | null];

/** A person by id and name; with no id the shortest phrase by which the article names who spoke, or nothing at all. */
export type SpeakerFacts = readonly [id: string | null, name: string | null];

/** An utterance that several quotes print, and how many articles have it. */
export type StatementFacts = readonly [id: string, articles: number];

/**
 * Quotes as they go over the wire, column by column: what is the same for many stands once. All lists of quotes have
 * the same order, so that quotes of an article, a speaker, or the same words are near each other and compress well.
 */
export interface QuoteSet {
  /** Ten characters for each quote. */
  readonly ids: string;
  /** Words of each quote, verbatim but for white space; parts joined by `interruption` and a space. */
  readonly words: readonly string[];
  /** For each quote, index of its article. */
  readonly article: readonly number[];
  /** For each quote, index of its speaker. */
  readonly speaker: readonly number[];
  /** For each quote, index of its statement; -1 where nobody else prints its words. */
  readonly statement: readonly number[];
  readonly articles: readonly ArticleFacts[];
  readonly statements: readonly StatementFacts[];
  readonly speakers: readonly SpeakerFacts[];
}

/** One quote with all that is shown of it. */
export interface CheckQuote {
  readonly id: string;
  /** As in `QuoteSet.words`. */
  readonly words: string;
  readonly slug: string;
  readonly siglum: string;
  /** What to call its source in a line: its outlet, else its byline, else its title. */
  readonly label: string;
  readonly title: string;
  /** YYYY-MM-DD; null where the article does not state it. */
  readonly date: string | null;
  readonly speaker: { readonly id: string | null; readonly name: string | null };
  /** Null where nobody else prints its words. */
  readonly statement: { readonly id: string; readonly articles: number } | null;
}

const idLength = 10;

/** Bring quotes into columns. `readQuote` gives each back. */
export function toQuoteSet(quotes: readonly CheckQuote[]): QuoteSet {
  const articles = new Map<string, number>();
  const speakers = new Map<string, number>();
  const articleFacts: ArticleFacts[] = [];
  const speakerFacts: SpeakerFacts[] = [];
  const statements = new Map<string, number>();
  const statementFacts: StatementFacts[] = [];
  const indexOf = <Facts>(known: Map<string, number>, list: Facts[], key: string, facts: Facts): number => {
    const index = known.get(key) ?? list.push(facts) - 1;
    known.set(key, index);
    return index;
  };
  return {
    ids: quotes.map(({ id }) => id).join(''),
    words: quotes.map(({ words }) => words),
    article: quotes.map(({ slug, siglum, label, title, date }) =>
      indexOf(articles, articleFacts, slug, [slug, siglum, label, label === title ? '' : title, date]),
    ),
    speaker: quotes.map(({ speaker: { id, name } }) =>
      indexOf(speakers, speakerFacts, JSON.stringify([id, name]), [id, name]),
    ),
    statement: quotes.map(({ statement }) =>
      statement === null ? -1 : indexOf(statements, statementFacts, statement.id, [statement.id, statement.articles]),
    ),
    articles: articleFacts,
    statements: statementFacts,
    speakers: speakerFacts,
  };
}

/** The quote at one place of a set; undefined past its end. */
export function readQuote(set: QuoteSet, index: number): CheckQuote | undefined {
  const words = set.words[index];
  const article = set.articles[set.article[index] ?? -1];
  const speaker = set.speakers[set.speaker[index] ?? -1];
  if (words === undefined || !article || !speaker) return undefined;
  const [slug, siglum, label, title, date] = article;
  const [id, name] = speaker;
  const statement = set.statements[set.statement[index] ?? -1];
  return {
    id: set.ids.slice(index * idLength, (index + 1) * idLength),
    words,
    slug,
    siglum,
    label,
    title: title === '' ? label : title,
    date,
    speaker: { id, name },
    statement: statement ? { id: statement[0], articles: statement[1] } : null,
  };
}
