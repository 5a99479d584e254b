import { z } from 'astro/zod';
import { quoteIdSchema, slugSchema } from './ids.ts';
import { textSpanSchema } from './span.ts';

/** What kind of speaker: a human being, or a body that speaks (a ministry, a company, a document’s author body). */
export const speakerTypeSchema = z.enum(['person', 'body']);

export const speakerSchema = z
  .strictObject({
    id: slugSchema.describe('Slug of the person or body, as in `/people/<id>/`.'),
    name: z.string().min(1).describe('The fullest name the article (or the editor) gives.'),
    type: speakerTypeSchema,
  })
  .meta({ id: 'Speaker', description: 'The person or named body that a source resolves to.' });

export const quoteKindSchema = z
  .enum(['direct', 'partial'])
  .describe(
    '*direct*: a clause or more of the speaker’s own words; *partial*: a fragment worked into the article’s sentence.',
  );

export const quoteSchema = z
  .strictObject({
    id: quoteIdSchema,
    text: z.string().min(1).describe('The words of its segments in reading order, joined by one space.'),
    segments: z
      .array(textSpanSchema)
      .min(1)
      .describe('Each run of words between marks. A split quote has several, as has one that runs over paragraphs.'),
    kind: quoteKindSchema,
    speaker: speakerSchema
      .nullable()
      .describe('Null when the article does not name who speaks, or the evidence is weak.'),
    source: textSpanSchema.nullable().describe('The shortest phrase that names who spoke: “he”, “a federal judge”.'),
    cue: textSpanSchema.nullable().describe('The reporting word that ties the words to the source: “said”.'),
    evidence: z
      .string()
      .min(1)
      .nullable()
      .describe('One sentence for readers: how the speaker was found. Null only where nothing was found.'),
    rule: z
      .string()
      .min(1)
      .nullable()
      .describe('Id of the attribution rule that decided; `correction` for an editor’s.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('How often such a decision should be right; 0 where there is no source.'),
  })
  .refine(({ speaker, rule, evidence }) => speaker === null || (rule !== null && evidence !== null), {
    error: 'Expected `rule` and `evidence` beside a `speaker`',
    path: ['rule'],
  })
  .meta({ id: 'Quote', description: 'One stretch of quoted words and the evidence for who said it.' });

/** Why words between marks are not a quote. The editor’s own reason is `correction`. */
export const rejectionReasonSchema = z.enum([
  'title',
  'scare',
  'term',
  'nickname',
  'motto',
  'hypothetical',
  'heading',
  'unbalanced',
  'correction',
]);

export const rejectedSchema = textSpanSchema
  .extend({ reason: rejectionReasonSchema })
  .meta({ id: 'Rejected', description: 'Words between marks that are nobody’s speech, and why.' });

export type Speaker = z.infer<typeof speakerSchema>;
export type SpeakerType = z.infer<typeof speakerTypeSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type QuoteKind = z.infer<typeof quoteKindSchema>;
export type Rejected = z.infer<typeof rejectedSchema>;
export type RejectionReason = z.infer<typeof rejectionReasonSchema>;
