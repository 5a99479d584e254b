import { z } from 'astro/zod';
import { webAddressSchema } from './address.ts';
import { articleIdSchema, slugSchema } from './ids.ts';
import { quoteSchema, rejectedSchema, speakerTypeSchema } from './quote.ts';
import { textSpanSchema } from './span.ts';

export const seedFormatSchema = z.enum(['txt', 'md', 'html']);

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'Expected a sha256 in 64 hexadecimal digits');

/** Where an article came from: enough to prove that nothing was changed since. */
export const provenanceSchema = z
  .strictObject({
    file: z.string().min(1).describe('File name in `seeds/`.'),
    sha256: sha256Schema.describe('Of the bytes of the file.'),
    textSha256: sha256Schema.describe('Of its plain text (UTF-8), which all offsets count in.'),
    format: seedFormatSchema,
    converter: z.string().min(1).describe('Name and version of the program that converted it.'),
  })
  .meta({ id: 'Provenance' });

/** Why a stretch of the seed is not the article’s own text. */
export const cutReasonSchema = z.enum([
  'navigation',
  'share',
  'newsletter',
  'advertisement',
  'caption',
  'credit',
  'related',
  'comments',
  'bio',
  'copyright',
  'tools',
  'metadata',
  'pull-quote',
  'correction',
]);

export const cutSchema = textSpanSchema
  .extend({ reason: cutReasonSchema })
  .meta({ id: 'Cut', description: 'A stretch of the seed that is not the article’s own text.' });

/** A person or speaking body of the story, with every name and title by which the article mentions it. */
export const articlePersonSchema = z
  .strictObject({
    id: slugSchema,
    name: z.string().min(1),
    type: speakerTypeSchema,
    mentions: z.array(textSpanSchema).describe('Each name and title exactly as printed.'),
  })
  .meta({ id: 'ArticlePerson' });

/** How much of a seed may be shown. It binds every output: pages, search index, data. */
export const rightsSchema = z.enum(['full', 'excerpt', 'quotes-only', 'link-only']);

export const articleSchema = z
  .strictObject({
    id: articleIdSchema,
    title: z.string().min(1),
    standfirst: z.string().min(1).nullable(),
    authors: z.array(z.string().min(1)),
    outlet: slugSchema.nullable().describe('Id of the outlet; null when the seed does not state it.'),
    date: z.iso.date().nullable().describe('YYYY-MM-DD; null when the seed does not state it.'),
    datePrinted: z.string().min(1).nullable().describe('The date as the seed prints it.'),
    lang: z.string().min(2).nullable().describe('BCP 47 tag; null when the seed does not state it.'),
    url: webAddressSchema.nullable(),
    archivedUrl: webAddressSchema.nullable(),
    rights: rightsSchema,
    seed: provenanceSchema,
    cuts: z.array(cutSchema),
    people: z.array(articlePersonSchema),
    topics: z.array(slugSchema),
    quotes: z.array(quoteSchema),
    rejected: z.array(rejectedSchema),
  })
  .meta({ id: 'Article', description: 'The frontmatter of one article.' });

export type Article = z.infer<typeof articleSchema>;
export type ArticlePerson = z.infer<typeof articlePersonSchema>;
export type Cut = z.infer<typeof cutSchema>;
export type CutReason = z.infer<typeof cutReasonSchema>;
export type Rights = z.infer<typeof rightsSchema>;
export type SeedFormat = z.infer<typeof seedFormatSchema>;
