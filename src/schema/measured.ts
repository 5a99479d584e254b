import { z } from 'astro/zod';

const count = z.int().min(0);
const percent = z.number().min(0).max(100);
const share = percent.nullable().describe('In per cent, one decimal; null where there is nothing to divide by.');

/** How well a set of articles annotated by people is read: one set, or one part of it. */
const runSchema = z.strictObject({
  name: z.string().min(1).describe('What the set is called on the page.'),
  date: z.iso.date().describe('Day of the measurement.'),
  converter: z.string().min(1).describe('Name and version of the program measured.'),
});

export const detectionSchema = z.strictObject({
  wanted: count.describe('Segments that people marked as quoted speech.'),
  precision: share,
  recall: share,
  f1: share,
});

export const personSchema = z.strictObject({
  wanted: count.describe('Segments whose speaker people named in full.'),
  endToEndRecall: share.describe('Right person, of all those.'),
  givenFound: share.describe('Right person, of those whose words were found.'),
  wrongOfAsserted: share.describe('Wrong person, of those given one.'),
  silent: share.describe('No person given, of those whose words were found.'),
});

/** What one attribution rule decided, as far as people say who spoke. `null` as id: no rule decided. */
export const ruleFiguresSchema = z.strictObject({
  id: z.string().min(1).nullable(),
  n: count.describe('Segments found that it decided.'),
  sourceRight: share.describe('Its source touches the phrase people marked, of those where people marked one.'),
  personRight: share.describe('Right person, of those whose speaker people named.'),
  wrong: share.describe('Wrong person, of those it gave one where people say who spoke.'),
});

export const bandSchema = z.strictObject({
  from: z.number().min(0).max(1).describe('Lowest confidence of the band.'),
  below: z.number().min(0).max(2).describe('Confidence the band ends before.'),
  n: count.describe('Segments given a person with such confidence, whose speaker people named.'),
  right: share,
});

export const mentionFiguresSchema = z.strictObject({
  type: z.string().min(1).describe('How the text names the speaker: named, pronoun, nominal, org …'),
  n: count,
  found: share,
  right: share,
});

export const quoteFiguresSchema = z.strictObject({
  articles: count,
  detection: detectionSchema,
  person: personSchema,
  source: z.strictObject({ given: share, right: share }),
  sure: z.strictObject({ share, right: share }).describe('Those with a confidence of 0.9 or more.'),
  notSpeech: z.strictObject({ n: count, leftOut: share }),
  verbatim: share,
  mentions: z.array(mentionFiguresSchema),
  rules: z.array(ruleFiguresSchema),
  calibration: z.array(bandSchema),
});

export const quoteRunSchema = runSchema.extend({
  every: z.int().min(1).describe('Each how-manieth article was taken.'),
  from: count.describe('Index of the first of them.'),
  figures: quoteFiguresSchema,
});

const headFigureSchema = z.strictObject({
  known: count.describe('Pages whose annotators state it.'),
  right: share.describe('Of those.'),
  rightOfGiven: share.describe('Of those for which the converter gives one.'),
});

export const pageFiguresSchema = z.strictObject({
  pages: count,
  body: z.strictObject({ precision: share, recall: share, f1: share }).describe('Runs of four words; mean over pages.'),
  quotes: z
    .strictObject({
      same: share.describe('Pages whose quotes are those found in the body alone: the same words, marks aside.'),
      quoting: count.describe('Pages with a quote, in the page or in the body alone.'),
      sameOfQuoting: share.describe('Of those.'),
    })
    .describe('What is left round the body, or lost of it, must not change what is quoted.'),
  title: headFigureSchema,
  byline: headFigureSchema,
  date: headFigureSchema,
});

export const pageRunSchema = runSchema.extend({ input: z.enum(['txt', 'html']), figures: pageFiguresSchema });

export const gatheringFiguresSchema = z.strictObject({
  reworded: z.number().min(0).max(1).describe('Share of the words changed in those variants that are reworded.'),
  quotes: count.describe('Quotes, variants and decoys that were gathered.'),
  pairs: count.describe('Pairs of quotes that belong together.'),
  precision: share.describe('Of the pairs gathered, those that belong together.'),
  recall: share.describe('Of the pairs that belong together, those gathered.'),
  recallOf: z
    .array(
      z.strictObject({
        variation: z.string().min(1).describe('What was done to a quote: reworded, split, fragment …'),
        pairs: count.describe('Pairs of one varied so and any other it belongs with.'),
        recall: share,
      }),
    )
    .describe('Recall by what was done to one quote of the pair.'),
});

/** Quotes of which others were made, to see whether those are gathered again: they are no quotes really reprinted. */
export const gatheringRunSchema = runSchema.extend({
  articles: count.describe('Annotated articles whose quotes were varied.'),
  copies: z.int().min(1).describe('Articles made of each.'),
  figures: z.array(gatheringFiguresSchema).describe('One corpus for each share of words changed.'),
});

/** The few figures by which two readings of the same articles are compared. */
export const robustnessSchema = z.strictObject({
  f1: share,
  endToEndRecall: share,
  wrongOfAsserted: share,
  notSpeechLeftOut: share,
});

export const perturbationRunSchema = runSchema.extend({
  perturbation: z.string().min(1).describe('What was changed: names, clutter, or one style of marks.'),
  articles: count,
  plain: robustnessSchema,
  changed: robustnessSchema,
});

/** `content/measured.json`: numbers only; the texts they were measured on are not part of the project. */
export const measuredSchema = z
  .strictObject({
    quotes: z.array(quoteRunSchema),
    gathered: z.array(gatheringRunSchema),
    perturbed: z.array(perturbationRunSchema),
    pages: z.array(pageRunSchema),
  })
  .meta({
    id: 'Measured',
    description: 'How well the converter reads articles annotated by people, as last measured.',
  });

export type Measured = z.infer<typeof measuredSchema>;
export type QuoteFigures = z.infer<typeof quoteFiguresSchema>;
export type QuoteRun = z.infer<typeof quoteRunSchema>;
export type GatheringFigures = z.infer<typeof gatheringFiguresSchema>;
export type GatheringRun = z.infer<typeof gatheringRunSchema>;
export type PageFigures = z.infer<typeof pageFiguresSchema>;
export type PageRun = z.infer<typeof pageRunSchema>;
export type Robustness = z.infer<typeof robustnessSchema>;
export type PerturbationRun = z.infer<typeof perturbationRunSchema>;
