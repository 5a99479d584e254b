import { z } from 'astro/zod';
import { webAddressSchema } from './address.ts';
import { rightsSchema } from './article.ts';
import { speakerTypeSchema } from './quote.ts';

/** Words of the seed that a correction is about; `nth` where they occur more than once (counted from 1). */
const locator = {
  text: z.string().min(1).describe('The words, exactly as the seed has them.'),
  nth: z.int().min(1).default(1).describe('Which occurrence of those words, counted from 1.'),
  note: z.string().min(1).optional().describe('Why; shown on the corrections page.'),
};

/** `seeds/<name>.yml`, corrections: what a person knows better than the rules. */
export const correctionsSchema = z.strictObject({
  speakers: z
    .array(
      z.strictObject({
        ...locator,
        speaker: z.string().min(1).nullable().describe('Full name, or null for nobody named.'),
        type: speakerTypeSchema.default('person'),
      }),
    )
    .default([])
    .describe('The quote that begins with (or is) `text` is this speaker’s.'),
  reject: z.array(z.strictObject(locator)).default([]).describe('What stands between these marks is not a quote.'),
  quotes: z
    .array(
      z.strictObject({
        ...locator,
        speaker: z.string().min(1).nullable().default(null),
        type: speakerTypeSchema.default('person'),
      }),
    )
    .default([])
    .describe('Words that are a quote and were missed.'),
  keep: z.array(z.strictObject(locator)).default([]).describe('A cut to undo.'),
});

/** `seeds/<name>.yml`: what a person knows about a seed that it does not say itself. */
export const sidecarSchema = z
  .strictObject({
    title: z.string().min(1).optional(),
    standfirst: z.string().min(1).optional(),
    outlet: z.string().min(1).optional().describe('Name of the outlet, or its slug in `content/outlets.yml`.'),
    url: webAddressSchema.optional(),
    archivedUrl: webAddressSchema.optional(),
    date: z.iso.date().optional(),
    authors: z.array(z.string().min(1)).optional(),
    rights: rightsSchema.optional(),
    lang: z.string().min(2).optional(),
    story: z.string().min(1).optional().describe('Name of the story the article belongs to.'),
    corrections: correctionsSchema.prefault({}),
  })
  .meta({ id: 'Sidecar' });

export type Sidecar = z.infer<typeof sidecarSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
