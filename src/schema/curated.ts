import { z } from 'astro/zod';
import { webAddressSchema } from './address.ts';
import { quoteIdSchema, slugSchema } from './ids.ts';
import { speakerTypeSchema } from './quote.ts';

/** `content/people.yml`: what an editor knows of a person, by slug. Every field may be left out. */
export const curatedPersonSchema = z.strictObject({
  name: z.string().min(1).optional().describe('The name to show.'),
  type: speakerTypeSchema.optional(),
  aliases: z.array(z.string().min(1)).default([]).describe('Other full names under which articles print this person.'),
  merge: z
    .array(slugSchema)
    .default([])
    .describe('Slugs of entries that are this same person; their addresses lead here.'),
  only: z
    .array(z.string().min(1))
    .optional()
    .describe('Seed files in which this name means this person: splits two who share a name.'),
  description: z.string().min(1).optional().describe('One line shown on the page.'),
  sameAs: z
    .array(webAddressSchema)
    .default([])
    .describe('Addresses that identify the person elsewhere, such as a Wikidata item.'),
});
export const curatedPeopleSchema = z.record(slugSchema, curatedPersonSchema);

/** `content/outlets.yml`: outlets by slug. */
export const curatedOutletSchema = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  domains: z
    .array(z.string().min(1))
    .default([])
    .describe('Host names whose pages are this outlet’s, such as `example.com`.'),
  url: webAddressSchema.optional(),
  description: z.string().min(1).optional(),
});
export const curatedOutletsSchema = z.record(slugSchema, curatedOutletSchema);

/** `content/topics.yml`: what an editor changes in the topics found. */
export const curatedTopicSchema = z.strictObject({
  name: z.string().min(1).optional().describe('The name to show.'),
  match: z
    .array(z.string().min(1))
    .default([])
    .describe('Further phrases that mean this topic, matched as whole words in any case.'),
  merge: z.array(slugSchema).default([]).describe('Slugs of topics that are this one; their addresses lead here.'),
  drop: z.boolean().default(false).describe('True: not a topic.'),
  description: z.string().min(1).optional(),
});
export const curatedTopicsSchema = z.record(slugSchema, curatedTopicSchema);

/** `content/statements.yml`: quotes that an editor joins into one statement, or keeps apart. */
export const curatedStatementsSchema = z.array(
  z.union([
    z.strictObject({
      join: z.array(quoteIdSchema).min(2).describe('Ids of quotes that report the same words.'),
      note: z.string().min(1).optional().describe('Why, for whoever reads the file next.'),
    }),
    z.strictObject({
      part: z.array(quoteIdSchema).min(2).describe('Ids of quotes no two of which report the same words.'),
      note: z.string().min(1).optional(),
    }),
  ]),
);

export type CuratedStatements = z.infer<typeof curatedStatementsSchema>;
export type CuratedPeople = z.infer<typeof curatedPeopleSchema>;
export type CuratedOutlets = z.infer<typeof curatedOutletsSchema>;
export type CuratedTopics = z.infer<typeof curatedTopicsSchema>;
