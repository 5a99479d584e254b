import { z } from 'astro/zod';
import { articleIdSchema, quoteIdSchema, slugSchema, statementIdSchema } from './ids.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A published article. `withdrawn` articles keep their entry: their address answers with a tombstone. */
export const articleLinkSchema = z.strictObject({
  slug: slugSchema.describe('Its address, `/articles/<slug>/`; never changed.'),
  title: z.string().describe('Its title when last seen, for the tombstone.'),
  file: z.string().min(1).describe('Seed file it was last seen in.'),
  textSha256: sha256.describe('Of its plain text when last seen.'),
  sketch: z
    .string()
    .describe('Minimum hashes of its runs of words: finds it again when both its file name and its text change.'),
  status: z.enum(['live', 'withdrawn']),
});

/** A published quote. Whatever happens to it, its address answers. */
export const quoteLinkSchema = z.strictObject({
  article: articleIdSchema,
  text: z.string().min(1).describe('Its words when last published.'),
  status: z
    .enum(['live', 'joined', 'changed', 'withdrawn'])
    .describe(
      '*joined*: now part of `to`; *changed*: the seed now has other words, see `to`; *withdrawn*: gone, or no longer taken for a quote.',
    ),
  to: quoteIdSchema.optional(),
});

/** A published statement. Where it is no longer gathered its address leads to its quotes. */
export const publishedStatementSchema = z.strictObject({
  quotes: z.array(quoteIdSchema).min(1).describe('Its printings when last gathered.'),
  since: z
    .int()
    .min(1)
    .describe('Which of the conversions that published statements was its first: the lower, the older.'),
  status: z
    .enum(['live', 'merged', 'parted'])
    .describe('*merged*: found to be one with `to`, which is older; *parted*: its quotes are no longer gathered.'),
  to: statementIdSchema.optional(),
});

/** A published slug of a person, topic or outlet. With `to`, it leads there. */
export const slugLinkSchema = z.strictObject({
  name: z.string().min(1),
  type: z.literal('body').optional().describe('Of people: set where the entry is a body, which may share its name.'),
  to: slugSchema.optional(),
  status: z.enum(['live', 'merged', 'withdrawn']),
});

/** `content/permalinks.json`: every id and slug ever published. Entries change status; none is ever deleted. */
export const registrySchema = z
  .strictObject({
    articles: z.record(articleIdSchema, articleLinkSchema),
    quotes: z.record(quoteIdSchema, quoteLinkSchema),
    statements: z.record(statementIdSchema, publishedStatementSchema).default({}),
    people: z.record(slugSchema, slugLinkSchema),
    topics: z.record(slugSchema, slugLinkSchema),
    outlets: z.record(slugSchema, slugLinkSchema),
  })
  .meta({ id: 'Registry' });

export type Registry = z.infer<typeof registrySchema>;
export type ArticleLink = z.infer<typeof articleLinkSchema>;
export type QuoteLink = z.infer<typeof quoteLinkSchema>;
export type PublishedStatement = z.infer<typeof publishedStatementSchema>;
export type SlugLink = z.infer<typeof slugLinkSchema>;
