import { z } from 'astro/zod';
import type { CatalogStatement } from '../lib/catalog.ts';
import { href } from '../lib/href.ts';
import { articleIdSchema } from '../schema/ids.ts';
import { statementLinkSchema, statementSchema, type Collation } from '../schema/statement.ts';

/** What `/data/statements.json` holds of a statement. */
export const statementRecordSchema = z
  .strictObject({
    ...statementSchema.shape,
    url: z.url().describe('Address of its page.'),
    links: z.array(statementLinkSchema).describe(statementSchema.shape.links.description ?? ''),
    articles: z.array(articleIdSchema).min(1).describe('Those that print it.'),
    voices: z.int().min(1).describe('How many voices those are: articles that share a byline or a text count once.'),
  })
  .meta({ id: 'StatementRecord', description: 'One utterance and all its printings, aligned.' });

export type StatementRecord = z.infer<typeof statementRecordSchema>;

export function toStatementRecord(statement: CatalogStatement): StatementRecord {
  const { id, speaker, printings, articles, difference, distance, links } = statement;
  return {
    id,
    url: href.absolute(href.statement(id)),
    speaker: { id: speaker.id, name: speaker.name, type: speaker.type },
    printings: printings.map(({ quote, article, framing, ...printing }) => ({
      quote: quote.id,
      article: article.id,
      difference: printing.difference,
      framing: [...framing],
    })),
    articles: articles.map((article) => article.id),
    voices: new Set(articles.map(({ voice }) => voice)).size,
    difference,
    distance,
    links: links.map(({ quotes: [one, other], reason, words }) => ({
      quotes: [one.id, other.id],
      reason,
      words: [...words],
    })),
    collation: toCollation(statement),
  };
}

/** The alignment with ids in place of articles and quotes. */
export function toCollation({ collation: { places, openings, segments, fullest } }: CatalogStatement): Collation {
  return {
    places: places.map(({ kind, readings }) => ({
      kind,
      readings: readings.map(({ text, words, articles }) => ({ text, words, articles: articles.map(({ id }) => id) })),
    })),
    openings: openings.map(({ article, place, quote, segment }) => ({
      article: article.id,
      place,
      quote: quote.id,
      segment,
    })),
    segments: segments.map(({ from, to, text, cells }) => ({
      from,
      to,
      text,
      cells: cells.map(({ article, difference, joined, reported }) => ({
        article: article.id,
        difference,
        joined,
        reported,
      })),
    })),
    fullest: fullest && [...fullest],
  };
}
