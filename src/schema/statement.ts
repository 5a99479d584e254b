import { z } from 'astro/zod';
import { articleIdSchema, quoteIdSchema, statementIdSchema } from './ids.ts';
import { speakerSchema } from './quote.ts';
import { textSpanSchema } from './span.ts';

/**
 * How what an article prints of some words stands to what the others print of them. None of them is the original, so
 * no class says who is right.
 */
export const differenceSchema = z
  .enum(['same', 'punctuation', 'shorter', 'other-words', 'no-marks', 'not-printed'])
  .describe(
    '*same*: character for character, but for what closes the quote; *punctuation*: the same words, with other punctuation, case or typography; *shorter*: a part of the words, and no others; *other-words*: other words inside the marks; *no-marks*: reported in the article’s own words; *not-printed*: neither.',
  );

/** One quote of a statement, with the words the article wraps round it. */
export const printingSchema = z
  .strictObject({
    quote: quoteIdSchema,
    article: articleIdSchema,
    difference: differenceSchema
      .exclude(['no-marks', 'not-printed'])
      .describe('The farthest that any of its words stand from what the other articles print.'),
    framing: z
      .array(textSpanSchema)
      .describe(
        'What its sentences say outside the marks, verbatim: who reports the words, with which verb and manner.',
      ),
  })
  .meta({ id: 'Printing', description: 'One quote as one article prints it.' });

/** Why two quotes are taken to report the same words. */
export const statementLinkSchema = z
  .strictObject({
    quotes: z.tuple([quoteIdSchema, quoteIdSchema]),
    reason: z
      .enum(['verbatim', 'contained', 'reworded', 'neighbours', 'editor'])
      .describe(
        '*verbatim*: the same words; *contained*: one is part of the other; *reworded*: enough rare words in the same order; *neighbours*: fewer, but beside quotes that are gathered already; *editor*: stated in `content/statements.yml`.',
      ),
    words: z.array(z.string().min(1)).describe('The words they share that weigh in, folded, in order.'),
  })
  .meta({ id: 'StatementLink' });

/**
 * What the articles print at one place. Two articles stand in one reading when they print it character for character.
 */
export const readingSchema = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe('The words with the punctuation and white space about them, exactly as printed inside the marks.'),
  words: z.string().describe('The same folded for comparison: lower case, no punctuation, one form for each mark.'),
  articles: z.array(articleIdSchema).min(1),
});

/** A stretch of the aligned table: all articles that print something here print the same words, or each its own. */
export const placeSchema = z.strictObject({
  kind: z
    .enum(['same', 'punctuation', 'other-words', 'alone'])
    .describe(
      '*same*: one reading, of several articles; *punctuation*: several that differ in no word; *other-words*: several that do; *alone*: only one article prints anything here.',
    ),
  readings: z.array(readingSchema).min(1),
});

/** Where a run of words between marks begins in the row of an article. */
export const openingSchema = z.strictObject({
  article: articleIdSchema,
  place: z.int().min(0).describe('Index of the place it begins with; it runs to the article’s next opening.'),
  quote: quoteIdSchema,
  segment: z.int().min(0).describe('Index of the quote’s segment whose words begin here.'),
});

/** What one article prints of one segment. */
export const coverageCellSchema = z.strictObject({
  article: articleIdSchema,
  difference: differenceSchema.exclude(['not-printed']),
  joined: z.boolean().describe('True where the words share their marks with the segment before or after.'),
  reported: textSpanSchema
    .nullable()
    .describe('With *no-marks*: the article’s own sentence that reports the words, verbatim. Else null.'),
});

/** A sentence (or, where it is all that is printed, a fragment) of a statement, and who prints it. */
export const statementSegmentSchema = z.strictObject({
  from: z.int().min(0).describe('Index of its first place.'),
  to: z.int().min(1).describe('Index of the place after its last.'),
  text: z.string().min(1).describe('Its fullest wording.'),
  cells: z.array(coverageCellSchema).min(1).describe('Articles that are not listed do not print it.'),
});

/** One step of the fullest wording: what one reading of one place gives. */
export const fullestPartSchema = z.strictObject({
  place: z.int().min(0),
  reading: z.int().min(0).describe('Index among the readings of the place.'),
  gap: z
    .boolean()
    .describe('True where no article prints the words before and these in one go: something may stand between.'),
});

/**
 * The printings of one statement, aligned: every character of every printing stands in exactly one place, and an
 * article’s readings, read from place to place and broken at its openings, give the words of its quotes’ segments
 * again. Beside a place, an article with no reading there prints nothing at it.
 */
export const collationSchema = z
  .strictObject({
    places: z.array(placeSchema).min(1),
    openings: z.array(openingSchema).min(2).describe('By article id, then place.'),
    segments: z.array(statementSegmentSchema).min(1),
    fullest: z
      .array(fullestPartSchema)
      .nullable()
      .describe('The wording assembled from all printings, a reconstruction; null where their order is ambiguous.'),
  })
  .meta({ id: 'Collation' });

export const statementSchema = z
  .strictObject({
    id: statementIdSchema,
    speaker: speakerSchema,
    printings: z.array(printingSchema).min(2).describe('By article id, then place in the article.'),
    difference: differenceSchema
      .exclude(['no-marks', 'not-printed'])
      .describe('The farthest that any of its printings stand apart.'),
    distance: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of the words inside the marks, of those that several articles print, that are other words.'),
    links: z.array(statementLinkSchema).min(1).describe('The evidence: why these quotes were gathered.'),
    collation: collationSchema,
  })
  .meta({ id: 'Statement', description: 'One utterance and all its printings.' });

/** Articles that count as one when agreement is counted. Only groups of two and more are listed. */
export const voiceSchema = z.strictObject({
  articles: z.array(articleIdSchema).min(2),
  reason: z.enum(['byline', 'near-identical', 'both']),
});

/** `content/statements.json`. */
export const statementsSchema = z
  .strictObject({
    statements: z.array(statementSchema).describe('By id.'),
    voices: z.array(voiceSchema).describe('By first article.'),
  })
  .meta({ id: 'Statements' });

export type Difference = z.infer<typeof differenceSchema>;
export type Printing = z.infer<typeof printingSchema>;
export type StatementLink = z.infer<typeof statementLinkSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Opening = z.infer<typeof openingSchema>;
export type CoverageCell = z.infer<typeof coverageCellSchema>;
export type StatementSegment = z.infer<typeof statementSegmentSchema>;
export type FullestPart = z.infer<typeof fullestPartSchema>;
export type Collation = z.infer<typeof collationSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Voice = z.infer<typeof voiceSchema>;
export type Statements = z.infer<typeof statementsSchema>;
