import type { Block } from '../content/block.ts';
import type { Article } from '../schema/article.ts';
import type { PublishedStatement, QuoteLink, SlugLink } from '../schema/permalinks.ts';
import type { Quote, SpeakerType } from '../schema/quote.ts';
import type {
  Collation,
  CoverageCell,
  Opening,
  Place,
  Printing,
  Reading,
  Statement,
  StatementLink,
  StatementSegment,
  Voice,
} from '../schema/statement.ts';

/** A seed as it may be shown, tied to all that it mentions. */
export interface CatalogArticle extends Omit<Article, 'outlet' | 'people' | 'topics' | 'quotes'> {
  readonly slug: string;
  /** Its letter, as witnesses have in an edition: A, B … Z, AA, by date and then title. */
  readonly siglum: string;
  /** What to call its source in a line: its outlet, else its byline, else its title. */
  readonly label: string;
  /** Id of the first article of those that count as one voice with this one; its own where there is no other. */
  readonly voice: string;
  readonly outlet: CatalogOutlet;
  /** The body; empty unless the rights are *full*. */
  readonly blocks: readonly Block[];
  /** The first words of the body, where the rights are *excerpt*. */
  readonly opening: string | null;
  readonly quotes: readonly CatalogQuote[];
  readonly people: readonly Appearance[];
  readonly topics: readonly CatalogTopic[];
}

export interface CatalogQuote extends Omit<Quote, 'speaker'> {
  readonly article: CatalogArticle;
  readonly speaker: CatalogPerson | null;
  /** The statement it is a printing of; null where nobody else prints its words. */
  readonly statement: CatalogStatement | null;
  /** Number of its paragraph in the article’s body, counted from 1. */
  readonly paragraph: number;
  /** The paragraphs (or, where rights ask for it, the sentences) that hold its words. */
  readonly context: readonly Block[];
}

/** One quote of a statement. Of its framing there is what the rights of its article allow. */
export interface CatalogPrinting extends Omit<Printing, 'quote' | 'article'> {
  readonly quote: CatalogQuote;
  readonly article: CatalogArticle;
}

/** What some articles, by siglum, print at one place. */
export interface CatalogReading extends Omit<Reading, 'articles'> {
  readonly articles: readonly CatalogArticle[];
}

export interface CatalogPlace extends Omit<Place, 'readings'> {
  readonly readings: readonly CatalogReading[];
}

export interface CatalogOpening extends Omit<Opening, 'article' | 'quote'> {
  readonly article: CatalogArticle;
  readonly quote: CatalogQuote;
}

/** `reported` is null, too, where the rights of the article do not allow its sentence to be shown. */
export interface CatalogCell extends Omit<CoverageCell, 'article'> {
  readonly article: CatalogArticle;
}

export interface CatalogSegment extends Omit<StatementSegment, 'cells'> {
  /** By siglum. */
  readonly cells: readonly CatalogCell[];
}

export interface CatalogCollation extends Pick<Collation, 'fullest'> {
  readonly places: readonly CatalogPlace[];
  /** By siglum, then place. */
  readonly openings: readonly CatalogOpening[];
  readonly segments: readonly CatalogSegment[];
}

export interface CatalogLink extends Omit<StatementLink, 'quotes'> {
  readonly quotes: readonly [CatalogQuote, CatalogQuote];
}

/** One utterance, its printings aligned. */
export interface CatalogStatement extends Pick<Statement, 'id' | 'difference' | 'distance'> {
  readonly speaker: CatalogPerson;
  /** By siglum, then place in the article. */
  readonly printings: readonly CatalogPrinting[];
  /** Those that print it, by siglum. */
  readonly articles: readonly CatalogArticle[];
  /** Those that print it, report it or name its speaker, by siglum: of how many a count is. */
  readonly among: readonly CatalogArticle[];
  readonly links: readonly CatalogLink[];
  readonly collation: CatalogCollation;
}

/** Articles that count as one when agreement is counted. */
export interface CatalogVoice extends Omit<Voice, 'articles'> {
  readonly articles: readonly CatalogArticle[];
}

/** One person in one article, under each name and title printed there, in order of first use. */
export interface Appearance {
  readonly article: CatalogArticle;
  readonly person: CatalogPerson;
  readonly printed: readonly { readonly text: string; readonly count: number }[];
}

/** A person of the stories, or a body that speaks in them. */
export interface CatalogPerson {
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerType;
  readonly description: string | null;
  readonly sameAs: readonly string[];
  readonly quotes: readonly CatalogQuote[];
  /** As the catalog orders them. */
  readonly statements: readonly CatalogStatement[];
  readonly appearances: readonly Appearance[];
  readonly topics: readonly CatalogTopic[];
}

export interface CatalogTopic {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly articles: readonly CatalogArticle[];
  readonly quotes: readonly CatalogQuote[];
  readonly people: readonly CatalogPerson[];
}

/** An outlet, or the one that gathers the articles which do not state theirs. */
export interface CatalogOutlet {
  readonly id: string;
  /** Null for the articles that do not state an outlet. */
  readonly name: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly articles: readonly CatalogArticle[];
  readonly quotes: readonly CatalogQuote[];
}

/** A published quote that has no page of its own. */
export interface GoneQuote extends QuoteLink {
  readonly id: string;
  readonly articleSlug: string | null;
  /** Whether the rights of its article, which is still here, allow quotes to be shown. */
  readonly isShown: boolean;
}

/** A published address whose subject is gone or has moved. It keeps answering. */
export interface Gone {
  readonly quotes: readonly GoneQuote[];
  readonly statements: readonly (PublishedStatement & { readonly id: string })[];
  readonly articles: readonly { readonly id: string; readonly slug: string; readonly title: string }[];
  readonly people: readonly (SlugLink & { readonly id: string })[];
  readonly topics: readonly (SlugLink & { readonly id: string })[];
  readonly outlets: readonly (SlugLink & { readonly id: string })[];
}

/** All entities of the site, joined, sorted and frozen; made once for each build. */
export interface Catalog {
  /** By siglum. */
  readonly articles: readonly CatalogArticle[];
  /** By siglum, then place in the article. */
  readonly quotes: readonly CatalogQuote[];
  /** Those whose speaker the article does not name. */
  readonly notNamed: readonly CatalogQuote[];
  /** Those whose words differ most first, then those that most voices print. */
  readonly statements: readonly CatalogStatement[];
  /** By first siglum. */
  readonly voices: readonly CatalogVoice[];
  /** Human beings, by name. */
  readonly people: readonly CatalogPerson[];
  /** Bodies that speak, by name. */
  readonly bodies: readonly CatalogPerson[];
  /** By name. */
  readonly topics: readonly CatalogTopic[];
  /** By name; the one that gathers articles without an outlet, where there are any, is last. */
  readonly outlets: readonly CatalogOutlet[];
  readonly gone: Gone;
}
