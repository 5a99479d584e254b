import { z } from 'astro/zod';

const offset = z.int().min(0);

/** A half-open stretch of a seed's plain text, in UTF-16 code units, as `String.prototype.slice` counts them. */
export const spanSchema = z.strictObject({
  start: offset.describe('First UTF-16 code unit of the stretch in the plain text of the seed.'),
  end: offset.describe('The code unit after its last.'),
});

/** A span with the words it covers: `plainText.slice(start, end) === text`, checked wherever one is written or read. */
export const textSpanSchema = spanSchema
  .extend({ text: z.string().min(1).describe('The words, exactly as the seed has them.') })
  .meta({ id: 'TextSpan', description: 'A stretch of the seed’s plain text and its words, verbatim.' });

export type Span = z.infer<typeof spanSchema>;
export type TextSpan = z.infer<typeof textSpanSchema>;
