import { z } from 'astro/zod';
import type { Catalog, CatalogArticle, CatalogPerson, CatalogQuote, CatalogTopic } from '../lib/catalog.ts';
import { href } from '../lib/href.ts';
import { webAddressSchema } from '../schema/address.ts';
import { articleSchema, provenanceSchema } from '../schema/article.ts';
import { articleIdSchema, quoteIdSchema, slugSchema, statementIdSchema } from '../schema/ids.ts';
import { quoteSchema, speakerTypeSchema } from '../schema/quote.ts';
import { statementRecordSchema, toStatementRecord } from './statement-record.ts';

const addressSchema = z.url().describe('Address of its page.');

/** What `/data/quotes.json` holds of a quote. */
export const quoteRecordSchema = z
  .strictObject({
    ...quoteSchema.shape,
    url: addressSchema,
    article: z.strictObject({ id: articleIdSchema, slug: slugSchema, url: addressSchema, title: z.string() }),
    outlet: slugSchema.nullable(),
    date: z.iso.date().nullable(),
    seed: provenanceSchema.pick({ file: true, textSha256: true }),
    statement: statementIdSchema.nullable().describe('The statement it prints; null where nobody else prints it.'),
    paragraph: z.int().min(0).describe('Number of its paragraph in the article’s body, counted from 1.'),
  })
  .meta({ id: 'QuoteRecord', description: 'One quote, with the article that prints it.' });

/** What `/data/articles.json` holds of an article: its frontmatter, with its address and its quotes by id. */
export const articleRecordSchema = z
  .strictObject({
    slug: slugSchema,
    url: addressSchema,
    siglum: z
      .string()
      .regex(/^[A-Z]+$/)
      .describe('Its letter on this site.'),
    ...articleSchema.omit({ quotes: true, url: true, people: true }).shape,
    originalUrl: articleSchema.shape.url.describe('Where it was published.'),
    people: z.array(slugSchema),
    quotes: z.array(quoteIdSchema),
  })
  .meta({ id: 'ArticleRecord', description: 'One article, as far as its rights allow.' });

/** What `/data/people.json` holds of a person or body. */
export const personRecordSchema = z
  .strictObject({
    id: slugSchema,
    url: addressSchema,
    name: z.string(),
    type: speakerTypeSchema,
    description: z.string().nullable(),
    sameAs: z.array(webAddressSchema),
    printed: z
      .array(z.strictObject({ article: articleIdSchema, text: z.string(), count: z.int().min(1) }))
      .describe('Names and titles exactly as each article prints them.'),
    quotes: z.array(quoteIdSchema),
  })
  .meta({ id: 'PersonRecord', description: 'A person of the stories, or a body that speaks in them.' });

/** What `/data/topics.json` holds of a topic. */
export const topicRecordSchema = z
  .strictObject({
    id: slugSchema,
    url: addressSchema,
    name: z.string(),
    description: z.string().nullable(),
    articles: z.array(articleIdSchema),
    quotes: z.array(quoteIdSchema),
    people: z.array(slugSchema),
  })
  .meta({ id: 'TopicRecord', description: 'What several articles share.' });

export type QuoteRecord = z.infer<typeof quoteRecordSchema>;
export type ArticleRecord = z.infer<typeof articleRecordSchema>;
export type PersonRecord = z.infer<typeof personRecordSchema>;
export type TopicRecord = z.infer<typeof topicRecordSchema>;

export function toQuoteRecord(quote: CatalogQuote): QuoteRecord {
  const { article, speaker, segments } = quote;
  return {
    id: quote.id,
    url: href.absolute(href.quote(quote.id)),
    article: {
      id: article.id,
      slug: article.slug,
      url: href.absolute(href.article(article.slug)),
      title: article.title,
    },
    outlet: outletIdOf(article),
    date: article.date,
    seed: { file: article.seed.file, textSha256: article.seed.textSha256 },
    text: quote.text,
    segments: [...segments],
    kind: quote.kind,
    speaker: speaker && { id: speaker.id, name: speaker.name, type: speaker.type },
    source: quote.source,
    cue: quote.cue,
    evidence: quote.evidence,
    rule: quote.rule,
    confidence: quote.confidence,
    statement: quote.statement?.id ?? null,
    paragraph: quote.paragraph,
  };
}

export function toArticleRecord(article: CatalogArticle): ArticleRecord {
  return {
    slug: article.slug,
    url: href.absolute(href.article(article.slug)),
    siglum: article.siglum,
    id: article.id,
    title: article.title,
    standfirst: article.standfirst,
    authors: [...article.authors],
    outlet: outletIdOf(article),
    date: article.date,
    datePrinted: article.datePrinted,
    lang: article.lang,
    originalUrl: article.url,
    archivedUrl: article.archivedUrl,
    rights: article.rights,
    seed: article.seed,
    cuts: [...article.cuts],
    rejected: [...article.rejected],
    topics: article.topics.map(({ id }) => id),
    people: article.people.map(({ person }) => person.id),
    quotes: article.quotes.map(({ id }) => id),
  };
}

export function toPersonRecord(person: CatalogPerson): PersonRecord {
  return {
    id: person.id,
    url: href.absolute(href.person(person.id)),
    name: person.name,
    type: person.type,
    description: person.description,
    sameAs: [...person.sameAs],
    printed: person.appearances.flatMap(({ article, printed }) =>
      printed.map(({ text, count }) => ({ article: article.id, text, count })),
    ),
    quotes: person.quotes.map(({ id }) => id),
  };
}

export function toTopicRecord(topic: CatalogTopic): TopicRecord {
  return {
    id: topic.id,
    url: href.absolute(href.topic(topic.id)),
    name: topic.name,
    description: topic.description,
    articles: topic.articles.map(({ id }) => id),
    quotes: topic.quotes.map(({ id }) => id),
    people: topic.people.map(({ id }) => id),
  };
}

function outletIdOf({ outlet }: CatalogArticle): string | null {
  return outlet.name === null ? null : outlet.id;
}

/** One table of the published data. */
export interface DataTable {
  readonly name: string;
  readonly what: string;
  readonly schema: z.ZodType;
  readonly records: (catalog: Catalog) => readonly Readonly<Record<string, unknown>>[];
}

/** All tables; `/data/` and its files are made from this list. */
export const dataTables: readonly DataTable[] = [
  {
    name: 'quotes',
    what: 'Every quote: its words, where they stand, its speaker and the evidence.',
    schema: quoteRecordSchema,
    records: ({ quotes }) => quotes.map(toQuoteRecord),
  },
  {
    name: 'statements',
    what: 'Every statement that more than one quote prints: its printings, aligned word by word.',
    schema: statementRecordSchema,
    records: ({ statements }) => statements.map(toStatementRecord),
  },
  {
    name: 'articles',
    what: 'Every article: what it states of itself, its seed, what was cut and rejected.',
    schema: articleRecordSchema,
    records: ({ articles }) => articles.map(toArticleRecord),
  },
  {
    name: 'people',
    what: 'Everyone quoted or named, under the names and titles printed.',
    schema: personRecordSchema,
    records: ({ people, bodies }) => [...people, ...bodies].map(toPersonRecord),
  },
  {
    name: 'topics',
    what: 'Every topic: its articles, quotes and speakers.',
    schema: topicRecordSchema,
    records: ({ topics }) => topics.map(toTopicRecord),
  },
];
