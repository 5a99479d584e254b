import { z } from 'astro/zod';
import { cutReasonSchema } from './article.ts';
import { rejectionReasonSchema } from './quote.ts';

const baseSchema = z.strictObject({ id: z.string().min(1), summary: z.string().min(1) });

/** An example says what a rule finds in `text`, or that it finds nothing. */
export const attributionRuleDocSchema = baseSchema.extend({
  examples: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        expected: z
          .strictObject({ source: z.string(), cue: z.string().nullable() })
          .nullable()
          .describe('The phrase that names who speaks and the word that says so; null where the rule keeps silent.'),
      }),
    )
    .min(1),
});

export const rejectionRuleDocSchema = baseSchema.extend({
  reason: rejectionReasonSchema,
  examples: z.array(z.strictObject({ text: z.string().min(1), isRejected: z.boolean() })).min(1),
});

export const cutRuleDocSchema = baseSchema.extend({
  reason: cutReasonSchema,
  cut: z.array(z.string().min(1)).describe('Lines that the rule cuts.'),
  kept: z.array(z.string().min(1)).describe('The nearest lines that it leaves alone.'),
});

/** `content/rules.json`: what the rules say of themselves, in the order in which they are tried. */
export const ruleDocsSchema = z
  .strictObject({
    attribution: z.array(attributionRuleDocSchema),
    rejection: z.array(rejectionRuleDocSchema),
    cut: z.array(cutRuleDocSchema),
  })
  .meta({
    id: 'RuleDocs',
    description: 'The rules by which quotes, speakers and cuts are found, with their examples.',
  });

export type RuleDocs = z.infer<typeof ruleDocsSchema>;
