import { z } from 'astro/zod';
import { spanSchema } from '../../src/schema/span.ts';

const pairsSchema = z
  .array(z.tuple([z.number(), z.number()]))
  .nullish()
  .transform((pairs) => (pairs ?? []).map(([start, end]) => ({ start, end })));

const goldQuoteSchema = z
  .object({
    ...spanSchema.shape,
    indirect: z.boolean().default(false),
    in_headline: z.boolean().default(false),
    mention_type: z.string().nullish(),
    speaker_mention: z.string().nullish(),
    speaker_spans: pairsSchema,
    speaker_canonical: z.string().nullish(),
    canonical_method: z.string().nullish(),
  })
  .transform((quote) => ({
    start: quote.start,
    end: quote.end,
    isIndirect: quote.indirect,
    isHeadline: quote.in_headline,
    mentionType: quote.mention_type ?? 'none',
    mention: quote.speaker_mention ?? '',
    mentionSpans: quote.speaker_spans,
    person: quote.speaker_canonical ?? null,
    method: quote.canonical_method ?? null,
  }));

const goldNotSpeechSchema = z
  .object({
    ...spanSchema.shape,
    in_headline: z.boolean().default(false),
    split_vote: z.union([z.boolean(), z.string()]).nullish(),
  })
  .transform(({ start, end, in_headline, split_vote }) => ({
    start,
    end,
    isCounted: !in_headline && !(split_vote ?? false),
  }));

/** One line of a file of annotated articles, as far as it is measured by; offsets in UTF-16 code units of `text`. */
const goldArticleSchema = z
  .object({
    text: z.string(),
    eval_ok: z.boolean().default(true),
    quotes: z.array(goldQuoteSchema),
    unattributed_quoted: z.array(goldNotSpeechSchema).nullish(),
  })
  .transform(({ text, eval_ok, quotes, unattributed_quoted }) => ({
    text,
    isUsable: eval_ok,
    quotes: quotes.filter(({ isIndirect }) => !isIndirect),
    notSpeech: unattributed_quoted ?? [],
  }));

/**
 * An article with what people say of its quotes: who spoke, in which words of the text, and what is nobody’s speech.
 */
export interface GoldArticle {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notSpeech: readonly GoldNotSpeech[];
}

/** A run of quoted words, inside its marks. `person` is the full name, null where nobody is named. */
export type GoldQuote = Omit<z.infer<typeof goldQuoteSchema>, 'isIndirect'>;
export type GoldNotSpeech = z.infer<typeof goldNotSpeechSchema>;

export interface Sample {
  /** Take each how-manieth article (1: all). */
  readonly every: number;
  /** Index of the first one. */
  readonly from: number;
  /** Names found by this method (`canonical_method`) are not sound in this set: measure as if not known. */
  readonly without: string | null;
}

/**
 * Read annotated articles, one JSON object a line. Those that their annotators call unusable are left out before the
 * sample is taken.
 *
 * @throws when a line is not what is expected, with its number
 */
export function parseGold(jsonl: string, { every, from, without }: Sample): GoldArticle[] {
  return jsonl
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1)]))
    .filter(({ isUsable }) => isUsable)
    .filter((_, index) => index % every === from % every)
    .map(({ text, quotes, notSpeech }) => ({
      text,
      notSpeech,
      quotes: quotes.map((quote) =>
        without !== null && quote.method === without ? { ...quote, person: null } : quote,
      ),
    }));
}

function parseLine(line: string, number: number): z.infer<typeof goldArticleSchema> {
  try {
    return goldArticleSchema.parse(JSON.parse(line));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`Line ${number} is no annotated article: ${reason}`, { cause });
  }
}
